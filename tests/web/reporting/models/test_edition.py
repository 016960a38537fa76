"""Editions are told by their number from the second on; each format is kept once."""

import pytest
from django.db import IntegrityError, transaction

from gongkai.web.reporting.models import Edition, Rendered


def test_they_are_told_by_their_number(begun):
    assert str(Edition(report=begun, number=1)) == str(begun)
    assert str(Edition(report=begun, number=2)) == f"{begun}（第2版）"


def test_each_format_once(begun, through):
    kept = through(begun).editions.get().files.first()
    assert str(kept) == kept.format
    with pytest.raises(IntegrityError), transaction.atomic():
        Rendered.objects.create(edition=kept.edition, format=kept.format, size=1, digest="0" * 64)
