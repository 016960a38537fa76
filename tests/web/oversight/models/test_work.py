"""A work point and its progress are known by their words, the latest progress first."""

from datetime import UTC, datetime

from gongkai.web.oversight.models import Progress

NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)


def test_the_latest_progress_comes_first(point):
    for text in ("初稿", "定稿"):
        Progress.objects.create(point=point, text=text, at=NOW)
    assert [str(each) for each in point.progress.all()] == ["定稿", "初稿"]
    assert str(point) == "更新公开指南"
