"""Why the corpus has no reading of a file, beyond what the readers say themselves: `failures.toml`."""

from typing import Any

from gongkai.words import CHINESE, say
from gongkai.words.tables import table


class Failure(Exception):
    """A file could not be read in the corpus. `code` is permanent, `values` fill the message."""

    def __init__(self, code: str, **values: Any) -> None:
        super().__init__(code)
        self.code, self.values = code, values

    def text(self, lang: str = CHINESE) -> str:
        """Return what is wrong and how to mend it, in `lang`."""
        return say(table("corpus/failures")[self.code]["message"], lang, self.values)
