"""Items that may answer are found by rare words alone and by common words together, at the organ's site."""

import pytest

from enquiries import settle
from gongkai.web.dialogue.enquiry.question import understand
from gongkai.web.organs.models import Organ
from gongkai.web.portal import answer_items
from gongkai.web.portal.answer_items import Candidates

pytestmark = pytest.mark.django_db


@pytest.fixture
def sample():
    """The sample county."""
    settle()


def titles(text, organ):
    return [item.title for item, _ in Candidates(understand(text), Organ.objects.get(name=organ)).passages()]


@pytest.mark.usefixtures("sample")
def test_the_likeliest_are_found_however_common_a_word_is(monkeypatch):
    assert "溪口村路灯安装公告" in titles("溪口村路灯安装公告", "青禾县人民政府")
    monkeypatch.setattr(answer_items, "_AT_MOST", 2)
    assert "溪口村路灯安装公告" in titles("溪口村路灯安装公告", "青禾县人民政府")


@pytest.mark.usefixtures("sample")
def test_another_organs_items_are_no_candidates():
    assert titles("溪口村路灯安装公告", "青禾县白鹭街道办事处").count("溪口村路灯安装公告") == 0
    assert titles("怎么办", "青禾县人民政府") == []
