"""A town with its site and people; drafts, and items taken to the public through the real actions."""

from datetime import UTC, date, datetime
from itertools import count
from types import SimpleNamespace

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from wagtail.models import Page

from gongkai.web.organs.upload import look_through
from gongkai.web.publishing.actions.draft import SaveDraft, StartDraft
from gongkai.web.publishing.actions.review import PASS, Submit
from gongkai.web.publishing.models import Column, Enclosure, Item, Round
from gongkai.web.publishing.tables import column_kinds, stages

NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)
_NUMBERS = count(1)
NEWS = "news" if "news" in column_kinds() else "guide"


@pytest.fixture
def site(county, person):
    """The town's site: organ, root, news (a column), and people: clerk, author, first, second, final, head."""
    town = county.town
    home = Page.objects.get(depth=2)
    root = home.add_child(instance=Column(title="柳溪镇政府信息公开", slug="liuxi", organ=town, kind="root"))
    news = root.add_child(instance=Column(title="工作动态", slug="news", organ=town, kind=NEWS))
    roles = {"clerk": "clerk", "author": "contributor", "head": "office_head"}
    roles |= {key: stage.role for key, stage in stages().items()}
    people = {key: person(role, town, name=f"{key}某") for key, role in roles.items()}
    return SimpleNamespace(county=county, organ=town, root=root, news=news, **people)


@pytest.fixture
def item(site):
    """A function that drafts an item under the news column, by the author; `files` are (name, bytes) enclosed."""

    def drafted(title="柳溪镇开展春季防火工作", *, column=None, at=NOW, files=(), text="", person=None, **fields):
        # Fields not told are such that the item can be submitted at once.
        text = text or "<p>今年3月，全镇开展春季防火工作。各村已经落实责任。</p>"
        told = {"formed_on": date(2026, 2, 27), "body": [("text", text)], **fields}
        draft = Item(title=title, slug=f"item-{next(_NUMBERS)}", **told)
        enclose(draft, *files)
        who = person or site.author
        StartDraft(column or site.news, draft, who).do(actor=who, at=at)
        return Item.objects.get(pk=draft.pk)

    return drafted


def enclose(draft, *files):
    """Enclose files with a draft, looked through as the editor does it."""
    for name, content in files:
        looked = look_through(SimpleUploadedFile(name, content))
        draft.enclosures.add(Enclosure(file=looked.file, name=looked.name, digest=looked.digest))


@pytest.fixture
def submitted(site, item):
    """A function that drafts an item (or takes the one given) and submits it; returns it as it stands."""

    def sent(given=None, *, at=NOW, told=None, **fields):
        mine = given or item(at=at, **fields)
        Submit(mine, site.author, **(told or {})).do(actor=site.author, at=at)
        return Item.objects.get(pk=mine.pk)

    return sent


@pytest.fixture
def review(site):
    """A function that gives the next review of an item's open round (or the ones up to the stage named)."""

    def given(subject, *, until="final", at=NOW, people=None):
        for key in stages():
            now = Item.objects.get(pk=subject.pk)
            if now.stage == key:
                who = (people or {}).get(key) or getattr(site, key)
                round_ = Round.objects.get(item=now, outcome="open")
                PASS[key](round_, who, tuple(stages()[key].points)).do(actor=who, at=at)
            if key == until:
                break
        return Item.objects.get(pk=subject.pk)

    return given


@pytest.fixture
def released(submitted, review):
    """A function that takes an item to the public: drafted, submitted, reviewed three times."""

    def made(given=None, *, at=NOW, told=None, **fields):
        return review(submitted(given, at=at, told=told, **fields), at=at)

    return made


@pytest.fixture
def revised(site):
    """A function that saves a new version of an item, its fields changed as told."""

    def saved(subject, *, person=None, at=NOW, files=(), **fields):
        who = person or site.author
        row = Item.objects.get(pk=subject.pk)
        draft = row.get_latest_revision_as_object()
        for name, value in fields.items():
            setattr(draft, name, value)
        enclose(draft, *files)
        SaveDraft(row, draft, who).do(actor=who, at=at)
        return Item.objects.get(pk=subject.pk)

    return saved
