"""Which build of the portal this is, and whether it has a service worker."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

_READ = ("data", "docs", "overrides", "pana")
_LENGTH = 8


@lru_cache(maxsize=1)
def _digest(state: tuple[tuple[Path, str, int], ...]) -> str:
    total = hashlib.sha256()
    for path, name, _ in state:
        total.update(name.encode() + b"\0" + hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()[:_LENGTH]


def build_id(root: Path) -> str:
    """Return a short id that changes when anything changes that pages are made from.

    The same files give the same id on each machine.
    """
    files = sorted(
        path for name in _READ for path in (root / name).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    )
    return _digest(
        tuple((p, p.relative_to(root).as_posix(), p.stat().st_mtime_ns) for p in files)
    )


def worker_removed(root: Path) -> bool:
    """Whether data/offline.yml has the kill switch on.

    Raises:
        OSError: the file is missing.
    """
    data: dict[str, Any] = yaml.safe_load((root / "data/offline.yml").read_text(encoding="utf-8"))
    return data["remove"] is True
