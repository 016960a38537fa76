"""Why a file could not be read: what is wrong and how to mend it. The messages stand in `readers/errors.toml`."""

from typing import Any

from gongkai.words import CHINESE, say
from gongkai.words.tables import table


class CannotRead(Exception):
    """A file could not be read as a report at all. `code` is permanent, `values` fill the message."""

    def __init__(self, code: str, **values: Any) -> None:
        super().__init__(code)
        self.code, self.values = code, values

    def text(self, lang: str = CHINESE) -> str:
        """Return what is wrong and how to mend it, in `lang`."""
        return say(_messages()[self.code]["message"], lang, self.values)

    def __str__(self) -> str:
        """Return code and Chinese message."""
        return f"{self.code} {self.text()}"


class NotAReport(CannotRead):
    """The file is readable, but is no annual report: an interpretation, a work summary, a report before 2019."""


def _messages() -> dict[str, dict[str, str]]:
    return table("readers/errors")
