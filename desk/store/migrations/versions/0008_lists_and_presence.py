"""Who handles a request, what lists show of it in one index, and who has it open."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision: str | None = "0007"

_LISTED = (
    "ruling",
    "year",
    "running",
    "number",
    "controller",
    "channel",
    "received",
    "delivery",
    "state",
    "work_by",
    "collection_complete",
    "version",
    "paused_since",
    "handler",
    "person",
)
_FILL = {
    "sqlite": (
        "UPDATE access_request SET handler = substr(opened_by, 1, 120), "
        "person = substr(json_extract(subject, '$.name'), 1, 120), "
        "paused_since = CASE WHEN json_extract(pauses, '$[#-1].end') IS NULL "
        "THEN json_extract(pauses, '$[#-1].start') END"
    ),
    "postgresql": (
        "UPDATE access_request SET handler = substr(opened_by, 1, 120), "
        "person = substr(subject ->> 'name', 1, 120), "
        "paused_since = CASE WHEN pauses -> -1 ->> 'end' IS NULL "
        "THEN (pauses -> -1 ->> 'start')::date END"
    ),
}


def upgrade() -> None:
    """Whoever wrote a request down handles it; the rest repeats what its row says already."""
    op.add_column(
        "access_request", sa.Column("handler", sa.String, nullable=False, server_default="")
    )
    op.add_column("access_request", sa.Column("person", sa.String))
    op.add_column("access_request", sa.Column("paused_since", sa.Date))
    op.execute(_FILL[op.get_context().dialect.name])
    with op.batch_alter_table("access_request") as table:
        table.alter_column("handler", server_default=None)
    op.drop_index("ix_access_request_ruling", "access_request")
    op.create_index("ix_access_request_listed", "access_request", list(_LISTED))
    op.create_table(
        "presence",
        sa.Column("window", sa.String(32), nullable=False),
        sa.Column("request", sa.String(16), nullable=False),
        sa.Column("actor", sa.String, nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seen", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("window", name="pk_presence"),
    )
    op.create_index("ix_presence_request", "presence", ["request"])


def downgrade() -> None:
    """Drop them; who handled a request stays in its history."""
    op.drop_table("presence")
    op.drop_index("ix_access_request_listed", "access_request")
    op.create_index("ix_access_request_ruling", "access_request", ["ruling"])
    for name in ("paused_since", "person", "handler"):
        op.drop_column("access_request", name)
