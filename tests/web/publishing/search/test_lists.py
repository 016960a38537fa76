"""Lists and index follow every release and withdrawal, in the same transaction."""

from contextlib import suppress
from datetime import date, timedelta

import pytest
from django.db import transaction

from gongkai.web.publishing.actions.column import AddColumn, CloseColumn
from gongkai.web.publishing.actions.release import Withdraw
from gongkai.web.publishing.models import Item, Listed
from gongkai.web.publishing.search import lists
from gongkai.web.publishing.search.enclosed import read_all
from gongkai.web.publishing.search.finding import find
from gongkai.web.publishing.search.folding import words
from gongkai.web.publishing.search.sought import Sought

pytestmark = pytest.mark.django_db


def found(typed, **narrowed):
    keys = find(Sought(tuple(words(typed)), **narrowed)).keys
    rows = Listed.objects.in_bulk(keys)
    return [rows[key].item_id for key in keys]


def test_a_draft_is_not_found_and_a_released_item_is(item, released):
    draft = item(title="尚在起草的养老补贴办法")
    public = released(title="高龄津贴发放办法")
    assert draft.pk not in found("办法")
    assert found("高龄津贴") == [public.pk]
    assert list(Listed.objects.values_list("item", flat=True)) == [public.pk]


def test_a_withdrawn_item_is_out_of_the_lists(site, released):
    public = released(title="高龄津贴发放办法")
    Withdraw(public, site.head, "内容有误").do(actor=site.head, at=public.last_published_at)
    assert found("高龄津贴") == []
    assert not Listed.objects.exists()


def test_an_update_is_found_by_its_new_words_alone_and_keeps_its_place(released, revised):
    public = released(title="高龄津贴发放办法")
    place = Listed.objects.get().pk
    released(revised(public, title="高龄补贴发放办法"), told={"public_note": "更正名称", "correction": True})
    assert found("高龄津贴") == []
    assert found("高龄补贴") == [public.pk]
    assert Listed.objects.get().pk == place


def test_places_follow_the_days_of_release(released):
    later = released(title="后来公开的通知")
    for row in Listed.objects.all():
        assert row.pk == row.item.released_on.toordinal() << 20
    same = released(title="同日公开的通知")
    assert found("通知") == [same.pk, later.pk]


def test_the_index_can_be_made_anew(released):
    public = released(title="高龄津贴发放办法")
    assert lists.reindex() == 1
    assert found("津贴") == [public.pk]
    lists.engine().renew([])
    assert found("津贴") == []
    assert lists.relist() == 1
    assert found("津贴") == [public.pk]


def test_an_index_of_another_version_is_made_anew(released, monkeypatch):
    public = released(title="高龄津贴发放办法")
    lists.engine().renew([])
    lists.keep_current()
    assert found("津贴") == [], "what is current is left alone"
    monkeypatch.setattr(lists.engine(), "is_current", lambda: False)
    lists.keep_current()
    assert found("津贴") == [public.pk]


def test_what_fails_leaves_the_index_as_it_was(released):
    public = released(title="高龄津贴发放办法")
    with suppress(RuntimeError), transaction.atomic():
        lists.delist(public.pk)
        raise RuntimeError
    assert found("津贴") == [public.pk]


def test_files_are_read_afterwards(released, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks() as afterwards:
        public = released(title="通知", files=[("名单.txt", "上湾村低保对象公示".encode())])
    assert found("低保对象") == []
    for callback in afterwards:
        callback()
    assert found("低保对象") == [public.pk]
    assert found("名单.txt") == [public.pk]


def test_what_files_say_is_found_after_their_item_was_moved(site, released, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        public = released(title="通知", files=[("名单.txt", "上湾村低保对象公示".encode())])
    elsewhere = AddColumn(site.root, "旧闻").do(actor=None, at=public.last_published_at)
    with django_capture_on_commit_callbacks(execute=True):
        CloseColumn(site.news, date(2026, 3, 2), elsewhere).do(actor=None, at=public.last_published_at)
    assert Listed.objects.get().column_id == elsewhere.pk
    assert found("低保对象") == [public.pk]


def test_an_item_that_is_gone_when_its_files_are_read_stays_out(site, released):
    public = released(title="通知", files=[("名单.txt", "上湾村低保对象公示".encode())])
    Withdraw(public, site.head, "内容有误").do(actor=site.head, at=public.last_published_at + timedelta(days=1))
    lists.read_enclosures.call(public.pk)
    assert found("低保对象") == []
    assert Item.objects.get(pk=public.pk).live is False


@pytest.fixture
def meanwhile(monkeypatch):
    """A function that lets something happen while the files enclosed with an item are being read."""

    def reading(happens):
        def read(item):
            texts = read_all(item)
            happens()
            return texts

        monkeypatch.setattr(lists, "read_all", read)

    return reading


def test_an_item_withdrawn_while_its_files_are_read_stays_out(site, released, meanwhile):
    public = released(title="通知", files=[("名单.txt", "上湾村低保对象公示".encode())])
    later = public.last_published_at + timedelta(days=1)
    meanwhile(lambda: Withdraw(public, site.head, "内容有误").do(actor=site.head, at=later))
    lists.read_enclosures.call(public.pk)
    assert not Listed.objects.exists()
    assert found("低保对象") == found("通知") == []


def test_an_item_corrected_while_its_files_are_read_says_only_what_it_says_now(
    released, revised, meanwhile, django_capture_on_commit_callbacks
):
    public = released(title="高龄津贴通知", files=[("名单.txt", "上湾村低保对象公示".encode())])

    def corrected():
        draft = revised(public, title="高龄补贴通知", enclosures=[], files=[("说明.txt", "下湾村养老服务".encode())])
        released(draft, told={"public_note": "更正名称", "correction": True})

    meanwhile(corrected)
    with django_capture_on_commit_callbacks() as afterwards:
        lists.read_enclosures.call(public.pk)
    assert found("高龄津贴") == found("低保对象") == []
    assert found("高龄补贴") == [public.pk]
    meanwhile(lambda: None)
    for callback in afterwards:
        callback()
    assert found("养老服务") == [public.pk]
    assert found("低保对象") == []
