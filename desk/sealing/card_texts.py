"""What the desk says of a card or hardware security module that does not sign."""

from __future__ import annotations

from desk.domain.text import QT_TRANSLATE_NOOP

NO_PIN = QT_TRANSLATE_NOOP(
    "sealing",
    "The keyring holds no PIN “{secret}” for the card or module “{token}”. Nothing was signed and "
    "the request is as it was; put the PIN into the keyring with “desk certificate secret”.",
)
NO_MODULE = QT_TRANSLATE_NOOP(
    "sealing",
    "The file {file}, with which the card or module is reached, is missing or is no PKCS#11 "
    "library. Nothing was signed and the request is as it was; install the maker's program, or name "
    "its library in the settings.",
)
NO_TOKEN = QT_TRANSLATE_NOOP(
    "sealing",
    "The card or module “{token}” is not connected. Nothing was signed and the request is as it "
    "was; put the card into its reader, and sign again.",
)
BUSY = QT_TRANSLATE_NOOP(
    "sealing",
    "Another program of yours has been using the card or module “{token}” for minutes. Nothing was "
    "signed and the request is as it was; wait until the other one is done, or close it, and sign "
    "again.",
)
NO_LOCK = QT_TRANSLATE_NOOP(
    "sealing",
    "The desk cannot keep other programs from the card or module “{token}” meanwhile, because it "
    "cannot write to the folder {folder}. Nothing was signed and the request is as it was; free some "
    "space, or ask support for the right to write there, and sign again.",
)
WRONG_PIN = QT_TRANSLATE_NOOP(
    "sealing",
    "The PIN in the keyring is not that of the card or module “{token}”. Nothing was signed, and the "
    "desk does not try this PIN again, because more tries would lock the card; put the right PIN into "
    "the keyring with “desk certificate secret”.",
)
REFUSED_PIN = QT_TRANSLATE_NOOP(
    "sealing",
    "The card or module “{token}” has refused this PIN before, so it was not tried again: more tries "
    "would lock the card. Nothing was signed; put the right PIN into the keyring with “desk certificate "
    "secret”.",
)
LAST_TRY = QT_TRANSLATE_NOOP(
    "sealing",
    "The card or module “{token}” has one try left for its PIN, so the desk does not use it: a wrong "
    "PIN would lock it for good. Nothing was signed; enter the PIN once in the maker's program, and "
    "sign again.",
)
LOCKED = QT_TRANSLATE_NOOP(
    "sealing",
    "The card or module “{token}” is locked: a wrong PIN was entered too often. Nothing was signed "
    "and the request is as it was; unlock it with its PUK in the maker's program, or sign the "
    "printed letter by hand.",
)
NO_CERTIFICATE = QT_TRANSLATE_NOOP(
    "sealing",
    "The card or module “{token}” shows no certificate “{label}”. Nothing was signed and the request "
    "is as it was; name another one in the settings.",
)
NO_KEY = QT_TRANSLATE_NOOP(
    "sealing",
    "The card or module “{token}” holds no signing key “{label}”. Nothing was signed and the request "
    "is as it was; name another one in the settings.",
)
SEVERAL = QT_TRANSLATE_NOOP(
    "sealing",
    "The card or module “{token}” holds more than one “{label}”, and the desk does not guess which is "
    "meant. Nothing was signed; give each a label of its own in the maker's program.",
)
OTHER_KEY = QT_TRANSLATE_NOOP(
    "sealing",
    "The key “{key}” of the card or module “{token}” does not belong to the certificate beside it, so "
    "nobody could check the signature. Nothing was signed; name the right key in the settings.",
)
FAILED = QT_TRANSLATE_NOOP(
    "sealing",
    "The card or module “{token}” did not sign ({why}). Nothing was signed and the request is as it "
    "was; pull the card out, put it in again, and sign once more.",
)
