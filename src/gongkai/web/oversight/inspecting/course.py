"""The inspection of one organ: which pages are its own, what the scan is told, where the walk begins, its columns."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from urllib.parse import urlsplit

from django.urls import Resolver404, resolve, reverse

from gongkai.law.dated import parameters
from gongkai.web.organs.models import Organ
from gongkai.web.oversight.inspecting.asked import Asking
from gongkai.web.oversight.inspecting.inside import Inside
from gongkai.web.oversight.inspecting.looks import Known, Seen
from gongkai.web.oversight.inspecting.outside import Outside
from gongkai.web.oversight.inspecting.page import WebPage
from gongkai.web.oversight.inspecting.walk import LINKS_EACH, Outcome, Walk
from gongkai.web.publishing import models as publishing
from gongkai.web.publishing.freshness import BLANK, OVERDUE, columns_on
from gongkai.web.publishing.models.vetting import KEPT
from gongkai.web.publishing.shown import open_columns, public_items
from gongkai.web.publishing.vetting.scan import told_of

ADDRESS = "inspected_address"
"""The setting that says where the site is, if it is elsewhere."""
SITE, COLUMN, ITEM = "site", "column", "item"
_KINDS = {"public_organ": SITE, "public_column": COLUMN, "public_item": ITEM}
_LINKS_OF_ONE = 500
"""So many links of one page are tried when it is looked at again."""

_COLUMN_FLAWS = {BLANK: "blank_column", OVERDUE: "stale_column"}


@dataclass(frozen=True)
class Grounds:
    """Where the walk of an organ's pages begins: the address of its site ("": here), and its pages with their kinds.

    `again` are pages on which flaws stand: they may be older than those there is room for.
    """

    site: str
    pages: dict[str, str]
    again: frozenset[str] = frozenset()

    def own(self, path: str) -> bool:
        """Tell whether a page or a file is the organ's."""
        if self.site:
            return path.startswith(next(iter(self.pages)))
        page, of_page, _ = path.partition("/files/")
        return path in self.pages or (bool(of_page) and (page in self.pages or page in self.again))

    def kind(self, path: str, page: WebPage) -> str:
        """Tell what kind of page it is: as it is known here; elsewhere the tags it has say which others it lacks."""
        if path in self.pages:
            return self.pages[path]
        if not self.site:
            return _kind_here(path)
        return ITEM if "ArticleTitle" in page.tags else COLUMN if "ColumnName" in page.tags else ""


def inspect(organ: Organ, day: date, again: Iterable[str] = ()) -> Outcome:
    """Walk through the pages of `organ` and look at its columns; `again` are looked at besides. Raises NoAnswer."""
    most = int(organ.setting("inspected_pages", day))
    again = frozenset(again)
    ground = replace(grounds(organ, day, most), again=again)
    outcome = _walk(organ, day, ground, most, most * LINKS_EACH).go(ground.pages, sorted(again))
    outcome.note(neglected(organ, day))
    return outcome


def look_again(organ: Organ, day: date, path: str) -> Outcome:
    """Look at one page of `organ` again, and at its columns, without following where it leads. Raises NoAnswer."""
    ground = replace(grounds(organ, day, int(organ.setting("inspected_pages", day))), again=frozenset({path}))
    first = [path] if ground.own(path) else []
    outcome = _walk(organ, day, ground, len(first), _LINKS_OF_ONE).go(first, [path])
    outcome.note(neglected(organ, day))
    return outcome


def neglected(organ: Organ, day: date) -> Iterator[Seen]:
    """Yield the columns of `organ` that are blank, or past the day something new had to be there; one query."""
    found = columns_on(day).filter(organ=organ, state__in=_COLUMN_FLAWS)
    for column in found.order_by("path"):
        address = reverse("public_column", args=[column.pk])
        yield Seen(_COLUMN_FLAWS[column.state], address, column.title, address)


def site_of(organ: Organ, day: date) -> str:
    """Return the address of the organ's own site elsewhere, as set by `day`; "" where its pages are here.

    A county's site is not its towns': unlike other settings this one holds for nobody below.
    """
    told = organ.own_settings.filter(key=ADDRESS, since__lte=day).order_by("-since", "-pk").first()
    return told.value if told else ""


def grounds(organ: Organ, day: date, most: int) -> Grounds:
    """Return where the walk begins: the first page, the columns, then as many of the newest items as there is room."""
    address = urlsplit(site_of(organ, day))
    if address.netloc:
        return Grounds(f"{address.scheme}://{address.netloc}", {address.path or "/": SITE})
    pages = {reverse("public_organ", args=[organ.pk]): SITE}
    for column in open_columns(organ, day)[1:]:
        pages[reverse("public_column", args=[column.pk])] = COLUMN
    room = max(0, most - len(pages))
    newest = public_items().filter(organ=organ).order_by("-released_on", "-pk").values_list("pk", flat=True)
    return Grounds("", pages | {reverse("public_item", args=[key]): ITEM for key in newest[:room]})


def _kind_here(path: str) -> str:
    """Return the kind of a page of this installation by its address; "" for what is none with a kind."""
    try:
        return _KINDS.get(resolve(path.partition("?")[0]).url_name or "", "")
    except Resolver404:
        return ""


def _walk(organ: Organ, day: date, ground: Grounds, most: int, links: int) -> Walk:
    patience = float(parameters("inspection")["open_within"].on(day).value)
    asking: Asking = Outside(ground.site, patience * 2) if ground.site else Inside()
    kept = publishing.Finding.objects.filter(vetting__item__organ=organ, decision=KEPT)
    known = Known(told_of(organ, day), frozenset(kept.values_list("print", flat=True)))
    return Walk(asking, known, ground.own, ground.kind, most, links, patience, ground.site)
