from command import LIUWAN, WANGGANG, gongkai, process
from gongkai import read
from gongkai.cli import demo
from gongkai.samples import names


def test_the_samples_are_read_checked_and_written(tmp_path, monkeypatch):
    monkeypatch.setattr(demo, "SEEDS", tmp_path / "nowhere")
    output = tmp_path / "out"
    result = gongkai("demo", "-o", output)
    assert result.exit_code == 0
    assert result.stderr == ""
    for name in names():
        stem = name.partition(".")[0]
        assert {f"{stem}.{ending}" for ending in demo.ENDINGS} <= {path.name for path in output.iterdir()}
        assert name in result.stdout
    assert str(output / "wanggang-2024.html") in result.stdout.replace("\n", "")
    assert (output / "wanggang-2024.批注.docx").exists()
    assert not (output / "liuwan-2023.批注.docx").exists()


def test_reports_of_ones_own(samples, tmp_path):
    result = gongkai("demo", samples / LIUWAN, samples / WANGGANG, "-o", tmp_path)
    assert result.exit_code == 0
    assert read(tmp_path / "wanggang-2024.docx").report.values == read(samples / WANGGANG).report.values


def test_a_report_that_cannot_be_read_does_not_end_the_demo(samples, tmp_path):
    result = gongkai("demo", tmp_path / "missing.docx", samples / LIUWAN, "-o", tmp_path, "--lang", "en")
    assert result.exit_code == 2
    assert "missing.docx" in result.stderr
    assert (tmp_path / "liuwan-2024.pdf").exists()


def test_the_published_reports(seeds, tmp_path):
    result = process("demo", folder=tmp_path)
    assert result.returncode == 0
    assert result.stderr == b""
    published = [path for path in seeds.iterdir() if path.stem != "README"]
    assert len(list((tmp_path / "out").glob("*.pdf"))) == len(published)
    assert len(list((tmp_path / "out").glob("*.批注.docx"))) >= 5
