"""An item's page: what the statute asks for, its state, what belongs to it; and never what is not public."""

from datetime import date

import pytest
from django.db import connection
from django.urls import reverse

from gongkai.web.publishing.actions.release import Withdraw
from gongkai.web.publishing.models import Column, Item
from gongkai.web.publishing.triggers import put_up, take_down

pytestmark = pytest.mark.django_db


def page(client, item, **query):
    answer = client.get(reverse("public_item", args=[item.pk]), query)
    return answer.status_code, answer.content.decode()


def changed(item, **fields):
    """Write what only a disaster or another's action would: past the walls."""
    take_down()
    Item.objects.filter(pk=item.pk).update(**fields)
    put_up()


def test_a_released_item_tells_all_that_the_catalogue_must(client, released):
    item = released(title="高龄津贴发放办法", summary="八十岁以上老人的津贴", document_number="柳政发〔2026〕3号")
    status, text = page(client, item)
    assert status == 200
    for told in (item.number, "高龄津贴发放办法", "八十岁以上老人的津贴", "柳政发〔2026〕3号", "2026年2月27日"):
        assert told in text
    assert item.organ.name in text
    assert "全镇开展春季防火工作" in text


def test_a_draft_is_not_there_and_a_withdrawn_item_is_gone(client, site, item, released):
    assert page(client, item())[0] == 404
    public = released()
    Withdraw(public, site.head, "内容有误").do(actor=site.head, at=public.last_published_at)
    status, text = page(client, public)
    assert status == 410
    assert public.title not in text
    assert "内容有误" not in text


@pytest.mark.parametrize("openness", ["on_request", "closed"])
def test_what_is_not_proactive_is_never_shown(client, released, openness):
    public = released()
    changed(public, openness=openness)
    assert page(client, public)[0] == 404


def test_a_draft_of_a_released_item_changes_nothing_the_public_reads(client, released, revised):
    public = released(title="高龄津贴发放办法")
    revised(public, title="另一个名称")
    text = page(client, public)[1]
    assert "另一个名称" not in text
    assert "高龄津贴发放办法" in text


def test_the_address_outlives_moving_and_leads_from_the_index_number(client, released):
    public = released()
    before = public.url
    assert before == reverse("public_item", args=[public.pk])
    Item.objects.filter(pk=public.pk).update(slug="other")
    assert Item.objects.get(pk=public.pk).url == before
    answer = client.get(reverse("public_number", args=[public.number]))
    assert answer["Location"] == before
    assert client.get(reverse("public_number", args=["none"])).status_code == 404


def test_a_correction_is_told_with_its_history(client, released, revised):
    public = released(title="高龄津贴发放办法")
    released(revised(public, title="高龄补贴发放办法"), told={"public_note": "更正名称", "correction": True})
    text = page(client, public)[1]
    assert "已更正" in text
    assert text.count("更正名称") == 2
    assert "首次公开" in text


def test_an_interpretation_and_its_document_lead_to_each_other(client, released):
    document = released(title="高龄津贴发放办法")
    explained = released(title="高龄津贴发放办法解读", interprets=document, kind="interpretation", form="text")
    assert reverse("public_item", args=[explained.pk]) in page(client, document)[1]
    assert reverse("public_item", args=[document.pk]) in page(client, explained)[1]


@pytest.mark.parametrize(
    ("state", "says"), [("repealed", "已经废止"), ("expired", "已经失效"), ("amended", "已经修改")]
)
def test_what_is_no_longer_in_force_says_so_on_top(client, released, state, says):
    public = released()
    assert says not in page(client, public)[1]
    Item.objects.filter(pk=public.pk).update(validity=state)
    assert says in page(client, public)[1]


def test_tables_have_heads_that_name_rows_and_columns(client, released):
    table = {"data": [["项目", "金额"], ["养老", "10"]], "first_row_is_table_header": True, "first_col_is_header": True}
    text = page(client, released(body=[("table", table)]))[1]
    assert 'scope="col"' in text
    assert 'scope="row"' in text


def test_what_was_typed_is_text_and_no_markup(client, released):
    text = page(client, released(title="<script>alert(1)</script>"))[1]
    assert "<script" not in text
    assert "&lt;script&gt;" in text


def test_the_head_of_the_page_tells_machines(client, released):
    text = page(client, released(title="高龄津贴发放办法", keywords="养老", origin="县民政局"))[1]
    for name, content in (("ArticleTitle", "高龄津贴发放办法"), ("ContentSource", "县民政局"), ("Keywords", "养老")):
        assert f'<meta name="{name}" content="{content}">' in text
    assert '<meta name="PubDate" content="2026-03-02 09:30">' in text
    assert '<link rel="canonical" href="http://testserver/items/' in text
    assert '<meta name="ColumnName" content="工作动态">' in text


def test_a_closed_column_is_not_in_the_trail(client, site, released):
    public = released()
    Column.objects.filter(pk=site.news.pk).update(closed_on=date(2026, 1, 1))
    status, text = page(client, public)
    assert status == 200
    assert reverse("public_column", args=[site.news.pk]) not in text


def test_an_item_asks_as_often_whatever_it_holds(client, released, django_assert_max_num_queries):
    document = released(title="高龄津贴发放办法", files=[("一.txt", b"a"), ("二.txt", b"b")])
    for number in range(3):
        released(title=f"解读{number}", interprets=document, kind="interpretation", form="text")
    page(client, document)
    with django_assert_max_num_queries(9):
        page(client, document)
    assert connection.vendor in {"sqlite", "postgresql"}
