"""Rounds and judgements: one open round a report, each review once."""

import pytest
from django.db import IntegrityError, transaction


def test_one_open_round_a_report_and_each_review_once(year, begun, through):
    round_ = through(begun, until="second").rounds.get()
    judgement = round_.judgements.get()
    assert str(judgement) == "初审通过"
    assert str(begun) in str(round_)
    told = {"digest": "0" * 64, "content": {}, "by": year.clerk, "at": round_.at}
    with pytest.raises(IntegrityError), transaction.atomic():
        begun.rounds.create(**told)
    with pytest.raises(IntegrityError), transaction.atomic():
        round_.judgements.create(stage="first", person=year.final, capacity="", at=round_.at, passed=True)
