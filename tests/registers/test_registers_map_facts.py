"""What data maps tell of purpose, source, recipients and storage: read strictly, and true of what ships."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from desk.domain.records import Collection, CollectionInfo, Table
from desk.domain.text import LANGUAGES, LocalText
from desk.registers.maps.data_map import load_data_map, load_data_maps
from desk.registers.maps.map_check import check_maps
from desk.services.collection_format import pack, unpack

RESOURCES = Path(__file__).parents[2] / "resources"
MAPS = sorted((RESOURCES / "data_maps").glob("*.yaml"))

MAP = """
dataset:
  - fides_key: koe
    collections:
      - name: asiakas
        fields: [{name: id, fides_meta: {identity: customer_number}}]
      - name: lasku
        fields: [{name: id, fides_meta: {identity: customer_number}}]
    meta:
      desk:
        dataset:
          purpose: {fi: Kaikki, sv: Allt, en: All}
          retention: {fi: Vuosi, sv: Ett år, en: A year}
        lasku:
          purpose: {fi: Laskutus, sv: Fakturering, en: Billing}
          recipients: {fi: Perijä, sv: Inkasso, en: Collector}
"""


def infos(text: str) -> dict[str, CollectionInfo]:
    return {one.info.name: one.info for one in load_data_map(text, file="koe.yaml").collections}


def test_a_collection_s_own_fact_wins_over_the_dataset_s() -> None:
    found = infos(MAP)
    assert found["asiakas"].purpose == LocalText("Kaikki", "Allt", "All")
    assert found["lasku"].purpose == LocalText("Laskutus", "Fakturering", "Billing")
    assert found["lasku"].retention == LocalText("Vuosi", "Ett år", "A year")
    assert found["lasku"].recipients == LocalText("Perijä", "Inkasso", "Collector")
    assert found["asiakas"].recipients is None
    assert found["asiakas"].source is None


def test_a_collection_may_be_called_dataset() -> None:
    text = MAP.replace("name: asiakas", "name: dataset")
    found = infos(text)
    assert found["dataset"].retention == LocalText("Vuosi", "Ett år", "A year")
    assert found["lasku"].retention is None


@pytest.mark.parametrize(
    ("written", "place"),
    [
        ("retention: {fi: Vuosi, sv: Ett år}", "dataset.retention.en"),
        ("retention: {fi: Vuosi, sv: Ett år, en: ' '}", "dataset.retention.en"),
        ("retention: a year", "dataset.retention"),
        ("kept: {fi: Vuosi, sv: Ett år, en: A year}", "dataset.kept"),
        ("label: {fi: Vuosi, sv: Ett år, en: A year}", "dataset.label"),
    ],
)
def test_a_fact_that_is_written_wrongly_is_told_with_its_place(written: str, place: str) -> None:
    text = MAP.replace("retention: {fi: Vuosi, sv: Ett år, en: A year}", written)
    assert [one.place for one in check_maps([("koe.yaml", text)])] == [place]


def test_the_facts_are_kept_with_a_collection() -> None:
    held = Collection([], [Table(infos(MAP)["lasku"], [])])
    [table] = unpack(pack(held, run="1"), lambda _name, _place: b"").tables
    assert table.info == held.tables[0].info


def test_a_kept_collection_of_an_earlier_version_has_no_facts() -> None:
    info = infos(MAP)["lasku"]
    data = pack(Collection([], [Table(info, [])]), run="1")
    for name in ("purpose", "recipients", "retention"):
        text = getattr(info, name)
        data = data.replace(
            f',"{name}":{{"fi":"{text.fi}","sv":"{text.sv}","en":"{text.en}"}}'.encode(), b""
        )
    data = data.replace(b',"source":null', b"")
    [table] = unpack(data, lambda _name, _place: b"").tables
    assert table.info == replace(info, purpose=None, recipients=None, retention=None)


# --- the maps that ship -----------------------------------------------------------------------------------------


def shipped() -> list[CollectionInfo]:
    return [
        one.info
        for file in MAPS
        for found in load_data_maps(file.read_text("utf-8"), file=file.name)
        for one in found.collections
    ]


@pytest.mark.parametrize("info", shipped(), ids=lambda info: info.key)
def test_every_collection_that_ships_says_what_it_is_and_what_for(info: CollectionInfo) -> None:
    assert info.meaning is not None
    assert info.purpose is not None
    facts = (info.meaning, info.purpose, info.source, info.recipients, info.retention)
    for text in filter(None, facts):
        written = [text.in_language(language) for language in LANGUAGES]
        assert len(set(written)) == 3
        assert all(one.endswith(".") and one[:1] in f"{one[:1].upper()}”“" for one in written)


def test_only_what_a_notice_promises_is_said_of_storage() -> None:
    """kuopio: a year from processing, a year from a call; kesoy: recordings; the other notices say nothing."""
    kept = {info.key: info.retention.en for info in shipped() if info.retention}
    year = "One year from the processing of the data."
    recordings = "Recordings are destroyed when they are no longer needed."
    marketing = (
        "henkilo",
        "talous",
        "edustaja",
        "osallistuminen",
        "kampanjakontakti",
        "kyselyvastaus",
    )
    assert kept == {
        **{f"kuopio_markkinointi:{name}": year for name in marketing},
        "kuopio_puhelut:puhelut": "One year from the call.",
        **{
            f"kesoy_viestinta:{name}": recordings
            for name in ("puhelut", "tekstiviestit", "pikaviestit", "sahkopostit")
        },
    }


def test_recipients_stand_only_where_the_notice_names_them() -> None:
    named = {info.key: info.recipients.en for info in shipped() if info.recipients}
    assert named == dict.fromkeys(
        ("kmev_sahko:Lasku", "kmev_lampo_vesi:LASKREK"),
        "RopoCapital: single items on unpaid bills.",
    )
