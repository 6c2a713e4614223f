"""The ledger of free checks, and the vault."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision: str | None = "0001"


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "free_check",
        sa.Column("unit", sa.String(64), nullable=False),
        sa.Column("year", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("person_hash", sa.String(64), nullable=False),
        sa.Column("request", sa.String(16), nullable=False),
        sa.Column("received", sa.Date, nullable=False),
        sa.PrimaryKeyConstraint("unit", "year", "person_hash", name="pk_free_check"),
    )
    op.create_index("ix_free_check_request", "free_check", ["request"])
    op.create_table(
        "vault_item",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("request", sa.String(16), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("size", sa.BigInteger, nullable=False),
        sa.Column("chunks", sa.Integer, nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_vault_item"),
    )
    op.create_index("ix_vault_item_request", "vault_item", ["request"])
    op.create_table(
        "vault_chunk",
        sa.Column("item", sa.String(32), nullable=False),
        sa.Column("place", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("item", "place", name="pk_vault_chunk"),
        sa.ForeignKeyConstraint(
            ["item"],
            ["vault_item.id"],
            name="fk_vault_chunk_item_vault_item",
            ondelete="CASCADE",
        ),
    )


def downgrade() -> None:
    """Drop the tables; collected data and sent letters go with them."""
    for table in ("vault_chunk", "vault_item", "free_check"):
        op.drop_table(table)
