"""The forms of surveys in the office. What is right is for the actions to say; a form only asks."""

from typing import Any

from django import forms

from gongkai.web.dialogue.actions.question import Asked
from gongkai.web.dialogue.models import SurveyQuestion
from gongkai.web.dialogue.models.survey import QUESTIONS
from gongkai.web.dialogue.survey_kinds import kinds, results, subjects
from gongkai.web.organs.forms import Day
from gongkai.web.organs.models import Organ
from gongkai.web.screens.language import said


class SurveyForm(forms.Form):
    """What is told of a survey."""

    title = forms.CharField(label="标题", max_length=120)
    lead = forms.CharField(
        label="说明",
        max_length=4000,
        widget=forms.Textarea({"rows": 6}),
        help_text="为什么问、结果怎么用；向社会公开",
    )
    about = forms.CharField(
        label="草案或者相关信息的网址",
        max_length=200,
        required=False,
        help_text="征求意见稿先作为信息公开，这里写它的网址",
    )
    ways = forms.CharField(
        label="其他参加方式", max_length=300, required=False, help_text="例如来信地址、电话、意见箱的位置"
    )
    opens_on = Day(label="开始日期")
    closes_on = Day(label="截止日期", help_text="当日仍可参加")

    def __init__(self, kind: str, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        if kinds()[kind].adopts:
            offered = [(each.key, said(each.name)) for each in subjects().values()]
            self.fields["subject"] = forms.ChoiceField(label="征求意见的事项", choices=offered)
            self.fields["hurry"] = forms.CharField(
                label="缩短期限的理由",
                max_length=300,
                required=False,
                help_text="重大行政决策征求意见一般不少于 30 日；因情况紧急等原因缩短的，理由向社会公开",
            )
            self.order_fields(["subject", *(name for name in self.fields if name != "subject")])

    def told(self) -> dict[str, Any]:
        """Return what was filled in, blank where the kind does not ask."""
        return {"subject": "", "hurry": "", **self.cleaned_data}


class KindForm(forms.Form):
    """Which kind of survey, of which organ."""

    kind = forms.ChoiceField(label="类别", widget=forms.RadioSelect)
    organ = forms.ChoiceField(label="机关")

    def __init__(self, organs: "list[Organ]", *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        offered = [(each.key, f"{said(each.name)}：{said(each.message)}") for each in kinds().values()]
        self.fields["kind"].choices = offered  # type: ignore[attr-defined]  # it is a choice
        self.fields["organ"].choices = [(f"{each.pk}", each.name) for each in organs]  # type: ignore[attr-defined]  # the same


class QuestionForm(forms.Form):
    """A question, its options by line."""

    kind = forms.ChoiceField(label="题型")
    text = forms.CharField(label="题目", max_length=500, widget=forms.Textarea({"rows": 2}))
    options = forms.CharField(
        label="选项", required=False, widget=forms.Textarea({"rows": 5}), help_text="单选、多选题一行一个选项"
    )
    required = forms.BooleanField(label="必答", required=False, initial=True)

    def __init__(self, *given: Any, scored: bool, question: SurveyQuestion | None = None, **named: Any) -> None:
        super().__init__(*given, **{"initial": _initial(question) if question else {}, **named})
        self.fields["kind"].choices = [(key, said(name)) for key, name in QUESTIONS]  # type: ignore[attr-defined]  # it is a choice
        if scored:
            self.fields["right"] = forms.CharField(
                label="正确答案", max_length=26, required=False, help_text="选项的字母，例如 A，多选如 ACD"
            )
            self.fields["note"] = forms.CharField(
                label="答案说明", max_length=300, required=False, help_text="交卷之后显示"
            )

    def asked(self) -> Asked:
        """Return the question."""
        told = self.cleaned_data
        options = tuple(line.strip() for line in told["options"].splitlines() if line.strip())
        return Asked(
            told["kind"], told["text"], options, told.get("right", ""), told.get("note", ""), required=told["required"]
        )


class RemarkForm(forms.Form):
    """Why something goes back."""

    remark = forms.CharField(label="意见", max_length=300, widget=forms.Textarea({"rows": 3}))


class ExtendForm(forms.Form):
    """Until when instead."""

    closes_on = Day(label="新的截止日期")


class PlaceForm(forms.Form):
    """In which page."""

    address = forms.CharField(
        label="网页的网址",
        max_length=200,
        help_text="本网站的一条信息、一份年度报告或者一个机关的网址，例如 /items/12；在本机关和下级机关的网页上显示",
    )


class PaperForm(forms.Form):
    """Sheets of paper, one a line."""

    box = forms.CharField(label="意见箱或者收集地点", max_length=60, required=False)
    text = forms.CharField(
        label="答卷",
        widget=forms.Textarea({"rows": 12}),
        help_text="一份一行，各题之间用分号隔开；选项写字母，多选连写，打分写数字，没有回答的留空。例如：A；BC；4；路灯太暗",
    )


class ConclusionForm(forms.Form):
    """What is said of the results."""

    conclusion = forms.CharField(
        label="结果说明",
        max_length=6000,
        widget=forms.Textarea({"rows": 10}),
        help_text="参加情况、主要结果、怎样采用；各题的数字由系统附在后面",
    )


class OpinionForm(forms.Form):
    """What becomes of opinions."""

    sheets = forms.TypedMultipleChoiceField(label="意见", coerce=int, widget=forms.CheckboxSelectMultiple)
    wording = forms.CharField(
        label="意见摘要",
        max_length=500,
        widget=forms.Textarea({"rows": 3}),
        help_text="用自己的话概括，向社会公布；不写个人信息",
    )
    result = forms.ChoiceField(label="处理结果")
    reason = forms.CharField(label="理由", max_length=500, widget=forms.Textarea({"rows": 2}))

    def __init__(self, sheets: list[tuple[int, str]], *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.fields["sheets"].choices = sheets  # type: ignore[attr-defined]  # it is a choice
        self.fields["result"].choices = [(key, said(name)) for key, name in results()]  # type: ignore[attr-defined]  # the same


def _initial(question: SurveyQuestion) -> dict[str, Any]:
    return {
        "kind": question.kind,
        "text": question.text,
        "options": "\n".join(question.options),
        "required": question.required,
        "right": "".join(chr(ord("A") + place) for place in question.right),
        "note": question.note,
    }
