"""The files around the content: mkdocs.yml, hooks, workflows."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import lru_cache
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any

from pana.errors import Problem
from pana.records.wording import did_you_mean
from pana.records.yaml_lines import Document, Place, read_yaml
from pana.site.portal import Portal

_MKDOCS = "mkdocs.yml"
# What MkDocs itself knows at the top of its file.
_KEYS = frozenset(
    {
        "site_name",
        "site_url",
        "site_description",
        "site_author",
        "repo_url",
        "repo_name",
        "edit_uri",
        "edit_uri_template",
        "copyright",
        "theme",
        "plugins",
        "markdown_extensions",
        "mdx_configs",
        "hooks",
        "watch",
        "validation",
        "nav",
        "extra",
        "extra_css",
        "extra_javascript",
        "extra_templates",
        "docs_dir",
        "site_dir",
        "use_directory_urls",
        "strict",
        "dev_addr",
        "remote_branch",
        "remote_name",
        "exclude_docs",
        "draft_docs",
        "not_in_nav",
        "INHERIT",
    }
)
_MUST_BE: tuple[tuple[Place, Any, str], ...] = (
    (("theme", "name"), "material", "The templates in overrides/ rest on it."),
    (("theme", "custom_dir"), "overrides", "Without it every page is the theme's own."),
    (("theme", "font"), False, "Fonts would come from another host."),
)
_I18N: tuple[tuple[str, Any, str], ...] = (
    ("docs_structure", "folder", "Each language has its folder in docs/."),
    ("fallback_to_default", False, "A page would appear in another language without a word."),
)
_NEEDED_EXTENSIONS = ("attr_list", "tables", "footnotes", "sane_lists")
_FOREIGN = re.compile(r"^\s*-\s*[\"']?(?:https?:)?//|\[\s*[\"']?(?:https?:)?//\w")
_TRACKER = re.compile(r"\b(?:analytics|gtag)\s*:")
_PINNED = re.compile(r"[\w.-]+/[\w./-]+@[0-9a-f]{40}|\./.*")


def _at(data: Any, place: Place) -> Any:
    for part in place:
        data = data.get(part) if isinstance(data, dict) else None
    return data


def _listed(data: Any, key: str) -> list[Any]:
    value = data.get(key) if isinstance(data, dict) else None
    return value if isinstance(value, list) else []


def _slip(document: Document, place: Place, what: str, how: str) -> Problem:
    return Problem(document.path, document.line(place) or 1, what, how)


def _mkdocs(root: Path) -> Iterator[Problem]:
    path = root / _MKDOCS
    document, problems = read_yaml(path, _MKDOCS)
    yield from problems
    data = document.data
    if not isinstance(data, dict):
        if not problems:
            yield Problem(_MKDOCS, 1, "the file is missing or empty.", "Restore it.")
        return
    for key in data:
        if key not in _KEYS:
            how = did_you_mean(key, _KEYS) or "Delete it."
            yield _slip(document, (key,), f"unknown field `{key}`.", how)
    for place, wanted, why in _MUST_BE:
        if _at(data, place) != wanted:
            name = ".".join(map(str, place))
            what = f"`{name}` is {_at(data, place)}, not {str(wanted).lower()}."
            yield _slip(document, place, what, why)
    yield from _i18n(document)
    for name in _NEEDED_EXTENSIONS:
        if name not in _listed(data, "markdown_extensions"):
            what = f"`markdown_extensions` lacks {name}."
            yield _slip(document, ("markdown_extensions",), what, "The pages are written with it.")
    yield from _hooks(root, document)
    for number, line in enumerate(path.read_text(encoding="utf-8-sig").split("\n"), start=1):
        if _FOREIGN.search(line):
            how = "Nothing may be loaded from another host: put it into overrides/assets."
            yield Problem(_MKDOCS, number, "a file from another host.", how)
        if _TRACKER.search(line):
            yield Problem(_MKDOCS, number, "a tracker.", "The portal tracks nobody: delete it.")


@lru_cache(maxsize=1)
def _installed_plugins() -> frozenset[str]:
    entries = entry_points(group="mkdocs.plugins")
    return frozenset(entry.name.rsplit("/", 1)[-1] for entry in entries)


def _i18n(document: Document) -> Iterator[Problem]:
    plugins = _listed(document.data, "plugins")
    i18n = next((p["i18n"] for p in plugins if isinstance(p, dict) and "i18n" in p), None)
    if i18n is None:
        what = "`plugins` lacks i18n."
        yield _slip(document, ("plugins",), what, "Without it the languages are not built.")
    known = _installed_plugins()
    for index, plugin in enumerate(plugins):
        name = str(next(iter(plugin), "") if isinstance(plugin, dict) else plugin)
        if known and name.rsplit("/", 1)[-1] not in known:
            how = did_you_mean(name, known) or "Delete it, or install it in pyproject.toml."
            yield _slip(document, ("plugins", index), f"there is no plugin {name}.", how)
    for key, wanted, why in _I18N if i18n is not None else ():
        if _at(i18n, (key,)) != wanted:
            index = next(i for i, p in enumerate(plugins) if isinstance(p, dict) and "i18n" in p)
            what = f"`{key}` is {_at(i18n, (key,))}, not {str(wanted).lower()}."
            yield _slip(document, ("plugins", index, "i18n", key), what, why)


def _hooks(root: Path, document: Document) -> Iterator[Problem]:
    """Yield hooks that are not there or not named, and such as Python cannot read."""
    if not (root / "hooks").is_dir():
        return  # A copy of the content alone.
    named = [str(hook) for hook in _listed(document.data, "hooks")]
    there = [path.relative_to(root).as_posix() for path in sorted((root / "hooks").glob("*.py"))]
    for index, hook in enumerate(named):
        if hook not in there:
            how = did_you_mean(hook, there) or "Mend its name, or delete the line."
            yield _slip(document, ("hooks", index), f"there is no file {hook}.", how)
    for hook in there:
        if hook not in named:
            what = f"`hooks` does not name {hook}."
            yield _slip(document, ("hooks",), what, "Add it, or delete the file.")
        try:
            ast.parse((root / hook).read_bytes())
        except (SyntaxError, ValueError) as error:
            line = getattr(error, "lineno", None) or 1
            yield Problem(hook, line, "Python cannot read this file.", "Mend this line.")


def _workflows(root: Path) -> Iterator[Problem]:
    for path in sorted((root / ".github" / "workflows").glob("*.y*ml")):
        name = path.relative_to(root).as_posix()
        document, problems = read_yaml(path, name)
        yield from problems
        if problems:
            continue
        if name.endswith("/ci.yml") and "make check" not in path.read_text(encoding="utf-8"):
            yield Problem(name, 1, "no step runs `make check`.", "Put the step back.")
        if not isinstance(_at(document.data, ("jobs",)), dict):
            yield Problem(name, 1, "the workflow has no `jobs:`.", "Restore it.")
            continue
        if "permissions" not in document.data:
            how = "Write `permissions: {}` and give each job what it needs."
            yield Problem(name, 1, "the workflow does not say what it may do.", how)
        yield from _steps(document)


def _steps(document: Document) -> Iterator[Problem]:
    places = [((), document.data), *((("jobs", id), j) for id, j in document.data["jobs"].items())]
    for place, holder in places:
        allowed = _at(holder, ("permissions",))
        if allowed == "write-all":
            what = "the workflow may write everywhere."
            yield _slip(document, (*place, "permissions"), what, "Name what it needs, no more.")
        for index, step in enumerate(_listed(holder, "steps")):
            uses = _at(step, ("uses",))
            if uses is not None and not _PINNED.fullmatch(str(uses)):
                what = f"the action {uses} is not pinned by its commit."
                how = "Write the 40 signs of the commit after @."
                yield _slip(document, (*place, "steps", index, "uses"), what, how)


def check_settings(portal: Portal) -> list[Problem]:
    """Report slips in mkdocs.yml, in hooks and in workflows."""
    return [*_mkdocs(portal.root), *_workflows(portal.root)]
