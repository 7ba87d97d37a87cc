"""sitemap.xml with the language alternates of each page, and robots.txt."""

from __future__ import annotations

from xml.etree import ElementTree

from pana.site.portal import Portal
from pana.site.view import iso

_SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
_XHTML = "http://www.w3.org/1999/xhtml"


def sitemap(portal: Portal, site_url: str) -> bytes:
    """Return sitemap.xml (sitemaps.org 0.9, alternates as Google describes them).

    `lastmod` is the day of the page's own last review or change, never the day of the build.

    Args:
        portal: the loaded portal.
        site_url: address of the site, ends with a slash.
    """
    ElementTree.register_namespace("", _SITEMAP)
    ElementTree.register_namespace("xhtml", _XHTML)
    root = ElementTree.Element(f"{{{_SITEMAP}}}urlset")
    for (locale, page_id), page in portal.pages.items():
        url = ElementTree.SubElement(root, f"{{{_SITEMAP}}}url")
        address = site_url + portal.address(locale, page_id)
        ElementTree.SubElement(url, f"{{{_SITEMAP}}}loc").text = address
        reviewed = iso(page.reviewed)
        changed = max(reviewed, iso(page.meta.get("updated")))
        ElementTree.SubElement(url, f"{{{_SITEMAP}}}lastmod").text = changed
        for other in portal.locales.values():
            if (other.code, page_id) in portal.pages:
                ElementTree.SubElement(
                    url,
                    f"{{{_XHTML}}}link",
                    rel="alternate",
                    hreflang=other.tag,
                    href=site_url + portal.address(other.code, page_id),
                )
    ElementTree.indent(root)
    return bytes(ElementTree.tostring(root, encoding="utf-8", xml_declaration=True))


def robots(site_url: str | None) -> bytes:
    """Return robots.txt: everything may be read; names the sitemap when the address is known."""
    lines = ["User-agent: *", "Allow: /"]
    if site_url:
        lines.append(f"Sitemap: {site_url}sitemap.xml")
    return ("\n".join(lines) + "\n").encode()
