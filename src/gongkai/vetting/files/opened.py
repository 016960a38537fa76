"""A file opened for vetting: what it says, what can be cleaned in it, and the file as it is afterwards."""

from collections.abc import Callable
from dataclasses import dataclass

from gongkai.vetting.passage import Content
from gongkai.words import CHINESE, say


class CannotClean(Exception):
    """A file cannot be changed by the program; the Chinese sentence says what to do instead."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason

    def text(self, lang: str = CHINESE) -> str:
        """Return the reason in `lang`."""
        return say(self.reason, lang)


class Opened:
    """What a file says. Formats that can be changed override `clean` and `saved`."""

    def __init__(self, content: Content) -> None:
        self.content = content

    def clean(self, codes: frozenset[str]) -> None:
        """Take out what is hidden in the file, of the kinds in `codes` (H…). Raises CannotClean."""
        del codes
        raise CannotClean("这种文件不能由程序清除。请在原软件中处理，另存后重新上传。")

    def saved(self) -> bytes:
        """Return the file with masks written and hidden things gone. Raises CannotClean."""
        raise CannotClean("这种文件不能由程序遮盖。请在原软件中处理，另存后重新上传。")


@dataclass(frozen=True, slots=True)
class Inner:
    """How a file that lies in another is opened, by its bytes and name, and how its name may be shown."""

    opener: Callable[[bytes, str], Opened]
    shown: Callable[[str], str]

    def __call__(self, data: bytes, name: str) -> Opened:
        """Open the file. Raises CannotRead."""
        return self.opener(data, name)
