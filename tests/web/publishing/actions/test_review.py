"""The three reviews: three different people, none of whom wrote it, of exactly one text."""

from datetime import UTC, date, datetime, timedelta

import pytest
from django.core.files.storage import default_storage

from gongkai.web.organs.action import Refused
from gongkai.web.organs.actions.post import Substitute
from gongkai.web.organs.models import AuditRow, Post
from gongkai.web.publishing.actions.review import PASS, RETURN, PinRemark, Recall, SettlePin, Submit
from gongkai.web.publishing.models import Item, Pin, Review, Round
from gongkai.web.publishing.rounds import standing
from gongkai.web.publishing.tables import stages

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)


def refused(action, actor):
    with pytest.raises(Refused) as caught:
        action.do(actor=actor, at=NOW)
    return str(caught.value)


def ticked(stage):
    return tuple(stages()[stage].points)


def passing(item, stage, who):
    return PASS[stage](standing(item), who, ticked(stage))


def test_a_number_is_given_once_and_stays(site, submitted):
    sent = submitted()
    Recall(sent).do(actor=site.author, at=NOW)
    again = submitted(Item.objects.get(pk=sent.pk))
    assert sent.number
    assert again.number == sent.number
    assert submitted().number != sent.number


def test_what_is_incomplete_is_held_back_with_every_reason(site, item):
    draft = item(formed_on=None, body=[])
    told = refused(Submit(draft, site.author), site.author)
    assert "生成日期" in told
    assert "正文和附件" in told


def test_a_kind_demands_its_own_fields(site, item):
    assert "发文字号" in refused(Submit(item(kind="normative"), site.author), site.author)


def test_what_is_not_proactive_is_not_submitted(site, item):
    assert "不能在网站公开" in refused(Submit(item(openness="closed"), site.author), site.author)


def test_a_file_that_changed_on_the_disk_holds_it_back(site, item):
    draft = item(files=[("a.txt", b"one")])
    with default_storage.open(draft.enclosures.get().file.name, "wb") as file:
        file.write(b"two")
    assert "a.txt" in refused(Submit(draft, site.author), site.author)


def test_three_people_pass_it_one_after_another(site, submitted, review):
    sent = submitted()
    assert "不在" in refused(passing(sent, "second", site.second), site.second)
    done = review(sent)
    assert done.live
    given = Review.objects.filter(round__item=sent).order_by("pk")
    assert [each.stage for each in given] == list(stages())
    assert len({each.person for each in given}) == 3
    assert all(each.capacity and not each.substitute for each in given)
    acts = list(AuditRow.objects.order_by("number").values_list("action", flat=True))
    assert acts[-4:] == ["pass_first", "pass_second", "pass_final", "release"]


def test_every_point_is_ticked_before_it_passes(site, submitted):
    sent = submitted()
    first, *_ = ticked("first")
    told = refused(PASS["first"](standing(sent), site.first, (first,)), site.first)
    assert "校对要点" in told
    assert stages()["first"].points[first] not in told


def test_nobody_reviews_what_they_wrote_submitted_or_reviewed(site, item, submitted, revised, review):
    for who, role in (
        (site.author, "first_reviewer"),
        (site.first, "second_reviewer"),
        (site.first, "contributor"),
    ):
        Post.objects.create(person=who, organ=site.organ, role=role, since=date(2026, 1, 1))
        who.__dict__.pop("_posts_by_day", None)
    sent = submitted()
    assert "自己的稿件" in refused(passing(sent, "first", site.author), site.author)
    review(sent, until="first")
    assert "已经审过" in refused(passing(sent, "second", site.first), site.first)
    edited = submitted(revised(item(title="别人改过的"), title="初审人改过的", person=site.first))
    assert "修改过" in refused(passing(edited, "first", site.first), site.first)


def test_a_substitute_acts_under_an_own_name_and_is_recorded_as_such(site, submitted, person):
    post = Post.objects.get(person=site.first, role="first_reviewer")
    deputy = person(name="替某")
    Substitute(post, deputy, date(2026, 3, 1), date(2026, 3, 5)).do(actor=site.head, at=NOW)
    sent = submitted()
    passing(sent, "first", deputy).do(actor=deputy, at=NOW)
    given = Review.objects.get(round__item=sent)
    assert (given.person, given.substitute) == (deputy, True)
    assert site.first.name in given.capacity


def test_a_reviewer_of_another_organ_does_not_count(site, submitted, person):
    stranger = person("first_reviewer", site.county.other)
    assert "没有" in refused(passing(submitted(), "first", stranger), stranger)


def test_a_return_says_why_and_gives_the_draft_back(site, submitted, review):
    sent = review(submitted(), until="first")
    round_ = standing(sent)
    assert "写明意见" in refused(RETURN["second"](round_, site.second), site.second)
    RETURN["second"](round_, site.second, remark="第二段日期有误").do(actor=site.second, at=NOW)
    sent = Item.objects.get(pk=sent.pk)
    assert (sent.stage, Round.objects.get(item=sent).outcome) == ("draft", "returned")
    assert not sent.live
    assert "不在" in refused(PASS["second"](round_, site.second, ticked("second")), site.second)


def test_it_begins_anew_after_a_return(site, submitted, review, revised):
    sent = submitted()
    RETURN["first"](standing(sent), site.first, remark="请修改").do(actor=site.first, at=NOW)
    again = submitted(revised(sent, summary="改过了"))
    assert review(again).live
    assert Round.objects.filter(item=sent).count() == 2


def test_a_remark_is_pinned_to_a_sentence_and_settled(site, submitted):
    sent = submitted()
    round_, quote = standing(sent), "各村已经落实责任。"
    assert "没有这句话" in refused(PinRemark(round_, site.first, "没有的话。", "意见"), site.first)
    assert "空的" in refused(PinRemark(round_, site.first, quote, " "), site.first)
    PinRemark(round_, site.first, quote, "请写明是哪些村").do(actor=site.first, at=NOW)
    pin = Pin.objects.get()
    assert "批注没有处理" in refused(passing(sent, "first", site.first), site.first)
    assert "由写的人" in refused(SettlePin(pin, site.author), site.author)
    SettlePin(pin, site.first).do(actor=site.first, at=NOW)
    assert (pin.settled_by, pin.settled_at) == (site.first, NOW)
    assert "处理过" in refused(SettlePin(pin, site.first), site.first)
    passing(sent, "first", site.first).do(actor=site.first, at=NOW)


def test_after_a_return_the_author_settles_the_remarks(site, submitted):
    sent = submitted()
    round_ = standing(sent)
    PinRemark(round_, site.first, sent.title, "标题太长").do(actor=site.first, at=NOW)
    RETURN["first"](round_, site.first).do(actor=site.first, at=NOW)
    SettlePin(Pin.objects.get(), site.author).do(actor=site.author, at=NOW)
    assert Pin.objects.get().settled_by == site.author
    assert "不在审核中" in refused(PinRemark(round_, site.first, sent.title, "再说"), site.first)


def test_the_trail_does_not_repeat_the_remark(site, submitted):
    sent = submitted()
    PinRemark(standing(sent), site.first, sent.title, "仅供内部的意见").do(actor=site.first, at=NOW)
    assert "内部" not in str(AuditRow.objects.order_by("-number").first().detail)


def test_the_author_takes_it_back(site, submitted, review):
    sent = review(submitted(), until="second")
    Recall(sent).do(actor=site.author, at=NOW)
    assert (Item.objects.get(pk=sent.pk).stage, Round.objects.get(item=sent).outcome) == ("draft", "recalled")
    assert "没有在送审" in refused(Recall(Item.objects.get(pk=sent.pk)), site.author)


def test_the_urgent_path_says_why_and_goes_through_the_same_reviews(submitted, review):
    sent = submitted(told={"urgent": "预警信息，须立即公开"})
    round_ = standing(sent)
    assert (round_.urgent, round_.urgent_reason) == (True, "预警信息，须立即公开")
    assert AuditRow.objects.filter(action="submit").last().detail["urgent_reason"] == "预警信息，须立即公开"
    assert not review(sent, until="second").live
    assert review(sent).live


def test_a_change_of_what_was_released_tells_the_public_what_changed(released, revised, submitted):
    changed = revised(released(), title="更正后的标题")
    with pytest.raises(Refused, match="请写明改了什么"):
        submitted(changed)
    sent = submitted(changed, told={"public_note": "更正标题", "correction": True})
    assert (standing(sent).kind, standing(sent).public_note) == ("correction", "更正标题")


def test_a_moment_gone_by_is_no_moment(site, item):
    action = Submit(item(), site.author, release_at=NOW - timedelta(hours=1))
    assert "已经过去" in refused(action, site.author)


def test_nothing_is_submitted_twice(site, submitted):
    assert "不在起草中" in refused(Submit(submitted(), site.author), site.author)
