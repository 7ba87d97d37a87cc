"""Where the portal and its source live: data/site.yml, or the environment."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from pana.records.yaml_lines import plain_yaml


@dataclass(frozen=True)
class SiteConfig:
    """Addresses that stand in one place. Empty ones are None and are not shown anywhere.

    Attributes:
        site_url: address of the published portal, ends with a slash.
        repo_url: address of the repository, no slash at the end.
        report_email: mailbox for reported mistakes.
        exit_url: neutral page that "Leave quickly" opens.
        source_locale: code of the locale that translations are compared with.
        help_contacts: ids of the contacts in the help block of every page.
    """

    site_url: str | None
    repo_url: str | None
    report_email: str | None
    exit_url: str
    source_locale: str
    help_contacts: tuple[str, ...]


def load_config(root: Path) -> SiteConfig:
    """Read data/site.yml below `root`; environment variables PANA_… win over the file.

    Raises:
        OSError: the file is missing.
        yaml.YAMLError: the file is not YAML.
    """
    data = plain_yaml((root / "data" / "site.yml").read_text(encoding="utf-8"))

    def value(key: str) -> str | None:
        return os.environ.get(f"PANA_{key.upper()}") or data.get(key) or None

    site_url, repo_url = value("site_url"), value("repo_url")
    return SiteConfig(
        site_url=site_url.rstrip("/") + "/" if site_url else None,
        repo_url=repo_url.rstrip("/") if repo_url else None,
        report_email=value("report_email"),
        exit_url=data["exit_url"],
        source_locale=data["source_locale"],
        help_contacts=tuple(data["help_contacts"]),
    )
