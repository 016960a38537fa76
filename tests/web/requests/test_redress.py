"""What can be done by who is not satisfied: review first where the law says so, of the organ above, never too early."""

from datetime import date

from gongkai.web.requests.redress import ways

DAY = date(2025, 3, 21)


def texts(request, **told):
    return "".join(way.text for way in ways(request, DAY, **told))


def test_nothing_is_told_before_there_is_something_to_be_dissatisfied_with(letter):
    assert ways(letter()[0], DAY) == []


def test_a_refusal_goes_to_review_first_and_to_the_organ_above(letter, step):
    request = step(letter()[0], "answered:2025-03-20", "denied.internal")
    assert "应当自收到本告知书之日起60日内先向青禾县人民政府申请行政复议" in texts(request)
    assert "投诉、举报" in texts(request)


def test_other_answers_leave_the_choice(letter, step):
    request = step(letter()[0], "answered:2025-03-20", "unable.not_held")
    assert "或者自收到本告知书之日起6个月内" in texts(request)


def test_what_is_withheld_in_part_is_told_apart(letter, step):
    request = step(letter()[0], "answered:2025-03-20", "partial")
    assert "不予公开的部分不服" in texts(request)


def test_a_county_names_no_organ_it_does_not_know(county, letter, step):
    request = step(letter()[0], "answered:2025-03-20", "granted")
    request.organ = county.county
    assert "向上一级人民政府申请行政复议" in texts(request)


def test_who_withdrew_has_nothing_to_go_against(letter, step):
    assert ways(step(letter()[0], "withdrawn:2025-03-20", "other.other"), DAY) == []


def test_who_waits_in_vain_is_told_both_ways(letter):
    told = texts(letter()[0], late=True)
    assert "青禾县人民政府申请行政复议" in told
    assert "提起行政诉讼" in told


def test_what_is_cited_is_named(letter, step):
    request = step(letter()[0], "answered:2025-03-20", "denied.internal")
    assert [way.source for way in ways(request, DAY)] == [
        "",
        "《中华人民共和国行政复议法（2023修订）》第23条",
        "《中华人民共和国政府信息公开条例》第51条",
    ]
