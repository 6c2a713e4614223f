"""Tokens of SoftHSM in a folder of the test's own, with certificates and keys on them."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pkcs11
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, load_der_public_key
from pkcs11 import Attribute, KeyType, Mechanism, ObjectClass
from pkcs11.util.ec import encode_ec_public_key, encode_named_curve_parameters

from desk.sealing.identity import TokenKey
from tests.sealing.sealing_samples import NAME
from tests.sealing.trust_services import Root, name

MODULE = Path("/usr/lib/softhsm/libsofthsm2.so")
PIN = "472913"
COUNT_LOW, FINAL_TRY, LOCKED = 0x10000, 0x20000, 0x40000


class Card:
    """A token of SoftHSM with a certificate and its key."""

    def __init__(self, folder: Path, label: str, root: Root, *, curve: bool = False) -> None:
        self.folder = folder
        self.label = label
        self.root = root
        _softhsm("--init-token", "--free", "--label", label, "--so-pin", "9876", "--pin", PIN)
        with self.session() as session:
            public = self._new_key(session, curve=curve)
            self.certificate = root.issue(name(NAME, NAME), _public_key(public))
            self.put(session, self.certificate, "allekirjoitus")
            self.put(session, root.certificate, "juuri")
        self.place = TokenKey(MODULE, label, "allekirjoitus", "allekirjoitus", "pin")

    def session(self) -> Any:
        token = pkcs11.lib(str(MODULE)).get_token(token_label=self.label)
        return token.open(rw=True, user_pin=PIN)

    def put(self, session: Any, certificate: x509.Certificate, label: str) -> None:
        session.create_object(
            {
                Attribute.CLASS: ObjectClass.CERTIFICATE,
                Attribute.CERTIFICATE_TYPE: 0,
                Attribute.TOKEN: True,
                Attribute.LABEL: label,
                Attribute.SUBJECT: certificate.subject.public_bytes(),
                Attribute.ID: label.encode(),
                Attribute.VALUE: certificate.public_bytes(Encoding.DER),
            }
        )

    def _new_key(self, session: Any, *, curve: bool) -> Any:
        """Make a key pair on the token; returns the public key."""
        labels = {"store": True, "label": "allekirjoitus", "id": b"1"}
        if not curve:
            return session.generate_keypair(KeyType.RSA, 2048, **labels)[0]
        parameters = session.create_domain_parameters(
            KeyType.EC,
            {Attribute.EC_PARAMS: encode_named_curve_parameters("secp256r1")},
            local=True,
        )
        return parameters.generate_keypair(mechanism=Mechanism.EC_KEY_PAIR_GEN, **labels)[0]

    @property
    def flags(self) -> int:
        return int(pkcs11.lib(str(MODULE)).get_token(token_label=self.label).flags)

    def set_flags(self, more: int) -> None:
        """Write the state of the PIN into SoftHSM's file, which itself never locks a token."""
        before = self.flags
        (file,) = (
            one for one in self.folder.glob("tokens/*/token.object") if self._mine(one.read_bytes())
        )
        data = file.read_bytes()
        old, new = before.to_bytes(8), (before | more).to_bytes(8)
        assert data.count(old) == 1
        file.write_bytes(data.replace(old, new))
        pkcs11.lib(str(MODULE)).reinitialize()
        assert self.flags == before | more

    def _mine(self, data: bytes) -> bool:
        return self.label.encode() in data


def _softhsm(*words: str) -> None:
    subprocess.run(["softhsm2-util", *words], check=True, capture_output=True)
    pkcs11.lib(str(MODULE)).reinitialize()


def _public_key(public: Any) -> Any:

    if public.key_type == KeyType.EC:
        return load_der_public_key(encode_ec_public_key(public))
    modulus = int.from_bytes(public[Attribute.MODULUS])
    return rsa.RSAPublicNumbers(
        int.from_bytes(public[Attribute.PUBLIC_EXPONENT]), modulus
    ).public_key()


@contextmanager
def softhsm(folder: Path) -> Iterator[Path]:
    """A folder of tokens; SoftHSM learns of it from the environment when it is started."""
    (folder / "tokens").mkdir()
    settings = folder / "softhsm2.conf"
    settings.write_text(f"directories.tokendir = {folder}/tokens\nlog.level = ERROR\n")
    before = os.environ.get("SOFTHSM2_CONF")
    os.environ["SOFTHSM2_CONF"] = str(settings)
    try:
        yield folder
    finally:
        if before is None:
            del os.environ["SOFTHSM2_CONF"]
        else:
            os.environ["SOFTHSM2_CONF"] = before
