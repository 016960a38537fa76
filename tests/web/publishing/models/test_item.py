"""An item keeps what is of the record, and nothing but a release writes what is live."""

import pytest
from django.core.exceptions import PermissionDenied

from gongkai.web.publishing import walls
from gongkai.web.publishing.models import Item
from gongkai.web.publishing.models.item import OF_THE_RECORD, STAGES

pytestmark = pytest.mark.django_db


def test_a_version_says_nothing_of_the_record(item):
    draft = item()
    Item.objects.filter(pk=draft.pk).update(number="甲-1", stage="first")
    old = Item.objects.get(pk=draft.pk).latest_revision.as_object()
    assert (old.number, old.stage) == ("甲-1", "first")
    assert all(hasattr(old, name) for name in OF_THE_RECORD)


def test_what_stands_beside_may_be_written_of_a_live_item(released):
    shown = released()
    shown.validity = "repealed"
    shown.save(update_fields=["validity"])
    assert Item.objects.get(pk=shown.pk).validity == "repealed"
    with pytest.raises(PermissionDenied):
        shown.save(update_fields=["validity", "title"])
    with pytest.raises(PermissionDenied):
        shown.save()


def test_it_moves_while_the_gate_is_open(site, item):
    draft = item()
    with pytest.raises(PermissionDenied):
        draft.move(site.root, pos="last-child")
    with walls.opened(draft.pk):
        draft.move(site.root, pos="last-child")
    assert Item.objects.get(pk=draft.pk).is_child_of(site.root)


def test_every_stage_has_its_name():
    assert len(dict(STAGES)) == len(STAGES) == 8
