"""Actions that let a survey stand in a public page of the organ or of one below it, and take it out again."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from django.urls import Resolver404, resolve

from gongkai.web.dialogue.actions.survey import KEEP, OfSurvey
from gongkai.web.dialogue.models import Placement
from gongkai.web.organs.action import Done, Reason

PAGES = {"public_item", "public_report", "public_organ"}
"""The pages of the public a survey can stand in, by the names of their addresses."""


def page_of(told: str) -> str:
    """Return the address of a page on our site as it was told, with or without the site before it; "" for no such."""
    path = "/" + told.strip().partition("://")[2].partition("/")[2] if "://" in told else told.strip()
    path = path.partition("?")[0].partition("#")[0]
    try:
        return path if resolve(path).url_name in PAGES else ""
    except Resolver404:
        return ""


@dataclass(frozen=True)
class PlaceSurvey(OfSurvey):
    """Let a survey stand in a page: an item, an annual report, an organ's page; shown while the survey is public.

    It is shown on pages of its own organ and of those below, and nowhere else (portal/templatetags/surveys.py).
    """

    name, label, permission = "place_survey", "嵌入网页", KEEP
    address: str

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        page = page_of(self.address)
        if not page:
            yield Reason("请填写本网站一条信息、一份年度报告或者一个机关的网址", about="address")
        elif Placement.objects.filter(survey=self.survey, address=page).exists():
            yield Reason("已经嵌入这个网页", about="address")

    def act(self, at: datetime) -> Done:
        """Place it."""
        del at
        made = Placement.objects.create(survey=self.survey, address=page_of(self.address))
        return Done(self.survey, {"placed": made.address})


@dataclass(frozen=True)
class RemoveSurvey(OfSurvey):
    """Take a survey out of a page."""

    name, label, permission = "remove_survey", "移出网页", KEEP
    placement: Placement

    def act(self, at: datetime) -> Done:
        """Take it out."""
        del at
        address = self.placement.address
        self.placement.delete()
        return Done(self.survey, {"removed": address})
