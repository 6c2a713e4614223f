"""A signed document of 20 MB checked within 2 seconds, beside hashing it and checking one RSA signature."""

from __future__ import annotations

import hashlib
import io
import os
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from desk.domain.signature import SignatureFact, Verdict
from desk.sealing.incoming.reading import check_signatures
from tests.benchmarks.measure import DESK, Broken, Report, best, run
from tests.incoming.containers import signed_container
from tests.incoming.papers import Signer, message, pdf

SIZE = 20_000_000
ROUNDS = 3
ALLOWED = 2.0


def measure(scratch: Path) -> Report:
    """Check scans, a long letter that two signed, an e-mail and a container."""
    report = Report(
        f"Signatures of {SIZE // 1_000_000} MB checked (processor time, best of {ROUNDS})"
    )
    root = Signer("Koejuuri", authority=True)
    trust = root.write(scratch / "signature-trust")
    one, other = (Signer(name, issuer=root) for name in ("Virtanen Aino", "Virtanen Eino"))
    scan, letter = _pdf(pages=20, streams=1), _pdf(pages=600, streams=5)
    documents = {
        "a PDF of 20 scans": one.sign_pdf(scan),
        "a PDF of 600 pages, 3,000 pictures and two signatures": other.sign_pdf(
            one.sign_pdf(letter), field="Toinen"
        ),
        "an e-mail with the scans": one.sign_message(
            message(files=[("a.pdf", "application/pdf", scan)])
        ),
        "a container with the scans": signed_container(one, {"a.pdf": scan}),
    }
    check_signatures(
        documents["a PDF of 20 scans"], 0, [trust]
    )  # what is loaded once does not count
    for what, data in documents.items():
        plain = min(_seconds(partial(_plainest, one, data)) for _ in range(ROUNDS))
        taken = min(_checked(data, trust) for _ in range(ROUNDS))
        report.compare(what, taken, plain, plainest="hash and one RSA check", unit="s")
        report.limit(what, taken, ALLOWED, "s")
    file = scratch / "signed.pdf"
    file.write_bytes(documents["a PDF of 20 scans"])
    command = [DESK, "check-signature", str(file), "--trust", str(trust.parent)]
    whole = best(run(command) for _ in range(ROUNDS))
    report.note(f"the whole command, with the program's start: {whole.wall:.2f} s on the wall")
    return report


def _pdf(*, pages: int, streams: int) -> bytes:
    """A PDF of that many pages, whose pictures do not compress, of 20 MB in all."""
    import pikepdf

    with pikepdf.open(io.BytesIO(pdf(*(f"Sivu {page}" for page in range(pages))))) as made:
        each = SIZE // (pages * streams)
        for page in made.pages:
            held = [made.make_stream(os.urandom(each)) for _ in range(streams)]
            page.obj["/PieceInfo"] = pikepdf.Dictionary(Desk=pikepdf.Array(held))
        file = io.BytesIO()
        made.save(file, object_stream_mode=pikepdf.ObjectStreamMode.disable)
        return file.getvalue()


def _checked(data: bytes, trust: Path) -> float:
    """Seconds to check it, as the reading process does."""
    found: list[SignatureFact] = []
    seconds = _seconds(lambda: found.extend(check_signatures(data, 0, [trust])))
    if not found or any(one.verdict is not Verdict.TRUSTED for one in found):
        raise Broken("a signature that holds was not found to hold")
    return seconds


def _plainest(signer: Signer, data: bytes) -> None:
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import padding, rsa, utils

    digest = hashlib.sha256(data).digest()
    key = signer.key
    assert isinstance(key, rsa.RSAPrivateKey)
    ready = utils.Prehashed(hashes.SHA256())
    signature = _signature(signer, digest)
    key.public_key().verify(signature, digest, padding.PKCS1v15(), ready)


_SIGNED: dict[bytes, bytes] = {}


def _signature(signer: Signer, digest: bytes) -> bytes:
    """Made once for each document, outside of what is measured from the second round on."""
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import padding, rsa, utils

    key = signer.key
    assert isinstance(key, rsa.RSAPrivateKey)
    if digest not in _SIGNED:
        _SIGNED[digest] = key.sign(digest, padding.PKCS1v15(), utils.Prehashed(hashes.SHA256()))
    return _SIGNED[digest]


def _seconds(work: Callable[[], None]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began
