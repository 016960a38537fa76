"""Raised characters: the mark of a note set behind a figure must not be read as one more digit of it."""

import re

_MARK = re.compile(r"[\s\[［〔(（]*[0-9①-⑳]{1,3}[\s\]］〕)）]*")


def raised(text: str) -> str:
    """Return a raised text as it may stand in a line: a note's number in brackets, anything else as it is."""
    return f"（{text.strip(' []［］〔〕()（）')}）" if _MARK.fullmatch(text) else text
