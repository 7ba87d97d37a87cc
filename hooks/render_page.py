"""A page's text: the portal's own grammar before Markdown, finished HTML after it."""

from pathlib import Path

from pana.render.page import PageRenderer
from pana.site.portal import current_portal

_renderers = {}


def page_of(page, config):
    portal = current_portal(
        Path(config.config_file_path).parent, flat=not config.use_directory_urls
    )
    return portal, portal.page(page.file.locale, page.meta["id"])


def on_page_markdown(markdown, page, config, files):  # noqa: ARG001
    if config.extra["problems"]:
        return markdown
    renderer = _renderers[page.file.src_uri] = PageRenderer(*page_of(page, config))
    return renderer.before_markdown(markdown)


def on_page_content(html, page, config, files):  # noqa: ARG001
    if config.extra["problems"]:
        return html
    renderer = _renderers.pop(page.file.src_uri)
    return renderer.after_markdown(html)
