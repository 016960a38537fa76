"""Ideas: heard without a name, taken up, shown in other words after somebody else has looked."""

from datetime import timedelta

import pytest

from gongkai.web.dialogue.actions.idea import GiveIdea, HideIdea, OpenIdea, ShowIdea, TakeUpIdea, TypeIdeas, WordIdea
from gongkai.web.dialogue.models import Idea
from gongkai.web.dialogue.shown import idea_shown
from gongkai.web.organs.marks import code_mark, code_of
from gongkai.web.organs.models import AuditRow, OrganSetting
from letters import noon
from web.dialogue.asked import DAY

pytestmark = pytest.mark.django_db


@pytest.fixture
def idea(team):
    GiveIdea(team[0], "村口装路灯", "13812345678", "token").do(actor=None, at=noon(DAY))
    return Idea.objects.select_related("organ").get()


def about(action, actor=None):
    return [reason.about for reason in action.refusals(actor, noon(DAY))]


def test_an_idea_rests_sealed_and_answers_to_its_code(team, idea):
    GiveIdea(team[0], "村口装路灯", "13812345678", "token").do(actor=None, at=noon(DAY))
    assert Idea.objects.count() == 1, "a form sent twice is there once"
    assert (idea.text, idea.contact) == ("村口装路灯", "13812345678")
    assert idea.mark == code_mark(code_of("token"))
    assert not Idea.objects.filter(text__exact="村口装路灯").exists()
    assert "路灯" not in str(list(AuditRow.objects.values()))


@pytest.mark.parametrize(
    ("text", "contact", "field"), [(" ", "", "text"), ("长" * 2001, "", "text"), ("好", "1" * 101, "contact")]
)
def test_what_is_wrong_is_said_at_its_field(team, text, contact, field):
    assert about(GiveIdea(team[0], text, contact, "t")) == [field]


def test_a_flood_is_kept_from_the_desk(team):
    OrganSetting.objects.create(organ=team[0], key="ideas_hourly", value="1", since=DAY)
    first = GiveIdea(team[0], "一条", "", "t")
    first.do(actor=None, at=noon(DAY))
    assert not about(first)
    assert about(GiveIdea(team[0], "又一条", "", "other"))
    assert not GiveIdea(team[0], "又一条", "", "other").refusals(None, noon(DAY) + timedelta(hours=2))


def test_a_box_is_typed_in(team):
    organ, clerk, _ = team
    assert about(TypeIdeas(organ, [], "paper"), clerk) == ["text"]
    assert about(TypeIdeas(organ, ["长" * 2001], "fax"), clerk) == ["text", "source"]
    TypeIdeas(organ, ["修路", "装灯"], "paper", "上湾村").do(actor=clerk, at=noon(DAY))
    assert list(Idea.objects.values_list("box", "source").distinct()) == [("上湾村", "paper")]
    assert len(set(Idea.objects.values_list("mark", flat=True))) == 2


def test_every_step_is_kept_until_the_end(team, idea):
    _, clerk, _ = team
    assert about(TakeUpIdea(idea, "received", " ", clerk), clerk) == ["state", "text"]
    assert about(TakeUpIdea(idea, "doing", "联系张三13812345678", clerk), clerk) == ["text"]
    TakeUpIdea(idea, "doing", "已列入计划", clerk).do(actor=clerk, at=noon(DAY))
    TakeUpIdea(idea, "done", "装了六盏", clerk).do(actor=clerk, at=noon(DAY))
    assert [each.state for each in idea.steps.all()] == ["doing", "done"]
    assert about(TakeUpIdea(idea, "doing", "再办", clerk), clerk) == [""]


def test_the_public_reads_words_somebody_else_has_looked_at(team, idea):
    _, clerk, head = team
    assert ShowIdea(idea, head).refusals(head, noon(DAY))[0].message == "还没有拟公开摘要"
    assert about(WordIdea(idea, "电话13812345678", clerk), clerk) == ["wording"]
    assert about(WordIdea(idea, " ", clerk), clerk) == ["wording"]
    WordIdea(idea, "建议村口安装路灯", clerk).do(actor=clerk, at=noon(DAY))
    assert ShowIdea(idea, clerk).refusals(None, noon(DAY))[0].message == "拟摘要的人不能自己审核"
    ShowIdea(idea, head).do(actor=head, at=noon(DAY))
    assert idea.shown_on == DAY
    assert about(ShowIdea(idea, head), head) == [""]
    assert about(WordIdea(idea, "另一句", clerk), clerk) == [""]
    HideIdea(idea).do(actor=head, at=noon(DAY))
    assert about(HideIdea(idea), head) == [""]


def test_the_public_reads_only_what_was_looked_at(team, idea):
    _, clerk, head = team
    WordIdea(idea, "建议村口安装路灯", clerk).do(actor=clerk, at=noon(DAY))
    show = ShowIdea(idea, head, idea_shown(idea))
    WordIdea(idea, "建议拆路灯", clerk).do(actor=clerk, at=noon(DAY))
    assert "内容有改动" in str(show.refusals(head, noon(DAY)))
    assert ShowIdea(idea, head, idea_shown(idea)).refusals(head, noon(DAY)) == ()
    show = ShowIdea(idea, head, idea_shown(idea))
    TakeUpIdea(idea, "doing", "已列入计划", clerk).do(actor=clerk, at=noon(DAY))
    assert "内容有改动" in str(show.refusals(head, noon(DAY)))


def test_who_opens_an_idea_is_on_record(team, idea):
    _, clerk, head = team
    assert OpenIdea(idea).refusals(head, noon(DAY))
    OpenIdea(idea).do(actor=clerk, at=noon(DAY))
    assert AuditRow.objects.get(action="open_idea").actor == clerk
