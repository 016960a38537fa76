import pytest
import typer

from gongkai.cli.corpus import opening
from gongkai.cli.corpus.opening import in_words, open_corpus
from gongkai.corpus.build import NotWritten
from gongkai.corpus.manifest import Busy
from gongkai.corpus.order import NoCluster, OtherVersion
from gongkai.corpus.register import WrongRegister
from gongkai.corpus.study.sheet import TooManyRows
from gongkai.corpus.warden import ReadingStopped


def test_without_the_extra_it_is_said_how_to_install_it(monkeypatch, capsys):
    monkeypatch.setattr(opening, "find_spec", lambda _: None)
    with pytest.raises(typer.Exit):
        open_corpus("en")
    assert "gongkai[corpus]" in capsys.readouterr().err


@pytest.mark.parametrize(
    "fault",
    [
        WrongRegister("x.csv"),
        TooManyRows("cells"),
        ReadingStopped(),
        Busy("corpus"),
        NotWritten(3, "corpus"),
        NoCluster("tcp://x:1"),
        OtherVersion("1 ≠ 2"),
        ImportError("gcsfs"),
    ],
)
def test_faults_are_told_in_words(fault):
    with pytest.raises(typer.Exit) as left, in_words(open_corpus("en")):
        raise fault
    assert left.value.exit_code == 2


def test_what_goes_well_is_left_alone():
    with in_words(open_corpus("en")):
        pass
