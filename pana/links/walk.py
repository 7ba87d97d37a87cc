"""Walking a built site with linkchecker, links to other hosts included."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

import yaml

from pana.links.report import as_markdown, read_findings, without_blocked
from pana.records.sources import load_sources
from pana.serving import served

# A slow office site is not a dead one.
TIMEOUT_SECONDS = 60
TRIES = 2
_SETTINGS = f"[checking]\ntimeout={TIMEOUT_SECONDS}\nmaxrequestspersecond=5\n"


def _linkchecker(address: str) -> str:
    with tempfile.TemporaryDirectory() as folder:
        settings = Path(folder) / "linkcheckerrc"
        settings.write_text(_SETTINGS, encoding="utf-8")
        command = [
            str(Path(sys.executable).with_name("linkchecker")),
            f"--config={settings}",
            "--check-extern",
            "--no-status",
            "--no-robots",
            "--output=csv",
            address,
        ]
        return subprocess.run(command, capture_output=True, text=True, check=False).stdout


def walk(site: Path) -> tuple[str, str]:
    """Serve a built site on this machine and walk it.

    Returns:
        linkchecker's CSV output of the last try, and the address at which the site was served.
    """
    output = ""
    with served(site) as address:
        for _ in range(TRIES):
            output = _linkchecker(address)
            if not read_findings(output, address):
                break
    return output, address


def write_report(root: Path, site: Path, target: Path) -> int:
    """Walk the site and write what is dead as Markdown; return how many links that are.

    Hosts listed in data/site.yml under `blocked_hosts` refuse machines and are left out.
    """
    output, address = walk(site)
    config = yaml.safe_load((root / "data" / "site.yml").read_text(encoding="utf-8"))
    dead = without_blocked(read_findings(output, address), config["blocked_hosts"])
    sources, _ = load_sources(root / "data")
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(as_markdown(dead, sources), encoding="utf-8")
    return len(dead)
