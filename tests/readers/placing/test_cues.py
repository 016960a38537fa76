"""The words the readers go by, beside the statute's own."""

from gongkai.readers.errors import CannotRead
from gongkai.readers.placing.cues import cues


def test_radicals_pair_off():
    assert len(cues()["radicals"]["from"]) == len(cues()["radicals"]["to"])


def test_six_headings():
    assert len(cues()["heading"]) == 6


def test_every_refusal_has_its_words():
    assert all(CannotRead(code).text() for code in cues()["lookalike"])
