"""The measured questions: the right source, or honestly none; and what was withdrawn or has ended is never quoted."""

from datetime import date
from itertools import pairwise

import pytest
from django.db import connection

from enquiries import DAY, NOW, put_all, settle, shares
from gongkai.web.dialogue.models import Faq
from gongkai.web.organs.models import Organ, OrganSetting
from gongkai.web.portal.answers import answer
from gongkai.web.publishing.models import Item, Listed

pytestmark = pytest.mark.django_db
LEAST_RIGHT, MOST_WRONG = 0.92, 0.01


@pytest.fixture
def sample():
    """The sample county's root, with everything that may answer."""
    settle()
    return Organ.objects.get(depth=1)


def test_the_measured_shares_hold(sample):
    answerable, others = shares(puts := put_all())
    assert len(puts) >= 380
    assert answerable["right"] >= LEAST_RIGHT * answerable.total()
    assert answerable["wrong"] + others["wrong"] <= MOST_WRONG * len(puts)
    assert sample.depth == 1


def test_what_runs_out_or_is_withdrawn_is_not_given(sample):
    faq = Faq.objects.get(question="怎么申请临时救助？")
    assert answer("临时救助怎么办", sample, DAY).source.title == faq.question
    Faq.objects.filter(pk=faq.pk).update(valid_until=date(2026, 3, 1))
    assert not answer("临时救助怎么办", sample, DAY).answered
    Faq.objects.filter(pk=faq.pk).update(valid_until=None, state="withdrawn")
    assert not answer("临时救助怎么办", sample, DAY).answered


def test_what_is_repealed_is_never_quoted_and_that_is_said(sample):
    title = "青禾县云溪镇人民政府关于规范村级事务公开的通知"
    item = Item.objects.get(title=title)
    asked = "云溪镇规范村级事务公开的通知"
    assert answer(asked, sample, DAY).source.title == title
    Item.objects.filter(pk=item.pk).update(validity="amended")
    assert answer(asked, sample, DAY).source.beware
    for ended in ("repealed", "expired"):
        Item.objects.filter(pk=item.pk).update(validity=ended)
        reply = answer(asked, sample, DAY)
        assert not reply.answered or reply.source.title != title
        assert [each.title for each in reply.ended] == [title]


def test_an_answer_falls_with_what_it_rests_on(sample):
    item = Item.objects.get(title="云溪镇公益岗位招募公告")
    Faq.objects.filter(question="怎么申请临时救助？").update(number=item.number)
    reply = answer("临时救助怎么办", sample, DAY)
    assert reply.source.address.endswith(f"/items/{item.pk}")
    assert reply.source.day == item.released_on
    Item.objects.filter(pk=item.pk).update(validity="repealed")
    assert not answer("临时救助怎么办", sample, DAY).answered


def test_what_is_withdrawn_is_not_found(sample):
    item = Item.objects.get(title="溪口村路灯安装公告")
    assert answer("溪口村路灯安装公告", sample, DAY).source.title == item.title
    Listed.objects.filter(item=item).delete()
    assert (
        answer("溪口村路灯安装公告", sample, DAY).source is None
        or "溪口村路灯" not in answer("溪口村路灯安装公告", sample, DAY).source.title
    )


def test_the_office_sets_how_sure_it_must_be(sample):
    assert answer("百岁老人高龄津贴标准", sample, DAY).confidence < 100
    OrganSetting.objects.create(organ=sample, key="answer_confidence", value="10", since=date(2020, 1, 1))
    assert answer("百岁老人高龄津贴标准", sample, DAY).answered
    OrganSetting.objects.create(organ=sample, key="answer_confidence", value="101", since=date(2020, 1, 2))
    assert not answer("低保标准是多少", sample, DAY).answered


def test_asking_takes_few_queries(sample, django_assert_num_queries):
    with django_assert_num_queries(4):
        answer("低保标准是多少", sample, DAY)
    pairs = pairwise("月大雾预警提示")
    searches = len(["11", *pairs]) + len(["titles", "texts"])
    each = 3 if connection.vendor == "postgresql" else 1  # what to tell the planner; the newest; where those fail, all
    with django_assert_num_queries(5 + searches * each):
        answer("白鹭街道11月大雾预警提示", sample, DAY)
    assert NOW.date() == DAY
