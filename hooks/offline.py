"""After everything else of the site: the worker, its lists and the copies as files."""

from pathlib import Path

from mkdocs.plugins import event_priority

from pana.clock import today
from pana.offline.build import build_id
from pana.offline.publish import publish_offline
from pana.site.portal import current_portal

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
    root = Path(config.config_file_path).parent
    publish_offline(
        current_portal(root),
        Path(config.site_dir),
        build_id(root),
        today().isoformat(),
        with_copies=not serving,
    )
