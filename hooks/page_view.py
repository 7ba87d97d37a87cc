"""What a page's template gets: one object `portal`."""

from importlib.metadata import version

from pana.site.view import ViewBuilder


def on_env(env, config, files):  # noqa: ARG001
    # A line that holds only a tag of the template leaves no empty line in the page.
    env.trim_blocks = env.lstrip_blocks = True
    return env


def on_page_context(context, page, config, nav):  # noqa: ARG001
    context["problems"] = config.extra["problems"]
    if config.extra["problems"]:
        return context
    portal = config.extra["portal"]
    locale = page.file.locale
    builder = ViewBuilder(portal, locale, version("pana"))
    context["portal"] = builder.view(portal.page(locale, page.meta["id"]))
    return context
