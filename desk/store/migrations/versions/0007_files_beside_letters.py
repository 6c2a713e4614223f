"""The files that travel beside a sealed letter."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision: str | None = "0006"


def upgrade() -> None:
    """Add the column; beside the letters of before nothing travelled."""
    op.add_column(
        "sealed_letter", sa.Column("beside", sa.JSON, nullable=False, server_default="[]")
    )
    with op.batch_alter_table("sealed_letter") as table:
        table.alter_column("beside", server_default=None)


def downgrade() -> None:
    """Drop it."""
    op.drop_column("sealed_letter", "beside")
