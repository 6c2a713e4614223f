"""``desk map check``: everything that is wrong in maps that belong together, each with file and place."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence

from desk.domain.person import IdentityKey
from desk.registers.maps import map_problems as reasons
from desk.registers.maps.data_map import DataMap
from desk.registers.maps.graph import Graph
from desk.registers.maps.map_links import link_findings
from desk.registers.maps.map_problems import Findings
from desk.registers.maps.map_reader import read_datasets
from desk.registers.maps.map_standard import DatasetEntry, datasets_of, read_standard
from desk.services.data_maps import MapFinding

_REMARK = re.compile(
    rf'- name: ("(?:[^"\\\n]|\\.)*"|\S+)\n(?:\s+description:.*\n)?\s*# {re.escape(reasons.NOTHING_LEADS)}.*\n'
    r"\s*fides_meta: \{skip_processing: true\}"
)
"""A collection that a draft left out, with the draft's own remark."""
_ALONE = frozenset({"boolean", "object"})
"""Types whose values never equal those of another type."""


def check_maps(files: Sequence[tuple[str, str]]) -> list[MapFinding]:
    """Problems and warnings of all files together.

    ``files``: name and text of each. Raises BadInput where one is no YAML or holds no datasets.
    """
    from desk.registers.maps.fideslang_check import check_dataset

    maps: list[DataMap] = []
    entries: list[tuple[str, DatasetEntry]] = []
    found: list[MapFinding] = []
    for file, text in files:
        findings = Findings(file)
        maps += read_datasets(text, findings)
        for raw in datasets_of(text, Findings(file)):
            check_dataset(raw, findings)
            entries.append((file, read_standard(raw, Findings(file))))
        found += findings.found
    found += _single_values(entries)
    found += _types(entries)
    found += _running_numbers(entries)
    found += _skipped(files)
    links = list(link_findings(maps))
    found += links
    found += [] if links else _unlike_what_is_meant(maps)
    return _once(found)


def _unlike_what_is_meant(maps: Sequence[DataMap]) -> Iterator[MapFinding]:
    """Collections that are never asked, and contracts that others' rows could widen."""
    files = {one.dataset: one.file for one in maps}
    graph = Graph(maps)
    for item in graph.unreachable():
        yield MapFinding(
            files[item.info.dataset], item.info.name, reasons.not_reached(), warning=True
        )
    for item in graph.collections.values():
        if item.tenancy is None or item.skip:
            continue
        contract = graph.collections[item.tenancy.contract]
        if contract.key in graph.reachable(item.key):
            reason = reasons.contract_widened(contract.info.name)
            yield MapFinding(files[item.info.dataset], item.info.name, reason, warning=True)


def _skipped(texts: Sequence[tuple[str, str]]) -> Iterator[MapFinding]:
    """Collections that a draft left out because it found no way to them, and that nobody has looked at."""
    for file, text in texts:
        for name in _unled(text):
            yield MapFinding(file, name, reasons.left_out_by_draft(), warning=True)


def _unled(text: str) -> Iterator[str]:
    """The names of the collections under which a draft's remark still stands."""
    for found in _REMARK.finditer(text):
        quoted = found[1].startswith('"')
        yield str(json.loads(found[1])) if quoted else found[1]


def _single_values(entries: Iterable[tuple[str, DatasetEntry]]) -> Iterator[MapFinding]:
    """Lists and objects that would have to name a row."""
    for file, dataset in entries:
        for collection in dataset.collections:
            for one in collection.fields:
                keyed = one.identity or one.references
                if (one.array and one.primary_key) or (
                    one.data_type == "object" and (keyed or one.primary_key)
                ):
                    yield MapFinding(
                        file, f"{collection.name}.{one.path}", reasons.no_single_value()
                    )


def _running_numbers(entries: Iterable[tuple[str, DatasetEntry]]) -> Iterator[MapFinding]:
    """Whole numbers that are a table's key and are said to be customers' numbers everywhere."""
    for file, dataset in entries:
        for collection in dataset.collections:
            for one in collection.fields:
                number = one.identity == IdentityKey.CUSTOMER_NUMBER and one.data_type == "integer"
                if number and one.primary_key and not collection.skip:
                    place = f"{collection.name}.{one.path}"
                    yield MapFinding(file, place, reasons.running_number(), warning=True)


def _types(entries: Sequence[tuple[str, DatasetEntry]]) -> Iterator[MapFinding]:
    """References between fields of which no two values could be equal."""
    types = {
        (dataset.key, f"{collection.name}.{one.path}"): one.data_type
        for _, dataset in entries
        for collection in dataset.collections
        for one in collection.fields
    }
    for file, dataset in entries:
        for collection in dataset.collections:
            for one in collection.fields:
                for reference in one.references:
                    other = types.get((reference.dataset, reference.field))
                    pair = {one.data_type, other}
                    if not (one.data_type and other) or len(pair) == 1:
                        continue
                    place = f"{collection.name}.{one.path}"
                    if pair & _ALONE:
                        reason = reasons.types_contradict(one.data_type, other)
                        yield MapFinding(file, place, reason)
                    elif "string" in pair:
                        reason = reasons.types_differ(one.data_type, other)
                        yield MapFinding(file, place, reason, warning=True)


def _once(found: Iterable[MapFinding]) -> list[MapFinding]:
    seen: dict[tuple[str, str, str], MapFinding] = {}
    for one in found:
        seen.setdefault((one.file, one.place, str(one.reason)), one)
    return list(seen.values())
