"""Many released items, put straight into the tables: what reviews would take years to pass, for benchmarks alone."""

import json
import re
from datetime import UTC, date, datetime, timedelta
from itertools import accumulate
from pathlib import Path
from random import Random

ROOT = Path(__file__).parent.parent
AT_ONCE = 500
FIRST_DAY = date(2020, 1, 6)
AT = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)
INTERPRETED = 40
"""The first of so many is explained by the two after it."""
KINDS = ("information", "document", "normative", "news", "notice", "budget")


class Writer:
    """Writes texts as offices do: sentences of this program's own messages, words of them, names and numbers."""

    def __init__(self, chance):
        """Gather sentences and words."""
        files = [
            *(ROOT / "src/gongkai/words/en/LC_MESSAGES").glob("*.po"),
            ROOT / "docs/rules.md",
            ROOT / "docs/law.md",
        ]
        said = "".join(path.read_text("utf-8") for path in sorted(files))
        self.sentences = list(dict.fromkeys(re.findall(r"[\u4e00-\u9fff]{4,}", said)))
        words = dict.fromkeys(word[at : at + 2] for word in self.sentences for at in range(0, len(word) - 1, 2))
        self.words, self.chance = list(words), chance
        chance.shuffle(self.words)
        self.often = list(accumulate(1 / (place + 10) for place in range(len(self.words))))

    def paragraph(self, length):
        """Return a text of about so many characters."""
        pieces, written = [], 0
        while written < length:
            rare = self.chance.choices(self.words, cum_weights=self.often, k=6)
            piece = "".join(rare) if self.chance.random() < 0.6 else self.chance.choice(self.sentences)
            pieces.append(piece)
            written += len(piece)
        return "，".join(pieces) + "。"

    def title(self, organ, number):
        """Return a title no other item has."""
        return f"{organ}关于{''.join(self.chance.choices(self.words, cum_weights=self.often, k=5))}的通知（{number}）"


def settle(organs):
    """Make a county with so many organs, each with the site it should have; return the organs."""
    from gongkai.web.organs.models import Organ
    from gongkai.web.publishing.actions.column import OpenSite

    county = Organ.add_root(kind="county", name="青禾县人民政府", code=None)
    made = [county]
    for number in range(1, organs):
        parent = Organ.objects.get(pk=county.pk)
        made += [parent.add_child(kind="township", name=f"青禾县{number}号镇人民政府")]
    for organ in made:
        OpenSite(organ).do(actor=None, at=AT)
    return made


def publish(organs, count, seed=711):
    """Put `count` released items into the organs' columns, with a file each, listed and indexed."""
    from django.core.files.base import ContentFile
    from django.core.files.storage import default_storage

    from gongkai.web.organs.models import Person
    from gongkai.web.publishing.models import Column
    from gongkai.web.publishing.search import lists
    from gongkai.web.publishing.triggers import put_up, take_down

    writer = Writer(Random(seed))  # noqa: S311 -- texts, no secrets
    for number, organ in enumerate(organs):
        Person.objects.create(username=f"author{number}", name=f"王{number}", organ=organ)
    writer.authors = dict(Person.objects.values_list("organ", "pk"))
    columns = [column for organ in organs for column in Column.objects.filter(organ=organ, numchild=0).order_by("path")]
    file = default_storage.save("enclosures/table.txt", ContentFile(b"a"))
    take_down()
    for start in range(0, count, AT_ONCE):
        _write(writer, columns, range(start, min(start + AT_ONCE, count)), count, file)
    put_up()
    lists.reindex()


def _write(writer, columns, numbers, count, file):
    from django.contrib.contenttypes.models import ContentType
    from wagtail.models import Page

    from gongkai.web.publishing.models import Enclosure, Item, Listed

    of = ContentType.objects.get_for_model(Item)
    items, listed, enclosed = [], [], []
    last = Page.objects.order_by("-pk").first().pk
    for key, number in enumerate(numbers, start=last + 1):
        column = columns[number % len(columns)]
        day = FIRST_DAY + timedelta(days=number * 2200 // count)
        item = _item(writer, column, key, number, day, of)
        items.append(item)
        place = (day.toordinal() << 20) + number
        text = f"{item.title}\n{item.number}\n{item.document_number}\n{item.summary}\n{item.said}"
        listed.append(
            Listed(
                id=place,
                item_id=key,
                organ_id=column.organ_id,
                column=column,
                kind=item.kind,
                village=column.village,
                text=text,
            )
        )
        enclosed.append(Enclosure(item_id=key, file=file, name="附表.txt", digest="0" * 64, sort_order=0))
    _insert(Page, items)
    _insert(Item, items)
    Listed.objects.bulk_create(listed)
    Enclosure.objects.bulk_create(enclosed)


def _item(writer, column, key, number, day, of):
    from gongkai.web.publishing.models import Item

    said = writer.paragraph(writer.chance.randint(200, 900))
    at = datetime(day.year, day.month, day.day, 2, tzinfo=UTC)
    body = [{"type": "text", "value": f"<p>{said}</p>", "id": f"{key:08}-0000-0000-0000-000000000000"}]
    title = writer.title(column.organ.name, number)
    item = Item(
        id=key,
        page_ptr_id=key,
        title=title,
        draft_title=title,
        slug=f"i{key}",
        live=True,
        path=column.path + _step(number),
        depth=column.depth + 1,
        numchild=0,
        url_path=f"/{key}/",
        content_type=of,
        locale_id=column.locale_id,
        translation_key=f"{key:032x}",
        first_published_at=at,
        last_published_at=at,
        organ_id=column.organ_id,
        author_id=writer.authors[column.organ_id],
        kind=KINDS[number % len(KINDS)],
        interprets_id=key - number % INTERPRETED if number % INTERPRETED in {1, 2} else None,
        number=f"11341702486344515H/{day:%Y%m}-{number:06}",
        summary=said[:80],
        formed_on=day,
        released_on=day,
        document_number=f"青政发〔{day.year}〕{number}号",
        stage="released",
        validity="in_force",
        body=json.dumps(body),
    )
    item.said = said
    return item


def _step(number):
    """Return a step of a path: four characters, as Wagtail's tree has them."""
    signs, step = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", ""
    for _ in range(4):
        number, left = divmod(number, len(signs))
        step = signs[left] + step
    return step


def _insert(model, rows):
    """Insert rows of one table of a model that inherits from another, which the manager refuses."""
    from django.db.models.sql import InsertQuery

    query = InsertQuery(model)
    query.insert_values(model._meta.local_concrete_fields, rows, raw=True)  # noqa: SLF001 -- Django's own public name
    query.get_compiler(using="default").execute_sql()
