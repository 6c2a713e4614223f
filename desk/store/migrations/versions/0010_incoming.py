"""Documents that arrived: the pile, and what belongs to a request."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision: str | None = "0009"


def upgrade() -> None:
    """Make the table; the documents themselves lie in the vault."""
    op.create_table(
        "incoming_document",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("request", sa.String(16)),
        sa.Column("place", sa.Integer, nullable=False),
        sa.Column("aside", sa.Boolean, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("actor", sa.String, nullable=False),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_incoming_document"),
        sa.UniqueConstraint("sha256", name="uq_incoming_document_sha256"),
    )
    op.create_index("ix_incoming_document_request", "incoming_document", ["request"])


def downgrade() -> None:
    """Drop it, and the documents that no request holds: without the table nobody would find them."""
    for table, column in (("vault_chunk", "item"), ("vault_item", "id")):
        op.execute(
            f"DELETE FROM {table} WHERE {column} IN "  # noqa: S608  (names of this file only)
            "(SELECT id FROM incoming_document WHERE request IS NULL)"
        )
    op.drop_table("incoming_document")
