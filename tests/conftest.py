"""What tests share: the repository, the portal as it stands, and the site built from it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from filelock import FileLock

from pana.serving import Quiet, served
from pana.site.portal import Portal, load_portal

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def root() -> Path:
    """The repository's folder."""
    return ROOT


@pytest.fixture(scope="session")
def portal(root: Path) -> Portal:
    """The portal's own content."""
    return load_portal(root)


def build(folder: Path, *options: str, root: Path = ROOT, **environment: str) -> None:
    """Build the site at `root` into `folder` by the command that the README names."""
    command = [Path(sys.executable).with_name("mkdocs"), "build", "--strict", "-d", str(folder)]
    done = subprocess.run(
        [*command, *options],
        cwd=root,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr[-4000:]


def _built_once(factory: pytest.TempPathFactory, name: str, **environment: str) -> Path:
    # Workers of one run share the folder above their own; the first one builds.
    base = factory.getbasetemp()
    shared = base.parent if os.environ.get("PYTEST_XDIST_WORKER") else base
    folder = shared / name
    with FileLock(shared / f"{name}.lock"):
        if not (shared / f"{name}.done").exists():
            build(folder, **environment)
            (shared / f"{name}.done").touch()
    return folder


@pytest.fixture(scope="session")
def built_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site as it is published."""
    return _built_once(tmp_path_factory, "site")


@pytest.fixture(scope="session")
def flat_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site as files that open without a server."""
    return _built_once(tmp_path_factory, "flat", PANA_DIRECTORY_URLS="false")


class _Handler(Quiet):
    protocol_version = "HTTP/1.1"

    def end_headers(self) -> None:
        # linkchecker keeps to ten requests a second unless a host allows more by this header.
        self.send_header("LinkChecker", "as fast as you can")
        super().end_headers()


def serve(folder: Path) -> AbstractContextManager[str]:
    """Serve a folder on this machine; gives its address, which ends with a slash."""
    return served(folder, _Handler)


@pytest.fixture(scope="session")
def site(built_site: Path) -> Iterator[str]:
    """Address of the published site on this machine; ends with a slash."""
    with serve(built_site) as address:
        yield address
