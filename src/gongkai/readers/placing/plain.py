"""Printed words brought to one form, so that spacing, width, radicals and punctuation no longer matter."""

import re
import unicodedata
from functools import lru_cache

from gongkai.readers.placing.cues import cues

_KANGXI = {code: unicodedata.normalize("NFKC", chr(code)) for code in range(0x2F00, 0x2FD6)}
_RADICALS = _KANGXI | str.maketrans(cues()["radicals"]["from"], cues()["radicals"]["to"])
_SPACE = re.compile(r"[\s\u200b-\u200f\u2060\ufeff\u00ad]+")
_MARK = re.compile(
    r"(?:\(?[一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}[、.．,:]|\(?\d{1,2}\)|\d{1,2}[、.,:]?(?=\D))"
)
_SHORT = 120
_NOT_A_LETTER = re.compile(r"[^0-9A-Za-z\u3400-\u9fff\U00020000-\U0003ffff]+")
_CHINESE_GAP = re.compile(
    r"(?<=[\u3400-\u9fff\d（）《》“”、，。]) +(?=[\u3400-\u9fff（）《》“”、，。])|(?<=[\u3400-\u9fff]) +(?=\d)"
)


def characters(text: str) -> str:
    """Return `text` with radicals as the characters they stand for: “⼀、总体情况” -> “一、总体情况”."""
    return text.translate(_RADICALS)


def plain(text: str) -> str:
    """Return `text` without white space, half width, radicals as characters: “⼀、 总 体” -> “一、总体”."""
    return _remembered(text) if len(text) <= _SHORT else _plain(text)


def _plain(text: str) -> str:
    return _SPACE.sub("", unicodedata.normalize("NFKC", text).translate(_RADICALS))


_remembered = lru_cache(maxsize=4096)(_plain)
"""Labels return in every report, so they are remembered; running text does not, and is not."""


@lru_cache(maxsize=4096)
def letters(text: str) -> str:
    """Return the letters and digits of `text` alone: “（七）总 计” -> “七总计”."""
    return _NOT_A_LETTER.sub("", plain(text))


@lru_cache(maxsize=4096)
def bare(text: str) -> str:
    """Return the letters of `text` without its number: “（七）总 计” -> “总计”, “1.属于国家秘密” -> “属于国家秘密”."""
    return _NOT_A_LETTER.sub("", _MARK.sub("", plain(text), count=1) if _MARK.match(plain(text)) else plain(text))


def tidy(text: str) -> str:
    """Return `text` on one line without the blanks that typesetting leaves between Chinese characters and figures."""
    return _CHINESE_GAP.sub("", " ".join(text.replace("\u3000", " ").split()))
