"""Lists: searched, filtered, sorted, paged, taken away; two questions to the database however many the rows."""

from io import BytesIO

import pytest
from django.contrib.auth.models import AnonymousUser
from django.test import RequestFactory
from openpyxl import load_workbook

from gongkai.web.organs.models import Organ, Post
from gongkai.web.screens.columns import Choice, Column, Days
from gongkai.web.screens.listing import Listing

pytestmark = pytest.mark.django_db
KINDS = (("township", "乡镇"), ("village", "村"))


def listing(**given):
    return Listing(
        "机关",
        Organ.objects.all(),
        columns=(
            Column("名称", "name", sort="name", link=lambda organ: f"/organs/{organ.pk}"),
            Column("类别", "get_kind_display", sort="kind"),
            Column("下级", "numchild"),
        ),
        search=("name", "code"),
        filters=(Choice("kind", "类别", KINDS), Days("closed", "撤销日期", lookup="closed_on")),
        order="path",
        **given,
    )


def shown(listing, **query):
    request = RequestFactory().get("/list", query)
    request.user = AnonymousUser()
    return listing.respond(request)


def names(**query):
    return [organ.name for organ in listing().found(query)]


def test_the_page_holds_the_rows_in_their_order(county):
    page = shown(listing()).content.decode()
    assert page.index(county.county.name) < page.index(county.town.name) < page.index(county.village.name)
    assert "共 5 条" in page
    assert f'href="/organs/{county.town.pk}"' in page


@pytest.mark.usefixtures("county")
def test_every_word_searched_for_must_be_found():
    assert names(q="青禾 水利") == ["青禾县水利局"]
    assert names(q="青禾 柳溪") == []


@pytest.mark.usefixtures("county")
def test_a_search_for_a_thousand_words_is_a_search_for_its_first():
    assert names(q="青禾 " * 1100) == names(q="青禾")
    assert names(q="青" * 60_000) == []


@pytest.mark.usefixtures("county")
@pytest.mark.parametrize(
    ("query", "count"),
    [
        ({"kind": "township"}, 2),
        ({"kind": "nonsense"}, 5),
        ({"closed_from": "2026-01-01"}, 0),
        ({"closed_to": "no day"}, 5),
        ({"kind": "township", "q": "白塔"}, 1),
    ],
)
def test_filters_narrow_and_what_cannot_be_meant_is_passed_over(query, count):
    assert len(names(**query)) == count


@pytest.mark.usefixtures("county")
def test_sorting_both_ways_and_by_nothing_else():
    rising, falling = names(sort="name"), names(sort="-name")
    assert rising == falling[::-1]
    assert names(sort="password") == names()


@pytest.mark.usefixtures("county")
def test_the_heading_says_how_the_list_is_sorted():
    assert 'aria-sort="descending"' in shown(listing(), sort="-name").content.decode()


def test_pages_hold_fifty_and_keep_what_was_asked(county):
    for number in range(60):
        county.town.add_child(kind="village", name=f"第{number}村")
    page = shown(listing(), kind="village", page="2").content.decode()
    assert page.count('<tr role="row">') == 1 + 61 - 50
    assert "?kind=village&amp;page=1" in page
    assert shown(listing(), page="999").status_code == 200


@pytest.mark.usefixtures("county")
def test_an_empty_list_says_why():
    nothing = Listing("机关", Organ.objects.none(), columns=(Column("名称", "name"),), empty="还没有机关。")
    assert "还没有机关。" in shown(nothing).content.decode()
    assert "没有符合条件的记录" in shown(listing(), q="没有").content.decode()


@pytest.mark.usefixtures("county")
def test_the_export_holds_the_same_rows_as_the_page():
    answer = shown(listing(), kind="township", sort="-name", export="xlsx")
    content = b"".join(answer.streaming_content)
    answer.file_to_stream.close()
    sheet = load_workbook(BytesIO(content)).active
    rows = list(sheet.iter_rows(values_only=True))
    assert rows[0] == ("名称", "类别", "下级")
    assert [row[0] for row in rows[1:]] == names(kind="township", sort="-name")
    assert rows[1][2] in {0, 1}


@pytest.mark.usefixtures("county")
def test_a_list_that_may_not_leave_does_not():
    kept = listing(export=False)
    answer = shown(kept, export="xlsx")
    assert answer["Content-Type"].startswith("text/html")
    assert 'class="export"' not in answer.content.decode()


def test_a_filter_over_many_shows_a_record_once(county, person):
    clerk = person("clerk", county.town)
    Post.objects.create(person=clerk, organ=county.town, role="clerk", since="2020-01-01")
    held = Choice("role", "职务", [("clerk", "工作人员")], lookup="posts__role", many=True)
    found = Listing("机关", Organ.objects.all(), columns=(Column("名称", "name"),), filters=(held,)).found(
        {"role": "clerk"}
    )
    assert list(found) == [county.town]


@pytest.mark.usefixtures("county")
def test_what_people_typed_stays_text_in_the_page():
    Organ.objects.filter(kind="village").update(name="<b>村</b>")
    page = shown(listing(), q='"><script>').content.decode() + shown(listing()).content.decode()
    assert "<script>" not in page
    assert "<b>村</b>" not in page


@pytest.mark.parametrize("rows", [1, 49])
def test_queries_do_not_grow_with_the_rows(county, django_assert_num_queries, rows):
    for number in range(rows):
        county.town.add_child(kind="village", name=f"第{number}村")
    with django_assert_num_queries(2):
        shown(listing())
