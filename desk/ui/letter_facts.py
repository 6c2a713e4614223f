"""A letter in a few words: its pages, the envelope it takes, its language."""

from __future__ import annotations

from desk.domain.envelope import envelope_for
from desk.domain.request import AccessRequest
from desk.domain.text import QT_TRANSLATE_NOOP, Language, Text, joined

_PAGES = QT_TRANSLATE_NOOP("delivery", "Pages: {pages}")
_ENVELOPE = QT_TRANSLATE_NOOP("delivery", "envelope {envelope}")
_LANGUAGES: dict[Language, Text] = {
    "fi": QT_TRANSLATE_NOOP("delivery", "in Finnish"),
    "sv": QT_TRANSLATE_NOOP("delivery", "in Swedish"),
    "en": QT_TRANSLATE_NOOP("delivery", "in English"),
}


def letter_facts(request: AccessRequest, pages: int) -> Text:
    """What the clerk wants to know of the answer of a request; printed on both sides."""
    somebody = request.representative or request.subject
    lines = 1 + len(somebody.address) if somebody is not None else 1
    envelope = envelope_for(recipient_lines=lines, sheets=(pages + 1) // 2)
    return joined(
        [
            _PAGES.fill(pages=pages),
            _ENVELOPE.fill(envelope=envelope.name),
            _LANGUAGES[request.language],
        ]
    )
