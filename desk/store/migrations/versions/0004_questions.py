"""Questions to the owners of systems without a connection."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision: str | None = "0003"


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "question",
        sa.Column("request", sa.String(16), nullable=False),
        sa.Column("system", sa.String(64), nullable=False),
        sa.Column("ordinal", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("owner", sa.String, nullable=False),
        sa.Column("chase_days", sa.Integer, nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sent", sa.Date),
        sa.Column("chased", sa.JSON, nullable=False),
        sa.Column("outcome", sa.String(16), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True)),
        sa.Column("answered_by", sa.String, nullable=False),
        sa.Column("answer_id", sa.String(32)),
        sa.Column("file_id", sa.String(32)),
        sa.Column("version", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("request", "system", "ordinal", name="pk_question"),
    )
    op.create_index("ix_question_outcome", "question", ["outcome"])


def downgrade() -> None:
    """Drop the table; open questions and where answers lie in the vault are forgotten with it."""
    op.drop_table("question")
