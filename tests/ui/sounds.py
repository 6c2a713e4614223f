"""Small recordings made by the tests: tones whose sound can be told apart."""

from __future__ import annotations

import io
import math
import struct
import wave
from array import array
from itertools import pairwise

_LOUD = 12_000


def tone(seconds: float = 1.0, *, hertz: int = 440, rate: int = 8000, width: int = 2) -> bytes:
    """A WAV file of one channel, as call recorders write them."""
    file = io.BytesIO()
    with wave.open(file, "wb") as stream:
        stream.setnchannels(1)
        stream.setsampwidth(width)
        stream.setframerate(rate)
        wanted = [math.sin(2 * math.pi * hertz * n / rate) for n in range(int(seconds * rate))]
        if width == 2:
            stream.writeframes(array("h", [int(_LOUD * one) for one in wanted]).tobytes())
        else:
            stream.writeframes(bytes(128 + int(90 * one) for one in wanted))
    return file.getvalue()


def telephone(seconds: float = 1.0, *, hertz: int = 440, rate: int = 8000) -> bytes:
    """A WAV file in the telephone's own code (ITU-T G.711, mu-law)."""
    wanted = [
        int(_LOUD * math.sin(2 * math.pi * hertz * n / rate)) for n in range(int(seconds * rate))
    ]
    data = bytes(map(_mu_law, wanted))
    form = struct.pack("<HHIIHHH", 7, 1, rate, rate, 1, 8, 0)
    body = (
        b"WAVEfmt " + struct.pack("<I", len(form)) + form + b"data" + struct.pack("<I", len(data))
    )
    return b"RIFF" + struct.pack("<I", len(body) + len(data)) + body + data


def _mu_law(sample: int) -> int:
    sign = 0x80 if sample < 0 else 0
    size = min(abs(sample), 32_635) + 132
    exponent = max(0, size.bit_length() - 8)
    return ~(sign | exponent << 4 | (size >> exponent + 3) & 0x0F) & 0xFF


def pitch(samples: array[int], rate: int = 44_100, channels: int = 2) -> float:
    """Hertz of a tone: how often one channel goes up through zero."""
    one = samples[::channels]
    ups = sum(1 for before, now in pairwise(one) if before < 0 <= now)
    return ups * rate / len(one)
