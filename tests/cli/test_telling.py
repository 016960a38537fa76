import json

import pytest

from command import LIUWAN, WANGGANG, YUNXI
from gongkai import check
from gongkai.cli.telling import TELLINGS, Line, told
from gongkai.samples import reading


def tell(form, name):
    found = reading(name)
    return TELLINGS[form].tell(found, check(found), "zh")


def test_text_begins_with_whose_report_it_is():
    first, summary, *_ = tell("text", LIUWAN)
    assert "青禾县柳湾镇人民政府" in first.text
    assert "green" in summary.style


def test_text_tells_doubts_and_findings():
    text = "\n".join(line.text for line in tell("text", YUNXI))
    assert text.count("D103") == 4
    assert "20" in next(line for line in reversed(text.splitlines()) if "D103" in line)
    assert "S022" in text


@pytest.mark.parametrize("form", ["json", "sarif"])
def test_findings_as_data_hold_their_fingerprints(form):
    text = "\n".join(line.text for line in tell(form, WANGGANG))
    assert all(finding.fingerprint in text for finding in check(reading(WANGGANG)).findings)


def test_files_without_lines_leave_no_gaps():
    files = [[], [Line("1")], [], [Line("2"), Line("3")], []]
    lines = list(told(TELLINGS["sarif"], iter(files), "zh"))
    assert [line.text for line in lines[1:-1]] == ["1", ",", "2", "3"]


@pytest.mark.parametrize("files", [[], [[]], [[Line("{}")]], [[Line("{}")], [], [Line("{}")]]])
def test_a_sarif_log_over_any_files_is_json(files):
    text = "\n".join(line.text for line in told(TELLINGS["sarif"], iter(files), "zh"))
    assert len(json.loads(text)["runs"][0]["results"]) == sum(map(len, files))
