"""A page's text: the portal's own grammar before Markdown, finished HTML after it."""

from pana.render.page import PageRenderer

_renderers = {}


def on_page_markdown(markdown, page, config, files):  # noqa: ARG001
    if config.extra["problems"]:
        return markdown
    portal = config.extra["portal"]
    own = portal.page(page.file.locale, page.meta["id"])
    renderer = _renderers[page.file.src_uri] = PageRenderer(portal, own)
    return renderer.before_markdown(markdown)


def on_page_content(html, page, config, files):  # noqa: ARG001
    if config.extra["problems"]:
        return html
    renderer = _renderers.pop(page.file.src_uri)
    return renderer.after_markdown(html)
