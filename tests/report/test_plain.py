import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.law import form
from gongkai.report import Report, Section
from gongkai.report.plain import SCHEMA, WrongData, from_plain, to_plain

SMALL = {"schema": SCHEMA, "form": "2021", "cells": {}}


def test_a_report_survives_its_plain_form_exactly():
    report = Report.of(
        {"t3.new.total": 0, "t2.fees.amount": Decimal("59237.2449"), "t4.direct_suit.other": 2},
        organ="清溪镇人民政府",
        year=2024,
        title="清溪镇2024年政府信息公开工作年度报告",
        preamble=("根据条例编制。",),
        sections=(
            Section(1, "总体情况", ("全年公开12条。",)),
            Section(2, "主动公开政府信息情况", (), ("注：含修订。",)),
        ),
    )
    plain = json.loads(json.dumps(to_plain(report)))
    assert from_plain(plain) == report
    assert plain["cells"]["t2.fees.amount"] == "59237.2449"
    assert plain["cells"]["t3.new.total"] == 0
    assert plain["cells"]["t3.new.natural"] is None
    assert list(plain["cells"]) == list(form("2021").paths)


@given(st.decimals(min_value=0, max_value=10**12, places=4, allow_nan=False))
def test_amounts_stay_exact(amount):
    report = Report.of({"t2.fees.amount": amount})
    assert str(from_plain(to_plain(report))["t2.fees.amount"]) == format(amount, "f")


def test_what_a_reading_adds_is_let_by():
    assert from_plain({**SMALL, "doubts": [], "origins": {}, "file": "a.docx", "format": "docx"}) == Report.of({})


def test_only_a_change_may_fall_below_zero():
    path = next(cell.path for cell in form("2019").cells if cell.kind == "change")
    assert from_plain({**SMALL, "form": "2019", "cells": {path: -4}})[path] == -4


@pytest.mark.parametrize(
    ("data", "kind", "place"),
    [
        ([], "object", "$"),
        ({}, "missing", "schema"),
        ({**SMALL, "schema": "gongkai-report/2"}, "schema", "schema"),
        ({**SMALL, "form": "1998"}, "form", "form"),
        ({**SMALL, "form": "../2021"}, "form", "form"),
        ({**SMALL, "form": 2021}, "text", "form"),
        ({**SMALL, "cells": []}, "object", "cells"),
        ({**SMALL, "cells": {"t9.x": 1}}, "unknown_cell", "cells.t9.x"),
        ({**SMALL, "cells": {"t3.new.total": 1.0}}, "count", "cells.t3.new.total"),
        ({**SMALL, "cells": {"t3.new.total": -1}}, "count", "cells.t3.new.total"),
        ({**SMALL, "cells": {"t3.new.total": "1"}}, "count", "cells.t3.new.total"),
        ({**SMALL, "cells": {"t3.new.total": True}}, "count", "cells.t3.new.total"),
        ({**SMALL, "cells": {"t2.fees.amount": 1.5}}, "amount", "cells.t2.fees.amount"),
        ({**SMALL, "cells": {"t2.fees.amount": "-1.5"}}, "amount", "cells.t2.fees.amount"),
        ({**SMALL, "cells": {"t2.fees.amount": "NaN"}}, "amount", "cells.t2.fees.amount"),
        ({**SMALL, "cells": {"t2.fees.amount": "1e9"}}, "amount", "cells.t2.fees.amount"),
        ({**SMALL, "cells": {"t2.fees.amount": "1\n"}}, "amount", "cells.t2.fees.amount"),
        ({**SMALL, "year": "2024"}, "year", "year"),
        ({**SMALL, "year": 20241}, "year", "year"),
        ({**SMALL, "organ": 7}, "text", "organ"),
        ({**SMALL, "preamble": "text"}, "list", "preamble"),
        ({**SMALL, "preamble": ["a", None]}, "text", "preamble[1]"),
        ({**SMALL, "sections": [{}]}, "missing", "sections[0].number"),
        ({**SMALL, "sections": [{"number": 7, "heading": ""}]}, "section", "sections[0].number"),
        ({**SMALL, "sections": [{"number": 1, "heading": "", "text": []}]}, "unknown_key", "sections[0].text"),
        ({**SMALL, "preambel": []}, "unknown_key", "preambel"),
    ],
)
def test_wrong_data_is_refused_with_its_place(data, kind, place):
    with pytest.raises(WrongData) as wrong:
        from_plain(data)
    assert (wrong.value.kind, wrong.value.place) == (kind, place)
