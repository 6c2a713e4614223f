"""The settings of a workspace as the plain values of the settings page, and back."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from desk.domain.errors import BadInput
from desk.domain.text import LANGUAGES, QT_TRANSLATE_NOOP, Text
from desk.services.setup_forms import KindForm, wrong_values
from desk.services.setup_ports import CertificateSetup, SystemSetup, TimeStampSetup
from desk.system.certificate_settings import (
    CertificateSettings,
    TimeStampSettings,
    TokenSettings,
    read_certificates,
    read_time_stamp,
)
from desk.system.profiles import SHORT_NAME, SYSTEM_KEY
from desk.system.register_kinds import REGISTER_KINDS
from desk.system.strict_toml import Section
from desk.system.system_settings import SystemSettings, read_system

_PLACES = ("url", "path")


def setup_of(controller: str, key: str, one: SystemSettings) -> SystemSetup:
    """A system of the settings as a form holds it."""
    places = {"url": one.url, "path": one.path}
    values = {name: value for name, value in places.items() if value is not None}
    return SystemSetup(controller, key, one.kind, {**values, **one.options}, one.name, one.data_map)


def settings_of(system: SystemSetup) -> SystemSettings:
    """A form as a system of the settings."""
    values = {name: value for name, value in system.values.items() if value}
    return SystemSettings(
        kind=system.kind,
        url=values.get("url"),
        path=values.get("path"),
        options={name: value for name, value in values.items() if name not in _PLACES},
        data_map=system.data_map or None,
        name=system.name,
    )


def wrong_in_system(system: SystemSetup, form: KindForm, *, shipped: bool) -> Mapping[str, Text]:
    """What keeps a system from being saved, by field, as clauses.

    ``shipped``: the controller's profile brings the system with its name and its data map.
    """
    found = wrong_values(form, system.values)
    for name, value in system.values.items():
        if value and name not in found and (told := _not_read(system, name, value)) is not None:
            found[name] = told
    if not re.fullmatch(SYSTEM_KEY, system.key):
        found["key"] = SHORT_NAME
    if system.name is None:
        if not shipped:
            found["name"] = _NAME
    elif not all(_line(system.name.in_language(one)) for one in LANGUAGES):
        found["name"] = _NAME
    if system.data_map:
        told = _reason(lambda: _read({"kind": "by_hand", "data_map": system.data_map}))
        if told is not None:
            found["data_map"] = told
    elif not shipped and system.kind != "by_hand":
        found["data_map"] = _MAP
    return found


def certificate_setup(controller: str, one: CertificateSettings) -> CertificateSetup:
    """A certificate of the settings as a form holds it."""
    token = one.token
    return CertificateSetup(
        controller,
        file=one.file,
        module=token.module if token else None,
        token=token.token if token else None,
        certificate=token.certificate if token else None,
        key=token.key if token and token.key != token.certificate else None,
        organisation=one.organisation,
    )


def certificate_settings(
    setup: CertificateSetup, before: CertificateSettings | None
) -> CertificateSettings:
    """A form as a certificate of the settings; names of secrets and time stamps stay as before."""
    token = None
    if setup.module is not None:
        label = setup.certificate or ""
        token = TokenSettings(setup.module, setup.token or "", label, setup.key or label)
    kind = "pin" if token is not None else "certificate"
    made = CertificateSettings(
        file=setup.file if token is None else None,
        secret=f"{kind}:{setup.controller}",
        token=token,
        organisation=setup.organisation or None,
    )
    if before is None:
        return made
    same = (before.token is None) == (token is None)
    secret = before.secret if same else made.secret
    return replace(made, secret=secret, time_stamp=before.time_stamp)


def wrong_in_certificate(setup: CertificateSetup) -> Mapping[str, Text]:
    """What keeps a certificate from being saved, by field, as clauses."""
    wanted = ("module", "token", "certificate") if setup.module is not None else ("file",)
    found = {name: _NEEDED for name in wanted if not getattr(setup, name)}
    for name in ("file", "module", "token", "certificate", "key", "organisation"):
        value = getattr(setup, name)
        if value and not _line(value):
            found[name] = _LINE
    if found:
        return found
    values: dict[str, object] = {
        name: value
        for name in ("file", "module", "token", "certificate", "key", "organisation")
        if (value := getattr(setup, name))
    }
    part = Section("", {"x": {**values, "secret": "x"}})
    told = _reason(lambda: list(read_certificates(part)))
    return {"file": told} if told is not None else {}


def time_stamp_setup(one: TimeStampSettings | None) -> TimeStampSetup | None:
    """The time stamp service of the settings as a form holds it."""
    return None if one is None else TimeStampSetup(one.url, one.seconds, one.user)


def time_stamp_settings(
    setup: TimeStampSetup | None, before: TimeStampSettings | None
) -> TimeStampSettings | None:
    """A form as the workspace's time stamp service; the name of its password stays as before."""
    if setup is None:
        return None
    kept = before.secret if before is not None else None
    secret = (kept or "time-stamps") if setup.user else None
    return TimeStampSettings(setup.url, setup.seconds, setup.user or None, secret)


def wrong_in_time_stamp(setup: TimeStampSetup) -> Mapping[str, Text]:
    """What keeps a time stamp service from being saved, by field, as clauses."""
    found: dict[str, Text] = {}
    for name, values in (
        ("url", {"url": setup.url}),
        ("seconds", {"url": "https://x.example", "seconds": setup.seconds}),
        ("user", {"url": "https://x.example", "user": setup.user or "x", "secret": "x"}),
    ):
        part = Section("", {"time_stamp": values})
        told = _reason(partial(read_time_stamp, part))
        if told is not None:
            found[name] = told
    return found


def _not_read(system: SystemSetup, name: str, value: str) -> Text | None:
    kind = REGISTER_KINDS[system.kind]
    values: dict[str, object] = {"kind": system.kind}
    if name in _PLACES:
        values[name] = value
    else:
        if kind.place and kind.required:
            values[kind.place] = _PLAUSIBLE[system.kind]
        values["options"] = {name: value}
    return _reason(lambda: _read(values))


def _read(values: Mapping[str, object]) -> None:
    part = Section("", values)
    read_system(part)
    part.close()


def _reason(read: Callable[[], object]) -> Text | None:
    """The clause with which a value is refused; None where it is taken."""
    try:
        read()
    except BadInput as error:
        reason = error.text.values["reason"]
        assert isinstance(reason, Text)
        return reason
    return None


def _line(value: str) -> bool:
    return _reason(lambda: Section("", {"x": value}).text("x")) is None


_PLAUSIBLE = {"sql": "sqlite:///x", "web": "https://x.example", "files": "x"}
_NAME = QT_TRANSLATE_NOOP("setup", "a name is needed in Finnish, Swedish and English")
_MAP = QT_TRANSLATE_NOOP(
    "setup",
    "a data map is needed, which says what the system holds; choose one or have one drafted",
)
_NEEDED = QT_TRANSLATE_NOOP("setup", "it is needed")
_LINE = QT_TRANSLATE_NOOP(
    "setup", "it has to be one line without blanks at its ends and without control characters"
)
