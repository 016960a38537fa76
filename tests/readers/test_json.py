import contextlib
import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.readers.errors import CannotRead
from gongkai.readers.json import read
from gongkai.readers.limits import DEFAULT_LIMITS, Limits
from gongkai.report import Report, Section
from gongkai.report.plain import to_plain

REPORT = Report.of(
    {"t3.new.total": 12, "t3.granted.total": 0, "t2.fees.amount": Decimal("7730.280")},
    organ="清溪镇人民政府",
    year=2024,
    title="清溪镇2024年政府信息公开工作年度报告",
    sections=(Section(1, "总体情况", ("全年收到12件。",)),),
)
PLAIN = to_plain(REPORT)


def written(plain):
    return json.dumps(plain, ensure_ascii=False).encode()


def refusal(data, limits=DEFAULT_LIMITS):
    with pytest.raises(CannotRead) as refused:
        read(data, limits)
    assert refused.value.text("zh")
    assert refused.value.text("en") != refused.value.text("zh")
    return refused.value.code


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_a_report_is_read_exactly(mark):
    reading = read(mark + written(PLAIN), DEFAULT_LIMITS)
    assert reading.report == REPORT
    assert reading.format == "json"
    assert not reading.doubts


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"{", "E121"),
        (b'{"a": NaN}', "E121"),
        (b"\xff\xfe{", "E105"),
        (b'{"a": 1, "b": {"c": 1, "c": 2}}', "E122"),
        (b"[" * 100_000, "E135"),
        (b'{"a": ' * 100_000, "E135"),
        (b'{"cells": {"t3.new.total": ' + b"9" * 100_000 + b"}}", "E135"),
        (written({**PLAIN, "schema": "other/1"}), "E123"),
        (written({**PLAIN, "preambel": []}), "E124"),
        (written({"schema": "gongkai-report/1"}), "E125"),
        (written([]), "E126"),
        (written({**PLAIN, "preamble": ""}), "E127"),
        (written({**PLAIN, "title": 1}), "E128"),
        (written({**PLAIN, "form": "2010"}), "E129"),
        (written({**PLAIN, "cells": {"t3.new.nobody": 1}}), "E130"),
        (written({**PLAIN, "cells": {"t3.new.total": 12.0}}), "E131"),
        (written({**PLAIN, "cells": {"t2.fees.amount": 12.5}}), "E132"),
        (written({**PLAIN, "year": 24}), "E133"),
        (written({**PLAIN, "sections": [{"number": 0, "heading": ""}]}), "E134"),
    ],
)
def test_anything_else_is_refused_with_its_reason(data, code):
    assert refusal(data) == code


def test_the_file_is_bounded():
    assert refusal(written(PLAIN), Limits(file_bytes=100)) == "E102"


@given(st.data())
def test_mutated_files_are_read_or_refused(data):
    whole = bytearray(written(PLAIN))
    for _ in range(data.draw(st.integers(1, 5))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    with contextlib.suppress(CannotRead):
        assert read(bytes(whole), DEFAULT_LIMITS).report is not None
