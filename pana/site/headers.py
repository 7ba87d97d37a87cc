"""Header files for hosts that take them: what a meta element cannot say stands there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from pana.site.view import CONTENT_SECURITY_POLICY

# frame-ancestors works only as a header; the rest repeats the meta element for every file.
HEADERS = {
    "Content-Security-Policy": f"{CONTENT_SECURITY_POLICY}; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), interest-cohort=()",
    "Cross-Origin-Opener-Policy": "same-origin",
}
# Files below assets/ carry a hash of their content in their names. Everything else is asked for
# anew, or a reader keeps yesterday's page and the switch that ends the worker never arrives.
FOREVER = "public, max-age=31536000, immutable"
ASK_AGAIN = "no-cache"
_TYPES = {"text/javascript": ".js", "application/manifest+json": ".webmanifest"}
_TYPES |= {"text/vcard": ".vcf", "application/epub+zip": ".epub"}


def base_path(site_url: str) -> str:
    """Return the path of the site's address, with a slash at both ends ("/" without an address)."""
    path = urlsplit(site_url).path.strip("/")
    return f"/{path}/" if path else "/"


def _hosted(base: str) -> str:
    """`_headers`: the lines of Netlify and Cloudflare Pages, read from the host's root."""
    plain = "\n".join(f"  {name}: {value}" for name, value in HEADERS.items())
    return (
        f"{base}*\n{plain}\n"
        f"{base}assets/*\n  Cache-Control: {FOREVER}\n"
        + "".join(f"{base}{file}\n  Cache-Control: {ASK_AGAIN}\n" for file in _SWITCHES)
    )


# The worker and what it asks first: kept by a host or a phone, they would never change again.
_SWITCHES = ("sw.js", "kill.json", "offline/state.json")


def _apache(base: str) -> str:
    """`.htaccess`: no line may need a module that the server lacks, or every page becomes a 500."""
    plain = "\n".join(f'Header always set {name} "{value}"' for name, value in HEADERS.items())
    types = "\n".join(f"AddType {kind} {ending}" for kind, ending in _TYPES.items())
    return f"""\
ErrorDocument 404 {base}404.html
<IfModule mod_mime.c>
AddDefaultCharset utf-8
{types}
</IfModule>
<IfModule mod_headers.c>
{plain}
<IfModule mod_setenvif.c>
SetEnvIf Request_URI "^{re.escape(base)}assets/" pana_forever
Header always set Cache-Control "{FOREVER}" env=pana_forever
Header always set Cache-Control "{ASK_AGAIN}" env=!pana_forever
</IfModule>
</IfModule>
"""


def header_files(site_url: str = "") -> Iterator[tuple[str, bytes]]:
    """Yield `_headers` (Netlify, Cloudflare Pages) and `.htaccess` (Apache).

    Args:
        site_url: address of the site; its path stands before every path in the files.
    """
    base = base_path(site_url)
    yield "_headers", _hosted(base).encode()
    yield ".htaccess", _apache(base).encode()
