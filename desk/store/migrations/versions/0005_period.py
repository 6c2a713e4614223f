"""The period that a customer chose."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision: str | None = "0004"


def upgrade() -> None:
    """Requests of before asked for everything, so nothing stands in their column."""
    op.add_column("access_request", sa.Column("period", sa.JSON))


def downgrade() -> None:
    """Drop the column; requests for a period become requests for everything."""
    op.drop_column("access_request", "period")
