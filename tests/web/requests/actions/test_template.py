"""An organ's own templates: versions that follow each other, and nothing the law wants stated left out."""

from datetime import date

import pytest

from gongkai.letters import kinds
from gongkai.web.organs.action import Refused
from gongkai.web.requests.actions.template import KeepTemplate
from gongkai.web.requests.models import Template
from letters import noon

DAY = date(2025, 3, 4)
TEXT = kinds()["correction"].text


def keep(office, text, kind="correction", since=DAY):
    KeepTemplate(office.organ, kind, text, since, office.clerk).do(actor=office.clerk, at=noon(DAY))
    return Template.objects.latest("pk")


def test_versions_follow_each_other(office):
    first, second = keep(office, f"{TEXT}\n\n 特此告知。 "), keep(office, f"{TEXT}\n此告。", since=date(2025, 4, 1))
    assert (first.version, second.version) == (1, 2)
    assert first.text == f"{TEXT}\n特此告知。"


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ({"text": TEXT.replace("{points}", "")}, "应当写明"),
        ({"text": TEXT + "{purpose}"}, "不是已知的字段"),
        ({"text": TEXT, "kind": "poem"}, "没有“poem”这种文书"),
        ({"text": TEXT, "since": date(2025, 3, 3)}, "从今天或者以后"),
    ],
)
def test_what_is_no_template(office, told, said):
    with pytest.raises(Refused, match=said):
        keep(office, **told)
    assert not Template.objects.exists()


def test_the_same_text_is_no_new_version(office):
    keep(office, TEXT)
    with pytest.raises(Refused, match="相同"):
        keep(office, TEXT)


def test_a_draft_is_written_by_it(office, letter, paper):
    own = keep(office, f"{TEXT}\n特此告知。")
    notice = paper.draft(letter()[0], "correction", DAY, points="甲", until="2025-03-20")
    assert notice.template == own
    assert notice.content["text"].endswith("特此告知。")
