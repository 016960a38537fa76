from command import gongkai
from corpora import TOWNS, lay_out, report


def test_a_data_set_is_built_and_told(tmp_path):
    folder = lay_out(tmp_path / "in", *map(report, TOWNS[:2]))
    run = gongkai("corpus", "build", folder, "-o", tmp_path / "out", "--jobs", "1", "--lang", "en")
    assert run.exit_code == 0
    assert "2 read now" in run.stdout
    assert (tmp_path / "out" / "datapackage.json").is_file()
    assert "2 were read before" in gongkai("corpus", "build", folder, "-o", tmp_path / "out", "--lang", "en").stdout


def test_a_file_that_cannot_be_read_shows_in_the_status(tmp_path):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "empty.docx").write_bytes(b"")
    run = gongkai("corpus", "build", tmp_path / "in", "-o", tmp_path / "out", "--jobs", "1", "--quiet")
    assert (run.exit_code, run.stdout) == (2, "")


def test_it_shows_in_the_status_for_as_long_as_it_cannot_be_read(tmp_path):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "empty.docx").write_bytes(b"")
    command = ("corpus", "build", tmp_path / "in", "-o", tmp_path / "out", "--jobs", "1", "--lang", "en")
    gongkai(*command)
    run = gongkai(*command)
    assert run.exit_code == 2
    assert "not tried again: 1" in run.stdout


def test_a_source_that_is_not_there_shows_in_the_status(tmp_path):
    run = gongkai("corpus", "build", tmp_path / "none", "-o", tmp_path / "out", "--jobs", "1", "--quiet")
    assert (run.exit_code, run.stdout) == (2, "")


def test_a_wrong_register_is_told_in_words(tmp_path):
    (tmp_path / "x.csv").write_text("a,b\n", "utf-8")
    run = gongkai("corpus", "build", tmp_path / "x.csv", "-o", tmp_path / "out", "--lang", "en")
    assert run.exit_code == 2
    assert "is no register" in run.stderr


def test_no_cluster_is_told_in_words(tmp_path, monkeypatch):
    monkeypatch.setattr("gongkai.corpus.cluster._PATIENCE", 0.2)
    folder = lay_out(tmp_path / "in", report())
    run = gongkai("corpus", "build", folder, "-o", tmp_path / "out", "--engine", "tcp://127.0.0.1:9", "--lang", "en")
    assert run.exit_code == 2
    assert "tcp://127.0.0.1:9" in run.stderr
    assert "Traceback" not in run.stderr
