"""A zip file from outside, unpacked a piece at a time and never beyond a total."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Collection, Iterator
from typing import Final

from .limits import Declined

MEMBERS: Final = 2_000
PIECE: Final = 1 << 18
_FAULTS: Final = (zipfile.BadZipFile, ValueError, OSError, NotImplementedError)
_READABLE: Final = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


class Package:
    """Members by name, whatever the case and the slash that they are written with.

    Declined: damaged, locked (with a password) or unpacks (to more than ``most`` bytes in all).
    """

    def __init__(self, content: bytes, most: int) -> None:
        self.most = self._left = most
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(content))
        except _FAULTS as fault:
            raise Declined("damaged") from fault
        listed = self._archive.infolist()
        if len(listed) > MEMBERS or sum(one.file_size for one in listed) > most:
            raise self._too_large()
        self._members = {_plain(one.filename): one for one in listed}
        if len(self._members) != len(listed):
            # Two of the same name: which is meant differs from reader to reader.
            raise Declined("damaged")

    @property
    def names(self) -> Collection[str]:
        return self._members.keys()

    def pieces(self, name: str) -> Iterator[bytes]:
        """The member's content. Declined (damaged) where it is not there."""
        member = self._members.get(_plain(name))
        if member is None:
            raise Declined("damaged")
        if member.flag_bits & 1:
            raise Declined("locked")
        if member.compress_type not in _READABLE:
            raise Declined("damaged")
        try:
            with self._archive.open(member) as source:
                while piece := source.read(PIECE):
                    self._left -= len(piece)
                    if self._left < 0:
                        raise self._too_large()
                    yield piece
        except (*_FAULTS, zlib.error, EOFError) as fault:
            raise Declined("damaged") from fault

    def _too_large(self) -> Declined:
        return Declined("unpacks", most=self.most // 1_000_000)


def _plain(name: str) -> str:
    return name.replace("\\", "/").lstrip("/").casefold()
