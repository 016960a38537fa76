"""The kinds of surveys, and for how long a consultation is open at least."""

from datetime import date

import pytest

from gongkai.law.dated import NotInForce
from gongkai.web.dialogue.survey_kinds import earliest_end, kinds, results, subjects
from gongkai.web.organs.models import OrganSetting

DAY = date(2026, 3, 2)


def test_only_a_quiz_has_a_score_and_only_a_consultation_answers_opinions():
    assert [each.key for each in kinds().values() if each.scored] == ["quiz"]
    assert [each.key for each in kinds().values() if each.adopts] == ["consultation"]
    assert [key for key, _ in results()] == ["adopted", "partly", "declined", "noted"]


@pytest.mark.django_db
def test_the_law_says_how_long_for_a_decision_and_the_organ_for_its_documents(county):
    assert list(subjects()) == ["decision", "document", "other"]
    assert earliest_end("decision", county.town, DAY) == date(2026, 4, 1)
    assert earliest_end("document", county.town, DAY) == date(2026, 4, 1)
    assert earliest_end("other", county.town, DAY) == DAY
    OrganSetting.objects.create(organ=county.county, key="consultation_days", value="10", since=DAY)
    assert earliest_end("document", county.town, DAY) == date(2026, 3, 12)
    with pytest.raises(NotInForce):
        earliest_end("decision", county.town, date(2019, 8, 31))
