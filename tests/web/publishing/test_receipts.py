"""Receipts: not to be guessed, found however they are typed."""

import re

import pytest
from django.utils import timezone

from gongkai.web.publishing.models import Correction
from gongkai.web.publishing.receipts import found, new_code


def test_receipts_are_twelve_signs_and_all_different():
    codes = {new_code() for _ in range(500)}
    assert len(codes) == 500
    assert all(re.fullmatch(r"(?:[2-9A-HJKMNP-Z]{4}-){2}[2-9A-HJKMNP-Z]{4}", code) for code in codes)


@pytest.mark.parametrize("typed", ["ABCD-EFGH-2345", "abcdefgh2345", " abcd efgh 2345 "])
def test_a_receipt_is_found_however_it_is_typed(county, typed):
    mine = Correction.objects.create(organ=county.town, code="ABCD-EFGH-2345", text="错", at=timezone.now())
    assert found(typed) == mine


def test_what_the_office_found_itself_has_no_public_receipt(county):
    Correction.objects.create(organ=county.town, code="ABCD-EFGH-2345", text="错", at=timezone.now(), own=True)
    assert found("ABCD-EFGH-2345") is None
    assert found("") is None
