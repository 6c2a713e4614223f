"""Fulfils ``services.data_maps.DataMaps``; databases and interfaces are drafted by their own modules."""

from __future__ import annotations

from collections.abc import Sequence

from desk.services.data_maps import DraftSource, MapFinding


class MapFiles:
    """Checks and drafts data maps; what that needs is loaded when it is first asked for."""

    def check(self, files: Sequence[tuple[str, str]]) -> list[MapFinding]:
        from desk.registers.maps.map_check import check_maps

        return check_maps(files)

    def draft(self, source: DraftSource) -> str:
        from desk.registers.drafts.map_draft import draft_map

        return draft_map(source)
