"""Everything that can be said of a controller, field by field: forms, checks and files go by it."""

from __future__ import annotations

from collections.abc import Mapping

from desk.domain.text import QT_TRANSLATE_NOOP, LocalText
from desk.services.profile_fields import Group, ProfileField, Shape, Values

_NOT_STATED = QT_TRANSLATE_NOOP(
    "profile",
    "Left empty where the notice does not say it. The desk never fills it in by guessing.",
)
_LANGUAGES = (
    ("fi", QT_TRANSLATE_NOOP("profile", "Finnish")),
    ("sv", QT_TRANSLATE_NOOP("profile", "Swedish")),
    ("en", QT_TRANSLATE_NOOP("profile", "English")),
)
_WAYS = (
    ("counter", QT_TRANSLATE_NOOP("profile", "at the counter")),
    ("post", QT_TRANSLATE_NOOP("profile", "by post")),
    ("electronic", QT_TRANSLATE_NOOP("profile", "electronically")),
)

FIELDS: tuple[ProfileField, ...] = (
    ProfileField(
        "name",
        Shape.LINE,
        Group.COMPANY,
        QT_TRANSLATE_NOOP("profile", "Name of the company"),
        needed=True,
    ),
    ProfileField(
        "business_id",
        Shape.LINE,
        Group.COMPANY,
        QT_TRANSLATE_NOOP("profile", "Business ID"),
        needed=True,
    ),
    ProfileField(
        "register",
        Shape.SPOKEN,
        Group.COMPANY,
        QT_TRANSLATE_NOOP("profile", "Name of the register"),
        needed=True,
    ),
    ProfileField(
        "group",
        Shape.LINES,
        Group.COMPANY,
        QT_TRANSLATE_NOOP("profile", "Companies that answer together with it, one a line"),
    ),
    ProfileField(
        "joint_register",
        Shape.FLAG,
        Group.COMPANY,
        QT_TRANSLATE_NOOP("profile", "They share one register"),
        help=QT_TRANSLATE_NOOP(
            "profile", "One free check a year is then counted for the whole group."
        ),
    ),
    ProfileField(
        "systems",
        Shape.SYSTEMS,
        Group.COMPANY,
        QT_TRANSLATE_NOOP("profile", "Systems that the company has"),
        help=QT_TRANSLATE_NOOP(
            "profile", "Others are added under Systems. One that is left out here is never asked."
        ),
    ),
    ProfileField(
        "street_address.street",
        Shape.LINE,
        Group.CONTACTS,
        QT_TRANSLATE_NOOP("profile", "Street address"),
        needed=True,
    ),
    ProfileField(
        "street_address.postal_code",
        Shape.LINE,
        Group.CONTACTS,
        QT_TRANSLATE_NOOP("profile", "Postal code of the street address"),
        needed=True,
    ),
    ProfileField(
        "street_address.post_office",
        Shape.LINE,
        Group.CONTACTS,
        QT_TRANSLATE_NOOP("profile", "Post office of the street address"),
        needed=True,
    ),
    ProfileField(
        "postal_address.street",
        Shape.LINE,
        Group.CONTACTS,
        QT_TRANSLATE_NOOP("profile", "Post: street or PO box"),
    ),
    ProfileField(
        "postal_address.postal_code",
        Shape.LINE,
        Group.CONTACTS,
        QT_TRANSLATE_NOOP("profile", "Post: postal code"),
        needed=True,
    ),
    ProfileField(
        "postal_address.post_office",
        Shape.LINE,
        Group.CONTACTS,
        QT_TRANSLATE_NOOP("profile", "Post: post office"),
        needed=True,
    ),
    ProfileField("phone", Shape.LINE, Group.CONTACTS, QT_TRANSLATE_NOOP("profile", "Phone")),
    ProfileField("email", Shape.LINE, Group.CONTACTS, QT_TRANSLATE_NOOP("profile", "E-mail")),
    ProfileField("web", Shape.LINE, Group.CONTACTS, QT_TRANSLATE_NOOP("profile", "Web address")),
    ProfileField(
        "contact",
        Shape.SPOKEN,
        Group.CONTACTS,
        QT_TRANSLATE_NOOP("profile", "Who answers register matters"),
        needed=True,
        help=QT_TRANSLATE_NOOP("profile", "A role, never the name of a person."),
    ),
    ProfileField(
        "contact_phone",
        Shape.LINE,
        Group.CONTACTS,
        QT_TRANSLATE_NOOP("profile", "Phone for register matters"),
    ),
    ProfileField(
        "data_protection_officer",
        Shape.SPOKEN,
        Group.CONTACTS,
        QT_TRANSLATE_NOOP("profile", "Data protection officer"),
        help=QT_TRANSLATE_NOOP(
            "profile", "A role and how it is reached; stands in the answer where there is one."
        ),
    ),
    ProfileField(
        "marketing_ban_contact",
        Shape.SENTENCE,
        Group.CONTACTS,
        QT_TRANSLATE_NOOP("profile", "Where direct marketing is forbidden"),
    ),
    ProfileField(
        "desk.accent_colour",
        Shape.COLOUR,
        Group.LETTER,
        QT_TRANSLATE_NOOP("profile", "Colour of the letterhead"),
        needed=True,
    ),
    ProfileField(
        "desk.default_language",
        Shape.CHOICE,
        Group.LETTER,
        QT_TRANSLATE_NOOP("profile", "Language where the customer's is not known"),
        needed=True,
        choices=_LANGUAGES,
    ),
    ProfileField(
        "desk.letter_table_rows",
        Shape.NUMBER,
        Group.LETTER,
        QT_TRANSLATE_NOOP("profile", "Rows of a table in the letter, at most"),
        needed=True,
        help=QT_TRANSLATE_NOOP(
            "profile", "A longer table travels in the file inside, with a summary in its place."
        ),
    ),
    ProfileField(
        "iban", Shape.LINE, Group.LETTER, QT_TRANSLATE_NOOP("profile", "Account for fees (IBAN)")
    ),
    ProfileField("bic", Shape.LINE, Group.LETTER, QT_TRANSLATE_NOOP("profile", "Bank (BIC)")),
    ProfileField(
        "notice.data_subjects",
        Shape.SENTENCE,
        Group.NOTICE,
        QT_TRANSLATE_NOOP("profile", "Whose data the register holds"),
        needed=True,
    ),
    ProfileField(
        "notice.purposes",
        Shape.LIST,
        Group.NOTICE,
        QT_TRANSLATE_NOOP("profile", "What the data is used for, one purpose a line"),
        needed=True,
    ),
    ProfileField(
        "notice.legal_basis",
        Shape.SENTENCE,
        Group.NOTICE,
        QT_TRANSLATE_NOOP("profile", "Legal basis"),
        help=_NOT_STATED,
    ),
    ProfileField(
        "notice.recipients",
        Shape.LIST,
        Group.NOTICE,
        QT_TRANSLATE_NOOP("profile", "Who is given the data, one a line"),
    ),
    ProfileField(
        "notice.sources",
        Shape.LIST,
        Group.NOTICE,
        QT_TRANSLATE_NOOP("profile", "Where the data comes from, one a line"),
    ),
    ProfileField(
        "notice.retention",
        Shape.SENTENCE,
        Group.NOTICE,
        QT_TRANSLATE_NOOP("profile", "How long it is kept"),
    ),
    ProfileField(
        "notice.transfers",
        Shape.SENTENCE,
        Group.NOTICE,
        QT_TRANSLATE_NOOP("profile", "Transfers outside the EEA"),
    ),
    ProfileField(
        "notice.protection",
        Shape.SENTENCE,
        Group.NOTICE,
        QT_TRANSLATE_NOOP("profile", "How it is protected"),
    ),
    ProfileField(
        "notice.systems",
        Shape.SENTENCE,
        Group.NOTICE,
        QT_TRANSLATE_NOOP("profile", "What the notice says of the systems"),
    ),
    ProfileField(
        "notice.rights",
        Shape.LIST,
        Group.NOTICE,
        QT_TRANSLATE_NOOP("profile", "Rights that the notice names, one a line"),
    ),
    ProfileField(
        "notice.promise_days",
        Shape.NUMBER,
        Group.NOTICE,
        QT_TRANSLATE_NOOP("profile", "Days in which the notice promises an answer"),
        help=_NOT_STATED,
    ),
    ProfileField(
        "notice.request_ways",
        Shape.SENTENCE,
        Group.NOTICE,
        QT_TRANSLATE_NOOP("profile", "How a request may come"),
    ),
    ProfileField(
        "notice.identity_proof",
        Shape.SENTENCE,
        Group.NOTICE,
        QT_TRANSLATE_NOOP("profile", "How identity is proved"),
    ),
    ProfileField(
        "notice.answer_way",
        Shape.SENTENCE,
        Group.NOTICE,
        QT_TRANSLATE_NOOP("profile", "How the answer is given"),
    ),
    ProfileField(
        "notice.fee",
        Shape.SENTENCE,
        Group.NOTICE,
        QT_TRANSLATE_NOOP("profile", "What is said of a fee"),
    ),
    ProfileField(
        "notice.dated",
        Shape.DAY,
        Group.NOTICE,
        QT_TRANSLATE_NOOP("profile", "Date of the notice"),
        help=QT_TRANSLATE_NOOP("profile", "Such as 2023-05-29."),
    ),
    ProfileField(
        "desk.house_target_days",
        Shape.NUMBER,
        Group.DESK,
        QT_TRANSLATE_NOOP("profile", "Days in which the house means to answer"),
        needed=True,
    ),
    ProfileField(
        "desk.postal_working_days",
        Shape.NUMBER,
        Group.DESK,
        QT_TRANSLATE_NOOP("profile", "Working days that the post needs"),
        needed=True,
    ),
    ProfileField(
        "desk.question_working_days",
        Shape.NUMBER,
        Group.DESK,
        QT_TRANSLATE_NOOP("profile", "Working days within which a question stops the clocks"),
        help=QT_TRANSLATE_NOOP(
            "profile",
            "From 0 to 20, counted from arrival; left empty: 10. The law wants it asked without undue "
            "delay (Article 12(6)).",
        ),
    ),
    ProfileField(
        "desk.chase_days",
        Shape.NUMBER,
        Group.DESK,
        QT_TRANSLATE_NOOP("profile", "Days after which a customer is asked once more"),
        help=QT_TRANSLATE_NOOP("profile", "From 3 to 60; left empty: 14."),
    ),
    ProfileField(
        "desk.refusal_days",
        Shape.NUMBER,
        Group.DESK,
        QT_TRANSLATE_NOOP("profile", "Days after which a refusal for lack of identity is proposed"),
        help=QT_TRANSLATE_NOOP(
            "profile",
            "From 14 to 365, and only once the customer was asked twice; left empty: 60. A person decides.",
        ),
    ),
    ProfileField(
        "desk.usual_delivery",
        Shape.CHOICE,
        Group.DESK,
        QT_TRANSLATE_NOOP("profile", "How answers are usually given"),
        needed=True,
        choices=_WAYS,
    ),
    ProfileField(
        "desk.electronic_answers",
        Shape.FLAG,
        Group.DESK,
        QT_TRANSLATE_NOOP("profile", "Electronic answers for everybody who wants one"),
        help=QT_TRANSLATE_NOOP(
            "profile",
            "Who asks electronically gets an electronic answer in any case (Article 15(3)).",
        ),
    ),
    ProfileField(
        "desk.shows_on_premises",
        Shape.FLAG,
        Group.DESK,
        QT_TRANSLATE_NOOP("profile", "The data may be seen on the premises"),
    ),
    ProfileField(
        "desk.accepts_driving_licence",
        Shape.FLAG,
        Group.DESK,
        QT_TRANSLATE_NOOP("profile", "A driving licence is accepted at the counter"),
    ),
)
"""Every field in the order in which it is asked."""

BY_PATH: Mapping[str, ProfileField] = {one.path: one for one in FIELDS}
_EMPTY = LocalText("", "", "")
BLANK: Values = {
    **{
        one.path: _EMPTY
        if one.shape in (Shape.SPOKEN, Shape.SENTENCE)
        else False
        if one.shape is Shape.FLAG
        else ()
        if one.shape in (Shape.LINES, Shape.LIST, Shape.SYSTEMS)
        else ""
        for one in FIELDS
    },
    "desk.house_target_days": "30",
    "desk.postal_working_days": "5",
    "desk.usual_delivery": "post",
    "desk.electronic_answers": True,
    "desk.default_language": "fi",
    "desk.letter_table_rows": "200",
    "desk.accent_colour": "#0B5CA8",
    "contact": LocalText(
        "Rekisteriasioiden yhteyshenkilö",
        "Kontaktperson i registerärenden",
        "Contact for register matters",
    ),
    "register": LocalText("Asiakasrekisteri", "Kundregister", "Customer register"),
}
"""A controller of which nothing is known yet, with what the desk does until told otherwise.

No promise is in it: what a notice states has to be read in the notice.
"""
