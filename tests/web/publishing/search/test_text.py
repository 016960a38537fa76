"""What is searched in: everything the public reads, the title first, nothing else."""

import pytest

from gongkai.web.publishing.search.text import searched

pytestmark = pytest.mark.django_db


def test_the_title_stands_first_and_all_that_is_read_follows(item):
    table = ("table", {"data": [["项目", "金额"]], "table_caption": "收支表"})
    draft = item(title="题 目", summary="概述", document_number="柳政发〔2026〕3号", keywords="养老", body=[table])
    lines = searched(draft, ["附件里的\n话\x00"]).split("\n")
    assert lines[0] == "题 目"
    text = "\n".join(lines)
    for said in ("概述", "柳政发〔2026〕3号", "养老", "收支表", "项目", "附件里的 话"):
        assert said in text
    assert "\x00" not in text
