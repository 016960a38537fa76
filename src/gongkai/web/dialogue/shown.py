"""What a reviewer was shown, as one digest: what goes out to the public is what somebody looked at, or nothing does.

The page's button sends the digest along; the act that lets a record out reads it anew and compares.
"""

import hashlib
import json
from typing import Any

from gongkai.web.dialogue.models import Idea, OpenDay
from gongkai.web.dialogue.models.kept import Kept
from gongkai.web.organs.action import Reason

CHANGED = Reason("打开页面以后内容有改动，请看过现在的内容再公开")


def record_shown(record: Kept) -> str:
    """Return the digest of all that is told of a record, but for when it was let out and by whom."""
    fields = [each for each in record._meta.concrete_fields if not each.name.startswith("published_")]  # noqa: SLF001 -- Django's own public name
    return _digest([each.value_from_object(record) for each in fields])


def summary_shown(open_day: OpenDay) -> str:
    """Return the digest of how an open day went: what is told of it, what visitors said, which photos were chosen."""
    comments = open_day.comments.order_by("pk").values_list("text", "answer")
    photos = open_day.photos.order_by("pk").values_list("attachment", "words")
    return _digest([record_shown(open_day), *comments, *photos])


def idea_shown(idea: Idea) -> str:
    """Return the digest of what the public would read of an idea: the words found for it, and every step."""
    return _digest([idea.wording, *idea.steps.order_by("pk").values_list("state", "text")])


def _digest(told: list[Any]) -> str:
    return hashlib.sha256(json.dumps(told, default=str, ensure_ascii=False).encode()).hexdigest()
