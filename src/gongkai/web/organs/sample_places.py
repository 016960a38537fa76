"""Where and who in the sample county, for the rooms that enter what happened there."""

from datetime import date

from gongkai.web.organs.models import Organ, Person, Post
from gongkai.words.tables import table


def sample_names() -> dict[str, str]:
    """Return what the sample's organs are called, by their keys in samples/county.toml."""
    return {each["key"]: each["name"] for each in table("samples/county")["organ"]}


def sample_organ(key: str) -> Organ:
    """Return an organ of the sample. Raises Organ.DoesNotExist where this installation has no sample."""
    return Organ.objects.get(name=sample_names()[key])


def holder(organ: Organ, role: str, day: date) -> Person:
    """Return who holds a role at an organ on a day, the first appointed. Raises IndexError where nobody does."""
    return Post.objects.held_on(day).filter(organ=organ, role=role).select_related("person").order_by("pk")[0].person
