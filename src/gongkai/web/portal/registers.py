"""What of an organ's registers is public: what stands in an item that was released, and nothing else."""

from django.db.models import Q, QuerySet
from django.urls import reverse

from gongkai.web.organs.models import Organ
from gongkai.web.publishing.layouts import layouts
from gongkai.web.publishing.models import Document, RegisterRow
from gongkai.web.publishing.models.document import COUNTED
from gongkai.web.publishing.models.item import PROACTIVE
from gongkai.web.publishing.registers import PUBLIC

_SHOWN = Q(item__live=True, item__openness=PROACTIVE)


def published_documents(organ: Organ) -> "QuerySet[Document]":
    """Return the normative documents of an organ that the public reads."""
    return Document.objects.filter(_SHOWN, organ=organ, kind__in=COUNTED, void=False)


def published_rows(organ: Organ) -> "QuerySet[RegisterRow]":
    """Return the rows of an organ's day registers that the public reads."""
    return RegisterRow.objects.filter(PUBLIC, _SHOWN, organ=organ)


def registers_of(organ: Organ) -> list[tuple[str, str]]:
    """Return the registers an organ's public page leads to, name and address; two queries."""
    found = (
        [("规范性文件库", reverse("public_documents", args=[organ.pk]))] if published_documents(organ).exists() else []
    )
    there = set(published_rows(organ).order_by().values_list("register", flat=True).distinct())
    kept = [(key, layout) for key, layout in layouts().items() if key in there]
    return found + [(layout.name, reverse("public_register", args=[organ.pk, key])) for key, layout in kept]
