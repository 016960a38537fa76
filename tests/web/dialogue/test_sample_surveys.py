"""The sample county's surveys and ideas go through the real actions, once."""

from datetime import UTC, datetime

import pytest

from gongkai.web.dialogue.models import Idea, Sheet, Survey
from gongkai.web.dialogue.sample_surveys import open_surveys
from gongkai.web.dialogue.tally import evaluation, opinions
from gongkai.web.organs.sample import open_county

NOW = datetime(2026, 11, 20, 4, tzinfo=UTC)


@pytest.mark.django_db
def test_the_sample_is_entered_once_and_shows_every_kind():
    open_county("spring-Tide-2026-morning", NOW)
    assert open_surveys(NOW) == open_surveys(NOW) == 4
    stages = dict(Survey.objects.values_list("kind", "stage"))
    assert stages == {
        "consultation": "concluded",
        "evaluation": "concluded",
        "quiz": "concluded",
        "survey": "published",
    }
    assert Sheet.objects.count() == 24 + 86 + 132 + 41
    assert not Sheet.objects.filter(at__gt=NOW).exists()
    assert opinions(Survey.objects.get(kind="consultation"))[1] == {"采纳": 12, "部分采纳": 4, "留作参考": 8}
    assert evaluation(Survey.objects.get(kind="evaluation")).people == 86
    assert Idea.objects.filter(shown_on__isnull=False).count() == 3
    assert set(Idea.objects.values_list("state", flat=True)) == {"received", "doing", "done", "declined"}
