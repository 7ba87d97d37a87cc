"""After the last language: what the site has besides pages: assets, root, addresses, sitemap."""

from importlib.metadata import version
from pathlib import Path

from mkdocs.plugins import event_priority

from pana.site.write import write_site


def on_config(config):
    # The theme would write its own 404.html and sitemap; the portal writes them itself.
    config.theme.static_templates = set()
    return config


@event_priority(-200)
def on_post_build(config):
    if config.plugins["i18n"].building or config.extra["problems"]:
        return
    write_site(config.extra["portal"], Path(config.site_dir), version("pana"))
