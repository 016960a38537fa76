"""The trail's tables: one head, numbers and digests once each."""

from datetime import UTC, datetime

import pytest
from django.db import IntegrityError, transaction

from gongkai.web.organs.audit import record
from gongkai.web.organs.models import AuditHead, AuditRow

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)


def test_there_is_one_head():
    record(at=NOW, actor=None, action="appoint")
    assert str(AuditHead.objects.get()) == "1"
    with pytest.raises(IntegrityError), transaction.atomic():
        AuditHead.objects.create(pk=2)


def test_a_number_stands_once():
    row = record(at=NOW, actor=None, action="appoint")
    assert str(row) == "1 系统 appoint"
    row.pk, row.digest = None, "0" * 64
    with pytest.raises(IntegrityError), transaction.atomic():
        row.save(force_insert=True)
    assert AuditRow.objects.count() == 1
