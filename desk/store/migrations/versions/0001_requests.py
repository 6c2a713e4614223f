"""Requests, their numbers and their history."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision: str | None = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "store_identity",
        sa.Column("workspace", sa.String(32), nullable=False),
        sa.Column("proof", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("workspace", name="pk_store_identity"),
    )
    op.create_table(
        "number_series",
        sa.Column("year", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("last", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("year", name="pk_number_series"),
    )
    op.create_table(
        "access_request",
        sa.Column("number", sa.String(16), nullable=False),
        sa.Column("year", sa.Integer, nullable=False),
        sa.Column("running", sa.Integer, nullable=False),
        sa.Column("controller", sa.String(64), nullable=False),
        sa.Column("channel", sa.String(16), nullable=False),
        sa.Column("received", sa.Date, nullable=False),
        sa.Column("delivery", sa.String(16), nullable=False),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("note", sa.String, nullable=False),
        sa.Column("identity", sa.JSON),
        sa.Column("subject", sa.JSON),
        sa.Column("pauses", sa.JSON, nullable=False),
        sa.Column("extended", sa.Boolean, nullable=False),
        sa.Column("extension_reason", sa.String, nullable=False),
        sa.Column("target", sa.Date),
        sa.Column("law", sa.Date),
        sa.Column("ruling", sa.Date),
        sa.Column("work_by", sa.Date),
        sa.Column("free_check", sa.JSON),
        sa.Column("collection_id", sa.String(32)),
        sa.Column("collection_complete", sa.Boolean),
        sa.Column("review_id", sa.String(32)),
        sa.Column("letter", sa.JSON),
        sa.Column("delivered", sa.Date),
        sa.Column("opened_by", sa.String, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("number", name="pk_access_request"),
        sa.UniqueConstraint("year", "running", name="uq_access_request_year_running"),
    )
    op.create_index("ix_access_request_controller_state", "access_request", ["controller", "state"])
    op.create_index("ix_access_request_ruling", "access_request", ["ruling"])
    op.create_table(
        "audit_event",
        sa.Column("number", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("request", sa.String(16), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("actor", sa.String, nullable=False),
        sa.Column("action", sa.String(64), nullable=False),
        sa.Column("details", sa.JSON, nullable=False),
        sa.Column("chain", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_audit_event"),
    )
    op.create_index("ix_audit_event_request", "audit_event", ["request"])
    head = op.create_table(
        "audit_head",
        sa.Column("id", sa.SmallInteger, autoincrement=False, nullable=False),
        sa.Column("number", sa.BigInteger, nullable=False),
        sa.Column("chain", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_audit_head"),
    )
    op.bulk_insert(head, [{"id": 1, "number": 0, "chain": b""}])


def downgrade() -> None:
    """Drop the tables."""
    for table in (
        "audit_head",
        "audit_event",
        "access_request",
        "number_series",
        "store_identity",
    ):
        op.drop_table(table)
