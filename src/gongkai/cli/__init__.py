"""The command line: exit status 0 sound, 1 findings, 2 something could not be read."""

from gongkai.cli.app import main

__all__ = ["main"]
