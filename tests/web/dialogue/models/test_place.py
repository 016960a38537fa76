"""What places, visits and press conferences call themselves, and what the public reads of them."""

from datetime import date

from gongkai.web.dialogue.models import Place, PressConference, Visit


def test_names():
    assert str(Place(name="专区")) == "专区"
    assert "电脑" in Place(kit="电脑").public_words
    assert "0000" not in Place(phone="0000").public_words
    assert str(Visit(on=date(2026, 3, 2), people=3)) == "2026-03-02 3"
    assert str(PressConference(title="防汛")) == "防汛"
    assert "平稳" in PressConference(summary="平稳").public_words
