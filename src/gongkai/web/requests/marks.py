"""Keyed digests: the same applicant, or the holder of a code, is recognised, and nothing can be read."""

import hmac
import unicodedata
from hashlib import sha256

from django.conf import settings

_ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""Digits and letters nobody takes for another."""


def person_mark(name: str, proof: str) -> str:
    """Return the mark of an applicant, by name and number of the proof (or, without one, the way to reach them)."""
    said = "\n".join("".join(unicodedata.normalize("NFKC", each).split()).upper() for each in (name, proof))
    return _keyed("applicant", said)


def mail_mark(content: bytes) -> str:
    """Return the mark an e-mail is known by: the same one comes in once."""
    return _keyed("mail", sha256(content).hexdigest())


def code_mark(code: str) -> str:
    """Return the mark a tracking code is kept by; spaces, dashes and small letters make no difference."""
    return _keyed("tracking", "".join(letter for letter in code.upper() if letter.isalnum()))


def code_of(token: str, place: int) -> str:
    """Return the tracking code of the `place`-th request of the letter with `token`: twelve characters in three groups.

    It follows from the token and the installation's secret, so that it is kept nowhere, a receipt can be printed again,
    and a form that was sent twice shows the same. Nobody guesses it (2^59).
    """
    number = int(_keyed("code", f"{place}:{token}"), 16)
    drawn = [_ALPHABET[number // len(_ALPHABET) ** digit % len(_ALPHABET)] for digit in range(12)]
    return "-".join("".join(drawn[start : start + 4]) for start in (0, 4, 8))


def _keyed(purpose: str, said: str) -> str:
    return hmac.new(settings.SECRET_KEY.encode(), f"{purpose}:{said}".encode(), sha256).hexdigest()
