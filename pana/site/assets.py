"""Style sheets, scripts and icons of the site: bundled, made small, named by their content."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import minify
import rcssmin
import yaml

from pana.site.icons import png_icons

# The language of 2019: without this the minifier writes what phones of 2020 cannot read.
minify.config({"js-version": 2019})


@dataclass(frozen=True)
class Asset:
    """A file of the site that never changes under its name.

    Attributes:
        name: how templates call it, such as `portal.css`.
        address: where it lies, from the site's root; holds a hash of the content.
        content: its bytes.
    """

    name: str
    address: str
    content: bytes


def fingerprint(name: str, content: bytes) -> str:
    """Return `name` with the first 8 hex digits of the content's SHA-256 before its ending."""
    stem, _, ending = name.rpartition(".")
    return f"{stem}.{hashlib.sha256(content).hexdigest()[:8]}.{ending}"


def minified_script(text: str) -> str:
    """Return a script without comments and needless spaces."""
    return str(minify.string("application/javascript", text))


def _minified(name: str, text: str) -> str:
    return str(rcssmin.cssmin(text)) if name.endswith(".css") else minified_script(text)


def _bundles(folder: Path) -> Iterator[tuple[str, bytes]]:
    recipe = yaml.safe_load((folder / "bundles.yml").read_text(encoding="utf-8"))
    for name, parts in recipe.items():
        # A line break between scripts: the last line of one may lack it.
        text = "\n".join((folder / part).read_text(encoding="utf-8") for part in parts)
        yield name, _minified(name, text).encode()


def _icons(folder: Path) -> Iterator[tuple[str, bytes]]:
    drawings = folder / "icons"
    for path in sorted(drawings.glob("*")):
        yield path.name, path.read_bytes()
    yield from png_icons(drawings)


def load_assets(root: Path) -> dict[str, Asset]:
    """Return the site's assets by name, from overrides/assets.

    Args:
        root: the repository's folder. `overrides/assets/bundles.yml` says which files make which
            bundle; each file in `icons/` is an asset of its own, and so are the
            icons drawn from it.

    Raises:
        OSError: a bundle names a file that is not there.
    """
    folder = root / "overrides" / "assets"
    assets = {}
    for name, content in (*_bundles(folder), *_icons(folder)):
        assets[name] = Asset(name, f"assets/{fingerprint(name, content)}", content)
    return assets


def locale_scripts(
    root: Path, name: str, parts: Sequence[str], openings: Mapping[str, str]
) -> dict[str, Asset]:
    """Return `<name>-<locale>.js` for every locale: what opens it, then the parts.

    Args:
        root: the repository's folder.
        name: of the script, and of the parts' folder in overrides/assets/js.
        parts: file names, in order.
        openings: by locale code, the statement that gives the script its words.

    Raises:
        OSError: a part of the script is not there.
    """
    folder = root / "overrides" / "assets" / "js" / name
    code = "\n".join((folder / part).read_text(encoding="utf-8") for part in parts)
    assets = {}
    for locale, opening in openings.items():
        content = minified_script(f"{opening};\n{code}").encode()
        file = f"{name}-{locale}.js"
        assets[file] = Asset(file, f"assets/{fingerprint(file, content)}", content)
    return assets
