"""What is submitted online: missing things said, floods held off, proofs put away that nobody came back for."""

from datetime import date, timedelta
from types import SimpleNamespace

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from gongkai.web.organs.action import Refused
from gongkai.web.organs.upload import look_through
from gongkai.web.requests.actions.submit import KeepProof, SubmitLetter, letter_token, put_away_proofs, takes_requests
from gongkai.web.requests.models import KeptFile, Letter
from letters import letter as written
from letters import noon

DAY = date(2025, 3, 3)
PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 64


def submitted(organ, proof=None, **told):
    return SubmitLetter(written(organ, DAY, channel="internet", **told), proof).do(actor=None, at=noon(DAY))


def proof_of(organ, content=PNG):
    return KeepProof(organ, look_through(SimpleUploadedFile("a.png", content))).do(actor=None, at=noon(DAY))


def test_the_governments_and_departments_of_the_regulation_can_be_asked(county):
    assert all(map(takes_requests, (county.county, county.town, county.department)))
    assert not takes_requests(county.village)
    with pytest.raises(Refused, match="不受理"):
        submitted(county.village)


def test_identity_is_a_number_or_a_proof(county):
    with pytest.raises(Refused, match="身份证明"):
        submitted(county.town, identity=" ")
    kept = proof_of(county.town)
    letter = submitted(county.town, kept, identity="")
    assert letter.files.get() == kept
    kept.sealed.delete(save=False)


def test_a_file_that_is_not_what_it_says_is_refused(county):
    with pytest.raises(Refused, match="不是"):
        proof_of(county.town, b"MZ")
    assert not KeptFile.objects.exists()


def test_a_proof_that_belongs_to_a_letter_stays_with_it(county):
    kept = proof_of(county.town)
    first = submitted(county.town, kept)
    second = submitted(county.town, kept, name="李四")
    assert KeptFile.objects.get().letter == first
    assert not second.files.exists()
    kept.sealed.delete(save=False)


def test_what_was_taken_before_is_found_again_however_many_came_since(county, monkeypatch):
    action = SubmitLetter(written(county.town, DAY, channel="internet"))
    first = action.do(actor=None, at=noon(DAY))
    monkeypatch.setattr(type(county.town), "setting", lambda *_: "1")
    assert action.do(actor=None, at=noon(DAY)) == first
    with pytest.raises(Refused, match="太多"):
        submitted(county.town)
    assert Letter.objects.count() == 1


def test_the_token_of_a_letter_follows_from_form_and_content():
    organ = SimpleNamespace(pk=1)
    asker = written(organ, DAY).asker
    token = letter_token("form", organ, asker, "甲")
    assert token == letter_token("form", organ, asker, "甲")
    others = [letter_token("form", organ, asker, "乙"), letter_token("other", organ, asker, "甲")]
    others.append(letter_token("form", SimpleNamespace(pk=2), asker, "甲"))
    assert len({token, *others}) == 4


def test_proofs_nobody_came_back_for_are_put_away_after_a_day(county):
    left, taken = proof_of(county.town), proof_of(county.town)
    submitted(county.town, taken)
    put_away_proofs(noon(DAY) + timedelta(hours=23))
    assert KeptFile.objects.count() == 2
    put_away_proofs(noon(DAY) + timedelta(hours=25))
    assert KeptFile.objects.get() == taken
    assert not left.sealed.storage.exists(left.sealed.name)
    taken.sealed.delete(save=False)
