"""The day registers: rows entered, published through the reviews, revoked and gone from what the public reads."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from gongkai.web.organs.action import Refused
from gongkai.web.organs.models import AuditRow
from gongkai.web.publishing.actions.register import (
    EnterRow,
    ImportRows,
    JudgeRow,
    PublishRows,
    RevokeRow,
    made_of,
    table_of,
)
from gongkai.web.publishing.actions.release import Withdraw
from gongkai.web.publishing.layouts import layouts
from gongkai.web.publishing.models import Item, RegisterRow
from gongkai.web.publishing.tabled import paragraph
from gongkai.web.publishing.timed import release_all

NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)
LATER = datetime(2026, 3, 3, 1, 30, tzinfo=UTC)
TODAY = date(2026, 3, 2)


def values(number="柳罚〔2026〕1号", **told):
    return {"party": "青禾县某公司", "number": number, "facts": "占道经营", "decided_on": date(2026, 2, 27), **told}


@pytest.fixture
def entered(site):
    def made(number="柳罚〔2026〕1号", register="penalty", *, publishable=True, **told):
        row = EnterRow(site.organ, layouts()[register], values(number, **told), publishable, "不公开", site.clerk)
        return RegisterRow.objects.get(pk=row.do(actor=site.clerk, at=NOW).pk)

    return made


@pytest.fixture
def published(site, released):
    """A function that publishes rows through the three reviews."""

    def made(*rows):
        draft = PublishRows(site.news, rows, site.author).do(actor=site.author, at=NOW)
        released(Item.objects.get(pk=draft.pk))
        return Item.objects.get(pk=draft.pk)

    return made


def about(action, actor):
    return [reason.about for reason in action.refusals(actor, NOW)]


def test_a_row_is_entered_with_the_day_by_which_it_must_be_public(entered):
    row = entered(fine=Decimal("0.05"))
    assert (row.due, row.due_provisional, row.publishable) == (date(2026, 3, 9), False, True)
    assert row.fields == {"fine": "0.05"}


def test_what_is_not_published_has_no_such_day_and_a_reason(site, entered):
    row = entered(publishable=False)
    assert (row.due, row.reason) == (None, "不公开")
    action = EnterRow(site.organ, layouts()["penalty"], values("2"), publishable=False, reason=" ", person=site.clerk)
    assert about(action, site.clerk) == ["reason"]


def test_fees_have_no_such_day(site):
    told = {"number": "1", "matter": "占道费", "decided_on": TODAY, "amount": Decimal("120.50")}
    row = made_of(layouts()["fee"], site.organ, told, None)
    assert (row.amount, row.due) == (Decimal("120.50"), None)


@pytest.mark.parametrize(
    ("told", "field"), [({"decided_on": date(2026, 3, 3)}, "decided_on"), ({"facts": "长" * 301}, "facts")]
)
def test_a_wrong_row_is_refused_at_its_field(site, told, field):
    action = EnterRow(site.organ, layouts()["penalty"], values(**told), publishable=True, reason="", person=None)
    assert about(action, site.clerk) == [field]


def test_a_number_is_entered_once_in_a_register(site, entered):
    entered()
    action = EnterRow(site.organ, layouts()["penalty"], values(), publishable=True, reason="", person=site.clerk)
    assert about(action, site.clerk) == ["number"]


def test_a_file_is_entered_in_one_act(site):
    layout = layouts()["penalty"]
    rows = [made_of(layout, site.organ, values(str(number)), site.clerk) for number in range(3)]
    ImportRows(site.organ, layout, "a.xlsx", "0" * 64, rows).do(actor=site.clerk, at=NOW)
    assert RegisterRow.objects.count() == 3
    assert AuditRow.objects.get(action="import_rows").detail["rows"] == 3
    assert ImportRows(site.organ, layout, "a.xlsx", "0" * 64, rows).refusals(site.clerk, NOW)
    assert ImportRows(site.organ, layout, "a.xlsx", "0" * 64, []).refusals(site.clerk, NOW)


def test_whether_a_row_is_published_can_change_while_it_is_not_public(site, entered, published):
    row = entered()
    JudgeRow(row, publishable=False, reason="未成年人").do(actor=site.clerk, at=NOW)
    assert RegisterRow.objects.get().due is None
    JudgeRow(row, publishable=True).do(actor=site.clerk, at=NOW)
    assert RegisterRow.objects.get().due == date(2026, 3, 9)
    published(row)
    row.refresh_from_db()
    assert JudgeRow(row, publishable=False, reason="反悔").refusals(site.clerk, NOW)


def test_rows_are_public_when_the_item_that_lists_them_is(entered, published):
    first, second = entered("1"), entered("2")
    page = published(first, second)
    assert page.kind == "penalty"
    assert page.formed_on == first.decided_on
    for row in (first, second):
        row.refresh_from_db()
        assert (row.item_id, row.published_on) == (page.pk, TODAY)


@pytest.mark.parametrize("revoked", [False, True])
def test_a_row_judged_or_revoked_during_the_reviews_keeps_its_item_from_the_public(
    site, entered, submitted, review, revoked
):
    row = entered()
    draft = PublishRows(site.news, [row], site.author).do(actor=site.author, at=NOW)
    page = review(submitted(Item.objects.get(pk=draft.pk)), until="second")
    act = (
        RevokeRow(row, TODAY, "复议撤销", site.clerk)
        if revoked
        else JudgeRow(row, publishable=False, reason="涉及未成年人")
    )
    act.do(actor=site.clerk, at=NOW)
    with pytest.raises(Refused, match=row.number):
        review(page)
    assert not Item.objects.get(pk=page.pk).live


def test_a_row_revoked_before_the_moment_set_is_not_released(site, entered, submitted, review):
    row = entered()
    draft = PublishRows(site.news, [row], site.author).do(actor=site.author, at=NOW)
    page = review(submitted(Item.objects.get(pk=draft.pk), told={"release_at": LATER}))
    RevokeRow(row, TODAY, "复议撤销", site.clerk).do(actor=site.clerk, at=NOW)
    assert release_all(LATER) == 0
    assert not Item.objects.get(pk=page.pk).live


def test_what_cannot_be_listed_is_refused(site, county, entered, published):
    closed, listed = entered("1", publishable=False), entered("2")
    published(listed)
    listed.refresh_from_db()
    elsewhere = RegisterRow.objects.create(organ=county.other, register="penalty", number="3", decided_on=TODAY)
    for row in (closed, listed, elsewhere):
        assert about(PublishRows(site.news, [row], site.author), site.author) == ["rows"], row
    assert about(PublishRows(site.news, [], site.author), site.author) == ["rows"]


def test_a_row_is_listed_once_however_long_its_page_was_open(site, entered):
    row, before = entered(), RegisterRow.objects.get()
    PublishRows(site.news, [row], site.author).do(actor=site.author, at=NOW)
    assert about(PublishRows(site.news, [before], site.author), site.author) == ["rows"]


def test_a_revoked_penalty_leaves_the_list_within_three_working_days(site, entered, published, released):
    gone, stays = entered("1"), entered("2")
    page = published(gone, stays)
    gone.refresh_from_db()
    RevokeRow(gone, TODAY, "复议撤销", site.author).do(actor=site.author, at=NOW)
    gone.refresh_from_db()
    assert gone.withdraw_by == date(2026, 3, 5)
    assert gone.withdrawn_on is None
    released(Item.objects.get(pk=page.pk), at=LATER, told={"public_note": "撤回一件处罚决定：复议撤销"})
    gone.refresh_from_db()
    stays.refresh_from_db()
    assert (gone.withdrawn_on, stays.withdrawn_on) == (date(2026, 3, 3), None)


def around(rows):
    """The text of a list as a clerk made it: words before and after, what is private in its table masked."""
    kind, value = table_of(rows)
    data = [[cell.replace("青禾县某公司", "青禾县＊公司") for cell in each] for each in value["data"]]
    return [("text", "<p>现予公示。</p>"), (kind, {**value, "data": data}), paragraph("特此公告。")]


def test_a_list_without_what_was_revoked_stays_as_the_clerk_made_it(site, entered, published, released, revised):
    gone, stays = entered("1"), entered("2")
    page = published(gone, stays)
    released(revised(page, body=around([gone, stays])), told={"public_note": "补充说明"})
    gone.refresh_from_db()
    RevokeRow(gone, TODAY, "复议撤销", site.author).do(actor=site.author, at=LATER)
    body = Item.objects.get(pk=page.pk).get_latest_revision_as_object().body
    assert [block.block_type for block in body] == ["text", "table", "text"]
    assert body[1].value["data"] == around([stays])[1][1]["data"]


def test_a_list_whose_table_cannot_be_told_is_left_to_the_clerk(site, entered, published, released, revised):
    gone, stays = entered("1"), entered("2")
    page = published(gone, stays)
    released(revised(page, body=[*around([gone]), *around([gone, stays])]), told={"public_note": "补充说明"})
    gone.refresh_from_db()
    RevokeRow(gone, TODAY, "复议撤销", site.author).do(actor=site.author, at=LATER)
    assert AuditRow.objects.filter(action="revoke_row").last().detail["drafted"] is False
    assert not Item.objects.get(pk=page.pk).has_unpublished_changes


def test_a_revoked_penalty_that_stands_alone_goes_with_its_item(site, entered, published):
    row = entered()
    page = published(row)
    row.refresh_from_db()
    RevokeRow(row, TODAY, "法院撤销", site.author).do(actor=site.author, at=NOW)
    Withdraw(page, site.clerk, "处罚决定已被法院撤销").do(actor=site.clerk, at=LATER)
    row.refresh_from_db()
    assert row.withdrawn_on == date(2026, 3, 3)


def test_a_revocation_before_publication_ends_the_duty_to_publish(site, entered):
    row = entered()
    RevokeRow(row, TODAY, "自行纠正", site.clerk).do(actor=site.clerk, at=NOW)
    row.refresh_from_db()
    assert (row.due, row.withdraw_by) == (None, None)
    assert RevokeRow(row, TODAY, "再次", site.clerk).refusals(site.clerk, NOW)


@pytest.mark.parametrize(
    ("on", "reason", "field"),
    [(date(2026, 3, 3), "因", "on"), (date(2026, 2, 1), "因", "on"), (TODAY, " ", "reason")],
)
def test_a_wrong_revocation_is_refused(site, entered, on, reason, field):
    assert about(RevokeRow(entered(), on, reason, site.clerk), site.clerk) == [field]
