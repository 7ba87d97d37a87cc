"""One copy of the content for all edits of a run."""

from __future__ import annotations

from pathlib import Path

import pytest

from pana.cli import main
from pana.errors import Problem
from tests.faults.copies import Copy

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Copy:
    """The content of the repository, whose translations and facts are noted as compared."""
    copied = Copy.of(ROOT, tmp_path_factory.mktemp("content"))
    main(["--root", str(copied.root), "translations", "--match-all"])
    main(["--root", str(copied.root), "contacts", "--confirm"])
    main(["--root", str(copied.root), "addresses", "--add"])
    return copied


@pytest.fixture(scope="session")
def before(copy: Copy) -> frozenset[Problem]:
    """What the check says of the copy before any edit."""
    return frozenset(copy.problems())
