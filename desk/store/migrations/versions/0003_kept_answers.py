"""What registers answered, kept piece by piece while a collection runs."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision: str | None = "0002"


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "kept_answer",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("request", sa.String(16), nullable=False),
        sa.Column("run", sa.String(32), nullable=False),
        sa.Column("ordinal", sa.BigInteger, autoincrement=False, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("head", sa.LargeBinary),
        sa.PrimaryKeyConstraint("id", name="pk_kept_answer"),
    )
    op.create_index("ix_kept_answer_request", "kept_answer", ["request"])
    op.create_table(
        "kept_piece",
        sa.Column("answer", sa.String(32), nullable=False),
        sa.Column("place", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
        sa.ForeignKeyConstraint(
            ["answer"],
            ["kept_answer.id"],
            name="fk_kept_piece_answer_kept_answer",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("answer", "place", name="pk_kept_piece"),
    )


def downgrade() -> None:
    """Drop the tables; collections that rest on kept answers have to be made again."""
    op.drop_table("kept_piece")
    op.drop_table("kept_answer")
