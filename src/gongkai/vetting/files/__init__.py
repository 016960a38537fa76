"""Files as the scan sees them: everything they say, shown or hidden, and what can be cleaned away in place."""

from gongkai.vetting.files.door import open_file
from gongkai.vetting.files.opened import CannotClean, Opened

__all__ = ["CannotClean", "Opened", "open_file"]
