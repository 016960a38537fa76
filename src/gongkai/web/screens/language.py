"""The language of a page: zh or en, as the catalogue of words knows them."""

from typing import Any

from django.utils.translation import get_language

from gongkai.words import CHINESE, ENGLISH, say


def spoken() -> str:
    """Return the language of the page being made."""
    return ENGLISH if (get_language() or "").startswith("en") else CHINESE


def said(message: str, /, **values: Any) -> str:
    """Return a message in the language of the page; values that are messages of ours are said in it too."""
    lang = spoken()
    told = {key: say(value, lang) if isinstance(value, str) else value for key, value in values.items()}
    return say(message, lang, told)
