"""A page's text through the whole way: the portal's grammar, Markdown, finished HTML."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from markdown import Markdown
from mkdocs.config import load_config

from pana.render.page import PageRenderer
from pana.site.portal import Portal

Render = Callable[..., BeautifulSoup]


@pytest.fixture(scope="session")
def markdown(root: Path) -> Markdown:
    """Markdown with the extensions of the site."""
    config = load_config(str(root / "mkdocs.yml"))
    return Markdown(extensions=config.markdown_extensions, extension_configs=config.mdx_configs)


@pytest.fixture
def render(portal: Portal, markdown: Markdown) -> Render:
    """Render a text as if it stood on a page: `render(text, locale=…, portal=…, page=…)`."""

    def rendered(
        text: str, locale: str = "en", page: str = "asylum", portal: Portal = portal
    ) -> BeautifulSoup:
        renderer = PageRenderer(portal, portal.page(locale, page))
        html = markdown.reset().convert(renderer.before_markdown(text))
        return BeautifulSoup(renderer.after_markdown(html), "html.parser")

    return rendered
