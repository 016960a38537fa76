"""The screens on columns."""

from datetime import date, timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from gongkai.web.publishing.actions.column import OpenSite
from gongkai.web.publishing.models import Column

pytestmark = pytest.mark.django_db


@pytest.fixture
def client(county, person):
    visitor = Client()
    visitor.force_login(person("clerk", county.town))
    return visitor


@pytest.fixture
def opened(county):
    OpenSite(county.town).do(actor=None, at=timezone.now())
    return county.town


def kind(key, organ):
    return Column.objects.get(organ=organ, kind=key)


def page(client, name, *given):
    answer = client.get(reverse(name, args=given))
    assert answer.status_code == 200
    return answer.content.decode()


def test_the_list_says_what_an_inspection_would(client, county):
    assert "未设栏目" in page(client, "columns")
    OpenSite(county.town).do(actor=None, at=timezone.now())
    text = page(client, "columns")
    assert "触及单项否决" in text
    assert f"organ={county.town.pk}&amp;state=blank" in text
    Column.objects.update(newest_on=timezone.localdate(), freshness="")
    assert "未触及" in page(client, "columns")


def test_a_site_is_opened_from_its_page(client, county):
    assert "还应设立" in page(client, "site", county.town.pk)
    answer = client.post(reverse("open_site", args=[county.town.pk]), follow=True)
    text = answer.content.decode()
    assert "还应设立" not in text
    assert "村（居）务公开" in text
    assert 'class="badge blank"' in text


def test_the_tree_nests_columns(client, opened):
    text = page(client, "site", opened.pk)
    assert text.index("财政资金") < text.index("财政预算、决算信息") < text.index("重点领域")


def test_a_column_is_added_changed_moved_and_closed(client, opened):
    affairs = kind("affairs", opened)
    client.post(reverse("add_column", args=[affairs.pk]), {"title": "镇村要闻", "freshness": "news"})
    made = Column.objects.get(title="镇村要闻")
    assert "已完成" in client.get(reverse("column", args=[made.pk])).content.decode()
    client.post(reverse("edit_column", args=[made.pk]), {"title": "要闻", "carriers": ["wechat"]})
    made.refresh_from_db()
    assert (made.title, made.freshness, made.carriers) == ("要闻", "", ["wechat"])
    client.post(reverse("move_column", args=[made.pk]), {"under": affairs.pk, "place": 1})
    assert Column.objects.child_of(affairs).order_by("path").first() == made
    client.post(reverse("close_column", args=[made.pk]), {"on": timezone.localdate().isoformat()})
    assert Column.objects.get(pk=made.pk).closed_on == timezone.localdate()


def test_what_speaks_against_it_stands_at_its_field(client, opened):
    guide = kind("guide", opened)
    answer = client.post(reverse("edit_column", args=[guide.pk]), {"title": "别名"})
    assert "由国家统一规定，不能修改" in answer.content.decode()
    assert "移动栏目" not in page(client, "column", guide.pk)


def test_a_column_shows_what_is_newest(client, site, released):
    client.force_login(site.clerk)
    item = released()
    assert item.title in page(client, "column", site.news.pk)


def test_every_screen_opens(client, opened):
    column = kind("news", opened)
    for name in ("add_column", "edit_column", "move_column", "close_column"):
        assert column.title in page(client, name, column.pk)


def test_as_many_queries_for_a_large_site(client, opened, django_assert_max_num_queries):
    Column.objects.update(newest_on=date(2026, 1, 1) - timedelta(days=400))
    page(client, "site", opened.pk)
    with django_assert_max_num_queries(25):
        page(client, "site", opened.pk)
