"""Why a report could not be written."""

from typing import Any

from gongkai.words import CHINESE, say


class CannotWrite(Exception):
    """A report could not be written. `message` is a Chinese sentence with holes, which `values` fill."""

    def __init__(self, message: str, **values: Any) -> None:
        super().__init__(message)
        self.message, self.values = message, values

    def text(self, lang: str = CHINESE) -> str:
        """Return what is wrong and how to mend it, in `lang`."""
        return say(self.message, lang, self.values)

    def __str__(self) -> str:
        """Return the Chinese message."""
        return self.text()
