"""Links of finished pages are found and resolved as a browser would."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

import pytest

from pana.offline.links import resolve, rewrite_links


@pytest.mark.parametrize("page", ["kk/", "kk/asylum/", "kk/asylum/how-to-apply/", "index.html"])
@pytest.mark.parametrize(
    "link",
    ["./", "../", "../../", "../refugee/#here", "x.vcf", "./#top", "../assets/a.css", "a/b/"],
)
def test_links_resolve_as_in_a_browser(page: str, link: str) -> None:
    parts = urlsplit(urljoin(f"http://host/{page}", link))
    fragment = f"#{parts.fragment}" if parts.fragment else ""
    assert "/" + resolve(page, link) == parts.path + fragment


def test_only_links_inside_the_site_are_written_anew() -> None:
    html = (
        '<a href="../x/">x</a> <a href="https://egov.kz">e</a> <a href="#s">s</a>'
        ' <a href="tel:112">t</a> <p data-script="../../a.js" data-note="no ../ link">'
    )
    assert rewrite_links(html, "en/a/b/", lambda address: "@" + address) == (
        '<a href="@en/a/x/">x</a> <a href="https://egov.kz">e</a> <a href="#s">s</a>'
        ' <a href="tel:112">t</a> <p data-script="@en/a.js" data-note="no ../ link">'
    )
