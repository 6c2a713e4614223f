"""The tables of the store; the functions between rows and domain values stand in ``rows``."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    String,
    Table,
    UniqueConstraint,
)

from desk.store.column_types import Moment, Words

REVISION = "0010"
"""The migration these tables need; kept here so that opening a store does not load Alembic."""

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

store_identity = Table(
    "store_identity",
    metadata,
    Column("workspace", String(32), primary_key=True),
    # Keyed hash that only this workspace's keys give: with other keys the ledger would find nobody.
    Column("proof", LargeBinary, nullable=False),
)

number_series = Table(
    "number_series",
    metadata,
    Column("year", Integer, primary_key=True, autoincrement=False),
    Column("last", Integer, nullable=False),
)

access_request = Table(
    "access_request",
    metadata,
    Column("number", String(16), primary_key=True),
    Column("year", Integer, nullable=False),
    Column("running", Integer, nullable=False),
    Column("controller", String(64), nullable=False),
    Column("channel", String(16), nullable=False),
    Column("received", Date, nullable=False),
    Column("delivery", String(16), nullable=False),
    Column("language", String(8), nullable=False),
    Column("state", String(32), nullable=False),
    Column("note", Words, nullable=False),
    Column("period", JSON(none_as_null=True)),
    Column("identity", JSON(none_as_null=True)),
    Column("subject", JSON(none_as_null=True)),
    Column("pauses", JSON, nullable=False),
    Column("extended", Boolean, nullable=False),
    Column("extension_reason", Words, nullable=False),
    Column("target", Date),
    Column("law", Date),
    Column("ruling", Date),
    Column("work_by", Date),
    Column("free_check", JSON(none_as_null=True)),
    Column("collection_id", String(32)),
    Column("collection_complete", Boolean),
    Column("review_id", String(32)),
    Column("letter", JSON(none_as_null=True)),
    Column("delivered", Date),
    Column("representative", JSON(none_as_null=True)),
    Column("print_everything", Boolean, nullable=False),
    Column("opened_by", Words, nullable=False),
    Column("version", Integer, nullable=False),
    Column("created_at", Moment),
    Column("handler", Words, nullable=False),
    # These two repeat, for lists, what ``subject`` and ``pauses`` say.
    Column("person", Words),
    Column("paused_since", Date),
    UniqueConstraint("year", "running"),
    Index(None, "controller", "state"),
    # All that lists show: rows are wide, and reading 50,000 of them would decrypt 100 MB.
    Index(
        "ix_access_request_listed",
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
    ),
)

presence = Table(
    "presence",
    metadata,
    # A window shows one request at a time; one that is silent has died.
    Column("window", String(32), primary_key=True),
    Column("request", String(16), nullable=False, index=True),
    Column("actor", Words, nullable=False),
    Column("since", Moment, nullable=False),
    Column("seen", Moment, nullable=False),
)

draft = Table(
    "draft",
    metadata,
    # One unfinished form of each kind and clerk.
    Column("form", String(16), primary_key=True),
    Column("actor", String(120), primary_key=True),
    Column("at", Moment, nullable=False),
    # Sealed like the vault: what was typed may be an identity code.
    Column("sealed", LargeBinary, nullable=False),
)

incoming_document = Table(
    "incoming_document",
    metadata,
    # The document itself lies in the vault under the same name.
    Column("id", String(32), primary_key=True),
    # Of the file as it came: the same file is taken in once.
    Column("sha256", String(64), nullable=False, unique=True),
    # None while it lies in the pile.
    Column("request", String(16), index=True),
    Column("place", Integer, nullable=False),
    Column("aside", Boolean, nullable=False),
    Column("at", Moment, nullable=False),
    Column("actor", Words, nullable=False),
    # Sealed like the vault: names of files and senders, identity codes found in the text.
    Column("sealed", LargeBinary, nullable=False),
)

audit_event = Table(
    "audit_event",
    metadata,
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("request", String(16), nullable=False, index=True),
    Column("at", Moment, nullable=False),
    Column("actor", Words, nullable=False),
    Column("action", String(64), nullable=False),
    Column("details", JSON, nullable=False),
    Column("chain", LargeBinary, nullable=False),
)

audit_head = Table(
    "audit_head",
    metadata,
    # One row. Whoever appends locks it, so the chain has one order on both engines.
    Column("id", SmallInteger, primary_key=True, autoincrement=False),
    Column("number", BigInteger, nullable=False),
    Column("chain", LargeBinary, nullable=False),
)

free_check = Table(
    "free_check",
    metadata,
    # The rule itself: one free check for a person, unit and year, however many desks work at once.
    Column("unit", String(64), primary_key=True),
    Column("year", Integer, primary_key=True, autoincrement=False),
    Column("person_hash", String(64), primary_key=True),
    Column("request", String(16), nullable=False, index=True),
    Column("received", Date, nullable=False),
)

vault_item = Table(
    "vault_item",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("request", String(16), nullable=False, index=True),
    Column("kind", String(16), nullable=False),
    Column("size", BigInteger, nullable=False),
    Column("chunks", Integer, nullable=False),
    Column("sha256", String(64), nullable=False),
)

vault_chunk = Table(
    "vault_chunk",
    metadata,
    Column("item", ForeignKey("vault_item.id", ondelete="CASCADE"), primary_key=True),
    Column("place", Integer, primary_key=True, autoincrement=False),
    Column("sealed", LargeBinary, nullable=False),
)

kept_answer = Table(
    "kept_answer",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("request", String(16), nullable=False, index=True),
    # Answers of one collection share it, however often the collection was taken up again.
    Column("run", String(32), nullable=False),
    Column("ordinal", BigInteger, nullable=False, autoincrement=False),
    Column("at", Moment, nullable=False),
    # Sealed; without it the answer broke off and is not used.
    Column("head", LargeBinary),
)

kept_piece = Table(
    "kept_piece",
    metadata,
    Column("answer", ForeignKey("kept_answer.id", ondelete="CASCADE"), primary_key=True),
    Column("place", Integer, primary_key=True, autoincrement=False),
    Column("sealed", LargeBinary, nullable=False),
)

question = Table(
    "question",
    metadata,
    # Words of the question are made anew each time, those of the answer lie in the vault.
    Column("request", String(16), primary_key=True),
    Column("system", String(64), primary_key=True),
    Column("ordinal", Integer, primary_key=True, autoincrement=False),
    Column("owner", Words, nullable=False),
    Column("chase_days", Integer, nullable=False),
    Column("asked_at", Moment, nullable=False),
    Column("sent", Date),
    Column("chased", JSON, nullable=False),
    Column("outcome", String(16), nullable=False, index=True),
    Column("answered_at", Moment),
    Column("answered_by", Words, nullable=False),
    Column("answer_id", String(32)),
    Column("file_id", String(32)),
    Column("version", Integer, nullable=False),
)

sealed_letter = Table(
    "sealed_letter",
    metadata,
    Column("vault_id", String(32), primary_key=True),
    Column("request", String(16), nullable=False, index=True),
    Column("ordinal", Integer, nullable=False),
    Column("kind", String(32), nullable=False),
    Column("version", Integer, nullable=False),
    Column("file_name", String, nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("pages", Integer, nullable=False),
    Column("signed_at", Moment, nullable=False),
    Column("signer", Words, nullable=False),
    Column("level", String(16)),
    Column("data_digest", String(64), nullable=False),
    Column("check_code", String(32), nullable=False, index=True),
    Column("beside", JSON, nullable=False),
    UniqueConstraint("request", "ordinal"),
)

dispatch = Table(
    "dispatch",
    metadata,
    Column("request", String(16), primary_key=True),
    Column("ordinal", Integer, primary_key=True, autoincrement=False),
    Column("letter", String(32), nullable=False),
    Column("way", String(16), nullable=False),
    Column("sent_to", Words, nullable=False),
    Column("at", Moment, nullable=False),
    Column("actor", Words, nullable=False),
    Column("files", JSON, nullable=False),
    Column("note", Words, nullable=False),
)
