"""A real Apache on this machine, with the modules that a test names and nothing of the system's."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

MODULES = Path("/usr/lib/apache2/modules")
#: What a server cannot start without, or what Debian always loads.
ALWAYS = ("mpm_event", "authz_core", "dir")


def _free_port() -> int:
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        return int(asked.getsockname()[1])


@contextmanager
def apache(site: Path, work: Path, modules: tuple[str, ...]) -> Iterator[str]:
    """Serve `site` with .htaccess allowed; yield its address, which ends in a slash."""
    program = shutil.which("apache2", path=f"{os.environ['PATH']}:/usr/sbin")
    if not program and not os.environ.get("CI"):
        # Somebody's own machine, where we may not install: `make test` has said so.
        pytest.skip("Apache is missing: apt-get install apache2-bin")
    assert program, "Apache is missing: apt-get install apache2-bin"
    port = _free_port()
    loads = [
        f"LoadModule {name}_module {MODULES}/mod_{name}.so"
        for name in (*ALWAYS, *modules)
    ]
    # A server that root starts gives its rights away.
    user = ["User www-data", "Group www-data"] if os.geteuid() == 0 else []
    types = work / "mime.types"
    types.touch()
    kinds = [f'TypesConfig "{types}"'] if "mime" in modules else []
    lines = [
        f'ServerRoot "{work}"', "ServerName 127.0.0.1", f"Listen 127.0.0.1:{port}",
        f'PidFile "{work}/pid"', f'ErrorLog "{work}/error.log"', *loads, *user, *kinds,
        f'DocumentRoot "{site}"', f'<Directory "{site}">', "AllowOverride All",
        "Require all granted", "</Directory>",
    ]
    config = work / "apache.conf"
    config.write_text("\n".join(lines) + "\n", encoding="utf-8")
    started = subprocess.run(
        [program, "-f", str(config), "-k", "start"], capture_output=True, text=True
    )
    assert started.returncode == 0, started.stderr
    try:
        yield f"http://127.0.0.1:{port}/"
    finally:
        # Returns when the server has let go of its port and its files.
        subprocess.run([program, "-f", str(config), "-k", "stop"], check=True, capture_output=True)
