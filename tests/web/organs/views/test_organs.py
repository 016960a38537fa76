"""The screens on organs: what is seen, who may change it, and what is said where it is refused."""

from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from gongkai.web.organs.guard import today
from gongkai.web.organs.models import AuditRow, Organ, OrganSetting, Post
from gongkai.web.organs.views.organs import SOME_POSTS

pytestmark = pytest.mark.django_db


@pytest.fixture
def admin(client, county, person):
    """The client signed in as the county's system administrator."""
    client.force_login(person("system_admin", county.county))
    return client


@pytest.fixture
def clerk(client, county, person):
    """The client signed in as a clerk of the town."""
    client.force_login(person("clerk", county.town))
    return client


def page(client, name, *args, **asked):
    return client.get(reverse(name, args=args), asked).content.decode()


def post(client, name, *args, **told):
    return client.post(reverse(name, args=args), told)


def test_the_tree_shows_the_organs_within_reach(clerk):
    tree = page(clerk, "organs")
    assert "柳溪镇人民政府" in tree
    assert "柳溪镇上湾村村民委员会" in tree
    assert "白塔乡人民政府" not in tree


def test_the_list_is_found_in(admin):
    found = page(admin, "organ_list", q="水利", kind="department")
    assert "青禾县水利局" in found
    assert "白塔乡" not in found
    file = admin.get(reverse("organ_list"), {"export": "xlsx"})
    assert file["Content-Type"].endswith("sheet")
    file.close()


def test_an_organ_out_of_reach_is_not_there(clerk, county):
    assert clerk.get(reverse("organ", args=[county.other.pk])).status_code == 404


def test_an_organ_tells_its_guide_settings_posts_and_what_is_below(clerk, county):
    OrganSetting.objects.create(organ=county.county, key="report_due", value="03-31", since=date(2026, 1, 1))
    OrganSetting.objects.create(organ=county.town, key="charges_fee", value="yes", since=date(2099, 1, 1))
    shown = page(clerk, "organ", county.town.pk)
    for words in (
        "未填写",
        "03-31",
        "青禾县人民政府，自 2026年1月1日",
        "自 2099年1月1日 起：是",
        "王某",
        "上湾村",
        "存疑：",
    ):
        assert words in shown, words


def test_a_large_organ_shows_some_posts_and_the_way_to_all(admin, county, person):
    address, way = reverse("organ", args=[county.town.pk]), reverse("organ_posts", args=[county.town.pk])
    for count in (SOME_POSTS, SOME_POSTS + 1):
        while Post.objects.filter(organ=county.town).count() < count:
            person("clerk", county.town)
        page = admin.get(address)
        assert len(page.context["posts"]) == SOME_POSTS
        assert (way in page.content.decode()) is (count > SOME_POSTS)


def test_the_page_asks_the_database_as_often_for_many_posts_as_for_few(clerk, county, person):
    page(clerk, "organ", county.town.pk)
    with CaptureQueriesContext(connection) as few:
        page(clerk, "organ", county.town.pk)
    for _ in range(20):
        person("contributor", county.town)
    with CaptureQueriesContext(connection) as many:
        page(clerk, "organ", county.town.pk)
    assert len(many) == len(few)


def test_a_clerk_keeps_the_guide_of_the_own_organ(clerk, county):
    answer = post(clerk, "edit_guide", county.town.pk, phone="0000-6211006", address="迎春路6号")
    assert answer["Location"] == reverse("organ", args=[county.town.pk])
    county.town.refresh_from_db()
    assert (county.town.phone, county.town.address) == ("0000-6211006", "迎春路6号")
    row = AuditRow.objects.get(action="edit_guide")
    assert row.detail["phone"] == ["", "0000-6211006"]
    assert post(clerk, "edit_guide", county.village.pk, phone="1").status_code == 403


def test_a_value_too_long_is_told_at_its_field(clerk, county):
    shown = post(clerk, "edit_guide", county.town.pk, postcode="1234567").content.decode()
    assert 'aria-invalid="true"' in shown
    assert not AuditRow.objects.filter(action="edit_guide").exists()


def test_an_organ_is_set_up(admin, county):
    post(admin, "create_organ", county.town.pk, kind="village", title="下湾村村民委员会", phone="1")
    made = Organ.objects.get(name="下湾村村民委员会")
    assert (made.get_parent(), made.phone) == (county.town, "1")


def test_a_code_with_a_slip_is_told_at_its_field_and_nothing_is_set_up(admin, county):
    shown = post(admin, "create_organ", county.town.pk, kind="village", title="下湾村", code="12345").content.decode()
    assert "应为 18 位" in shown
    assert not Organ.objects.filter(name="下湾村").exists()


def test_a_setting_is_decided_from_a_day_on(admin, county):
    post(admin, "change_setting", county.town.pk, "report_due", value="03-15", since="2026-02-01")
    assert county.town.setting("report_due", date(2026, 2, 1)) == "03-15"
    shown = post(admin, "change_setting", county.town.pk, "report_due", value="15 March", since="2026-02-01")
    assert "应写作 月-日" in shown.content.decode()
    assert admin.get(reverse("change_setting", args=[county.town.pk, "no-such"])).status_code == 404


def test_a_setting_with_answers_offers_them(admin, county):
    shown = page(admin, "change_setting", county.town.pk, "charges_fee")
    assert '<option value="no" selected>否</option>' in shown


def test_an_organ_with_others_below_is_not_closed(admin, county):
    day = today()
    assert "还有 1 个下级机关没有撤销" in post(admin, "close_organ", county.town.pk, last_day=day).content.decode()
    assert "还有 1 个下级机关没有撤销" in page(admin, "organ", county.town.pk)
    post(admin, "close_organ", county.village.pk, last_day=day)
    county.village.refresh_from_db()
    assert county.village.closed_on == day
    assert "已于" in page(admin, "organs")
    assert not county.village.open_on(day + timedelta(days=1))


def test_others_neither_create_nor_close(clerk, county):
    for name in ("create_organ", "close_organ"):
        assert clerk.get(reverse(name, args=[county.town.pk])).status_code == 403
