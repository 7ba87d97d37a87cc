"""Records that need no loader of their own: cards, charts, cities, the guided choice, the menu."""

from __future__ import annotations

from collections.abc import Iterator

from pana.errors import Problem
from pana.records.basics import doubles, read_checked, unknown
from pana.records.situation import load_situation
from pana.records.yaml_lines import Document, Place, read_yaml
from pana.site.portal import Portal


def _rests_on(portal: Portal, document: Document, place: Place, id: str) -> Iterator[Problem]:
    record = portal.evidence.get(id)
    if record is None:
        yield unknown(document, place, id, "evidence", portal.evidence)
    elif record.confidence == "low":
        yield Problem(
            document.path,
            document.line(place),
            f'"{id}" is of low confidence.',
            "Use evidence of high or medium confidence.",
        )


def _cards(portal: Portal) -> Iterator[Problem]:
    document, problems = read_checked(portal.root, "cards")
    yield from problems
    if problems:
        return
    yield from doubles(document, "cards", "id")
    for index, card in enumerate(document.data["cards"]):
        for number, id in enumerate(card["basis"]):
            yield from _rests_on(portal, document, ("cards", index, "basis", number), id)


def _charts(portal: Portal) -> Iterator[Problem]:
    document, problems = read_checked(portal.root, "statistics")
    yield from problems
    if problems:
        return
    yield from doubles(document, "charts", "id")
    for c, chart in enumerate(document.data["charts"]):
        for s, series in enumerate(chart["series"]):
            place: Place = ("charts", c, "series", s, "points")
            dates = [point["date"] for point in series["points"]]
            for p, point in enumerate(series["points"]):
                yield from _rests_on(portal, document, (*place, p, "evidence"), point["evidence"])
                if p and dates[p] <= dates[p - 1]:
                    yield Problem(
                        document.path,
                        document.line((*place, p, "date")),
                        f"{dates[p]} stands after {dates[p - 1]}.",
                        "Put the points in time's order.",
                    )


def _cities(portal: Portal) -> Iterator[Problem]:
    yield from read_checked(portal.root, "cities")[1]


def _situation(portal: Portal) -> Iterator[Problem]:
    questions, problems = load_situation(portal.root / "data", portal.directory)
    yield from problems
    document, _ = read_yaml(portal.root / "data" / "situation.yml", "data/situation.yml")
    for q, question in enumerate(questions.values()):
        for o, option in enumerate(question.options):
            page = portal.pages.get((portal.config.source_locale, option.page))
            if option.section and page and page.section(option.section) is None:
                ids = [section.id for section in page.sections if section.id]
                place = ("questions", q, "options", o, "to")
                yield unknown(document, place, option.section, f"section of {option.page}", ids)


def _help(portal: Portal) -> Iterator[Problem]:
    document, _ = read_yaml(portal.root / "data" / "site.yml", "data/site.yml")
    for index, id in enumerate(portal.config.help_contacts):
        contact = portal.contacts.get(id)
        if contact is None:
            yield unknown(document, ("help_contacts", index), id, "contact", portal.contacts)
        elif not contact.is_public:
            yield Problem(
                document.path,
                document.line(("help_contacts", index)),
                f'the contact "{id}" is an office contact and no help line.',
                "Use another one.",
            )


def _switch(portal: Portal) -> Iterator[Problem]:
    """Yield a switch of the offline copies that is neither on nor off."""
    document, problems = read_yaml(portal.root / "data" / "offline.yml", "data/offline.yml")
    yield from problems
    if not problems and document.data not in ({"remove": False}, {"remove": True}):
        yield Problem(
            document.path,
            document.line(("remove",)) or 1,
            "`remove` is neither true nor false.",
            "Write `remove: false`; true deletes every saved copy.",
        )


def check_records(portal: Portal) -> list[Problem]:
    """Report what is wrong with cards, charts, cities, the guided choice, the help block."""
    checks = (_cards, _charts, _cities, _situation, _help, _switch)
    return [problem for one in checks for problem in one(portal)]
