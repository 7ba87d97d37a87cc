"""The portal's command line; `pana --help` teaches."""

from pana.cli.main import main

__all__ = ["main"]
