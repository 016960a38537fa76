"""What may be answered to a question, and the score of a whole sheet; on the web and on paper alike."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from gongkai.web.dialogue.models.sheet import WEB
from gongkai.web.dialogue.models.survey import MULTIPLE, TEXT, SurveyQuestion
from gongkai.web.organs.action import Reason
from gongkai.web.organs.personal import personal_data

LONGEST = 1000
"""So many characters a text may have."""


@dataclass(frozen=True, slots=True)
class Given:
    """What was answered to a question: options (points, of a scale), or a text; neither where it was passed over."""

    options: tuple[int, ...] = ()
    text: str = ""

    def __bool__(self) -> bool:
        """Tell whether anything was answered."""
        return bool(self.options or self.text)


Answers = Mapping[int, Given]
"""What a sheet answers, by the question's key."""


@dataclass(frozen=True, slots=True)
class Filled:
    """A sheet as it came in: its answers, where from, and the marks of browser and address ("": none)."""

    answers: Answers
    source: str = WEB
    browser: str = ""
    address: str = ""
    box: str = ""


def fault_of(question: SurveyQuestion, given: Given, day: date) -> Reason | None:
    """Return what is wrong with an answer; None where nothing is. A text must tell of no person: sheets are unnamed."""
    if not given:
        return Reason("这道题必须回答") if question.required else None
    if question.kind == TEXT:
        return _text_fault(given.text, day) if not given.options else Reason("这道题只能填写文字")
    known = {value for value, _ in question.choices}
    if given.text or not known.issuperset(given.options):
        return Reason("没有这个选项")
    if question.kind != MULTIPLE and len(given.options) > 1:
        return Reason("这道题只能选一项")
    if len(set(given.options)) < len(given.options):
        return Reason("选项有重复")
    return None


def faults_of(questions: Iterable[SurveyQuestion], answers: Answers, day: date) -> dict[int, Reason]:
    """Return what is wrong with a sheet by the question's key; empty where nothing is."""
    found = {question.pk: fault_of(question, answers.get(question.pk, Given()), day) for question in questions}
    return {key: fault for key, fault in found.items() if fault}


def score_of(questions: Iterable[SurveyQuestion], answers: Answers) -> int:
    """Return how many questions were answered exactly right; those without a right answer do not count."""
    return sum(is_right(question, answers.get(question.pk, Given()).options) for question in questions)


def is_right(question: SurveyQuestion, options: Iterable[int | None]) -> bool:
    """Tell whether exactly the right options were chosen."""
    return bool(question.right) and set(question.right) == set(options)


def most_points(questions: Iterable[SurveyQuestion]) -> int:
    """Return the best score a quiz allows."""
    return sum(bool(question.right) for question in questions)


def _text_fault(text: str, day: date) -> Reason | None:
    if len(text) > LONGEST:
        return Reason("太长了，请不要超过 {count} 个字", {"count": LONGEST})
    if personal_data(text, day):
        return Reason("请不要写电话、证件号码、住址等个人信息：答卷不记名，也不逐份答复")
    return None
