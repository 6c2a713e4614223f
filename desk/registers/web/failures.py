"""The sentences for web services that do not answer as they should: they name the system, never a token."""

from __future__ import annotations

from typing import TypeVar

from desk.domain.text import QT_TRANSLATE_NOOP, LocalText, Text
from desk.registers.source import CollectionFailure, SystemFailure

_Failure = TypeVar("_Failure", bound=SystemFailure)


def passing(failure: _Failure) -> _Failure:
    """The same failure, marked as one that may be over a moment later."""
    failure.passing = True
    return failure


def wrong_address(name: LocalText) -> SystemFailure:
    """The address in the settings is not one of a web service, or not encrypted."""
    return SystemFailure(
        QT_TRANSLATE_NOOP(
            "web",
            "{system} cannot be asked: its address in the settings has to begin with https:// "
            "and to hold neither a user name nor a password. Mend it and ask this system again.",
        ).fill(system=name)
    )


def wrong_setting(name: LocalText, setting: str) -> SystemFailure:
    """A setting is not a number, or a header cannot be sent."""
    return SystemFailure(
        QT_TRANSLATE_NOOP(
            "web",
            "{system} cannot be asked: “{setting}” in its settings cannot be used. "
            "Mend it and ask this system again.",
        ).fill(system=name, setting=setting)
    )


def wrong_token(name: LocalText) -> SystemFailure:
    """The token holds letters that cannot be sent."""
    return SystemFailure(
        QT_TRANSLATE_NOOP(
            "web",
            "{system} cannot be asked: its token in the keyring holds line breaks or letters that "
            "cannot be sent. Put the token in anew and ask this system again.",
        ).fill(system=name)
    )


def not_let_in(name: LocalText, collection: str, *, by_any: bool) -> SystemFailure:
    """401 or 403. ``by_any``: the token is worth nothing here; else only this collection is closed."""
    kind = SystemFailure if by_any else CollectionFailure
    return kind(
        QT_TRANSLATE_NOOP(
            "web",
            "{system} did not let the desk in when “{table}” was asked for: the token is wrong or "
            "has run out, or it lacks the right. Mend it in the settings and ask this system again.",
        ).fill(system=name, table=collection)
    )


def untrusted(name: LocalText) -> SystemFailure:
    """The certificate of the service cannot be trusted."""
    return SystemFailure(
        QT_TRANSLATE_NOOP(
            "web",
            "{system} could not show who it is: its certificate has run out, belongs to another "
            "address or comes from an issuer that this machine does not trust. Nothing was sent to "
            "it. Have the certificate renewed, or name the company's own root in the settings.",
        ).fill(system=name)
    )


def unreadable_root(name: LocalText, file: str) -> SystemFailure:
    """The company's own root file cannot be read."""
    return SystemFailure(
        QT_TRANSLATE_NOOP(
            "web",
            "{system} cannot be asked: the file “{file}” with the company's own root certificate "
            "cannot be read. Mend the settings and ask this system again.",
        ).fill(system=name, file=file)
    )


def elsewhere(name: LocalText, collection: str) -> CollectionFailure:
    """A redirect or a next page leads to another host."""
    return CollectionFailure(
        QT_TRANSLATE_NOOP(
            "web",
            "{system} sent the desk to another address when “{table}” was asked for. It was not "
            "followed, because the token would have gone along. Mend the address in the settings.",
        ).fill(system=name, table=collection)
    )


def busy(name: LocalText, collection: str) -> SystemFailure:
    """It went on saying that it cannot answer now."""
    return passing(
        SystemFailure(
            QT_TRANSLATE_NOOP(
                "web",
                "{system} is too busy or closed for now: it turned “{table}” away every time. "
                "Nothing of it was taken; ask this system again later.",
            ).fill(system=name, table=collection)
        )
    )


def timed_out(name: LocalText, collection: str) -> SystemFailure:
    """It did not answer within the time that a question may take."""
    return SystemFailure(
        QT_TRANSLATE_NOOP(
            "web",
            "{system} did not answer in time when “{table}” was asked for. "
            "Nothing of it was taken; ask this system again later.",
        ).fill(system=name, table=collection)
    )


class OwnError(CollectionFailure):
    """The service understood, and answered with an error; ``status`` is HTTP's."""

    def __init__(self, text: Text, status: int) -> None:
        super().__init__(text)
        self.status = status


def its_own_error(name: LocalText, collection: str, status: int) -> OwnError:
    """Any other status that is no success."""
    return OwnError(
        QT_TRANSLATE_NOOP(
            "web",
            "{system} answered “{table}” with an error of its own (status {status}). "
            "Nothing of it was taken; tell its keeper and ask this system again.",
        ).fill(system=name, table=collection, status=str(status)),
        status,
    )


class NoSuchAddress(CollectionFailure):
    """404 where the map does not say that this means nothing."""

    no_such_key = True


def no_such_address(name: LocalText, collection: str) -> NoSuchAddress:
    """There is no such table, or nothing for this key."""
    return NoSuchAddress(
        QT_TRANSLATE_NOOP(
            "web",
            "{system} has no “{table}” at the address that its data map names. "
            "The answer lacks it until the map or the system is mended.",
        ).fill(system=name, table=collection)
    )


def unusable(name: LocalText, collection: str, reason: Text) -> CollectionFailure:
    """The answer came and cannot be taken."""
    return CollectionFailure(
        QT_TRANSLATE_NOOP(
            "web",
            "{system} answered “{table}” with {reason}. Nothing of it was taken; "
            "tell its keeper and ask this system again.",
        ).fill(system=name, table=collection, reason=reason)
    )


def no_rows_there(name: LocalText, collection: str, path: str) -> CollectionFailure:
    """The path to the rows, or to a mark of paging, leads nowhere or to something else."""
    return CollectionFailure(
        QT_TRANSLATE_NOOP(
            "web",
            "{system} answered “{table}” in another shape than its data map says: there is nothing "
            "fitting at “{path}”. The answer lacks it until the map or the system is mended.",
        ).fill(system=name, table=collection, path=path)
    )


def not_said_whose(name: LocalText, collection: str, column: str) -> CollectionFailure:
    """Rows came without the column that was asked for: they may be anybody's."""
    return CollectionFailure(
        QT_TRANSLATE_NOOP(
            "web",
            "{system} answered “{table}” without saying whose the rows are: “{column}” is missing "
            "in them. None was taken. Where the service surely gives only the rows asked for, "
            "let the data map name the column under “filled”.",
        ).fill(system=name, table=collection, column=column)
    )


def endless(name: LocalText, collection: str) -> CollectionFailure:
    """Paging that does not come to an end."""
    return CollectionFailure(
        QT_TRANSLATE_NOOP(
            "web",
            "{system} does not come to an end with the pages of “{table}”. Nothing of it was "
            "taken; have the paging in the data map looked at.",
        ).fill(system=name, table=collection)
    )


def fell_short(name: LocalText, collection: str) -> CollectionFailure:
    """Fewer rows came than the service itself had counted."""
    return passing(
        CollectionFailure(
            QT_TRANSLATE_NOOP(
                "web",
                "{system} gave fewer rows of “{table}” than it had counted itself. "
                "Nothing of it was taken; ask this system again.",
            ).fill(system=name, table=collection)
        )
    )


def cannot_ask(name: LocalText, collection: str, columns: str) -> CollectionFailure:
    """The map knows no way to ask by these columns."""
    return CollectionFailure(
        QT_TRANSLATE_NOOP(
            "web",
            "{system} cannot be asked for “{table}” by {columns}: its data map knows no such way. "
            "The answer lacks it until the map is mended.",
        ).fill(system=name, table=collection, columns=columns)
    )


WEB_PAGE = QT_TRANSLATE_NOOP("web", "a web page, perhaps a form to log in, in the place of data")
NO_JSON = QT_TRANSLATE_NOOP("web", "something that is no JSON or is cut off")
NO_UTF8 = QT_TRANSLATE_NOOP("web", "letters that are not UTF-8")
TWICE = QT_TRANSLATE_NOOP("web", "the same name twice in one object")
LONG_NUMBER = QT_TRANSLATE_NOOP("web", "a number that is longer than any number should be")
TOO_DEEP = QT_TRANSLATE_NOOP("web", "data nested deeper than can be read")
TOO_LARGE = QT_TRANSLATE_NOOP("web", "more data in one answer than the settings allow")
UNKNOWN_PACKING = QT_TRANSLATE_NOOP("web", "data packed in a way that was not asked for")
