"""Is whoever signed the person in the registers? eIDAS Art. 25-26 proves who signed; the rest is compared."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desk.domain.signature import (
    Covers,
    Flaw,
    SignatureFact,
    Standing,
    Verdict,
    after_asking,
    gravest,
    told,
)
from desk.domain.signed_by import Agreement, compare, hindrance, same_name, told_beside

CONTROL = "0123456789ABCDEFHJKLMNPRSTUVWXY"
CODE = "131052-9373"


def fact(
    verdict: Verdict = Verdict.TRUSTED,
    *,
    signer: str = "Virtanen Aino Maria",
    identifier: str = "",
    standing: Standing = Standing.GOOD,
    chain: bool = True,
) -> SignatureFact:
    return SignatureFact(
        verdict,
        signer=signer,
        identifier=identifier,
        standing=standing,
        chain=(b"x",) if chain else (),
    )


def code(day: int, month: int, year: int, sign: str, number: int) -> str:
    digits = f"{day:02}{month:02}{year:02}{number:03}"
    return f"{digits[:6]}{sign}{digits[6:]}{CONTROL[int(digits) % 31]}"


CODES = st.builds(
    code,
    st.integers(1, 28),
    st.integers(1, 12),
    st.integers(0, 20),
    st.sampled_from("-YXWVUABCDEF"),
    st.integers(900, 999),
)


@given(CODES, CODES)
@settings(max_examples=300)
def test_an_identity_code_in_the_certificate_decides_and_never_says_a_wrong_yes(
    signed: str, held: str
) -> None:
    """ETSI EN 319 412-1, 5.1.3: ``PNOFI-`` and the code; the sign belongs to it (1 Jan 2023)."""
    agreement = compare(fact(identifier=f"PNOFI-{signed}"), name="Virtanen Aino", codes=[held])
    assert agreement is (Agreement.SAME_CODE if signed == held else Agreement.OTHER_CODE)


def test_a_code_that_differs_in_its_sign_alone_is_another_persons() -> None:
    one, twin = code(13, 10, 2, "A", 937), code(13, 10, 2, "B", 937)
    assert compare(fact(identifier=f"PNOFI-{one}"), name="Virtanen Aino", codes=[twin]) is (
        Agreement.OTHER_CODE
    )


def test_another_name_with_the_same_code_is_the_same_person() -> None:
    """A name changes with marriage; the code does not."""
    married = fact(signer="Korhonen Aino", identifier=f"PNOFI-{CODE}")
    assert compare(married, name="Virtanen Aino", codes=[CODE]) is Agreement.SAME_CODE


@pytest.mark.parametrize(
    "identifier", ["99912345A", f"PNOEE-{CODE}", "PNOFI-", "PNOFI-131052-937X"]
)
def test_what_is_no_finnish_code_leaves_the_name_to_be_compared(identifier: str) -> None:
    """The electronic client identifier stands in no register of a company."""
    signed = fact(identifier=identifier)
    assert compare(signed, name="Aino Virtanen", codes=[CODE]) is Agreement.SAME_NAME
    assert compare(signed, name="Eino Virtanen", codes=[CODE]) is Agreement.OTHER_NAME


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("VIRTANEN AINO MARIA", "Aino Virtanen", True),
        ("Mäkelä Åke", "MAKELA AKE", True),
        ("Mäkelä Åke", "MAEKELAE AAKE", True),
        ("Öst-Nyman Eva-Lisa", "ost nyman eva lisa", True),
        ("Virtanen A.", "Aino Virtanen", True),
        ("Virtanen", "Virtanen Aino", False),
        ("Virtanen Aino", "Virtanen Eino", False),
        ("Virtanen Aino", "Korhonen Aino", False),
        ("A. V.", "Aino Virtanen", False),
        ("", "", False),
        ("Virtanen Virtanen", "Virtanen Aino", False),
    ],
)
def test_names_agree_by_their_words(one: str, other: str, same: bool) -> None:
    assert same_name(one, other) is same
    assert same_name(other, one) is same


@pytest.mark.parametrize(
    "lookalike", ["K\u043eskela Aino", "Koskela \u0410ino", "Koskela A\u03b9no"]
)
def test_a_name_with_letters_that_only_look_alike_is_nobodys(lookalike: str) -> None:
    """Cyrillic o, Cyrillic A, Greek iota: no issuer writes one word in two scripts (eIDAS Art. 24-26)."""
    assert not same_name(lookalike, "Koskela Aino")
    assert same_name(
        "\u041a\u043e\u0441\u043a\u0435\u043b\u0430 \u0410\u0438\u043d\u043e", "Koskela Aino"
    )


@given(st.text(max_size=40), st.text(max_size=40))
def test_any_two_names_can_be_compared(one: str, other: str) -> None:
    assert same_name(one, other) == same_name(other, one)


# --- what stands against taking it for a proof ------------------------------------------------------------------


def test_a_trusted_signature_of_the_person_stands_alone() -> None:
    assert hindrance([fact()], name="Virtanen Aino") is None
    assert hindrance([fact(identifier=f"PNOFI-{CODE}")], name="Virtanen", codes=[CODE]) is None


@pytest.mark.parametrize(
    "verdict", [Verdict.BROKEN, Verdict.REVOKED, Verdict.SELF_MADE, Verdict.PARTLY]
)
def test_what_proves_nothing_is_no_proof_whatever_is_said(verdict: Verdict) -> None:
    found = hindrance([fact(verdict)], name="Virtanen Aino")
    assert found is not None
    assert found.final


@pytest.mark.parametrize("verdict", [Verdict.EXPIRED, Verdict.UNTRUSTED])
def test_a_root_that_the_desk_does_not_know_may_be_known_to_the_clerk(verdict: Verdict) -> None:
    found = hindrance([fact(verdict)], name="Virtanen Aino")
    assert found is not None
    assert not found.final


def test_somebody_elses_signature_is_told() -> None:
    other = hindrance([fact(signer="Korhonen Ville")], name="Virtanen Aino")
    assert other is not None
    assert not other.final  # a name may have changed
    assert "Korhonen Ville" in str(other.text)
    stranger = hindrance(
        [fact(identifier=f"PNOFI-{code(1, 1, 1, '-', 999)}")], name="Virtanen Aino", codes=[CODE]
    )
    assert stranger is not None
    assert stranger.final


def test_one_of_two_who_signed_may_be_the_person() -> None:
    """A letter that a couple signs, or a person and their witness."""
    both = [fact(), fact(signer="Korhonen Ville")]
    assert hindrance(both, name="Virtanen Aino") is None
    broken = hindrance([fact(), fact(Verdict.BROKEN)], name="Virtanen Aino")
    assert broken is not None
    assert broken.final


def test_what_is_not_known_is_not_taken_for_good() -> None:
    unreached = hindrance([fact(standing=Standing.NOT_REACHED)], name="Virtanen Aino")
    assert unreached is not None
    assert not unreached.final
    nothing = hindrance([], name="Virtanen Aino")
    assert nothing is not None
    assert not nothing.final


# --- what is told -----------------------------------------------------------------------------------------------


def test_every_outcome_has_its_own_words() -> None:
    flawed = [
        (Verdict.BROKEN, Flaw.CHANGED),
        (Verdict.BROKEN, Flaw.DAMAGED),
        (Verdict.BROKEN, Flaw.WEAK),
        (Verdict.BROKEN, Flaw.TOO_MANY),
        (Verdict.PARTLY, Flaw.ADDED),
        (Verdict.PARTLY, Flaw.FILES),
        (Verdict.PARTLY, Flaw.PARTS),
        *((one, None) for one in Verdict if one not in (Verdict.BROKEN, Verdict.PARTLY)),
    ]
    heads = {str(told(SignatureFact(v, signer="A", issuer="B", flaw=f))[0]) for v, f in flawed}
    assert len(heads) == len(flawed)
    assert len({str(told_beside(one, fact(), "N")) for one in Agreement}) == len(Agreement)


def test_a_part_that_a_stranger_signed_is_not_called_somebodys() -> None:
    stranger = told(fact(Verdict.PARTLY, chain=False))[1]
    assert any("No issuer that the desk trusts" in str(one) for one in stranger)
    known = told(fact(Verdict.PARTLY))[1]
    assert not any("No issuer that the desk trusts" in str(one) for one in known)


@pytest.mark.parametrize(
    ("identifier", "shown"),
    [
        (f"PNOFI-{CODE}", "PNOFI-131052-****"),
        ("PNOEE-38001085718", "PNOEE-3800108****"),
        ("PASFI-AB1234567", "PASFI-****"),
        ("IDCFI-AB1234567", "IDCFI-****"),
        ("99912345A", "99912345A"),
        ("", ""),
    ],
)
def test_an_identity_code_and_a_documents_number_are_never_shown(
    identifier: str, shown: str
) -> None:
    """Data Protection Act 1050/2018 s. 29; TSV/224/2023."""
    signed = fact(identifier=identifier)
    assert signed.shown_identifier == shown
    assert not identifier or identifier not in repr(signed)


def test_a_revocation_after_a_proven_time_changes_nothing_and_the_gravest_counts() -> None:
    trusted = fact()
    assert after_asking(trusted, Standing.REVOKED).verdict is Verdict.REVOKED
    assert after_asking(trusted, Standing.NOT_REACHED).verdict is Verdict.TRUSTED
    assert after_asking(fact(Verdict.BROKEN), Standing.REVOKED).verdict is Verdict.BROKEN
    assert gravest([]) is None
    assert gravest([fact(), fact(Verdict.PARTLY), fact(Verdict.REVOKED)]) is Verdict.REVOKED
    assert fact(Verdict.BROKEN).covers is Covers.NOTHING


def test_a_code_of_another_birth_date_is_a_namesakes_where_the_register_holds_no_code() -> None:
    """Father and son of one name: the register knows the son's birth date alone (eIDAS Art. 24)."""
    father = fact(identifier=f"PNOFI-{CODE}")
    name, son = "Virtanen Aino", date(1984, 3, 2)
    assert compare(father, name=name, born=son) is Agreement.OTHER_CODE
    assert compare(father, name=name, born=date(1952, 10, 13)) is Agreement.SAME_NAME
    found = hindrance([father], name=name, born=son)
    assert found is not None
    assert found.final
