"""Paper sheets as they are typed in: one a line, an answer after the other, options by their letters.

A；BC；4；路灯太暗        the first option; the second and third; four points; a text; a blank is an answer left out
"""

import re
from collections.abc import Iterator, Sequence

from gongkai.web.dialogue.answering import Filled, Given
from gongkai.web.dialogue.models import SurveyQuestion
from gongkai.web.dialogue.models.sheet import PAPER
from gongkai.web.dialogue.models.survey import SCALE, TEXT
from gongkai.web.screens.asked import number

_BETWEEN = re.compile(r"[;；\t|]")
_NO_OPTION = 99
"""What stands for what nobody could have meant: no question has so many options."""


def sheets_of(questions: Sequence[SurveyQuestion], text: str, box: str = "") -> list[Filled]:
    """Return the sheets typed in, line by line; what is wrong with an answer is for the action to say.

    What stands beyond the last question belongs to it, where that asks for a text.
    """
    return [Filled(dict(_answers(questions, line)), PAPER, box=box) for line in text.splitlines() if line.strip()]


def _answers(questions: Sequence[SurveyQuestion], line: str) -> Iterator[tuple[int, Given]]:
    told = _BETWEEN.split(line, maxsplit=max(len(questions) - 1, 0))
    for question, answer in zip(questions, told, strict=False):
        given = _given(question, answer.strip())
        if given:
            yield question.pk, given


def _given(question: SurveyQuestion, answer: str) -> Given:
    if question.kind == TEXT:
        return Given(text=answer)
    if question.kind == SCALE:
        return Given(tuple(_NO_OPTION if (told := number(each)) is None else told for each in answer.split()))
    letters = (each for each in answer.upper() if not (each.isspace() or each in "、,，"))
    return Given(tuple(dict.fromkeys(ord(each) - ord("A") if "A" <= each <= "Z" else _NO_OPTION for each in letters)))
