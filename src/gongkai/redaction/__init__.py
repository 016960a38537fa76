"""Redaction: passages of a docx or pdf really gone, each blacked out by the exemption it rests on."""

from gongkai.redaction.door import picture, read, redact
from gongkai.redaction.reading import CannotRedact, Mark, Piece, Reading

__all__ = ["CannotRedact", "Mark", "Piece", "Reading", "picture", "read", "redact"]
