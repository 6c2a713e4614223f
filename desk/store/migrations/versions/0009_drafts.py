"""What stands in a form that was not finished, sealed."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision: str | None = "0008"


def upgrade() -> None:
    """Forms begin to be kept while they are filled."""
    op.create_table(
        "draft",
        sa.Column("form", sa.String(16), nullable=False),
        sa.Column("actor", sa.String(120), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("form", "actor", name="pk_draft"),
    )


def downgrade() -> None:
    """Drop them; no request was made of them yet."""
    op.drop_table("draft")
