"""Messages in Chinese and English. The Chinese is the gettext id; `en/LC_MESSAGES/<room>.po` carries the English.

Each room keeps a catalogue of its own. The .po files are read as they stand, so that there is nothing to compile and
nothing to go stale; `script/messages` tells which sentences still lack their English.
"""

import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

CHINESE, ENGLISH = "zh", "en"

_ENTRY = re.compile(
    r"""^msgid[ ]  (?P<id>   "(?:[^"\\]|\\.)*" (?:\s*"(?:[^"\\]|\\.)*")*) \s*
        ^msgstr[ ] (?P<text> "(?:[^"\\]|\\.)*" (?:\s*"(?:[^"\\]|\\.)*")*)""",
    re.VERBOSE | re.MULTILINE,
)
_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"')


def say(message: str, lang: str = CHINESE, values: Mapping[str, Any] | None = None) -> str:
    """Return `message` (a Chinese sentence with {named} holes) in `lang`, its holes filled from `values`.

    A sentence that has no translation is said in Chinese rather than not at all.
    """
    text = message if lang == CHINESE else _catalogue(lang).get(message, message)
    return text.format(**values) if values else text


def entries(po: str) -> Iterator[tuple[str, str]]:
    """Yield every translated sentence of a catalogue's text: the Chinese and its translation."""
    for found in _ENTRY.finditer(po):
        message, text = _joined(found["id"]), _joined(found["text"])
        if message and text:
            yield message, text


def _joined(quoted: str) -> str:
    return "".join(json.loads(piece) for piece in _QUOTED.findall(quoted))


@cache
def _catalogue(lang: str) -> dict[str, str]:
    folder = files("gongkai.words").joinpath(lang, "LC_MESSAGES")
    rooms = sorted((entry for entry in folder.iterdir() if entry.name.endswith(".po")), key=lambda entry: entry.name)
    return {message: text for room in rooms for message, text in entries(room.read_text("utf-8"))}
