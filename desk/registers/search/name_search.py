"""Finds people by name: stored surnames that the typed words may mean, then one question by their index."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desk.domain.person import IdentityKey
from desk.registers.maps.data_map import MapCollection
from desk.registers.search.folding import Word
from desk.registers.search.hits import Hit, Subjects
from desk.registers.search.holding import Holding
from desk.registers.search.vocabulary import Match, Reach, Vocabulary
from desk.registers.source import Wanted

_MOST_VALUES = 200
_FEW_VALUES = 12
"""With more surnames than this their given names are not read through: more letters will follow."""
_MOST_GROUPS = 4
_MOST_SPELLINGS = 12
_MOST_BY_GIVEN = 40


@dataclass(frozen=True, slots=True)
class Rest:
    """A condition for a typed word that is not in the name column, in three widths."""

    anywhere: Wanted
    """Some word of the cell begins so."""
    begins: Wanted
    """The cell begins so."""
    whole: Wanted
    """The cell is just that."""


class NameSearch:
    """Looks for present and former names in one system at a time."""

    def __init__(self, subjects: Subjects, holding: Holding) -> None:
        self._subjects = subjects
        self._holding = holding

    def find(self, system: str, typed: Sequence[Word], reach: Reach, *, most: int) -> list[Hit]:
        """Subject rows whose present or former name, and street perhaps, has the typed words.

        Numbers are no part of a name: whoever ranks the rows compares them. Where ``most`` rows
        have the words as their present name, nobody is looked for under a former one.
        """
        said = [one for one in typed if not one.folded[0].isdigit()]
        if not said:
            return []
        found: list[Hit] = []
        for collection in self._subjects.collections(system):
            columns = collection.person.name if collection.person else ()
            for column in columns[:1]:
                found += self._by_column(collection, column, said, reach, most)
            if len(columns) == 2 and (len(said) == 1 or len(found) < most):
                found += self._by_given(collection, columns[1], said, reach, most)
        for collection, column in self._subjects.holders(system, IdentityKey.NAME):
            present = collection.person.name if collection.person else ()
            if column not in present and len(found) < most:
                found += self._by_former(collection, column, said, reach, most)
        return found

    def _by_former(
        self, collection: MapCollection, column: str, said: Sequence[Word], reach: Reach, most: int
    ) -> list[Hit]:
        if reach == "beginning" and not self._holding.quick(collection, column):
            return []
        if collection.subject:
            return self._by_column(collection, column, said, reach, most, former=True)
        vocabulary = self._holding.vocabulary(collection, column, "names")
        texts = [one.text for one in vocabulary.matches(said, reach)] if vocabulary else []
        if not texts:
            return []
        wanted = [Wanted(column, texts[:_MOST_VALUES])]
        rows = self._subjects.source(collection).matching(collection, wanted, limit=most)
        return self._subjects.of(collection, column, rows, IdentityKey.NAME)

    def _by_column(
        self,
        collection: MapCollection,
        column: str,
        said: Sequence[Word],
        reach: Reach,
        most: int,
        *,
        former: bool = False,
    ) -> list[Hit]:
        """By a column of surnames, or of whole names."""
        vocabulary = self._holding.vocabulary(collection, column, "names")
        if vocabulary is None:
            return self._as_typed(collection, column, said, reach, most)
        if vocabulary.texts is None:
            return self._by_words(collection, column, vocabulary, said=said, reach=reach, most=most)
        found: list[Hit] = []
        groups: dict[int, list[Match]] = {}
        for match in vocabulary.matches(said, reach):
            groups.setdefault(match.covers, []).append(match)
        for covers, matches in list(groups.items())[:_MOST_GROUPS]:
            rest = [one for place, one in enumerate(said) if not covers >> place & 1]
            whole = [match.text for match in matches if match.whole]
            others = [match.text for match in matches if not match.whole][:_MOST_VALUES]
            # the shortest names are nearest to the beginning that was typed
            wanted = [Wanted(column, some) for some in (whole, others[:_FEW_VALUES]) if some]
            if others and not rest and reach == "beginning":
                begins = vocabulary.beginnings(said[0], most=_FEW_VALUES)
                wanted.append(Wanted(column, begins=begins))
            if others[_FEW_VALUES:]:
                wanted.append(Wanted(column, others[_FEW_VALUES:]))
            for first in wanted:
                few = len(first.equal) <= _FEW_VALUES
                if len(found) >= most:
                    break
                if former and first.equal is not whole and (reach == "beginning" or not few):
                    continue  # former names have no index together with given names
                tests = self._of_the_rest(collection, column, rest, reach, streets=few)
                if tests is not None:
                    found += self._tested(collection, first, tests, most, first.equal is whole)
        if reach != "beginning":
            new = [one for one in said if not vocabulary.has(one)]
            if new:
                found += self._as_typed(collection, column, new, "written", most)
        return found

    def _of_the_rest(
        self,
        collection: MapCollection,
        column: str,
        rest: Sequence[Word],
        reach: Reach,
        *,
        streets: bool,
    ) -> list[Rest] | None:
        """What a row must say for the words that are not in the name column; None where none can.

        ``streets``: they may be those of a street. With many names the street is the better
        question, and it is put by whoever looks for addresses.
        """
        tests: list[Rest] = []
        elsewhere: list[Word] = []
        parts = collection.person.name if collection.person else ()
        beside = [part for part in parts[-1:] if part != column]
        for one in rest:
            written = [w for part in beside for w in self._words(collection, part, one, reach)]
            if written:
                tests.append(_in_cell(beside[0], written))
            else:
                elsewhere.append(one)
        if elsewhere:
            street = self._street(collection, elsewhere, reach) if streets else None
            if street is None:
                return None
            tests.append(Rest(street, street, street))
        return tests

    def _words(
        self, collection: MapCollection, column: str, typed: Word, reach: Reach
    ) -> list[str]:
        """How words of a column begin that a typed word may mean; as typed where they cannot be listed."""
        names = list(collection.person.name) if collection.person else []
        given = len(names) > 1 and column == names[1]
        vocabulary = self._holding.vocabulary(collection, column, "words" if given else "names")
        if vocabulary is None:
            return _spellings(typed)
        if vocabulary.texts is not None:
            return []
        found = vocabulary.written(typed, reach, most=_MOST_SPELLINGS)
        if reach != "beginning" and not vocabulary.has(typed):
            surnames = self._holding.vocabulary(collection, names[0], "names") if names else None
            if surnames is None or not surnames.has(typed):
                found += [one for one in _spellings(typed) if one not in found]
        return found

    def _street(
        self, collection: MapCollection, typed: Sequence[Word], reach: Reach
    ) -> Wanted | None:
        """The condition that the address is on a street with all of these words."""
        columns = collection.person.address[:1] if collection.person else ()
        for column in columns:
            vocabulary = self._holding.vocabulary(collection, column, "streets")
            all_words = (1 << len(typed)) - 1
            matches = vocabulary.matches(typed, reach) if vocabulary else []
            texts = [match.text for match in matches if match.covers == all_words]
            if texts:
                return Wanted(column, begins=texts[:_MOST_SPELLINGS])
        return None

    def _tested(
        self,
        collection: MapCollection,
        first: Wanted,
        tests: Sequence[Rest],
        most: int,
        whole: bool,
    ) -> list[Hit]:
        """Rows with one of the names for which all the rest holds as well.

        A given name is looked for at the beginning of its column, which an index may help with;
        anywhere in it where the surname is ``whole``, or nobody was found.
        """
        if not tests:
            return self._subjects.fitting(collection, [first], most=most)
        head, *others = tests
        wide = [one.anywhere for one in others]

        def asked(test: Wanted) -> list[Hit]:
            return self._subjects.fitting(collection, [first, test, *wide], most=most)

        found = asked(head.begins)
        if head.begins is head.anywhere:
            return found
        if len(found) >= most:
            # some were cut off: those whose name is just that are not to be
            return found + asked(head.whole)
        if whole or (not found and len(first.equal) <= _FEW_VALUES):
            found += asked(head.anywhere)
        return found

    def _by_given(
        self, collection: MapCollection, column: str, said: Sequence[Word], reach: Reach, most: int
    ) -> list[Hit]:
        """By given names alone, where the system finds them without reading everything."""
        vocabulary = self._holding.vocabulary(collection, column, "words")
        if vocabulary is None:
            return []
        written = [vocabulary.written(one, reach, most=_MOST_SPELLINGS) for one in said]
        if not all(written):
            return []
        parts = [_in_cell(column, words) for words in written]
        if self._holding.reads_all(collection):
            wanted = [part.anywhere for part in parts]
        elif len(said) == 1 and self._holding.within(collection, column):
            wanted = [parts[0].anywhere]
        elif self._holding.quick(collection, column):
            # in the order in which they are written: each of several anywhere is in many rows
            begins = written[0]
            for words in written[1:]:
                begins = [f"{a}{sign}{b}" for a in begins for b in words for sign in " -"]
            wanted = [Wanted(column, begins=begins[:_MOST_VALUES])]
        else:
            return []
        return self._subjects.fitting(collection, wanted, most=min(most, _MOST_BY_GIVEN))

    def _by_words(
        self,
        collection: MapCollection,
        column: str,
        vocabulary: Vocabulary,
        *,
        said: Sequence[Word],
        reach: Reach,
        most: int,
    ) -> list[Hit]:
        """By a column of whole names that are too many to be held: the words with which they begin."""
        written = [vocabulary.written(one, reach, most=_MOST_SPELLINGS) for one in said]
        if not all(written):
            new = [one for one in said if not vocabulary.has(one)]
            return self._as_typed(collection, column, new, "written", most) if new else []
        found: list[Hit] = []
        for place, one in enumerate(said):
            firsts = vocabulary.written(one, reach, most=_MOST_SPELLINGS, first=True)
            rest = [words for other, words in enumerate(written) if other != place]
            if not firsts or len(found) >= most:
                continue
            if rest and vocabulary.has(one):
                pairs = [f"{a} {b}" for a in firsts for words in rest for b in words]
                wanted = [Wanted(column, begins=pairs[:_MOST_VALUES])]
                found += self._subjects.fitting(collection, wanted, most=most)
            if len(found) < most:
                held = [Wanted(column, holds=_parts(words)) for words in rest]
                wanted = [Wanted(column, begins=firsts), *held]
                found += self._subjects.fitting(collection, wanted, most=most)
        if len(found) < most and self._holding.within(collection, column):
            anywhere = [_in_cell(column, words).anywhere for words in written]
            found += self._subjects.fitting(collection, anywhere, most=most)
        return found

    def _as_typed(
        self, collection: MapCollection, column: str, said: Sequence[Word], reach: Reach, most: int
    ) -> list[Hit]:
        """By the words as they were typed: for names that are newer than what is held, or not listed."""
        forms = [form for one in said for form in _spellings(one)]
        whole = " ".join(one.raw for one in said)
        equal = list(dict.fromkeys([whole, *forms]))
        begins = forms if reach != "written" else []
        return self._subjects.fitting(collection, [Wanted(column, equal, begins)], most=most)


def _spellings(typed: Word) -> list[str]:
    return list(dict.fromkeys([typed.raw, typed.raw.capitalize(), typed.raw.upper()]))


def _in_cell(column: str, written: Sequence[str]) -> Rest:
    return Rest(
        Wanted(column, begins=written, holds=_parts(written)),
        Wanted(column, begins=written),
        Wanted(column, written),
    )


def _parts(written: Iterable[str]) -> list[str]:
    """Words as they stand after the first word of a cell."""
    return [f"{sign}{word}" for word in written for sign in " -"]
