"""What can be wrong in a data map: one clause for each, with the names that it needs."""

from __future__ import annotations

from desk.domain.errors import BadInput
from desk.domain.text import QT_TRANSLATE_NOOP, Text
from desk.services.data_maps import MapFinding

NOTHING_LEADS = "nothing leads from a customer to this table"
"""What a draft remarks of a table that it leaves out; ``desk map check`` warns while it stands there."""


class Findings:
    """Collects what is found in one file, in the order of the file."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.found: list[MapFinding] = []

    def problem(self, place: str, reason: Text) -> None:
        """Note something because of which the map cannot be used as it is meant."""
        self.found.append(MapFinding(self.file, place, reason))

    def warn(self, place: str, reason: Text) -> None:
        """Note something that a person should know of."""
        self.found.append(MapFinding(self.file, place, reason, warning=True))

    def raise_first(self) -> None:
        """Raise BadInput for the first problem, if there is one."""
        for finding in self.found:
            if not finding.warning:
                raise map_error(self.file, finding.place, finding.reason)


def map_error(file: str, place: str, reason: Text) -> BadInput:
    """What is wrong in a map, with the place to mend."""
    return BadInput(
        QT_TRANSLATE_NOOP(
            "registers",
            "The data map {file} cannot be used: {key}: {reason}. "
            "No system is asked with it until the file is mended.",
        ).fill(file=file, key=place, reason=reason)
    )


def not_yaml(line: int) -> Text:
    """The file is not written in YAML."""
    return QT_TRANSLATE_NOOP("maps", "this is no YAML that can be read, see line {line}").fill(
        line=str(line)
    )


def no_datasets() -> Text:
    """The file holds something else."""
    return QT_TRANSLATE_NOOP("maps", "a list of datasets is missing")


def one_dataset(count: int) -> Text:
    """A system has one map."""
    return QT_TRANSLATE_NOOP(
        "maps", "a system is described by exactly one dataset, and here are {count}"
    ).fill(count=count)


def one_called(name: str) -> Text:
    """A file with several datasets, of which not exactly one is the system's."""
    return QT_TRANSLATE_NOOP("maps", "exactly one dataset has to be called “{name}”").fill(
        name=name
    )


def described_twice(file: str) -> Text:
    """Two files describe the same dataset."""
    return QT_TRANSLATE_NOOP("maps", "the file {file} describes the same dataset").fill(file=file)


def stands_twice(key: str) -> Text:
    """YAML would forget the first."""
    return QT_TRANSLATE_NOOP(
        "maps", "“{key}” stands there twice; only the last one would count"
    ).fill(key=key)


def missing(key: str) -> Text:
    """A key that must be there."""
    return QT_TRANSLATE_NOOP("maps", "“{key}” is missing").fill(key=key)


def unknown_key(key: str) -> Text:
    """A key of our notes that does not exist."""
    return QT_TRANSLATE_NOOP("maps", "“{key}” is not known here").fill(key=key)


def no_mapping() -> Text:
    """Something else than keys and values."""
    return QT_TRANSLATE_NOOP("maps", "keys with values are expected here")


def no_list() -> Text:
    """Something else than a list."""
    return QT_TRANSLATE_NOOP("maps", "a list is expected here")


def no_text() -> Text:
    """A number or a truth value, which YAML makes of some words."""
    return QT_TRANSLATE_NOOP(
        "maps", "a text is expected here; numbers and words like yes and no stand in quotes"
    )


def no_number() -> Text:
    """Something else than a whole number."""
    return QT_TRANSLATE_NOOP("maps", "a whole number is expected here")


def no_flag() -> Text:
    """Something else than true or false."""
    return QT_TRANSLATE_NOOP("maps", "true or false is expected here")


def not_one_of(expected: str) -> Text:
    """A value that does not exist."""
    return QT_TRANSLATE_NOOP("maps", "must be one of {expected}").fill(expected=expected)


def wrong_count() -> Text:
    """Too few or too many."""
    return QT_TRANSLATE_NOOP("maps", "too few or too many are given")


def truth_value() -> Text:
    """YAML 1.1 reads yes, no, on and off as truth values."""
    return QT_TRANSLATE_NOOP(
        "maps", "yes, no, on and off are read as truth values here: write them in quotes"
    )


def person_without_subject() -> Text:
    """Only a subject collection's rows are people."""
    return QT_TRANSLATE_NOOP("maps", "“person” stands only where “subject: true” does")


def no_hop(text: str) -> Text:
    """A path to others that is not written as one."""
    return QT_TRANSLATE_NOOP(
        "maps", "“{text}” is not of the form “collection.column -> collection.column”"
    ).fill(text=text)


def not_accepted(message: str) -> Text:
    """A reason that only a library gave, in English."""
    return QT_TRANSLATE_NOOP("maps", "this is not accepted ({message})").fill(message=message)


def bad_key(text: str) -> Text:
    """Characters that Fideslang does not allow in a key."""
    return QT_TRANSLATE_NOOP(
        "maps", "“{text}” may hold only letters without accents, digits and the signs . _ - < >"
    ).fill(text=text)


def not_collection_and_field(text: str) -> Text:
    """A reference or a place that names no field."""
    return QT_TRANSLATE_NOOP("maps", "“{text}” is not of the form “collection.field”").fill(
        text=text
    )


def no_dataset_among(dataset: str) -> Text:
    """A reference into a dataset that was not given."""
    return QT_TRANSLATE_NOOP(
        "maps", "there is no dataset “{dataset}” among the data maps given"
    ).fill(dataset=dataset)


def no_collection(collection: str) -> Text:
    """A name that no collection has."""
    return QT_TRANSLATE_NOOP("maps", "there is no collection “{collection}”").fill(
        collection=collection
    )


def no_field(collection: str, field: str) -> Text:
    """A name that no field of the collection has."""
    return QT_TRANSLATE_NOOP("maps", "the collection “{collection}” has no field “{field}”").fill(
        collection=collection, field=field
    )


def too_deep() -> Text:
    """Fields within fields without end."""
    return QT_TRANSLATE_NOOP("maps", "fields lie within fields too deeply to be read")


def subject_without_key() -> Text:
    """A person's row must be found again."""
    return QT_TRANSLATE_NOOP("maps", "a subject collection needs a primary key")


def path_breaks(start: str, previous: str) -> Text:
    """A hop that does not begin where the one before ended."""
    return QT_TRANSLATE_NOOP("maps", "“{start}” does not go on from “{previous}”").fill(
        start=start, previous=previous
    )


def path_ends_outside(collection: str) -> Text:
    """A path to others that leads to no people."""
    return QT_TRANSLATE_NOOP(
        "maps", "the path ends in “{collection}”, which is no subject collection"
    ).fill(collection=collection)


def after_itself(way: str) -> Text:
    """Collections that wait for each other."""
    return QT_TRANSLATE_NOOP("maps", "these wait for each other and none could begin: {way}").fill(
        way=way
    )


def types_contradict(one: str, other: str) -> Text:
    """Two types that no value has at once."""
    return QT_TRANSLATE_NOOP("maps", "the types “{one}” and “{other}” contradict each other").fill(
        one=one, other=other
    )


def no_single_value() -> Text:
    """A list or an object cannot identify a row."""
    return QT_TRANSLATE_NOOP(
        "maps",
        "a list is no primary key, and an object as a whole identifies and references nothing",
    )


def unknown_category(category: str) -> Text:
    """A category that Fideslang's taxonomy does not have."""
    return QT_TRANSLATE_NOOP("maps", "“{category}” is no data category of Fideslang").fill(
        category=category
    )


def dropped_key(key: str) -> Text:
    """Fideslang forgets keys that it does not know."""
    return QT_TRANSLATE_NOOP(
        "maps",
        "“{key}” is not known to Fideslang and would be forgotten; notes of our own stand in meta.desk",
    ).fill(key=key)


def not_reached() -> Text:
    """No identity and no reference leads to a collection."""
    return QT_TRANSLATE_NOOP(
        "maps", "no identity leads here, directly or by references, so this is never asked"
    )


def running_number() -> Text:
    """A number that a database gives its rows itself, said to be a customer's."""
    return QT_TRANSLATE_NOOP(
        "maps",
        "a running number of one system is not a customer number of another: another person's rows could be "
        "given; leave the identity out unless every system of the company uses this number",
    )


def left_out_by_draft() -> Text:
    """A collection that a draft did not find a way to."""
    return QT_TRANSLATE_NOOP(
        "maps",
        "a draft found no way here, so this is never asked (skip_processing) and its rows are missing from every "
        "answer; add a reference, or take out the draft’s remark if it holds nothing about customers",
    )


def contract_widened(collection: str) -> Text:
    """A contract that other people's rows could lead to."""
    return QT_TRANSLATE_NOOP(
        "maps",
        "the contracts in “{collection}” judge these rows, and these rows lead back to them: contracts of "
        "earlier and later tenants could widen the time; take one of the references out",
    ).fill(collection=collection)


def types_differ(one: str, other: str) -> Text:
    """Values of two types are compared as texts."""
    return QT_TRANSLATE_NOOP(
        "maps",
        "the linked fields are of the types “{one}” and “{other}”: see that both write the value alike, "
        "zeros in front included, or rows will be missing",
    ).fill(one=one, other=other)
