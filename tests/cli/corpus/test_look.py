import pytest

from command import gongkai
from corpora import TOWNS, built, lay_out, report


@pytest.fixture(scope="module")
def out(tmp_path_factory):
    folder = tmp_path_factory.mktemp("look")
    reports = [report(town, year, new) for new, town in enumerate(TOWNS, 1) for year in (2023, 2024)]
    return built(folder / "out", lay_out(folder / "in", *reports))


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("total", "--by", "year"), "新收申请"),
        (("compare", "2023", "2024"), "两年都有"),
        (("outliers",), "雷同"),
        (("errors", "--by", "level"), "有错误的报告"),
    ],
)
def test_tables_are_shown(out, arguments, said):
    command, *rest = arguments
    run = gongkai("corpus", command, out, *rest, "--lang", "zh")
    assert run.exit_code == 0
    assert said in run.stdout


@pytest.mark.parametrize("ending", ["xlsx", "csv", "svg", "png", "html"])
def test_tables_and_charts_are_written(out, tmp_path, ending):
    path = tmp_path / "new" / f"t.{ending}"
    assert gongkai("corpus", "errors", out, "-o", path).exit_code == 0
    assert path.stat().st_size > 100


def test_wrong_wishes_are_told(out, tmp_path):
    assert "--by" in gongkai("corpus", "total", out, "--by", "colour").stderr
    assert ".doc" in gongkai("corpus", "total", out, "-o", tmp_path / "t.doc").stderr
    run = gongkai("corpus", "total", tmp_path, "--lang", "en")
    assert (run.exit_code, "There is no data set" in run.stderr) == (2, True)
