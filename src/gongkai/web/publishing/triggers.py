"""The walls of the database itself: what it refuses whoever asks, through the office, Wagtail, or by hand in SQL.

A trigger is a condition on the row as it was (OLD) and would be (NEW); where it holds, the statement is refused. They
are taken down before migrations and put up after, because SQLite makes tables anew to change them.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.db import connections

from gongkai.web.publishing.content import FIELDS
from gongkai.web.publishing.tables import stages

_PAGE = "wagtailcore_page"
_RELEASED = "EXISTS (SELECT 1 FROM publishing_release r WHERE r.item_id = {key} AND r.ended_at IS NULL{more})"
_ITEM = "EXISTS (SELECT 1 FROM publishing_item i WHERE i.page_ptr_id = {key})"
_LIVE = "EXISTS (SELECT 1 FROM wagtailcore_page p WHERE p.id = {key} AND p.live)"
_OF_THE_REVISION = " AND r.revision_id = NEW.live_revision_id"
_PASSED = (
    "(SELECT COUNT(DISTINCT v.person_id) FROM publishing_review v WHERE v.round_id = {key} AND v.passed) = {stages}"
)
_HEADS = ("title", "seo_title", "search_description")
_CONTENT = (*(name for name in FIELDS if name not in _HEADS), "body", "organ_id")
"""What the public reads, in the columns of the page and of the item."""


@dataclass(frozen=True, slots=True)
class Trigger:
    """What is refused: before which event on which table, when which condition holds, and in what words."""

    name: str
    event: str
    table: str
    condition: str
    message: str


def triggers(vendor: str) -> Iterator[Trigger]:
    """Yield every trigger, its condition in the words of the database in use."""
    released = _RELEASED.format(key="NEW.id", more=_OF_THE_REVISION)
    yield from _of_live_pages(vendor, f"NEW.live AND {_ITEM.format(key='NEW.id')} AND NOT {released}")
    content = _differs(vendor, _CONTENT)
    live = _LIVE.format(key="NEW.page_ptr_id")
    what = "what the public reads never changes but by a release"
    yield Trigger("live_item_stays", "UPDATE", "publishing_item", f"({content}) AND {live}", what)
    yield Trigger(
        "item_begins_as_draft",
        "INSERT",
        "publishing_item",
        f"{live} AND NOT {_RELEASED.format(key='NEW.page_ptr_id', more='')}",
        "an item begins as a draft",
    )
    for event, row in (("INSERT", "NEW"), ("UPDATE", "OLD"), ("DELETE", "OLD")):
        live = _LIVE.format(key=f"{row}.item_id")
        yield Trigger(f"live_enclosures_stay_{event.lower()}", event, "publishing_enclosure", live, what)
    released_ever = "EXISTS (SELECT 1 FROM publishing_release r WHERE r.item_id = OLD.page_ptr_id)"
    yield Trigger("released_items_stay", "DELETE", "publishing_item", released_ever, "a released item is never deleted")
    yield from _of_the_record(vendor)


def _of_live_pages(vendor: str, bare: str) -> Iterator[Trigger]:
    message = "an item is live only with a standing release"
    yield Trigger("item_live_by_release", "UPDATE", _PAGE, bare, message)
    yield Trigger("item_made_live_by_release", "INSERT", _PAGE, bare, message)
    standing = _RELEASED.format(key="OLD.id", more="")
    ending = f"OLD.live AND NOT NEW.live AND {standing}"
    yield Trigger("item_ends_by_withdrawal", "UPDATE", _PAGE, ending, "an item ends by the end of its release")
    heads = _differs(vendor, _HEADS)
    kept = f"OLD.live AND NEW.live AND ({heads}) AND {_ITEM.format(key='NEW.id')}"
    yield Trigger("live_title_stays", "UPDATE", _PAGE, kept, "what the public reads never changes but by a release")


def _of_the_record(vendor: str) -> Iterator[Trigger]:
    """Yield the triggers that keep reviews, rounds and releases as they were written."""
    passed = _PASSED.format(key="NEW.round_id", stages=len(stages()))
    approved = (
        "EXISTS (SELECT 1 FROM publishing_round o WHERE o.id = NEW.round_id AND o.outcome = 'passed'"
        " AND o.item_id = NEW.item_id AND o.revision_id = NEW.revision_id)"
    )
    unapproved = f"NOT {approved} OR NOT {passed}"
    yield Trigger("release_after_three", "INSERT", "publishing_release", unapproved, "three reviewers pass a release")
    fixed = _differs(vendor, ("item_id", "round_id", "revision_id", "kind", "by_id", "at", "note"))
    changed = f"({fixed}) OR OLD.ended_at IS NOT NULL"
    yield Trigger("release_stays_as_it_is", "UPDATE", "publishing_release", changed, "a release only ends, once")
    fixed = _differs(vendor, ("item_id", "revision_id", "digest", "by_id", "at", "urgent", "kind", "public_note"))
    turned = "OLD.outcome <> NEW.outcome AND OLD.outcome <> 'open' AND NOT (OLD.outcome = 'passed' AND NOT EXISTS"
    turned += " (SELECT 1 FROM publishing_release r WHERE r.round_id = OLD.id))"
    alone = f"NEW.outcome = 'passed' AND NOT {_PASSED.format(key='NEW.id', stages=len(stages()))}"
    rounds = f"({fixed}) OR ({turned}) OR ({alone})"
    yield Trigger("round_stays_as_it_is", "UPDATE", "publishing_round", rounds, "a round stays as it was submitted")
    yield Trigger("review_stays_as_it_is", "UPDATE", "publishing_review", "TRUE", "a review stays as it was given")
    for table in ("release", "round", "review"):
        yield Trigger(f"{table}s_stay", "DELETE", f"publishing_{table}", "TRUE", f"a {table} is never deleted")
    frozen = "EXISTS (SELECT 1 FROM publishing_round o WHERE o.revision_id = OLD.id)"
    changed = f"({_differs(vendor, ('content', 'object_id', 'content_type_id', 'user_id'))}) AND {frozen}"
    message = "a version that was submitted stays as it was"
    yield Trigger("submitted_version_stays", "UPDATE", "wagtailcore_revision", changed, message)
    yield Trigger("submitted_version_is_kept", "DELETE", "wagtailcore_revision", frozen, message)


def put_up(using: str = "default", **_: Any) -> None:
    """Put every wall up, where its table is there; those that stand already are put up anew."""
    take_down(using)
    connection = connections[using]
    tables = set(connection.introspection.table_names())
    needed = {"publishing_item", "publishing_release", "publishing_round", "publishing_review", _PAGE}
    if needed <= tables:
        with connection.cursor() as cursor:
            for trigger in triggers(connection.vendor):
                for statement in _statements(connection.vendor, trigger):
                    cursor.execute(statement)


def take_down(using: str = "default", **_: Any) -> None:
    """Take every wall down, so that tables can be made anew."""
    connection = connections[using]
    with connection.cursor() as cursor:
        for each in triggers(connection.vendor):
            if connection.vendor == "postgresql":
                cursor.execute(f"DROP FUNCTION IF EXISTS publishing_{each.name}() CASCADE")
            else:
                cursor.execute(f"DROP TRIGGER IF EXISTS {each.name}")


def _differs(vendor: str, columns: tuple[str, ...]) -> str:
    differs = "IS DISTINCT FROM" if vendor == "postgresql" else "IS NOT"
    return " OR ".join(f"NEW.{name} {differs} OLD.{name}" for name in columns)


def _statements(vendor: str, trigger: Trigger) -> Iterator[str]:
    name, event, table = trigger.name, trigger.event, trigger.table
    if vendor != "postgresql":
        yield (
            f"CREATE TRIGGER {name} BEFORE {event} ON {table} FOR EACH ROW WHEN {trigger.condition}"
            f" BEGIN SELECT RAISE(ABORT, '{trigger.message}'); END"
        )
        return
    kept = "OLD" if event == "DELETE" else "NEW"
    yield (
        f"CREATE FUNCTION publishing_{name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF {trigger.condition} THEN"
        f" RAISE EXCEPTION '{trigger.message}' USING ERRCODE = 'integrity_constraint_violation'; END IF;"
        f" RETURN {kept}; END $$"
    )
    yield (f"CREATE TRIGGER {name} BEFORE {event} ON {table} FOR EACH ROW EXECUTE FUNCTION publishing_{name}()")
