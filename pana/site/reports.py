"""Where a reader can report a mistake: prefilled, without anything about the reader."""

from __future__ import annotations

from importlib.metadata import version
from urllib.parse import quote

from pana.config import SiteConfig
from pana.interface import Strings
from pana.pages.page import Page


def _subject(page: Page) -> str:
    return f"{page.id} ({page.locale}, {version('pana')})"


def mail_address(config: SiteConfig, page: Page, t: Strings) -> str | None:
    """Return a mailto address with page, language and version filled in; None without a mailbox."""
    if not config.report_email:
        return None
    body = t.report.body.format(page=page.id, language=page.locale, version=version("pana"))
    return (
        f"mailto:{config.report_email}?subject={quote(_subject(page))}"
        f"&body={quote(body.replace(chr(10), chr(13) + chr(10)))}"
    )


def issue_form(config: SiteConfig, page: Page) -> str | None:
    """Return the issue form with page, language and version filled in; None without a repo."""
    if not config.repo_url:
        return None
    return (
        f"{config.repo_url}/issues/new?template=mistake.yml&title={quote(_subject(page))}"
        f"&page={quote(page.id)}&language={quote(page.locale)}&version={quote(version('pana'))}"
    )


def report_link(config: SiteConfig, page: Page, t: Strings) -> str | None:
    """Return the one address that "Report a mistake" on every page opens; None if none is set up.

    The mailbox goes before the form: a reader has a mail program more often than an account.
    """
    return mail_address(config, page, t) or issue_form(config, page)
