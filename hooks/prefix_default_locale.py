"""Give the default language its own folder: /kk/… like /ru/… and /en/….

mkdocs-static-i18n puts the default language at the root. The theme's own style sheets and scripts
are not used by our templates, so they stay out of the site.
"""

from pathlib import Path

from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files


def _move(file, locale, config):
    file.dest_uri = f"{locale}/{file.dest_uri}"
    file.url = file._get_url(config.use_directory_urls)
    file.abs_dest_path = str(Path(config.site_dir, file.dest_uri))


@event_priority(-200)
def on_files(files, config):
    default = config.plugins["i18n"].default_language
    kept = []
    for file in files:
        if not file.is_documentation_page():
            continue
        if file.locale == default and not file.dest_uri.startswith(f"{default}/"):
            _move(file, default, config)
        kept.append(file)
    return Files(kept)
