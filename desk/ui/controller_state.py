"""Whether a controller's form is kept, what is lacking, and how it differs from the shipped profile."""

from __future__ import annotations

from collections.abc import Mapping

from desk.domain.text import QT_TRANSLATE_NOOP, LocalText, Text, joined
from desk.services.profile_editing import OpenedProfile, Origin, differences
from desk.services.profile_fields import Values
from desk.services.profile_form import BY_PATH, FIELDS
from desk.ui.fact import Fact

_AS_SHIPPED = QT_TRANSLATE_NOOP("controllers", "As it ships with the program.")
_OWN = QT_TRANSLATE_NOOP("controllers", "Made here; nothing like it ships.")
_DIFFERS = QT_TRANSLATE_NOOP("controllers", "Differs from the shipped profile in {count} fields:")
_DIFFERS_IN_ONE = QT_TRANSLATE_NOOP("controllers", "Differs from the shipped profile in one field:")
_KEPT = QT_TRANSLATE_NOOP("controllers", "Kept. Letters are written so from now on.")
_KEEPING = QT_TRANSLATE_NOOP("controllers", "Being kept…")
_NOT_YET = QT_TRANSLATE_NOOP("controllers", "Nothing is kept yet.")
_LACKS = QT_TRANSLATE_NOOP("controllers", "Still to be filled or mended: {fields}.")
_BEFORE = QT_TRANSLATE_NOOP("controllers", "What was kept before holds until this is mended.")


class ControllerState(Fact):
    """A line beside the form."""

    def show_keeping(self) -> None:
        """It is being looked at and written."""
        self.show_fact("clock", _KEEPING)

    def tell(
        self, profile: OpenedProfile | None, faults: Mapping[str, Text], values: Values
    ) -> None:
        """Say how it stands: ``profile`` as it was written last, ``values`` as they stand in the form."""
        if profile is None:
            lacking = faults or [
                one.path for one in FIELDS if one.needed and not _filled(values, one.path)
            ]
            self.show_fact("open", _NOT_YET, *([_fields(lacking)] if lacking else []))
        elif faults:
            self.show_fact("stop", _fields(faults), _BEFORE)
        elif profile.origin is Origin.SHIPPED:
            self.show_fact("fine", _AS_SHIPPED)
        elif profile.shipped is None:
            self.show_fact("fine", _KEPT, _OWN)
        else:
            found = differences(profile.values, profile.shipped)
            count = _DIFFERS_IN_ONE if len(found) == 1 else _DIFFERS.fill(count=len(found))
            self.show_fact("fine", _KEPT, count, *(one.label for one in found))


def _filled(values: Values, path: str) -> bool:
    value = values[path]
    return bool(value.fi) if isinstance(value, LocalText) else bool(value)


def _fields(paths: Mapping[str, Text] | list[str]) -> Text:
    return _LACKS.fill(fields=joined([BY_PATH[one].label for one in paths], ", "))
