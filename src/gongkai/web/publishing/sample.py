"""The sample county's sites: a standard catalogue, every organ's columns, and a few carriers, all by named actions."""

from collections.abc import Iterable
from datetime import datetime
from hashlib import sha256
from importlib.resources import files

from django.db import transaction
from django.utils import timezone

from gongkai.web.organs.models import Organ
from gongkai.web.publishing.actions.carrier import OpenCarrier
from gongkai.web.publishing.actions.catalogue import AdoptCatalogue
from gongkai.web.publishing.actions.column import OpenSite
from gongkai.web.publishing.actions.subscription import ConfirmSubscription, Subscribe
from gongkai.web.publishing.catalogue_sheet import read_catalogue
from gongkai.web.publishing.models import Carrier, Subscription
from gongkai.web.publishing.tables import carrier_kinds, level_of

CATALOGUE = "catalogue.csv"
CARRIERS = {
    "township": ("wechat", "video", "wechat_group", "board", "loudspeaker"),
    "county": ("wechat", "media_centre", "led"),
    "village": ("board", "village_corner"),
}
"""What carriers an organ of each kind has in the sample."""
READERS = {"li": ("grants", "farmers"), "wang": ("elderly",), "zhao": (), "qian": ("schools", "parents")}
"""Who subscribes to a township in the sample, at addresses nobody has (RFC 2606), and to what."""


def open_site(organ: Organ, at: datetime) -> None:
    """Set up the columns of an organ's site, where it has one; done again it adds only what is new."""
    if level_of(organ.kind) is not None:
        OpenSite(organ).do(actor=None, at=at)


def open_sites(organs: Iterable[Organ], at: datetime) -> None:
    """Set up the sample: the county's catalogue, the sites of all `organs`, and their carriers; all or nothing."""
    asked = list(organs)
    with transaction.atomic():
        for county in asked:
            if county.kind == "county" and not county.catalogue.exists():
                adopt(county, at)
        for organ in asked:
            open_site(organ, at)
            open_carriers(organ, at)
            subscribe_readers(organ, at)


def adopt(county: Organ, at: datetime) -> None:
    """Adopt the sample catalogue for a county."""
    content = files("gongkai.samples").joinpath(CATALOGUE).read_bytes()
    read = read_catalogue(content, CATALOGUE)
    AdoptCatalogue(county, read, timezone.localdate(at), CATALOGUE, sha256(content).hexdigest()).do(actor=None, at=at)


def open_carriers(organ: Organ, at: datetime) -> None:
    """Open the carriers organs of its kind have in the sample, where it has none of that kind yet."""
    day = timezone.localdate(at)
    there = set(Carrier.objects.filter(organ=organ).values_list("kind", flat=True))
    for key in CARRIERS.get(organ.kind, ()):
        if key not in there:
            kind = carrier_kinds()[key]
            filed = day if kind.filed else None
            OpenCarrier(organ, key, f"{organ.name.removesuffix('人民政府')}{kind.name}", day, filed).do(
                actor=None, at=at
            )


def subscribe_readers(organ: Organ, at: datetime) -> None:
    """Let the sample's readers subscribe to a township, where nobody has yet."""
    if organ.kind != "township" or organ.subscriptions.exists():
        return
    for name, chosen in READERS.items():
        made = Subscribe(organ, f"{name}@example.org", chosen).do(actor=None, at=at)
        assert isinstance(made, Subscription)  # noqa: S101 -- what the action makes
        ConfirmSubscription(made).do(actor=None, at=at)
