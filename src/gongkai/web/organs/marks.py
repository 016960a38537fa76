"""Keyed digests: a code or a person is recognised again, and nothing can be read; and the codes of receipts."""

import hmac
from hashlib import sha256

from django.conf import settings

_ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""Digits and letters nobody takes for another."""


def code_mark(code: str) -> str:
    """Return the mark a tracking code is kept by; spaces, dashes and small letters make no difference."""
    return keyed("tracking", "".join(letter for letter in code.upper() if letter.isalnum()))


def code_of(token: str, place: int = 1) -> str:
    """Return the tracking code of the `place`-th record the form with `token` made: twelve characters in three groups.

    It follows from the token and the installation's secret, so that it is kept nowhere, a receipt can be printed again,
    and a form that was sent twice shows the same. Nobody guesses it (2^59).
    """
    number = int(keyed("code", f"{place}:{token}"), 16)
    drawn = [_ALPHABET[number // len(_ALPHABET) ** digit % len(_ALPHABET)] for digit in range(12)]
    return "-".join("".join(drawn[start : start + 4]) for start in (0, 4, 8))


def token_for(purpose: str, form: str, *said: object) -> str:
    """Return the token of what a form brought: the same `form` sent again with the same content gives the same.

    A browser's way back brings the old form again; filled in with something else it is something else, or the second
    would be lost, and whoever sent it handed the code of the first.
    """
    return keyed(purpose, "\x00".join(map(str, (form, *said))))


def keyed(purpose: str, said: str) -> str:
    """Return the digest of what was said that only this installation can make; `purpose` is permanent."""
    return hmac.new(settings.SECRET_KEY.encode(), f"{purpose}:{said}".encode(), sha256).hexdigest()
