"""Every ground is a row of table three, and cites its article as statutes number them."""

from gongkai.request import outcomes
from gongkai.web.requests.grounds import grounds, notes


def test_every_ground_is_an_outcome_and_has_its_note():
    assert grounds().keys() == notes().keys()
    assert grounds().keys() <= outcomes().keys()
    assert grounds()["denied.third_party"] == outcomes()["denied.third_party"].label


def test_notes_cite_the_article():
    assert notes()["denied.third_party"].endswith("依据《中华人民共和国政府信息公开条例》第十五条不予公开")
    assert "第十六条第一款" in notes()["denied.internal"]
