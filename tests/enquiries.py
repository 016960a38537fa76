"""The questions of questions.toml put to the sample county, and what came of each."""

import tomllib
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from django.contrib.contenttypes.models import ContentType
from django.core.management.color import no_style
from django.db import connection
from django.db.models.sql import InsertQuery
from wagtail.models import Page

from gongkai.web.dialogue.sample_faqs import open_faqs
from gongkai.web.organs.models import Organ
from gongkai.web.organs.sample import open_county
from gongkai.web.portal.answers import answer
from gongkai.web.publishing.models import Column, Item, Listed
from gongkai.web.publishing.sample_year.plan import ItemPiece, plan
from gongkai.web.publishing.search import lists
from gongkai.web.publishing.triggers import put_up, take_down
from gongkai.words.tables import table

NOW, DAY = datetime(2026, 3, 2, 1, 30, tzinfo=UTC), date(2026, 3, 2)
TOWNSHIPS = ("bailu", "liuwan", "yunxi")
CASES = Path(__file__).parent / "questions.toml"
RIGHT, DECLINED, WRONG = "right", "declined", "wrong"


@dataclass(frozen=True)
class Put:
    """A question put: to which organ, the source that answers it ("" for none), what came of it, and how sure."""

    text: str
    kind: str
    source: str
    got: str
    confidence: int
    held_out: bool

    @property
    def outcome(self):
        """Say whether it was answered from the right source, declined, or answered from another."""
        if not self.got:
            return DECLINED
        return RIGHT if self.got == self.source else WRONG


def settle():
    """Set the sample county up: its organs, its frequent questions, and its year's items as they would be listed."""
    open_county("spring-Tide-2026-morning", NOW)
    open_faqs(NOW)
    take_down()
    for key in TOWNSHIPS:
        _list(key)
    put_up()
    lists.reindex()


def cases():
    """Return every question: its organ, the kind of its source, the source ("" for none), its text, its place."""
    names = {each["key"]: each["name"] for each in table("samples/county")["organ"]}
    organs = {key: Organ.objects.get(name=name) for key, name in names.items()}
    told = tomllib.loads(CASES.read_text("utf-8"))
    asked = [
        (organs[each.get("to", "county")], each["kind"], each["source"], text)
        for each in told["right"]
        for text in each["asked"]
    ]
    asked += [(organs["county"], "", "", text) for each in told["decline"] for text in each["asked"]]
    return [(*case, place) for place, case in enumerate(asked)]


def put_all():
    """Put every question, and return what came of each."""
    return [ask(case) for case in cases()]


def ask(case):
    """Put a question, and return what came of it."""
    organ, kind, source, text, place = case
    reply = answer(text, organ, DAY)
    quoted = reply.source
    got = (quoted.organ.name if quoted.kind == "guide" else quoted.title) if quoted else ""
    return Put(text, kind, source, got, reply.confidence, held_out=place % 2 == 1)


def shares(puts):
    """Return how many of those that have a source were right, declined and wrong; and of the others declined, wrong."""
    answerable = Counter(each.outcome for each in puts if each.source)
    others = Counter(each.outcome for each in puts if not each.source)
    return answerable, others


def _list(key):
    organ = Organ.objects.get(
        name=next(each["name"] for each in table("samples/county")["organ"] if each["key"] == key)
    )
    site = Column(title=organ.name, slug=key, organ=organ, kind="root")
    Page.objects.get(depth=2).add_child(instance=site)
    of = ContentType.objects.get_for_model(Item)
    first = Page.objects.order_by("-pk").first().pk + 1
    pieces = [piece for piece in plan(key) if isinstance(piece, ItemPiece)]
    items = [_item(site, of, first + at, at, piece) for at, piece in enumerate(pieces)]
    for model in (Page, Item):
        query = InsertQuery(model)
        query.insert_values(model._meta.local_concrete_fields, items, raw=True)
        query.get_compiler(using="default").execute_sql()
    with connection.cursor() as cursor:  # PostgreSQL counts keys by itself, and has not seen these
        for told in connection.ops.sequence_reset_sql(no_style(), [Page]):
            cursor.execute(told)
    Listed.objects.bulk_create(_listed(site, *pair) for pair in zip(items, pieces, strict=True))


def _item(site, of, key, at, piece):
    return Item(
        id=key,
        page_ptr_id=key,
        title=piece.title,
        draft_title=piece.title,
        slug=piece.mark,
        live=True,
        path=f"{site.path}{at:04}",
        depth=site.depth + 1,
        numchild=0,
        url_path=f"/{piece.mark}/",
        content_type=of,
        locale_id=site.locale_id,
        translation_key=f"{key:032x}",
        first_published_at=NOW,
        organ_id=site.organ_id,
        kind="information",
        number=piece.mark,
        formed_on=piece.formed_on,
        released_on=piece.on,
        stage="released",
        validity="in_force" if piece.number else "",
        body="[]",
    )


def _listed(site, item, piece):
    text = "\n".join((piece.title, *piece.text))
    place = (piece.on.toordinal() << 20) + item.pk
    return Listed(
        id=place, item_id=item.pk, organ_id=site.organ_id, column=site, kind=item.kind, village=False, text=text
    )
