"""What publishing records: columns, items, reviews, releases, vetting, documents, registers, carriers."""

from gongkai.web.publishing.models.carrier import Carried, Carrier
from gongkai.web.publishing.models.catalogue import CatalogueRow
from gongkai.web.publishing.models.column import Column
from gongkai.web.publishing.models.correction import Correction
from gongkai.web.publishing.models.document import Change, Document, Sweep, SweepLine
from gongkai.web.publishing.models.item import Enclosure, Item
from gongkai.web.publishing.models.listed import Listed
from gongkai.web.publishing.models.platform import Handover, PlatformAccount
from gongkai.web.publishing.models.register import RegisterRow
from gongkai.web.publishing.models.release import Release
from gongkai.web.publishing.models.review import Pin, Review, Round
from gongkai.web.publishing.models.subscription import Subscription, Tagged
from gongkai.web.publishing.models.vetting import Finding, Term, Vetting

__all__ = [
    "Carried",
    "Carrier",
    "CatalogueRow",
    "Change",
    "Column",
    "Correction",
    "Document",
    "Enclosure",
    "Finding",
    "Handover",
    "Item",
    "Listed",
    "Pin",
    "PlatformAccount",
    "RegisterRow",
    "Release",
    "Review",
    "Round",
    "Subscription",
    "Sweep",
    "SweepLine",
    "Tagged",
    "Term",
    "Vetting",
]
