"""One check for everything: all that is wrong with the portal's content, at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from pana.checks.confirmed import check_confirmed
from pana.checks.contacts import check_contacts
from pana.checks.days import check_days
from pana.checks.evidence_use import check_evidence_use
from pana.checks.files import check_files
from pana.checks.glossary import check_glossary
from pana.checks.headings import check_headings
from pana.checks.links import check_links
from pana.checks.private import check_private
from pana.checks.prose import check_prose
from pana.checks.records import check_records
from pana.checks.references import check_references
from pana.checks.settings import check_settings
from pana.checks.stated import check_stated
from pana.checks.structure import check_structure
from pana.checks.template_words import check_template_words
from pana.checks.templates import check_templates
from pana.checks.time_limits import check_time_limits
from pana.checks.unfinished import check_unfinished
from pana.checks.wording import check_wording
from pana.errors import Problem
from pana.freshness.due import check_freshness
from pana.harm import by_harm
from pana.parity.compare import check_parity
from pana.parity.records import check_record_parity
from pana.published.addresses import check_addresses
from pana.readability.targets import check_readability
from pana.site.portal import Portal
from pana.terms.forbidden import check_terms
from pana.translations.drift import check_drift
from pana.translations.records import check_compared

CHECKS: tuple[Callable[[Portal], list[Problem]], ...] = (
    check_references,
    check_headings,
    check_structure,
    check_links,
    check_prose,
    check_private,
    check_unfinished,
    check_wording,
    check_time_limits,
    check_stated,
    check_days,
    check_records,
    check_confirmed,
    check_contacts,
    check_files,
    check_templates,
    check_template_words,
    check_settings,
    check_parity,
    check_record_parity,
    check_evidence_use,
    check_terms,
    check_glossary,
    check_readability,
    check_addresses,
    check_freshness,
    check_drift,
    check_compared,
)


def problems_of(portal: Portal) -> list[Problem]:
    """Return everything that is wrong, errors before warnings, worst possible harm first."""
    found = [*portal.problems]
    failed: list[Exception] = []
    for check in CHECKS:
        try:
            found.extend(check(portal))
        except Exception as error:
            failed.append(error)
    # Faulty content may be more than a check can bear; what it is stands among the other problems.
    # Without any, the check itself is wrong, and nobody should believe that all is well.
    if failed and not any(problem.severity == "error" for problem in found):
        raise failed[0]
    return by_harm(portal, [_for_growing(portal, problem) for problem in found])


def _for_growing(portal: Portal, problem: Problem) -> Problem:
    """Return what a language that is still being written lacks as a warning."""
    codes = [code for code, locale in portal.locales.items() if locale.growing]
    own = tuple(f"{folder}/{code}/" for code in codes for folder in ("docs", "data/interface"))
    missing = "missing" in problem.what or "leads nowhere" in problem.what
    if own and problem.path.startswith(own) and missing:
        return replace(problem, severity="warning")
    return problem
