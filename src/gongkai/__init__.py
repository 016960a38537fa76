"""gongkai (公开): the statutory annual report of China's open government information as checked data.

Four verbs carry the daily work; each is imported only when first used, so that `import gongkai` stays cheap:

>>> import gongkai
>>> reading = gongkai.read("report.docx")  # doctest: +SKIP
>>> verdict = gongkai.check(reading)  # doctest: +SKIP
>>> gongkai.write(reading.report, "report.html")  # doctest: +SKIP
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gongkai.checks import check
    from gongkai.readers import read, read_bytes
    from gongkai.report import Reading, Report, compare, total
    from gongkai.writers import render, write

__version__ = "0.1.0"
__all__ = ["Reading", "Report", "check", "compare", "read", "read_bytes", "render", "total", "write"]

_HOME = {
    "Reading": "gongkai.report",
    "Report": "gongkai.report",
    "check": "gongkai.checks",
    "compare": "gongkai.report",
    "read": "gongkai.readers",
    "read_bytes": "gongkai.readers",
    "render": "gongkai.writers",
    "total": "gongkai.report",
    "write": "gongkai.writers",
}


def __getattr__(name: str) -> object:
    """Import a public name from its room when it is first asked for."""
    if name in _HOME:
        return getattr(import_module(_HOME[name]), name)
    message = f"module 'gongkai' has no attribute {name!r}"
    raise AttributeError(message)


def __dir__() -> list[str]:
    """Name the public verbs and values."""
    return sorted(__all__)
