"""After everything else of the site: the worker, its lists and the copies as files."""

from pathlib import Path

from mkdocs.plugins import event_priority

from pana.clock import today
from pana.offline.publish import publish_offline

serving = False


def on_startup(command, dirty):  # noqa: ARG001
    global serving
    serving = command == "serve"


@event_priority(-300)
def on_post_build(config):
    if config.plugins["i18n"].building or config.extra["problems"]:
        return
    # The flat form is for reading from files: no worker, no lists.
    if not config.use_directory_urls:
        return
    portal = config.extra["portal"]
    publish_offline(
        portal,
        Path(config.site_dir),
        portal.build_id,
        today().isoformat(),
        with_copies=not serving,
    )
