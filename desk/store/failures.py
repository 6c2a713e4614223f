"""What a database says when it fails, in a sentence for the clerk."""

from __future__ import annotations

from sqlalchemy.engine import Engine, ExceptionContext
from sqlalchemy.event import listen

from desk.domain.errors import Conflict, DeskError, Unavailable
from desk.domain.text import QT_TRANSLATE_NOOP


def speak_for(engine: Engine, *, wait_seconds: float) -> None:
    """Let an engine raise domain errors for what a clerk can act on; the rest stays what it is."""

    def speak(context: ExceptionContext) -> None:
        if context.is_pre_ping:
            return  # the pool is trying an idle connection and takes another where it is dead
        if known := failure(context.original_exception, wait_seconds=wait_seconds):
            raise known from context.original_exception

    listen(engine, "handle_error", speak)


def failure(error: BaseException, *, wait_seconds: float) -> DeskError | None:
    """The domain error for a driver's exception; None where it is a fault of the program."""
    code = getattr(error, "sqlite_errorcode", None)
    if isinstance(code, int):
        return _embedded(code & 0xFF, wait_seconds)
    if type(error).__module__.partition(".")[0] == "psycopg":
        return _shared(error, wait_seconds)
    return None


def _embedded(code: int, wait_seconds: float) -> DeskError | None:
    match code:  # primary result codes, https://www.sqlite.org/rescode.html
        case 5 | 6:  # BUSY, LOCKED
            return _locked(wait_seconds)
        case 13:  # FULL
            return Unavailable(_FULL_DISK)
        case 11 | 26:  # CORRUPT, NOTADB
            return Unavailable(_NOT_READABLE)
        case 3 | 8 | 10 | 14 | 23:  # PERM, READONLY, IOERR, CANTOPEN, AUTH
            return Unavailable(_NOT_REACHABLE)
        case _:
            return None


def _shared(error: BaseException, wait_seconds: float) -> DeskError | None:
    from psycopg import InterfaceError, OperationalError

    # https://www.postgresql.org/docs/current/errcodes-appendix.html
    match getattr(error, "sqlstate", None):
        case "40001" | "40P01":  # serialization failure, deadlock
            return Conflict(_AT_ONCE)
        case "55P03":  # lock not available
            return _locked(wait_seconds)
        case "53100":  # disk full
            return Unavailable(_FULL_DISK)
        case _ if isinstance(error, OperationalError | InterfaceError):
            return Unavailable(_NO_SERVER)
        case _:
            return None


def _locked(wait_seconds: float) -> Unavailable:
    return Unavailable(_IN_USE.fill(seconds=round(wait_seconds)))


_IN_USE = QT_TRANSLATE_NOOP(
    "store",
    "Another program is using the store and was not done within {seconds} seconds. "
    "Nothing was changed; close the other program or try again.",
)
_FULL_DISK = QT_TRANSLATE_NOOP(
    "store",
    "The disk is full, so nothing was saved; the request is as it was last saved. "
    "Free some space and try again.",
)
_NOT_READABLE = QT_TRANSLATE_NOOP(
    "store",
    "The store is damaged or belongs to another workspace, so it cannot be read. Nothing was changed; "
    "restore the file from a backup or from the folder “copies”.",
)
_NOT_REACHABLE = QT_TRANSLATE_NOOP(
    "store",
    "The store cannot be read or written, so nothing was saved; the request is as it was last saved. "
    "Check the disk and the rights to the workspace folder, and try again.",
)
_NO_SERVER = QT_TRANSLATE_NOOP(
    "store",
    "The shared database does not answer or did not let the desk in, so nothing was saved; "
    "the request is as it was last saved. Check the network and the database password, and try again.",
)
_AT_ONCE = QT_TRANSLATE_NOOP(
    "store",
    "Somebody else saved the same thing at the same moment, so this change was not saved. Try again.",
)
