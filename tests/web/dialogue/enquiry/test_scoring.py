"""Sources are scored by how much of the question they account for; what is wanted and not told costs confidence."""

import pytest

from gongkai.web.dialogue.enquiry.question import understand
from gongkai.web.dialogue.enquiry.scoring import Passage, score

pytestmark = pytest.mark.django_db

APPLY = Passage.made("怎么申请低保？", "带户口簿到民政窗口申请。", 0, "apply")
AMOUNT = Passage.made("低保标准是多少钱？", "每人每月700元。", 0, "amount")
OTHER = Passage.made("路灯坏了找谁？", "打电话给村委会。", 0, "lights")
ITEM = Passage.made("关于低保的公示", "低保评议结果。", 2, "item")


def best(text, *passages):
    found = score(understand(text), passages)
    return (found[0].passage.of, found[0].confidence) if found else ("", 0)


def test_the_source_that_tells_what_is_wanted_comes_first():
    assert best("低保多少钱", APPLY, AMOUNT, OTHER) == ("amount", 100)
    assert best("申请低保要什么材料", APPLY, AMOUNT, OTHER)[0] == "apply"


def test_what_is_not_told_costs_confidence():
    confidence = {each.passage.of: each for each in score(understand("低保多少钱"), (APPLY, AMOUNT))}
    assert confidence["apply"].confidence == 60
    assert confidence["apply"].untold == ("howmuch",)


def test_what_nothing_accounts_for_finds_nothing():
    assert score(understand("护照怎么办"), (APPLY, AMOUNT, OTHER)) == []
    assert score(understand("怎么办"), (APPLY,)) == []


def test_words_found_and_missed_are_told():
    found = score(understand("低保审计报告"), (APPLY,))[0]
    assert (found.found, found.missed) == (("低保",), ("审计报告",))
    assert found.confidence == 33


def test_of_sources_alike_the_frequent_question_comes_first():
    assert best("低保", ITEM, APPLY)[0] == "apply"


def test_an_organs_data_answer_only_what_asks_for_nothing_else():
    guide = Passage("", "", 1, "guide", frozenset({"phone"}))
    assert best("你们的电话是多少", guide) == ("guide", 100)
    assert best("路灯电话是多少", guide) == ("", 0)
    assert best("电话和传真", guide) == ("", 0)
