"""The controllers' profiles: one TOML file each, read strictly."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from desk.domain.controller import (
    ControllerProfile,
    Delivery,
    PostalAddress,
    Stated,
    SystemProfile,
)
from desk.domain.doubt import SHORTEST_CHASE
from desk.domain.errors import BadInput
from desk.domain.question import BY_HAND
from desk.domain.text import LANGUAGES, QT_TRANSLATE_NOOP, Language
from desk.system.register_kinds import REGISTER_KINDS
from desk.system.strict_toml import Section

SYSTEM_KEY = r"[a-z][a-z0-9_]{0,39}"
"""What the key of a controller or of a system looks like."""
_WHITE_CONTRAST = 4.5
"""WCAG 2.2, success criterion 1.4.3: the letterhead's colour is text on white paper."""


class FileProfiles:
    """The profiles of a folder, fulfilling ``services.ports.Profiles``.

    A file is read when its controller is first asked for, so that a mistake in one profile never
    stops the others.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._read: dict[str, ControllerProfile] = {}

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of all controllers, in alphabetical order."""
        return tuple(sorted(file.stem for file in self._folder.glob("*.toml")))

    def all(self) -> tuple[ControllerProfile, ...]:
        """Every profile; BadInput where one of them cannot be used."""
        return tuple(self.get(key) for key in self.keys)

    def get(self, key: str) -> ControllerProfile:
        """The profile of a controller; BadInput naming the known keys where there is none."""
        known = self._read.get(key)
        if known is not None:
            return known
        if key not in self.keys:
            raise BadInput(_NO_CONTROLLER.fill(key=key, known=", ".join(self.keys)))
        profile = read_profile(self._folder / f"{key}.toml")
        self._read[key] = profile
        return profile


def read_profile(file: Path, *, own: bool = False) -> ControllerProfile:
    """Read one profile; its key is the file's name without ``.toml``.

    ``own``: a workspace's profile, whose systems may all stand in the settings. Raises BadInput
    naming file, key and reason for an unknown or missing key, a business ID whose check digit is
    wrong, and every other value that cannot be.
    """
    if not re.fullmatch(SYSTEM_KEY, file.stem):
        raise BadInput(_BAD_FILE_NAME.fill(file=file.name))
    return _profile(Section.read(file, file.name), file.stem, own=own)


def profile_of(values: Mapping[str, object], *, key: str) -> ControllerProfile:
    """The profile that a workspace's file with these values would be; raises as :func:`read_profile`."""
    return _profile(Section(f"{key}.toml", values), key, own=True)


def _profile(whole: Section, key: str, *, own: bool) -> ControllerProfile:
    notice = whole.section("notice")
    desk = whole.section("desk")
    joint = whole.flag("joint_register")
    group = whole.texts("group")
    if joint and not group:
        raise whole.wrong("group", _NO_GROUP)
    profile = ControllerProfile(
        key=key,
        name=whole.text("name"),
        group=group,
        joint_register=joint,
        business_id=_business_id(whole),
        street_address=_address(whole.section("street_address"), street_needed=True),
        postal_address=_address(whole.section("postal_address"), street_needed=False),
        phone=_phone(whole, "phone"),
        email=whole.text_or_none("email", r"[\w.+-]+@[\w-]+(\.[\w-]+)+", _EMAIL),
        web=whole.text_or_none("web", r"[a-z0-9-]+(\.[a-z0-9-]+)+(/\S*)?", _WEB),
        contact=whole.local("contact"),
        contact_phone=_phone(whole, "contact_phone"),
        marketing_ban_contact=whole.local_or_none("marketing_ban_contact"),
        data_protection_officer=whole.local_or_none("data_protection_officer"),
        register=whole.local("register"),
        data_subjects=notice.local("data_subjects"),
        purposes=notice.locals("purposes"),
        rights=notice.locals("rights"),
        stated=_stated(notice),
        # The house aims at 30 days at every controller; a profile may only be quicker.
        house_target_days=desk.whole("house_target_days", 1, 30),
        postal_working_days=desk.whole("postal_working_days", 0, 15),
        # Showing the data is no usual way: whoever asks has a right to a copy (Art. 15(3)).
        usual_delivery=Delivery(
            desk.one_of("usual_delivery", [one for one in Delivery if one is not Delivery.PREMISES])
        ),
        electronic_answers=desk.flag("electronic_answers"),
        accepts_driving_licence=desk.flag("accepts_driving_licence"),
        default_language=_language(desk),
        letter_table_rows=desk.whole("letter_table_rows", 30, 1_000_000),
        accent_colour=_colour(desk),
        systems=_systems(whole, key, needed=not own),
        shows_on_premises="shows_on_premises" in desk and desk.flag("shows_on_premises"),
        iban=_iban(whole),
        bic=_bic(whole),
        question_working_days=_days(desk, "question_working_days", 10, 0, 20),
        chase_days=_days(desk, "chase_days", 14, SHORTEST_CHASE, 60),
        # Who was asked once and is silent for a week cannot be said to be impossible to identify.
        refusal_days=_days(desk, "refusal_days", 60, 14, 365),
    )
    if profile.bic is not None and profile.iban is None:
        raise whole.wrong("bic", _BIC_ALONE)
    if not profile.purposes:
        raise notice.wrong("purposes", _NO_PURPOSE)
    for section in (notice, desk, whole):
        section.close()
    return profile


def _days(desk: Section, key: str, usual: int, least: int, most: int) -> int:
    return desk.whole(key, least, most) if key in desk else usual


def _stated(notice: Section) -> Stated:
    dated = notice.day_or_none("dated")
    legal_basis = notice.local_or_none("legal_basis")
    if legal_basis and any("523/1999" in legal_basis.in_language(one) for one in LANGUAGES):
        raise notice.wrong("legal_basis", _REPEALED)
    return Stated(
        promise_days=notice.whole("promise_days", 1, 365) if "promise_days" in notice else None,
        request_ways=notice.local_or_none("request_ways"),
        identity_proof=notice.local_or_none("identity_proof"),
        answer_way=notice.local_or_none("answer_way"),
        fee=notice.local_or_none("fee"),
        retention=notice.local_or_none("retention"),
        transfers=notice.local_or_none("transfers"),
        legal_basis=legal_basis,
        recipients=notice.locals("recipients"),
        sources=notice.locals("sources"),
        protection=notice.local_or_none("protection"),
        dated=dated.isoformat() if dated else None,
        systems=notice.local_or_none("systems"),
    )


def _systems(whole: Section, controller: str, *, needed: bool) -> tuple[SystemProfile, ...]:
    systems: dict[str, SystemProfile] = {}
    for part in whole.sections("systems"):
        key = part.text("key", SYSTEM_KEY, SHORT_NAME)
        if key in systems:
            raise part.wrong("key", _TWICE.fill(key=key))
        kind = part.one_of("kind", tuple(REGISTER_KINDS))
        mapped = kind != BY_HAND or "data_map" in part  # people need no map
        systems[key] = SystemProfile(
            key=key,
            name=part.local("name"),
            kind=kind,
            data_map=part.one_of("data_map", [f"{controller}_{key}.yaml"]) if mapped else "",
        )
        part.close()
    if needed and not systems:
        raise whole.wrong("systems", _NO_SYSTEM)
    return tuple(systems.values())


def _business_id(whole: Section) -> str:
    # The library loads pydoc and ssl, which a window that is not painted yet need not wait for.
    from stdnum.fi import ytunnus

    value = whole.text("business_id", r"\d{7}-\d", _BUSINESS_ID)
    if not ytunnus.is_valid(value):
        raise whole.wrong("business_id", _BUSINESS_ID_CHECK.fill(value=value))
    return value


def _iban(whole: Section) -> str | None:
    """The account for fees; absent in a profile whose controller has not named one."""
    if "iban" not in whole:
        return None
    from stdnum import iban

    value = whole.text("iban").replace(" ", "")
    if not iban.is_valid(value):
        raise whole.wrong("iban", _IBAN)
    return value


def _bic(whole: Section) -> str | None:
    if "bic" not in whole:
        return None
    from stdnum import bic

    value = whole.text("bic")
    if not bic.is_valid(value):
        raise whole.wrong("bic", _BIC)
    return value


def _address(part: Section, *, street_needed: bool) -> PostalAddress:
    street = part.text("street") if street_needed else part.text_or_none("street") or ""
    postal_code = part.text("postal_code", r"\d{5}", _POSTAL_CODE)
    address = PostalAddress(street, postal_code, part.text("post_office"))
    part.close()
    return address


def _phone(whole: Section, key: str) -> str | None:
    return whole.text_or_none(key, r"\+?\d[\d ]{4,18}\d", _PHONE)


def _language(desk: Section) -> Language:
    word = desk.one_of("default_language", LANGUAGES)
    return next(language for language in LANGUAGES if language == word)


def _colour(desk: Section) -> str:
    value = desk.text("accent_colour", r"#[0-9A-F]{6}", _COLOUR)
    if contrast_on_white(value) < _WHITE_CONTRAST:
        raise desk.wrong("accent_colour", _PALE)
    return value


def contrast_on_white(colour: str) -> float:
    """Contrast ratio of ``#RRGGBB`` to white, from 1 to 21 (WCAG 2.2, relative luminance)."""
    shares = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares)
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


_NO_CONTROLLER = QT_TRANSLATE_NOOP(
    "profiles", "There is no controller “{key}”. The controllers are: {known}."
)
_BAD_FILE_NAME = QT_TRANSLATE_NOOP(
    "profiles",
    "{file} cannot be used until it is renamed: a profile's name has small letters a-z, digits "
    "and underscores only.",
)
_NO_GROUP = QT_TRANSLATE_NOOP("profiles", "a joint register needs the companies that share it")
_NO_PURPOSE = QT_TRANSLATE_NOOP(
    "profiles", "an answer has to state at least one purpose (GDPR Article 15(1)(a))"
)
_NO_SYSTEM = QT_TRANSLATE_NOOP("profiles", "a controller has at least one system")
_TWICE = QT_TRANSLATE_NOOP("profiles", "two systems are called “{key}”")
SHORT_NAME = QT_TRANSLATE_NOOP(
    "profiles", "it has to be a short name of small letters a-z, digits and underscores"
)
_REPEALED = QT_TRANSLATE_NOOP(
    "profiles", "Act 523/1999 is repealed and is never printed as a legal basis"
)
_BUSINESS_ID = QT_TRANSLATE_NOOP("profiles", "it has to be a business ID such as 0128951-2")
_BUSINESS_ID_CHECK = QT_TRANSLATE_NOOP(
    "profiles", "the check digit of the business ID {value} does not match"
)
_IBAN = QT_TRANSLATE_NOOP(
    "profiles", "it has to be an account number (IBAN) whose check digits match"
)
_BIC = QT_TRANSLATE_NOOP("profiles", "it has to be a bank's code (BIC) of 8 or 11 characters")
_BIC_ALONE = QT_TRANSLATE_NOOP("profiles", "a bank's code needs an account (iban) beside it")
_POSTAL_CODE = QT_TRANSLATE_NOOP("profiles", "a Finnish postal code has five digits")
_PHONE = QT_TRANSLATE_NOOP("profiles", "a phone number has digits and blanks only")
_EMAIL = QT_TRANSLATE_NOOP("profiles", "it has to be an e-mail address")
_WEB = QT_TRANSLATE_NOOP("profiles", "it has to be a web address such as www.ksoy.fi")
_COLOUR = QT_TRANSLATE_NOOP("profiles", "it has to be a colour such as #0B5CA8")
_PALE = QT_TRANSLATE_NOOP(
    "profiles", "the colour is too pale to be read on white paper (contrast below 4.5 : 1)"
)
