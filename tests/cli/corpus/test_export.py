from command import gongkai
from corpora import built, lay_out, report


def test_a_table_is_exported(tmp_path):
    out = built(tmp_path / "out", lay_out(tmp_path / "in", report()))
    run = gongkai("corpus", "export", out, "--table", "cells", "-o", tmp_path / "x" / "cells.csv")
    assert run.exit_code == 0
    assert "t3.new.total" in (tmp_path / "x" / "cells.csv").read_text("utf-8-sig")


def test_what_cannot_be_exported_is_told(tmp_path):
    out = built(tmp_path / "out", lay_out(tmp_path / "in", report()))
    for arguments in (("--table", "none", "-o", tmp_path / "x.csv"), ("-o", tmp_path / "x.json")):
        run = gongkai("corpus", "export", out, *arguments, "--lang", "en")
        assert (run.exit_code, "files" in run.stderr) == (2, True)
