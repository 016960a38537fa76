"""The files of a case: what came with the letter, what was added, what belongs to its notices."""

from pathlib import PurePath

from django.db.models import Q, QuerySet

from gongkai.web.requests.models import KeptFile, Request
from gongkai.web.requests.models.file import PURPOSES
from gongkai.web.screens.language import said

MADE_HERE = {"redacted", "notice"}
"""What the office makes by itself and nobody uploads."""
UPLOADED = tuple(each for each in PURPOSES if each[0] not in MADE_HERE)


def files_of(request: Request) -> "QuerySet[KeptFile]":
    """Return the files of a case, the oldest first; those of its letter belong to every case the letter began."""
    mine = Q(request=request) | Q(notice__request=request) | Q(letter=request.letter_id)
    return KeptFile.objects.filter(mine).select_related("by", "organ").order_by("at", "pk")


def extension_of(kept: KeptFile) -> str:
    """Return how a file's name ends, with its dot and in small letters; "" where it has no such end."""
    return PurePath(kept.name).suffix.lower()


def given_name(kept: KeptFile) -> str:
    """Return the name its applicant saves a file under: a notice by its number, what is provided by what it is."""
    return kept.name if kept.purpose == "notice" else f"{said(kept.get_purpose_display())}{extension_of(kept)}"


def public_name(kept: KeptFile) -> str:
    """Return the name a file is saved under: names people give files tell who they are about."""
    return f"{kept.purpose}-{kept.pk}{extension_of(kept)}"
