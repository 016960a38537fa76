from importlib.metadata import version as installed

from gongkai import __version__
from gongkai.corpus import version
from gongkai.corpus.version import reader_version


def test_a_version_names_the_program():
    assert reader_version().startswith(f"{__version__}/2+")


def test_another_library_is_another_version(monkeypatch):
    before = reader_version()
    reader_version.cache_clear()
    monkeypatch.setattr(version, "installed", lambda name: "0" if name == "lxml" else installed(name))
    try:
        assert reader_version() != before
    finally:
        monkeypatch.undo()
        reader_version.cache_clear()
    assert reader_version() == before
