"""Keyed digests: the same applicant, the same e-mail is recognised, and nothing can be read."""

import unicodedata
from hashlib import sha256

from gongkai.web.organs.marks import code_mark, code_of, keyed

__all__ = ["code_mark", "code_of", "mail_mark", "person_mark"]


def person_mark(name: str, proof: str) -> str:
    """Return the mark of an applicant, by name and number of the proof (or, without one, the way to reach them)."""
    said = "\n".join("".join(unicodedata.normalize("NFKC", each).split()).upper() for each in (name, proof))
    return keyed("applicant", said)


def mail_mark(content: bytes) -> str:
    """Return the mark an e-mail is known by: the same one comes in once."""
    return keyed("mail", sha256(content).hexdigest())
