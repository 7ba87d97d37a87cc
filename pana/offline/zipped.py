"""Zip files that come out the same from the same content."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable

# The earliest time that zip can say: the build's own time would make each file differ.
_TIME = (1980, 1, 1, 0, 0, 0)


def zipped(files: Iterable[tuple[str, bytes]], *, stored: tuple[str, ...] = ()) -> bytes:
    """Return a zip file.

    Args:
        files: (name, content), written in this order.
        stored: names to write without compression.
    """
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in files:
            entry = zipfile.ZipInfo(name, _TIME)
            entry.external_attr = 0o644 << 16
            entry.compress_type = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            archive.writestr(entry, content, compresslevel=9)
    return target.getvalue()
