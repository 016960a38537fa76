import json
from decimal import Decimal

from jsonschema import Draft202012Validator

from checks.sound import sound
from gongkai.checks import check, dismiss, verdict_to_plain
from gongkai.report import Reading

WRONG = sound().with_cells(
    {"t4.reconsideration.total": 0, "t2.fees.amount": Decimal("358600.5"), "t3.granted.natural": None}
)

FINDING = {
    "type": "object",
    "required": ["code", "severity", "name", "message", "remedy", "source", "paths", "spans", "values", "fingerprint"],
    "properties": {
        "code": {"pattern": r"^[A-Z]\d{3}$"},
        "severity": {"enum": ["error", "warning", "note"]},
        "source": {"type": "object", "required": ["key", "title", "number", "clause"]},
        "paths": {"type": "array", "items": {"type": "string"}},
        "spans": {"type": "array", "items": {"required": ["section", "paragraph", "start", "end"]}},
        "values": {"additionalProperties": {"type": ["integer", "string", "null"]}},
        "fingerprint": {"pattern": "^[0-9a-f]{16}$"},
    },
}
VERDICT = {
    "type": "object",
    "additionalProperties": False,
    "required": ["schema", "file", "organ", "year", "form", "counts", "findings", "dismissed", "sound", "unchecked"],
    "properties": {
        "schema": {"const": "gongkai-verdict/1"},
        "file": {"type": "string"},
        "organ": {"type": ["string", "null"]},
        "year": {"type": ["integer", "null"]},
        "form": {"type": "string"},
        "counts": {"required": ["error", "warning", "note"]},
        "findings": {"type": "array", "items": FINDING},
        "dismissed": {"type": "array", "items": {**FINDING, "required": [*FINDING["required"], "reason"]}},
        "sound": {"type": "array", "items": {"type": "string"}},
        "unchecked": {"type": "array", "items": {"required": ["code", "reason"]}},
    },
}


def test_a_verdict_is_plain_data_of_the_published_shape():
    findings = check(WRONG).findings
    verdict = check(WRONG, dismissals=[dismiss(findings[0], "已说明")])
    for lang in ("zh", "en"):
        plain = json.loads(json.dumps(verdict_to_plain(verdict, WRONG, lang)))
        Draft202012Validator(VERDICT).validate(plain)
        assert [each["code"] for each in plain["findings"]] == [finding.code for finding in verdict.findings]
        assert plain["dismissed"][0]["reason"] == "已说明"


def test_counts_stay_numbers_and_amounts_are_exact_text():
    plain = verdict_to_plain(check(WRONG), WRONG)
    values = {each["code"]: each["values"] for each in plain["findings"]}
    assert values["R401"] == {"block": "行政复议", "parts": 2, "total": 0, "gap": 2}
    assert values["P202"] == {"amount": "358600.5"}


def test_a_report_of_the_trial_years_is_held_to_the_trial_form():
    report = sound(year=2020, form_id="2019").with_cells({"t4.reconsideration.total": 0})
    plain = verdict_to_plain(check(report), report)
    assert {"R401": "form2019"}.items() <= {each["code"]: each["source"]["key"] for each in plain["findings"]}.items()


def test_a_reading_tells_its_file():
    reading = Reading(WRONG, file="柳湾镇.docx", format="docx")
    assert verdict_to_plain(check(reading), reading)["file"] == "柳湾镇.docx"
