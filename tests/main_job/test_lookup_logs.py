"""Logs of look-ups are records about the person: when and why, but not which employee (C-579/21)."""

from __future__ import annotations

from pathlib import Path

import pytest

from desk.domain.records import About
from desk.registers.maps.data_map import MapCollection, load_data_map
from desk.system.data_map_files import read_data_map
from tests.demo.oracle import rows_of
from tests.main_job.conftest import DemoDesk, Run
from tests.main_job.test_answers import answered, attached, text_of, written

LOGS = {
    "ksoy": ("ksoy_asiakastieto", "KATSELULOKI", "AIKA", "TARKOITUS_KOODI", "KAYTTAJATUNNUS"),
    "kesoy": ("kesoy_asiakasrekisteri", "katseluloki", "aika", "tarkoitus", "kayttaja"),
    "kuopio": ("kuopio_markkinointi", "katseluloki", "aika", "tarkoitus", "kayttaja"),
    "issoy": ("issoy_asiakastieto", "katseluloki", "aika", "tarkoitus", "kayttaja"),
}


def described(dataset: str, name: str) -> MapCollection:
    loaded = load_data_map(read_data_map(f"{dataset}.yaml"), file=dataset)
    return next(one for one in loaded.collections if one.info.name == name)


@pytest.mark.parametrize("controller", LOGS)
def test_the_letter_tells_when_and_why_and_names_no_employee(
    made: DemoDesk, run: Run, tmp_path: Path, controller: str
) -> None:
    dataset, name, time, purpose, employee = LOGS[controller]
    fields = {info.name: info for info in described(dataset, name).info.fields}
    assert fields[employee].about is About.STAFF
    rows = rows_of(made.folder, controller, "ordinary")[f"{dataset}:{name}"]
    letter = Path(answered(run, made, controller, "ordinary", tmp_path).document["letter"])
    text, files = text_of(letter), attached(letter, tmp_path / "files")
    for row in rows:
        assert any(form in text for form in written(row[time])), row
        code = str(row[purpose])
        reason = fields[purpose].codes[code].fi if fields[purpose].codes else code
        assert "".join(reason.split()) in text, row
    staff = {str(row[employee]) for row in rows if row[employee]}
    assert staff
    assert [one for one in staff if one in text or one in files] == []
