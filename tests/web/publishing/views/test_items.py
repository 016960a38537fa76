"""Items in the office: the list with its filters, and an item's page."""

import pytest
from django.urls import reverse

from gongkai.web.publishing.models import Item

pytestmark = pytest.mark.django_db


def page(client, name, *args, **asks):
    return client.get(reverse(name, args=args), asks).content.decode()


def test_the_list_is_narrowed_by_stage_column_and_deadline(client, site, item, submitted):
    item(title="草稿一")
    submitted(title="送审二")
    client.force_login(site.author)
    assert "草稿一" in page(client, "items")
    assert "草稿一" not in page(client, "items", stage="first")
    assert "送审二" in page(client, "items", stage="first")
    assert "草稿一" in page(client, "items", column=str(site.news.pk))
    Item.objects.update(due="2020-01-01")
    assert "草稿一" in page(client, "items", deadline="overdue")
    assert "草稿一" not in page(client, "items", deadline="soon")


def test_the_list_leaves_as_a_workbook(client, site, item):
    item()
    client.force_login(site.author)
    answer = client.get(reverse("items"), {"export": "xlsx"})
    assert b"".join(answer.streaming_content).startswith(b"PK")
    answer.close()


def test_others_see_nothing_of_it(client, site, item, person):
    draft = item(title="别人的草稿")
    client.force_login(person("clerk", site.county.other))
    assert "别人的草稿" not in page(client, "items")
    assert client.get(reverse("item", args=[draft.pk])).status_code == 403


def test_an_items_page_shows_where_it_stands(client, site, released, revised):
    shown = released(files=[("名单.txt", b"one")])
    client.force_login(site.author)
    text = page(client, "item", shown.pk)
    for words in (shown.number, "公众正在看", "名单.txt", "初审通过", "首次公开", "办理经过"):
        assert words in text
    revised(shown, title="修改稿")
    assert "公众看到的仍是上次公开的内容" in page(client, "item", shown.pk)


def test_a_draft_begins_by_choosing_its_column(client, site):
    client.force_login(site.author)
    assert site.news.title in page(client, "draft")
    answer = client.post(reverse("draft"), {"column": site.news.pk})
    assert answer["Location"] == f"/cms/pages/add/publishing/item/{site.news.pk}/"
    assert client.post(reverse("draft"), {"column": site.root.pk}).status_code == 200
