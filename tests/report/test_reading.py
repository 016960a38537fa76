import re
import tomllib
from importlib.resources import files
from string import Formatter

import pytest

from gongkai.report import Doubt, Origin, Reading, Report
from gongkai.words import ENGLISH

KINDS = tomllib.loads(files("gongkai.report").joinpath("doubts.toml").read_text("utf-8"))


def doubt_of(code):
    """Return a doubt of this kind, every hole of its message filled with the hole's name."""
    holes = {name for _, name, _, _ in Formatter().parse(KINDS[code]["message"]) if name}
    return Doubt(code, values=tuple((name, f"<{name}>") for name in sorted(holes)))


@pytest.mark.parametrize("code", sorted(KINDS))
def test_every_kind_of_doubt_says_itself_in_both_languages(code):
    doubt = doubt_of(code)
    for _, value in doubt.values:
        assert value in doubt.text()
        assert value in doubt.text(ENGLISH)
    assert not re.search(r"[\u4e00-\u9fff]", doubt.text(ENGLISH))


@pytest.mark.parametrize("code", sorted(KINDS))
def test_every_kind_has_a_code_and_a_name_of_its_own(code):
    assert re.fullmatch(r"D[1-9]\d\d", code)
    assert [kind["name"] for kind in KINDS.values()].count(KINDS[code]["name"]) == 1


def test_an_unknown_kind_is_refused():
    with pytest.raises(KeyError):
        Doubt("D999").text()


def test_a_reading_can_be_kept_in_a_set():
    reading = Reading(Report.of({}), {"t3.new.total": Origin("0", table=2, row=3, column=8)})
    assert len({reading, Reading(Report.of({}), {})}) == 2
