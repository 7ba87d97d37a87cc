"""Where the portal lives: the file says it, the environment may say otherwise."""

from __future__ import annotations

from pathlib import Path

import pytest

from pana.config import load_config

SITE = """\
site_url: {site_url}
repo_url: {repo_url}
report_email: {report_email}
exit_url: https://exit.example/
source_locale: en
help_contacts: [emergency-112]
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for data/site.yml; no setting in the environment."""
    for name in ("SITE_URL", "REPO_URL", "REPORT_EMAIL"):
        monkeypatch.delenv(f"PANA_{name}", raising=False)
    (tmp_path / "data").mkdir()
    return tmp_path


def write(folder: Path, site_url: str = "''", repo_url: str = "''", mail: str = "''") -> None:
    text = SITE.format(site_url=site_url, repo_url=repo_url, report_email=mail)
    (folder / "data" / "site.yml").write_text(text, encoding="utf-8")


@pytest.mark.parametrize(
    ("given", "site_url"),
    [
        ("https://pana.example", "https://pana.example/"),
        ("https://pana.example/", "https://pana.example/"),
        ("https://pana.example/base", "https://pana.example/base/"),
        ("https://pana.example/base//", "https://pana.example/base/"),
    ],
)
def test_the_sites_address_ends_with_one_slash_wherever_it_comes_from(
    folder: Path, monkeypatch: pytest.MonkeyPatch, given: str, site_url: str
) -> None:
    write(folder, site_url=given)
    assert load_config(folder).site_url == site_url
    write(folder)
    monkeypatch.setenv("PANA_SITE_URL", given)
    assert load_config(folder).site_url == site_url


@pytest.mark.parametrize("given", ["https://code.example/pana", "https://code.example/pana/"])
def test_the_repositorys_address_ends_without_a_slash(
    folder: Path, monkeypatch: pytest.MonkeyPatch, given: str
) -> None:
    write(folder)
    monkeypatch.setenv("PANA_REPO_URL", given)
    assert load_config(folder).repo_url == "https://code.example/pana"


def test_what_is_empty_is_not_known(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(folder)
    monkeypatch.setenv("PANA_SITE_URL", "")
    config = load_config(folder)
    assert (config.site_url, config.repo_url, config.report_email) == (None, None, None)


def test_the_environment_wins_over_the_file(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(folder, "https://file.example", "https://file.example", "file@test.example")
    monkeypatch.setenv("PANA_SITE_URL", "https://env.example")
    monkeypatch.setenv("PANA_REPORT_EMAIL", "env@test.example")
    config = load_config(folder)
    assert config.site_url == "https://env.example/"
    assert config.repo_url == "https://file.example"
    assert config.report_email == "env@test.example"


def test_a_missing_file_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(OSError):
        load_config(tmp_path)
