"""What the county's month begins with, and the figures it must leave behind: the scene of tests/web/test_month.py."""

from day import FIRST

TOWN, CENTRE, COUNTY = "青禾县柳湾镇人民政府", "柳湾镇便民服务中心", "青禾县人民政府"
SIGN, QUESTION = "上湾村口的公交站牌倒了", "垃圾清运车几点到上湾村"
OPEN = f"""
import json
from datetime import date, datetime
from zoneinfo import ZoneInfo
from gongkai.web.dialogue.actions.open_day import EnterOpenDay, PublishOpenDay
from gongkai.web.dialogue.actions.placing import PlaceSurvey
from gongkai.web.dialogue.actions.question import Asked, SetQuestion
from gongkai.web.dialogue.actions.survey import PublishSurvey, StartSurvey, SubmitSurvey
from gongkai.web.dialogue.models import OpenDay
from gongkai.web.organs.models import Organ, OrganSetting, Person
from gongkai.web.organs.sample import open_county
from gongkai.web.oversight.actions.indicator import DrawUpSet, IssueSet, PutIndicator
from gongkai.web.publishing.models import Column
from gongkai.web.publishing.sample import open_site
from gongkai.web.reporting.known import known_of
at = datetime(2026, 3, 2, 8, tzinfo=ZoneInfo("Asia/Shanghai"))
open_county("{FIRST}", at)
Person.objects.exclude(username="head").update(must_change_password=False)
county, town = (Organ.objects.get(name=name) for name in ("{COUNTY}", "{TOWN}"))
people = {{each.username: each for each in Person.objects.all()}}
overseer, clerk, second = people["overseer"], people["clerk"], people["second"]
Person.objects.filter(pk=overseer.pk).update(email="overseer@example.org")
OrganSetting.objects.create(organ=county, key="warns_by_mail", value="yes", since=date(2026, 1, 1))
open_site(town, at)
Column.objects.exclude(kind__in=("root", "policies")).update(closed_on=date(2020, 1, 1))

asked = {{"title": "柳湾镇农村公交线路调整方案征求意见", "lead": "请说说车该怎么走。", "about": "", "ways": "",
    "opens_on": at.date(), "closes_on": date(2026, 3, 20), "subject": "other", "hurry": ""}}
survey = StartSurvey(town, "consultation", asked, clerk).do(actor=clerk, at=at)
SetQuestion(survey, Asked("single", "您赞成新的线路吗", ("赞成", "不赞成"))).do(actor=clerk, at=at)
SetQuestion(survey, Asked("text", "您的意见", required=False)).do(actor=clerk, at=at)
SubmitSurvey(survey, clerk).do(actor=clerk, at=at)
PublishSurvey(survey, second).do(actor=second, at=at)
PlaceSurvey(survey, f"/organs/{{town.pk}}").do(actor=clerk, at=at)

open_day = OpenDay(organ=town, title="走进便民服务中心", on=date(2026, 3, 18), hours="9:00—11:00", place="便民服务中心",
    notice="看窗口怎样办事。", seats=20, sign_up_until=date(2026, 3, 16))
EnterOpenDay(open_day, clerk).do(actor=clerk, at=at)
PublishOpenDay(open_day, people["final"]).do(actor=people["final"], at=at)

grades = "优秀 90\\n良好 80\\n合格 60\\n不合格 0"
marks = DrawUpSet(county, 2026, "三月考核指标", overseer, grades).do(actor=overseer, at=at)
in_time = {{"figure": "dialogue.letters_in_time", "whole": "dialogue.letters_answered", "target": "100"}}
for place, name, weight, measure, given in (
    (1, "来信按期答复", 60, "share_of", in_time), (2, "公开内容完整、准确", 40, "people", {{}})
):
    told = {{"place": place, "group": "办理", "name": name, "basis": "", "weight": weight, "veto": False}}
    told["measure"] = measure
    PutIndicator(marks, told, given, known_of(county, 2026)).do(actor=overseer, at=at)
IssueSet(marks).do(actor=overseer, at=at)
keys = {{"town": town, "survey": survey, "open_day": open_day, "marks": marks}}
print(json.dumps({{name: each.pk for name, each in keys.items()}}))
"""
PUBLISH = """
from gongkai.web.organs.models import Person
from gongkai.web.publishing import gate
from gongkai.web.publishing.actions.draft import StartDraft
from gongkai.web.publishing.actions.review import PASS, Submit
from gongkai.web.publishing.models import Column, Item, Round
from gongkai.web.publishing.tables import stages
gate._LOOKS.clear()  # vetting is another day's matter
people = {each.username: each for each in Person.objects.all()}
draft, writer = Item(title="柳湾镇农村公交线路调整方案", slug="bus", formed_on=now.date()), people["clerk"]
draft.body = [("text", "<p>新线路经过上湾村、下湾村。</p>")]
StartDraft(Column.objects.get(kind="policies"), draft, writer).do(actor=writer, at=now)
Submit(Item.objects.get(), writer).do(actor=writer, at=now)
for stage in stages():
    who, round_ = people[stage], Round.objects.get(outcome="open")
    PASS[stage](round_, who, tuple(stages()[stage].points)).do(actor=who, at=now)
"""
EXPORT = "工单编号,工单类别,标题,收到日期,来电人\nQH-0303,咨询,咨询医保缴费,2026-03-03,张三\n"

PLAYED = {
    "dialogue.letters": 2,
    "dialogue.letters_answered": 2,
    "dialogue.letters_in_time": 1,
    "dialogue.letters_published": 1,
    "dialogue.letters_consultation": 1,
    "dialogue.letters_help": 1,
    "dialogue.orders": 1,
    "dialogue.orders_in_time": 1,
    "dialogue.orders_closed": 1,
    "dialogue.orders_satisfied": 1,
    "dialogue.consultations": 1,
    "dialogue.opinions": 3,
    "dialogue.opinions_adopted": 2,
    "dialogue.ideas": 1,
    "dialogue.ideas_done": 1,
    "dialogue.questions": 2,
    "dialogue.questions_answered": 1,
    "dialogue.questions_declined": 1,
    "dialogue.answers_helpful": 1,
    "dialogue.faqs": 1,
    "dialogue.open_days": 1,
    "dialogue.open_day_visitors": 5,
    "oversight.inspections": 2,
    "oversight.spot_checks": 1,
    "oversight.flaws_found": 4,
    "oversight.flaws_closed": 4,
    "oversight.assessments": 1,
    "oversight.assessment": 70,
}
"""What the town's annual report must count of the month, by the keys of the catalogue."""
DISPATCHED = {
    "公开信息": 1,
    "信箱来信": 2,
    "信箱答复": 2,
    "热线工单": 1,
    "热线工单办结": 1,
    "意见征集": 1,
    "举办的政务公开开放日": 1,
    "巡查、抽查发现的问题": 4,
    "已经消除的巡查、抽查问题": 4,
    "现在逾期": 1,
}
"""What the month's sheet must say of the town; all else in its row is zero."""
STANDING = {"更新超期的栏目": 1, "最近考核得分": 70}
"""What the overview must say of the town: its one item is three weeks old, and nothing else is late."""
