"""Header files for hosts that take them: what a meta element cannot say stands there."""

from __future__ import annotations

from collections.abc import Iterator

from pana.site.view import CONTENT_SECURITY_POLICY

# frame-ancestors works only as a header; the rest repeats the meta element for every file.
HEADERS = {
    "Content-Security-Policy": f"{CONTENT_SECURITY_POLICY}; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), interest-cohort=()",
    "Cross-Origin-Opener-Policy": "same-origin",
}


def header_files() -> Iterator[tuple[str, bytes]]:
    """Yield `_headers` (Netlify, Cloudflare Pages) and `.htaccess` (Apache)."""
    plain = "\n".join(f"  {name}: {value}" for name, value in HEADERS.items())
    cached = "/assets/*\n  Cache-Control: public, max-age=31536000, immutable"
    yield "_headers", f"/*\n{plain}\n{cached}\n".encode()
    apache = "\n".join(f'Header always set {name} "{value}"' for name, value in HEADERS.items())
    yield ".htaccess", f"ErrorDocument 404 /404.html\n{apache}\n".encode()
