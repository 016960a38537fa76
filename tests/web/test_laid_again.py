"""After a test with transactions of its own, the database is as it was: the next one may be any."""

import pytest
from django.db import DatabaseError, transaction
from django.utils import timezone
from wagtail.models import Site

from gongkai.web.organs.audit import record
from gongkai.web.organs.models import AuditRow, Organ

pytestmark = pytest.mark.usefixtures("real_transactions")


@pytest.mark.parametrize("time", ["once", "and again"])
def test_it_begins_with_the_first_page_and_all_triggers(time):
    assert Site.objects.get().root_page.slug == "home"
    assert not AuditRow.objects.exists()
    organ = Organ.add_root(kind="county", name="青禾县人民政府")
    with transaction.atomic():
        record(at=timezone.now(), actor=None, action=time, organ=organ)
    with pytest.raises(DatabaseError), transaction.atomic():
        AuditRow.objects.all()._raw_delete("default")
