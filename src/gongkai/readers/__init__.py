"""Readers: any published report in, a Reading out. Formats build grids; one format-free mind places them."""

from gongkai.readers.errors import CannotRead, NotAReport
from gongkai.readers.limits import DEFAULT_LIMITS, Limits
from gongkai.readers.reader import read, read_bytes

__all__ = ["DEFAULT_LIMITS", "CannotRead", "Limits", "NotAReport", "read", "read_bytes"]
