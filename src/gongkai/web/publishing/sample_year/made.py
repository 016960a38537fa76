"""The pieces of the year, done: each through the same named actions as any other, whole or not at all."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import cached_property, singledispatchmethod

from django.db import transaction
from django.utils import timezone

from gongkai.law.disclosure import exemptions
from gongkai.web.organs.models import Organ, Person, Post
from gongkai.web.publishing.actions.carrier import Carry, OpenCarrier
from gongkai.web.publishing.actions.document import DecideOpenness, Entry, RegisterDocument
from gongkai.web.publishing.actions.draft import StartDraft
from gongkai.web.publishing.actions.register import EnterRow, PublishRows
from gongkai.web.publishing.actions.review import PASS, Submit
from gongkai.web.publishing.actions.vetting import Answer, Scan
from gongkai.web.publishing.layouts import layouts
from gongkai.web.publishing.models import Carried, Carrier, Column, Document, Item, RegisterRow
from gongkai.web.publishing.models.item import PROACTIVE
from gongkai.web.publishing.rounds import standing
from gongkai.web.publishing.sample_year.plan import (
    COMMITTEE,
    CarriedPiece,
    DocumentPiece,
    ItemPiece,
    ListPiece,
    Piece,
    plan,
    year,
)
from gongkai.web.publishing.tables import carrier_kinds, column_kinds, stages
from gongkai.web.publishing.vetting.scan import scan

_HOURS = {"drafted": 9, "submitted": 10, "first": 11, "second": 14, "final": 16}
"""When on its day each step of an item was done."""


@dataclass
class TownshipYear:
    """A township of the sample, whose site is open, and its year: what is done of it, and what is left."""

    key: str
    organ: Organ

    def left(self) -> list[Piece]:
        """Return the pieces that are not done yet, in the order of their days; four queries."""
        done = set(self._done())
        return [piece for piece in plan(self.key) if piece.mark not in done]

    def do(self, piece: Piece) -> None:
        """Do a piece: all of it or nothing. Raises Refused where an action has something against it."""
        with transaction.atomic():
            self._do(piece)

    def _done(self) -> Iterator[str]:
        started = Item.objects.filter(organ=self.organ, slug__startswith=f"{self.key}-{year()}-")
        yield from started.values_list("slug", flat=True)
        carried = Carried.objects.filter(carrier__organ=self.organ, on__year=year(), item__isnull=True)
        for kind, on, title in carried.values_list("carrier__kind", "on", "title"):
            yield f"{kind} {on} {title}"
        yield from (each.number for each in Document.objects.filter(organ=self.organ, item__isnull=True))
        yield from RegisterRow.objects.filter(organ=self.organ).values_list("number", flat=True)

    @singledispatchmethod
    def _do(self, piece: Piece) -> None:
        raise TypeError(piece)

    @_do.register
    def _item(self, piece: ItemPiece) -> None:
        column, writer = self._column(piece), self._people["contributor"]
        draft = Item(
            title=piece.title,
            slug=piece.mark,
            kind=column_kinds()[column.kind].item,
            formed_on=piece.formed_on,
            document_number=piece.number,
            body=[("text", "".join(f"<p>{sentence}</p>" for sentence in piece.text))],
        )
        if piece.interprets:
            draft.interprets, draft.form = Item.objects.get(organ=self.organ, slug=piece.interprets), "text"
        if piece.number:
            entry = Entry(piece.number, piece.title, "other", piece.formed_on, PROACTIVE)
            self._register(entry, piece.formed_on)
        StartDraft(column, draft, writer).do(actor=writer, at=_at(piece.on, "drafted"))
        self._to_the_public(draft, writer, piece.on)

    @_do.register
    def _listed(self, piece: ListPiece) -> None:
        clerk, layout = self._people["clerk"], layouts()[piece.register]
        names = {column.fills or column.key: column.key for column in layout.columns}
        rows = []
        for told in piece.rows:
            values = {names.get(name, name): value for name, value in told.items()}
            entered = EnterRow(self.organ, layout, values, publishable=True, reason="", person=clerk)
            rows.append(entered.do(actor=clerk, at=_at(told["decided_on"], "drafted")))
        publish = PublishRows(self._columns[piece.column], rows, clerk)  # type: ignore[arg-type]  # rows are what is entered
        draft = publish.do(actor=clerk, at=_at(piece.on, "drafted"))
        self._to_the_public(draft, clerk, piece.on)  # type: ignore[arg-type]  # an item is what is drafted

    @_do.register
    def _carried(self, piece: CarriedPiece) -> None:
        carrier, writer = self._carrier(piece.carrier), self._people.get("contributor", self._people["clerk"])
        carry = Carry(carrier, piece.on, title=piece.title, person=writer)
        carry.do(actor=writer, at=_at(piece.on, "final"))

    @_do.register
    def _document(self, piece: DocumentPiece) -> None:
        entry = Entry(piece.mark, piece.title, "other", piece.formed_on, piece.openness, openness_reason=piece.reason)
        made, head = self._register(entry, piece.on), self._people["office_head"]
        decide = DecideOpenness(made, head, piece.openness, piece.reason)
        decide.do(actor=head, at=_at(piece.on, "final"))

    def _register(self, entry: Entry, on: date) -> Document:
        clerk = self._people["clerk"]
        made = RegisterDocument(self.organ, entry, clerk).do(actor=clerk, at=_at(on, "drafted"))
        assert isinstance(made, Document)  # noqa: S101 -- what the action makes
        return made

    def _to_the_public(self, item: Item, writer: Person, on: date) -> None:
        """Vet a draft, submit it, and pass it three times."""
        vetting = self._people["first_reviewer"]
        draft = item.get_latest_revision_as_object()
        Scan(draft, scan(draft, on)).do(actor=vetting, at=_at(on, "drafted"))
        Answer(draft, vetting, dict.fromkeys(exemptions(), "no")).do(actor=vetting, at=_at(on, "drafted"))
        Submit(draft, writer).do(actor=writer, at=_at(on, "submitted"))
        for key, stage in stages().items():
            round_, reviewer = standing(item), self._people[stage.role]
            assert round_ is not None  # noqa: S101 -- it was submitted
            PASS[key](round_, reviewer, tuple(stage.points)).do(actor=reviewer, at=_at(on, key))

    def _column(self, piece: ItemPiece) -> Column:
        if piece.counted_in == COMMITTEE:
            return Column.objects.get(organ=self.organ, kind=COMMITTEE, title__contains=piece.place)
        return self._columns.get(piece.column) or self._columns[piece.counted_in]

    def _carrier(self, kind: str) -> Carrier:
        """Return the township's carrier of a kind, opened at the beginning of the year where there is none yet."""
        found = Carrier.objects.filter(organ=self.organ, kind=kind).first()
        if found is None:
            first = date(year(), 1, 1)
            title = f"{self.organ.name}{carrier_kinds()[kind].name}"
            filed = first if carrier_kinds()[kind].filed else None
            made = OpenCarrier(self.organ, kind, title, first, filed).do(actor=None, at=_at(first, "drafted"))
            assert isinstance(made, Carrier)  # noqa: S101 -- what the action makes
            found = made
        return found

    @cached_property
    def _columns(self) -> Mapping[str, Column]:
        return {column.kind: column for column in Column.objects.filter(organ=self.organ)}

    @cached_property
    def _people(self) -> Mapping[str, Person]:
        posts = Post.objects.filter(organ=self.organ).select_related("person")
        return {post.role: post.person for post in posts.order_by("-pk")}


def _at(day: date, step: str) -> datetime:
    return datetime.combine(day, time(_HOURS[step]), timezone.get_default_timezone())
