"""Receipts of readers' reports: numbers nobody can guess, and the way back to the report."""

import re
import secrets

from gongkai.web.publishing.models import Correction

_SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""Signs nobody takes for one another, read out over the telephone."""

_GROUPS, _LENGTH = 3, 4


def new_code() -> str:
    """Return a receipt number nobody can guess: twelve signs of thirty-one, in groups of four."""
    return "-".join("".join(secrets.choice(_SIGNS) for _ in range(_LENGTH)) for _ in range(_GROUPS))


def found(code: str) -> Correction | None:
    """Return the report a receipt number stands for, however it was typed; None where there is none."""
    signs = re.sub(r"[^0-9A-Z]", "", code.upper())
    groups = [signs[start : start + _LENGTH] for start in range(0, len(signs), _LENGTH)]
    return (
        Correction.objects.select_related("item", "organ", "release").filter(code="-".join(groups), own=False).first()
    )
