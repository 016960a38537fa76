"""Surveys for tests: made and published through the actions, with questions of every kind, and sheets."""

from datetime import date, timedelta

from gongkai.web.dialogue.actions.answers import TakeAnswers
from gongkai.web.dialogue.actions.question import Asked, SetQuestion
from gongkai.web.dialogue.actions.survey import PublishSurvey, StartSurvey, SubmitSurvey
from gongkai.web.dialogue.answering import Filled, Given
from gongkai.web.dialogue.models import Survey
from letters import noon

DAY = date(2026, 3, 2)
LATER = DAY + timedelta(days=30)
TOLD = {
    "subject": "",
    "title": "政务公开满意度调查",
    "lead": "请告诉我们您的看法",
    "about": "",
    "ways": "",
    "opens_on": DAY,
    "closes_on": LATER,
    "hurry": "",
}
SINGLE = Asked("single", "您从哪里了解政策？", ("网站", "公开栏", "微信"))
MULTIPLE = Asked("multiple", "您关心什么？", ("补助", "收费", "征地"), required=False)
SCALE = Asked("scale", "您满意吗？")
TEXT = Asked("text", "您有什么建议？", required=False)
QUIZ = (
    Asked("single", "答复期限是多少个工作日？", ("十五", "二十", "三十"), "B", "条例第三十三条"),
    Asked("multiple", "哪些属于主动公开？", ("规划", "财政预算", "个人病历"), "AB"),
)


def started(organ, author, kind="survey", questions=(SINGLE, MULTIPLE, SCALE, TEXT), **told):
    """Begin a survey with its questions."""
    told = TOLD | ({"subject": "other"} if kind == "consultation" else {}) | told
    survey = StartSurvey(organ, kind, told, author).do(actor=author, at=noon(DAY))
    for each in questions:
        SetQuestion(survey, each).do(actor=author, at=noon(DAY))
    return Survey.objects.select_related("organ").get(pk=survey.pk)


def published(organ, author, reviewer, kind="survey", questions=(SINGLE, MULTIPLE, SCALE, TEXT), **told):
    """Begin a survey and publish it."""
    survey = started(organ, author, kind, questions, **told)
    SubmitSurvey(survey, author).do(actor=author, at=noon(DAY))
    PublishSurvey(survey, reviewer).do(actor=reviewer, at=noon(DAY))
    return survey


def filled(survey, *given, browser="", address=""):
    """Return a sheet: for each question a tuple of options or a text; None leaves it out."""
    told = {}
    for question, each in zip(survey.questions.all(), given, strict=False):
        if each is not None:
            told[question.pk] = Given(text=each) if isinstance(each, str) else Given(each)
    return Filled(told, browser=browser, address=address)


def answered(survey, *sheets, day=DAY):
    """Let sheets come in from the web, each a tuple of what it says."""
    told = [filled(survey, *each, browser=f"b{place}", address="a") for place, each in enumerate(sheets)]
    TakeAnswers(survey, told).do(actor=None, at=noon(day))
