"""Plays a recording from memory: WAV, MP3, FLAC and Ogg Vorbis. Nothing of it is written to a disk.

Qt's multimedia parts are 400 MB more than what the window needs, so miniaudio decodes and plays.
"""

from __future__ import annotations

import io
import threading
from collections.abc import Generator, Sequence
from typing import TYPE_CHECKING, Any

from desk.domain.errors import BadInput, Unavailable
from desk.domain.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from array import array

    import miniaudio

RATE = 44_100
"""Frames a second, whatever the recording has."""
_CHANNELS = 2
_BUFFER = 120
"""Milliseconds that are decoded ahead."""
_SILENT = "Null"
"""The backend that plays to nobody; taken where a machine has no sound device."""

Frames = Generator[Any, int, None]


class Sound:
    """A recording in memory. Its bytes are those of the register's file."""

    def __init__(self, data: bytes) -> None:
        """Read what it is; BadInput where it is no sound that can be played here."""
        import miniaudio

        self._data = data
        for info in (
            miniaudio.wav_get_info,
            miniaudio.flac_get_info,
            miniaudio.vorbis_get_info,
            miniaudio.mp3_get_info,
        ):
            try:
                found = info(data)
            except (miniaudio.DecodeError, ValueError):
                continue
            self._format = found.file_format
            self.seconds = float(found.duration)
            """How long it is."""
            self._begin(0.0).close()
            return
        raise BadInput(_NO_SOUND)

    def frames(self, begin: float) -> Frames:
        """The sound from a second on: send how many frames are wanted."""
        return self._begin(begin)

    def samples(self, begin: float = 0.0) -> array[int]:
        """All that is heard from a second on: 16 bits, two channels, ``RATE`` frames a second."""
        from array import array

        heard = array("h")
        for part in self._begin(begin):
            heard.extend(part)
        return heard

    def _begin(self, begin: float) -> Generator[array[int], int, None]:
        import miniaudio

        try:
            stream: Generator[array[int], int, None] = miniaudio.stream_any(
                _memory(self._data),
                source_format=self._format,
                nchannels=_CHANNELS,
                sample_rate=RATE,
                seek_frame=round(max(0.0, begin) * RATE),
            )
        except miniaudio.DecodeError as error:
            raise BadInput(_NO_SOUND) from error
        return stream


class Player:
    """Plays one sound at a time. Its methods are for one thread; the device asks from its own."""

    def __init__(self, backends: Sequence[str] = ()) -> None:
        """``backends``: names of miniaudio's backends; none: the machine's own."""
        self._backends = backends
        self._device: miniaudio.PlaybackDevice | None = None
        self._sound: Sound | None = None
        self._lock = threading.Lock()
        self._played = 0
        self._from = 0.0
        self._running = False

    @property
    def playing(self) -> bool:
        """True while it is heard."""
        return self._running

    @property
    def seconds(self) -> float:
        """How long the sound is; 0 where there is none."""
        return self._sound.seconds if self._sound is not None else 0.0

    @property
    def position(self) -> float:
        """The second that is heard, or from which it goes on."""
        with self._lock:
            return min(self._from + self._played / RATE, self.seconds)

    def open_device(self) -> None:
        """Reach the loudspeaker; Unavailable where the machine has none. May take a while."""
        if self._device is not None:
            return
        import miniaudio

        wanted = [miniaudio.Backend[one] for one in self._backends]
        try:
            device = miniaudio.PlaybackDevice(
                nchannels=_CHANNELS,
                sample_rate=RATE,
                buffersize_msec=_BUFFER,
                backends=wanted or None,
            )
        except miniaudio.MiniaudioError as error:
            raise Unavailable(_NO_DEVICE) from error
        if device.backend == _SILENT and not wanted:
            device.close()
            raise Unavailable(_NO_DEVICE)
        self._device = device

    def load(self, sound: Sound) -> None:
        """Have a sound ready, from its beginning."""
        self.pause()
        self._sound = sound
        self._at(0.0)

    def play(self) -> None:
        """Let it be heard from where it stands; from the beginning once it came to its end."""
        if self._device is None or self._sound is None or self._running:
            return
        if self.position >= self.seconds:
            self._at(0.0)
        import miniaudio

        self._at(self.position)
        frames = self._counted(self._sound.frames(self._from))
        next(frames)
        try:
            self._device.start(frames)
        except miniaudio.MiniaudioError as error:
            raise Unavailable(_NO_DEVICE) from error
        self._running = True

    def pause(self) -> None:
        """Be silent; it goes on from here."""
        self._running = False
        if self._device is not None:
            self._device.stop()

    def seek(self, second: float) -> None:
        """Go to a second, and on playing where it was playing."""
        playing = self._running
        self.pause()
        self._at(min(max(0.0, second), self.seconds))
        if playing and self.position < self.seconds:
            self.play()

    def close(self) -> None:
        """Be silent for good, and forget the sound."""
        self.pause()
        self._sound = None
        if self._device is not None:
            self._device.close()
            self._device = None

    def _at(self, second: float) -> None:
        with self._lock:
            self._from, self._played = second, 0

    def _counted(self, frames: Frames) -> Frames:
        """The frames for the device, counted as they go out; called in the device's thread."""
        wanted = yield b""
        while True:
            try:
                part = frames.send(wanted)
            except StopIteration:
                break
            with self._lock:
                self._played += len(part) // _CHANNELS
            wanted = yield part
        with self._lock:
            self._from, self._played = self.seconds, 0
        self._running = False


def _memory(data: bytes) -> miniaudio.StreamableSource:
    """The bytes as miniaudio reads them."""
    import miniaudio

    class Memory(miniaudio.StreamableSource):  # type: ignore[misc]  # the library has no annotations
        """Reads and seeks in memory."""

        def __init__(self) -> None:
            self._file = io.BytesIO(data)

        def read(self, num_bytes: int) -> bytes:
            return self._file.read(num_bytes)

        def seek(self, offset: int, origin: miniaudio.SeekOrigin) -> bool:
            whence = io.SEEK_SET if origin == miniaudio.SeekOrigin.START else io.SEEK_CUR
            self._file.seek(offset, whence)
            return True

    return Memory()


_NO_SOUND = QT_TRANSLATE_NOOP(
    "recording",
    "This file is no sound that can be played here (WAV, MP3, FLAC, Ogg Vorbis). Save it and open it "
    "in another program.",
)
_NO_DEVICE = QT_TRANSLATE_NOOP(
    "recording",
    "This machine has no sound device that works. Save the recording and listen to it elsewhere.",
)
