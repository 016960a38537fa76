"""What cannot be changed by the program says so."""

import pytest

from gongkai.vetting.files.opened import CannotClean, Opened
from gongkai.vetting.passage import Content
from gongkai.words import ENGLISH


def test_a_format_refuses_until_it_knows_better():
    for act in (lambda opened: opened.clean(frozenset({"H201"})), lambda opened: opened.saved()):
        with pytest.raises(CannotClean) as refused:
            act(Opened(Content()))
        assert refused.value.text(ENGLISH) != refused.value.text()
