"""Keyed digests: the same applicant, the same e-mail is recognised, and nothing can be read."""

import re
import unicodedata
from hashlib import sha256

from gongkai.web.organs.marks import code_mark, code_of, keyed

__all__ = ["code_mark", "code_of", "mail_mark", "person_mark"]

_RUN = re.compile(r"[0-9A-Z]+")
_STROKE = re.compile("(?<=[0-9A-Z])[-\u2010-\u2014](?=[0-9A-Z])")
_LEAST = 6  # digits of the number of an identity card, a passport, a company's certificate or a telephone


def person_mark(name: str, proof: str) -> str:
    """Return the mark of an applicant, by name and number of the proof (or, without one, the way to reach them).

    What the proof is called makes no difference: “居民身份证 3400…” is “3400…”. Where no number or more than one stands
    in it, all of it counts; so it does in an address of e-mail.
    """
    return keyed("applicant", f"{_plain(name)}\n{_number(_plain(proof))}")


def mail_mark(content: bytes) -> str:
    """Return the mark an e-mail is known by: the same one comes in once."""
    return keyed("mail", sha256(content).hexdigest())


def _plain(said: str) -> str:
    return "".join(unicodedata.normalize("NFKC", said).split()).upper()


def _number(proof: str) -> str:
    runs = [] if "@" in proof else _RUN.findall(_STROKE.sub("", proof))
    numbers = [run for run in runs if sum(sign.isdigit() for sign in run) >= _LEAST]
    return numbers[0] if len(numbers) == 1 else proof
