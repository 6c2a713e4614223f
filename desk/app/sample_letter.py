"""A sample letter of a controller, to see its letterhead by: a receipt for nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.domain.controller import Channel, ControllerProfile
from desk.domain.text import QT_TRANSLATE_NOOP, Language
from desk.system.resources import resource

if TYPE_CHECKING:
    from desk.app.workspace import Workspace

_RECIPIENT = (
    QT_TRANSLATE_NOOP("envelope", "Family name First name"),
    QT_TRANSLATE_NOOP("envelope", "Street 12 A 3"),
    QT_TRANSLATE_NOOP("envelope", "00000 TOWN"),
)


def sample_letter(workspace: Workspace, profile: ControllerProfile, language: Language) -> bytes:
    """The letter as PDF, never sealed; Unavailable where a font is missing."""
    from functools import partial

    from desk.domain.deadline import compute
    from desk.domain.notice import Notice
    from desk.domain.notice_facts import Receipt
    from desk.letters.writer import Letters
    from desk.sealing.archive import PdfArchive
    from desk.system.calendars import FinnishHolidays
    from desk.system.logos import read_logo_file

    today = workspace.clock.today()
    say = workspace.translator(language)
    letters = Letters(
        resource("fonts"), PdfArchive(), logo=partial(read_logo_file, workspace.folder)
    )
    notice = Notice(
        profile=profile,
        request=f"{today.year}-0000",
        channel=Channel.VISIT,
        delivery=profile.usual_delivery,
        received=today,
        letter_date=today,
        language=language,
        recipient=tuple(say(one) for one in _RECIPIENT),
        subject_name="",
        clock=compute(
            today,
            holidays=FinnishHolidays(),
            delivery=profile.usual_delivery,
            house_target_days=profile.house_target_days,
            postal_working_days=profile.postal_working_days,
        ),
        facts=Receipt(),
    )
    return letters.notice(notice, say).pdf
