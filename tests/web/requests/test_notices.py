"""What a notice of a case says: everything the program knows is filled, and nobody is named where no name may stand."""

from datetime import date

import pytest

from gongkai.letters import fields_in, fill, kinds, unfilled
from gongkai.web.requests.actions.fee import WorkOutFee
from gongkai.web.requests.models import Template
from gongkai.web.requests.notices import (
    addressee,
    asked_fields,
    asked_of,
    letter_of,
    on_file,
    remedy_of,
    stand_in,
    template_of,
    text_of,
    values_of,
    words_of,
)
from letters import noon, put_on_file

DAY = date(2025, 3, 10)


@pytest.fixture
def case(letter, paper):  # noqa: ARG001 -- the organ states where it is
    return letter()[0]


def written(case, kind, **asked):
    kind = kinds()[kind]
    return fill(kind.text, values_of(case, kind, asked, DAY))


@pytest.mark.parametrize("kind", [kind for kind in kinds().values() if kind.outcome], ids=lambda kind: kind.key)
def test_an_answer_whose_records_are_on_file_wants_only_what_is_asked(case, office, kind):
    put_on_file(case, office.clerk, kind.outcome, DAY)
    asked = {field.key: "写明" for field in asked_fields(kind.text, kind)}
    text = fill(kind.text, values_of(case, kind, asked, DAY))
    assert unfilled(text) == []
    assert "青苗补偿标准" in text
    assert "张三" not in text


def test_it_speaks_of_the_request_and_of_where_to_ask(case):
    text = written(case, "correction", points="写明年份", until="2025-03-20")
    assert "本机关于2025年3月3日收到您提出的" in text
    assert "请于2025年3月20日前" in text
    assert "柳溪镇党政办公室；地址：柳溪镇一号，电话：0000-1234567。" in text


def test_who_is_no_person_is_addressed_as_a_unit(letter, paper):  # noqa: ARG001 -- the same
    assert "收到你单位提出的" in written(letter(kind="business", name="某公司")[0], "correction")


def test_what_the_guide_does_not_state_must_be_filled_by_hand(letter):
    assert "联系方式" in unfilled(written(letter()[0], "correction", points="甲", until="2025-03-20"))


@pytest.mark.parametrize(
    ("kind", "first"), [("internal", "应当自收到本告知书之日起60日内先向青禾县人民政府"), ("petition", "可以自收到")]
)
def test_the_remedy_names_the_government_above_and_the_order(case, kind, first):
    assert first in remedy_of(case, kinds()[kind], DAY)


def test_a_partial_disclosure_names_its_grounds_and_both_ways(case, office):
    put_on_file(case, office.clerk, "partial", DAY)
    text = written(case, "partial", why="内部会议记录")
    assert "属于内部事务信息（《中华人民共和国政府信息公开条例》第十六条第一款）" in text
    assert "如对不予公开的部分不服" in text


def test_an_extension_tells_the_new_day(case):
    assert "2025年4月15日" in written(case, "extension", why="量大", days="10")


def test_a_day_that_cannot_be_is_left_to_be_filled(case, step):
    step(case, "correction_asked:2025-03-04:until=2025-03-20")
    assert "延长后的答复期限" in unfilled(written(case, "extension", why="量大", days="10"))


def test_a_fee_notice_tells_amount_and_tariff(case):
    WorkOutFee(case, "by_page", 250).do(actor=None, at=noon(DAY))
    text = written(case, "fee", payment="到镇财政所缴纳")
    assert "按量计收（250页）收取信息处理费4700" in text


def test_a_consultation_asks_whom_besides_what():
    kind = kinds()["third_party"]
    assert [field.key for field in asked_fields(kind.text, kind)] == ["party", "party_contact", "concerns"]
    assert asked_of(kind, kind.text) == {"party", "party_contact", "concerns"}


def test_whom_it_is_to_stands_in_the_letter_alone(case, paper):
    own = paper.draft(case, "correction", DAY, points="写明年份", until="2025-03-20")
    other = paper.draft(case, "third_party", DAY, party="李四", party_contact="", concerns="合同价格")
    assert [addressee(own), addressee(other)] == ["张三", "李四"]
    assert [stand_in(own), stand_in(other)] == ["（申请人）", "（第三方）"]
    assert "李四" not in "".join(letter_of(other, "某").paragraphs)


def test_what_was_emptied_says_nothing_and_breaks_nothing(case, paper):
    notice = paper.draft(case, "correction", DAY, points="写明年份", until="2025-03-20")
    notice.content = {}
    assert (words_of(notice), letter_of(notice, "某").paragraphs) == ("", ())


def test_an_organs_own_text_holds_from_its_day_on(office):
    kind = kinds()["correction"]
    told = {"organ": office.organ, "kind": kind.key, "by": office.clerk}
    own = Template.objects.create(version=1, text="甲", since=DAY, **told)
    Template.objects.create(version=2, text="乙", since=date(2025, 4, 1), **told)
    assert text_of(office.organ, kind, date(2025, 3, 9)) == kind.text
    assert template_of(office.organ, kind, DAY) == own
    assert text_of(office.organ, kind, date(2025, 4, 1)) == "乙"


def test_what_is_on_file_by_record_and_part(case, office):
    put_on_file(case, office.clerk, "denied.internal", DAY)
    assert on_file(case) == {"internal.which": "有", "internal.why": "有"}
    assert "internal.which" in fields_in(kinds()["internal"].text)
