"""Before a build: stop it with everything that is wrong, each fault in one line.

While serving, the build goes on and every page shows the list, so that an editor sees it in the
browser and the pages come back by themselves when the faults are mended.
"""

from pathlib import Path

from mkdocs.exceptions import Abort
from mkdocs.plugins import get_plugin_logger

from pana.check import problems_of
from pana.errors import ContentError
from pana.site.portal import load_portal

log = get_plugin_logger("pana")
serving = False


def on_startup(command, dirty):  # noqa: ARG001
    global serving
    serving = command == "serve"


def _load(config):
    """Load the portal for all hooks of this build; return what is wrong with it."""
    root = Path(config.config_file_path).parent
    try:
        portal = config.extra["portal"] = load_portal(root, flat=not config.use_directory_urls)
    except ContentError as error:
        return error.problems
    return [p for p in problems_of(portal) if p.severity == "error"]


def on_pre_build(config):
    # One build runs once per language: the content is read and checked before the first.
    if config.plugins["i18n"].building:
        return
    faults = config.extra["problems"] = _load(config)
    if not faults:
        return
    for fault in faults:
        log.error(str(fault))
    if not serving:
        raise Abort(f"{len(faults)} fault(s): mend them, then build again.")


def on_page_markdown(markdown, page, config, files):  # noqa: ARG001
    if config.extra["problems"]:
        page.meta["template"] = "problems.html"
    return markdown


def on_post_build(config):
    # An editor who opens the root, or a page that cannot be built now, sees the list as well.
    faults = config.extra["problems"]
    if faults and not config.plugins["i18n"].building:
        template = config.theme.get_env().get_template("problems.html")
        for name in ("index.html", "404.html"):
            Path(config.site_dir, name).write_text(template.render(problems=faults), "utf-8")
