"""Names of columns: Finnish, Swedish and English, with accents or not, short or long, with words in front."""

from __future__ import annotations

from collections import Counter

import pytest
from fideslang.default_taxonomy import DEFAULT_TAXONOMY

from desk.registers.drafts.column_names import label_of_table, meaning_of, people_of
from desk.registers.drafts.column_words_dealings import DEALINGS_CONCEPTS
from desk.registers.drafts.column_words_person import PERSON_CONCEPTS

CONCEPTS = (*PERSON_CONCEPTS, *DEALINGS_CONCEPTS)


@pytest.mark.parametrize(
    ("name", "concept", "identity"),
    [
        ("hetu", "identity_code", "personal_identity_code"),
        ("HENKILÖTUNNUS", "identity_code", "personal_identity_code"),
        ("as_sotu", "identity_code", "personal_identity_code"),
        ("personnummer", "identity_code", "personal_identity_code"),
        ("SUKUNIMI", "surname", None),
        ("ENT_SUKUNIMI", "former_surname", "name"),
        ("EtuNimet", "given_names", None),
        ("förnamn", "given_names", None),
        ("asiakas_nimi", "name", None),
        ("cust_name", "name", None),
        ("ASIAKASNIMI", "name", None),
        ("Asiakkaan nimi", "name", None),
        ("katuosoite", "street", None),
        ("lähiosoite", "street", None),
        ("gatuadress", "street", None),
        ("address_line_1", "street", None),
        ("postinumero", "postal_code", None),
        ("PTP", "city", None),
        ("asiakasnro", "customer_number", "customer_number"),
        ("x_asiakasnumero", "customer_number", "customer_number"),
        ("CustomerNumber", "customer_number", "customer_number"),
        ("käyttöpaikka", "metering_point", "metering_point"),
        ("KP_TUNNUS", "metering_point", "metering_point"),
        ("GSRN", "metering_point", "metering_point"),
        ("gsm", "phone", "phone_number"),
        ("puhelin2", "phone", "phone_number"),
        ("mobilnummer", "phone", "phone_number"),
        ("sähköposti", "email", "email"),
        ("e_mail", "email", "email"),
        ("syntymäaika", "birth_date", "birth_date"),
        ("KIELI_KOODI", "language", None),
        ("turvakielto", "safety_ban", None),
        ("spärrmarkering", "safety_ban", None),
        ("Y_TUNNUS", "business_id", "business_id"),
        ("IBAN", "bank_account", None),
        ("tilinumero", "bank_account", None),
        ("sopimusnro", "contract", None),
        ("alkupvm", "start", None),
        ("VOIMASSA_LOPPU", "end", None),
        ("M3", "cubic_metres", None),
        ("BillingAddress", "billing_address", None),
        ("PasswordHash", "password", None),
    ],
)
def test_a_name_is_understood(name: str, concept: str, identity: str | None) -> None:
    meaning = meaning_of(name)
    assert meaning is not None
    assert (meaning.concept, meaning.identity, meaning.about) == (concept, identity, "subject")


@pytest.mark.parametrize(
    "name", ["", "_", "foo", "id", "tuote_nimi", "product_name", "file name", "nimi"]
)
def test_a_name_that_tells_nothing_of_a_person_means_nothing(name: str) -> None:
    assert meaning_of(name) is None


def test_the_table_says_whose_name_it_is() -> None:
    customer = meaning_of("nimi", table="asiakas")
    assert customer is not None
    assert customer.about == "subject"
    assert meaning_of("nimi", table="tuote") is None
    staff = meaning_of("name", table="employee")
    assert staff is not None
    assert staff.about == "staff"
    other = meaning_of("hetu", table="edustaja")
    assert other is not None
    assert (other.about, other.identity) == ("other", "personal_identity_code")


@pytest.mark.parametrize(
    "name",
    [
        "kasittelija",
        "luoja",
        "Muokkaaja",
        "handläggare",
        "created_by",
        "kasittelija_nimi",
        "SupportRepId",
    ],
)
def test_staff_columns_are_known_and_identify_nobody(name: str) -> None:
    meaning = meaning_of(name, table="yhteydenotto")
    assert meaning is not None
    assert (meaning.about, meaning.identity) == ("staff", None)


def test_a_user_name_is_a_customers_but_in_a_log_a_staff_members() -> None:
    account, log = (
        meaning_of("kayttajatunnus", table="tili"),
        meaning_of("kayttajatunnus", table="katseluloki"),
    )
    assert account is not None
    assert log is not None
    assert (account.about, log.about) == ("subject", "staff")


def test_others_in_a_row_are_told_from_the_customer() -> None:
    meaning = meaning_of("huoltaja_puhelin", table="asiakas")
    assert meaning is not None
    assert meaning.about == "other"


def test_tables_are_known_by_whose_rows_they_hold() -> None:
    tables = [
        "ASIAKAS",
        "asiakastiedot",
        "Customers",
        "henkilokunta",
        "employee",
        "edustaja",
        "tuote",
    ]
    assert [people_of(table) for table in tables] == [
        "subject",
        "subject",
        "subject",
        "staff",
        "staff",
        "other",
        None,
    ]
    label = label_of_table("Invoices")
    assert label is not None
    assert label.sv == "Faktura"


def test_no_word_means_two_things_and_every_category_exists() -> None:
    words = Counter(word for concept in CONCEPTS for word in concept.words)
    assert [word for word, count in words.items() if count > 1] == []
    known = {str(one.fides_key) for one in DEFAULT_TAXONOMY.data_category or ()}
    assert {concept.category for concept in CONCEPTS} <= known
