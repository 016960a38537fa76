"""SARIF 2.1.0, held to the parts of the official schema that this log uses."""

import json
from dataclasses import replace

from jsonschema import Draft202012Validator

from checks.sound import sound
from gongkai.checks import ALL, check, dismiss, sarif_log, sarif_results
from gongkai.report import Reading, Section

TEXT = {"type": "object", "required": ["text"], "properties": {"text": {"type": "string", "minLength": 1}}}
LEVEL = {"enum": ["none", "note", "warning", "error"]}
RULE = {
    "type": "object",
    "required": ["id"],
    "additionalProperties": False,
    "properties": {
        "id": {"type": "string"},
        "shortDescription": TEXT,
        "fullDescription": TEXT,
        "help": TEXT,
        "defaultConfiguration": {"additionalProperties": False, "properties": {"level": LEVEL}},
    },
}
LOCATION = {
    "type": "object",
    "additionalProperties": False,
    "properties": {
        "physicalLocation": {
            "required": ["artifactLocation"],
            "properties": {"artifactLocation": {"properties": {"uri": {"type": "string", "pattern": "^[!-~]+$"}}}},
        },
        "logicalLocations": {
            "type": "array",
            "uniqueItems": True,
            "items": {
                "additionalProperties": False,
                "properties": {"name": {"type": "string"}, "fullyQualifiedName": {"type": "string"}},
            },
        },
    },
}
RESULT = {
    "type": "object",
    "required": ["message"],
    "additionalProperties": False,
    "properties": {
        "ruleId": {"type": "string"},
        "ruleIndex": {"type": "integer", "minimum": -1},
        "level": LEVEL,
        "message": TEXT,
        "locations": {"type": "array", "items": LOCATION},
        "partialFingerprints": {"type": "object", "additionalProperties": {"type": "string"}},
        "suppressions": {
            "type": "array",
            "items": {"required": ["kind"], "properties": {"kind": {"enum": ["inSource", "external"]}}},
        },
    },
}
DRIVER = {
    "type": "object",
    "required": ["name"],
    "properties": {
        "semanticVersion": {"type": "string", "pattern": r"^\d+\.\d+\.\d+"},
        "rules": {"type": "array", "uniqueItems": True, "items": RULE},
    },
}
LOG = {
    "type": "object",
    "required": ["version", "runs"],
    "additionalProperties": False,
    "properties": {
        "$schema": {"type": "string", "format": "uri"},
        "version": {"enum": ["2.1.0"]},
        "runs": {
            "type": "array",
            "items": {
                "required": ["tool"],
                "additionalProperties": False,
                "properties": {
                    "tool": {"required": ["driver"], "properties": {"driver": DRIVER}},
                    "language": {"pattern": "^[a-zA-Z]{2}(-[a-zA-Z]{2})?$"},
                    "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
                    "results": {"type": "array", "items": RESULT},
                },
            },
        },
    },
}

FAULTY = replace(
    sound().with_cells({"t4.reconsideration.total": 0}),
    sections=(*sound().sections[:-1], Section(6, "其他需要报告的事项", ("没有收取费用。[bookmark: _GoBack]",))),
)


def log_of(lang):
    reading = Reading(FAULTY, file="柳湾镇 2024.docx", format="docx")
    findings = check(reading).findings
    verdict = check(reading, dismissals=[dismiss(findings[0], "已说明")])
    return json.loads(json.dumps(sarif_log(sarif_results(verdict, reading, lang), lang))), verdict


def test_a_log_has_the_shape_of_the_standard():
    for lang in ("zh", "en"):
        log, verdict = log_of(lang)
        Draft202012Validator(LOG).validate(log)
        assert len(log["runs"][0]["results"]) == len(verdict.findings) + 1


def test_every_result_points_to_its_rule():
    run = log_of("zh")[0]["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == [rule.code for rule in ALL]
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in run["results"])


def test_places_are_the_file_and_the_cells_or_the_words():
    results = log_of("zh")[0]["runs"][0]["results"]
    by_rule = {result["ruleId"]: result["locations"][0] for result in results}
    assert by_rule["R401"]["physicalLocation"]["artifactLocation"]["uri"] == "%E6%9F%B3%E6%B9%BE%E9%95%87%202024.docx"
    assert by_rule["R401"]["logicalLocations"][-1] == {
        "fullyQualifiedName": "t4.reconsideration.total",
        "name": "行政复议 总计",
    }
    assert by_rule["S014"]["logicalLocations"] == [{"fullyQualifiedName": "section.6.paragraph.0.7-26"}]


def test_a_dismissed_finding_is_suppressed_with_its_reason():
    results = log_of("zh")[0]["runs"][0]["results"]
    assert [result["suppressions"] for result in results if "suppressions" in result] == [
        [{"kind": "external", "justification": "已说明"}]
    ]
