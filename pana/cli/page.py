"""`pana page`: a new page in every language, with the right front matter."""

from __future__ import annotations

import argparse
from datetime import timedelta
from pathlib import Path

import yaml

from pana.clock import today
from pana.site.portal import Portal, load_portal

_NAVS = (
    "start",
    "asylum",
    "refugee",
    "mandate-refugee",
    "stateless",
    "undetermined-nationality",
    "life",
    "safety",
    "contacts",
    "law",
    "about",
)


def options(parser: argparse.ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("id", help="the page's id, in small Latin letters and hyphens")
    parser.add_argument("--path", help="its path below the language folder (default: <nav>/<id>)")
    parser.add_argument("--nav", choices=_NAVS, default="life", help="menu heading (life)")
    parser.add_argument("--critical", action="store_true", help="a mistake here can cost a claim")


def page(chosen: argparse.Namespace) -> int:
    """Write the page's files and its line in data/pages.yml."""
    portal = load_portal(chosen.root)
    path = chosen.path or f"{chosen.nav}/{chosen.id}"
    taken = [e.id for e in portal.directory.values() if e.id == chosen.id or e.path == path]
    if taken:
        print(f'data/pages.yml has the page "{taken[0]}" already')
        return 1
    for locale in portal.locales:
        file = chosen.root / "docs" / locale / f"{path}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(_text(portal, locale, chosen.id, chosen.critical), encoding="utf-8")
        print(file.relative_to(chosen.root).as_posix())
    _list(chosen.root, chosen.id, path, chosen.nav)
    print("data/pages.yml")
    print(
        "Now write the texts (guides/pages), then: pana check. "
        f"When all languages say the same: pana translations --match {chosen.id}"
    )
    return 0


def _list(root: Path, id: str, path: str, nav: str) -> None:
    """Add the page to data/pages.yml behind the last one of its menu heading."""
    file = root / "data" / "pages.yml"
    lines = file.read_text(encoding="utf-8").rstrip("\n").split("\n")
    places = [n for n, line in enumerate(lines) if f"nav: {nav}}}" in line]
    lines.insert(
        places[-1] + 1 if places else len(lines), f"  - {{id: {id}, path: {path}, nav: {nav}}}"
    )
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _text(portal: Portal, locale: str, id: str, critical: bool) -> str:
    t = portal.interface[locale].template
    now = today()
    front = {
        "id": id,
        "title": t.title,
        "description": t.description,
        "groups": [],
        **({"critical": True} if critical else {}),
        "updated": now,
        "review_by": now + timedelta(days=181 if critical else 365),
    }
    head = yaml.safe_dump(front, sort_keys=False, allow_unicode=True, width=1000)
    return (
        f"---\n{head}---\n\n{t.lead}\n\n"
        f"## {t.section} {{#first-section}}\n\n{t.text}\n\n"
        f"## {t.helpers} {{#who-helps}}\n\n{{{{contact unhcr-almaty}}}}\n"
    )
