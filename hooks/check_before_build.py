"""Before a build: stop it with everything that is wrong, each fault in one line.

While serving, the build goes on and every page shows the list, so that an editor sees it in the
browser and the pages come back by themselves when the faults are mended.
"""

from pathlib import Path

from mkdocs.exceptions import Abort
from mkdocs.plugins import get_plugin_logger

from pana.check import problems_of
from pana.site.portal import current_portal

log = get_plugin_logger("pana")
serving = False


def on_startup(command, dirty):  # noqa: ARG001
    global serving
    serving = command == "serve"


def on_pre_build(config):
    portal = current_portal(
        Path(config.config_file_path).parent, flat=not config.use_directory_urls
    )
    faults = [p for p in problems_of(portal) if p.severity == "error"]
    config.extra["problems"] = faults
    if not faults or config.plugins["i18n"].building:
        return
    for fault in faults:
        log.error(str(fault))
    if not serving:
        raise Abort(f"{len(faults)} fault(s): mend them, then build again.")


def on_page_markdown(markdown, page, config, files):  # noqa: ARG001
    if config.extra["problems"]:
        page.meta["template"] = "problems.html"
    return markdown
