"""Frequent questions, askings and open questions say what they are."""

from datetime import date

import pytest

from gongkai.web.dialogue.models import Asking, Faq, OpenQuestion, Synonyms


@pytest.mark.django_db
def test_each_is_called_by_what_it_says():
    assert str(Faq(question="低保怎么申请？")) == "低保怎么申请？"
    assert str(OpenQuestion(text="护照")) == "护照"
    assert str(Asking(day=date(2026, 3, 2), outcome="answered")) == "2026-03-02 answered"
    assert str(Synonyms(text="上坟 祭扫")) == "上坟 祭扫"
