"""Languages of data/locales.yml that mkdocs.yml does not name: a new one needs no line there."""

from pathlib import Path

from mkdocs_static_i18n.config import I18nPluginLanguage

from pana.errors import ContentError
from pana.locales import load_locales
from pana.records.basics import require_basics


def on_config(config):
    root = Path(config.config_file_path).parent
    try:
        require_basics(root)
    except ContentError:
        return config  # The check says it before the build.
    languages = config.plugins["i18n"].config.languages
    known = {language.locale for language in languages}
    for locale in load_locales(root).values():
        if locale.code not in known:
            language = I18nPluginLanguage()
            language.load_dict({"locale": locale.code, "name": locale.name, "build": True})
            language.validate()
            languages.append(language)
    return config
