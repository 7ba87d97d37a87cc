"""The header file for Apache, in a real Apache, with and without the modules that it would use."""

from __future__ import annotations

import tempfile
import urllib.error
import urllib.request
from collections.abc import Iterator
from email.message import Message
from pathlib import Path

import pytest

from pana.site.headers import FOREVER, HEADERS, header_files
from tests.hosts.apache import apache

FILES = {
    "index.html": "first", "404.html": "nothing here, but 112", "sw.js": "//", "kill.json": "{}",
    "assets/a.0123.js": "//", "kk/page/index.html": "page", "kk/manifest.webmanifest": "{}",
    "kk/contact.vcf": "BEGIN:VCARD",
}
EVERYTHING = ("headers", "setenvif", "mime")


@pytest.fixture
def folders() -> Iterator[tuple[Path, Path]]:
    """A document root that any user may read, and a folder for the server's own files."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        site, work = Path(name, "site"), Path(name, "work")
        site.mkdir()
        work.mkdir()
        yield site, work


def write(root: Path, base: str, site_url: str) -> None:
    """Write a small site below `base`, with the portal's own header file."""
    files = {**{k: v.encode() for k, v in FILES.items()}, **dict(header_files(site_url))}
    for address, content in files.items():
        path = root / base / address
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def ask(address: str) -> tuple[int, Message, str]:
    """Status, headers and body of an address."""
    try:
        with urllib.request.urlopen(address, timeout=10) as answer:
            return answer.status, answer.headers, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.headers, error.read().decode()


@pytest.mark.parametrize("base", ["", "repo/"])
@pytest.mark.parametrize("modules", [(), ("headers",), ("mime",), ("setenvif",), EVERYTHING])
def test_no_page_needs_a_module_that_the_server_lacks(
    folders: tuple[Path, Path], base: str, modules: tuple[str, ...]
) -> None:
    site, work = folders
    write(site, base, f"https://example.org/{base}")
    with apache(site, work, modules) as address:
        for file in FILES:
            status, headers, body = ask(f"{address}{base}{file}")
            assert (file, status, body) == (file, 200, FILES[file])
            for name, value in HEADERS.items() if "headers" in modules else ():
                assert headers[name] == value
        status, headers, body = ask(f"{address}{base}ru/not-there/")
        assert (status, body) == (404, FILES["404.html"])
        if "headers" in modules:
            assert headers["Content-Security-Policy"] == HEADERS["Content-Security-Policy"]


@pytest.mark.parametrize("base", ["", "repo/", "my.repo/", "a+b(c)/"])
def test_only_files_that_carry_a_hash_are_kept_for_long(
    folders: tuple[Path, Path], base: str
) -> None:
    site, work = folders
    write(site, base, f"https://example.org/{base}")
    with apache(site, work, EVERYTHING) as address:
        kept = {file: ask(f"{address}{base}{file}")[1]["Cache-Control"] for file in FILES}
        lost = ask(f"{address}{base}ru/not-there/")[1]["Cache-Control"]
        kind = ask(f"{address}{base}kk/manifest.webmanifest")[1]["Content-Type"]
    assert {file for file, value in kept.items() if value == FOREVER} == {"assets/a.0123.js"}
    assert {value for file, value in kept.items() if file != "assets/a.0123.js"} == {"no-cache"}
    assert lost == "no-cache"
    assert kind.startswith("application/manifest+json")


def test_hosts_that_read_headers_from_a_file_get_the_path_of_the_site() -> None:
    lines = dict(header_files("https://someone.github.io/repo/"))["_headers"].decode().split("\n")
    paths = [line for line in lines if line and not line.startswith(" ")]
    assert paths[0] == "/repo/*"
    assert all(path.startswith("/repo/") for path in paths)
