"""Every sealed letter, what left the desk, who asks for a person, and long tables on paper."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision: str | None = "0005"


def upgrade() -> None:
    """Make the tables; the letters of before stand in their requests and are found there."""
    op.add_column("access_request", sa.Column("representative", sa.JSON))
    op.add_column(
        "access_request",
        sa.Column("print_everything", sa.Boolean, nullable=False, server_default=sa.false()),
    )
    with op.batch_alter_table("access_request") as table:
        table.alter_column("print_everything", server_default=None)
    op.create_table(
        "sealed_letter",
        sa.Column("vault_id", sa.String(32), nullable=False),
        sa.Column("request", sa.String(16), nullable=False),
        sa.Column("ordinal", sa.Integer, nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("file_name", sa.String, nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("pages", sa.Integer, nullable=False),
        sa.Column("signed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("signer", sa.String, nullable=False),
        sa.Column("level", sa.String(16)),
        sa.Column("data_digest", sa.String(64), nullable=False),
        sa.Column("check_code", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("vault_id", name="pk_sealed_letter"),
        sa.UniqueConstraint("request", "ordinal", name="uq_sealed_letter_request_ordinal"),
    )
    op.create_index("ix_sealed_letter_request", "sealed_letter", ["request"])
    op.create_index("ix_sealed_letter_check_code", "sealed_letter", ["check_code"])
    op.create_table(
        "dispatch",
        sa.Column("request", sa.String(16), nullable=False),
        sa.Column("ordinal", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("letter", sa.String(32), nullable=False),
        sa.Column("way", sa.String(16), nullable=False),
        sa.Column("sent_to", sa.String, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("actor", sa.String, nullable=False),
        sa.Column("files", sa.JSON, nullable=False),
        sa.Column("note", sa.String, nullable=False),
        sa.PrimaryKeyConstraint("request", "ordinal", name="pk_dispatch"),
    )


def downgrade() -> None:
    """Drop them; the last answer letter of each request stays in its row."""
    op.drop_table("dispatch")
    op.drop_table("sealed_letter")
    op.drop_column("access_request", "print_everything")
    op.drop_column("access_request", "representative")
