"""Tell which Chinese sentences of the program lack their English, and which English stands for no sentence any more.

A sentence is: what `say` and the exceptions of SAID are given, either on the spot or through a constant of the same
file; the words of every rule; the labels of the forms; `name` and `message` of every code in a .toml file, and the
labels of dated parameters and open questions. In the office, whatever its files hold in Chinese is shown to somebody:
every string that is no docstring, every `{% say "…" %}` of a template, every text of a table. In the pages of the
corpus: every `say("…")`.
"""

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from inspect import cleandoc
from pathlib import Path
from string import Formatter

from gongkai.checks import ALL
from gongkai.law import form, known_forms
from gongkai.words.messages import entries

SOURCE = Path(__file__).parent.parent / "src" / "gongkai"
WEB = SOURCE / "web"
CATALOGUES = SOURCE / "words" / "en" / "LC_MESSAGES"

SAID = {
    "say": 0,
    "said": 0,
    "filled": 0,
    "speaker()": 0,
    "NotCheckable": 0,
    "WrongDismissals": 0,
    "Unchecked": 1,
    "CannotWrite": 0,
    "CannotClean": 0,
    "CannotRedact": 0,
    "EventRefused": 0,
    "Fault": 0,
    "breach": 1,
    "Sheet": 1,
}
"""What is given a sentence to be said, and at which place among its arguments."""

OWN_NAMES = {"简体中文"}
"""What is written alike in every language."""

DJANGOS = {"有效", "电子邮件地址"}
"""Names of Django's own fields, which it says in Chinese itself, and we in English."""

UNSAID = {"default", "source", "also", "before", "after"} | {
    *("stop", "weak", "same", "guide", "asks", "tells", "endings", "spoken"),  # by these questions are understood
}
"""What a table of the office holds for the program, or for a document in Chinese, not for a screen."""

_SAY = re.compile(r"""{%\s*say\s+"([^"]*)\"""")
_CALLED = re.compile(r'say\("([^"]+)\"')
_IDEOGRAPH = re.compile(r"[\u3400-\u9fff]")


def sentences() -> dict[str, str]:
    """Return every sentence the program can say, and where it stands."""
    found: dict[str, str] = {}
    for path in sorted(SOURCE.rglob("*.py")):
        found |= dict.fromkeys(_said(ast.parse(path.read_text("utf-8"))), path.name)
    for path in sorted(SOURCE.rglob("*.toml")):
        found |= dict.fromkeys(_coded(tomllib.loads(path.read_text("utf-8"))), path.name)
    found |= _of_the_office()
    for path in sorted(SOURCE.glob("corpus/**/templates/*.html")):
        found |= dict.fromkeys(_CALLED.findall(path.read_text("utf-8")), path.name)
    for year in known_forms():
        found |= dict.fromkeys(form(str(year)).labels, f"{year}.toml")
    for rule in ALL:
        found |= dict.fromkeys((rule.name, rule.message, rule.remedy, rule.meaning), rule.code)
    return {sentence: where for sentence, where in found.items() if not sentence.isascii()}


def _of_the_office() -> dict[str, str]:
    """Return what the files of the office hold in Chinese, and where; pieces put together are the caller's business."""
    found: dict[str, str] = {}
    for path in sorted(WEB.rglob("*.py")):
        if path.parent.name != "migrations":
            found |= dict.fromkeys(_strings(ast.parse(path.read_text("utf-8"))), path.name)
    for path in sorted(WEB.rglob("*.toml")):
        found |= dict.fromkeys(_texts_of(tomllib.loads(path.read_text("utf-8"))), path.name)
    for path in sorted(WEB.rglob("templates/**/*")):
        if path.is_file():
            found |= dict.fromkeys(_SAY.findall(path.read_text("utf-8")), path.name)
    return {text: where for text, where in found.items() if _IDEOGRAPH.search(text) and text not in OWN_NAMES}


def _strings(module: ast.Module) -> Iterator[str]:
    nodes = list(ast.walk(module))
    unsaid = {id(node.value) for node in nodes if isinstance(node, ast.Expr)}  # docstrings
    unsaid |= {id(part) for node in nodes if isinstance(node, ast.JoinedStr) for part in node.values}
    calls = [node for node in nodes if isinstance(node, ast.Call)]
    unsaid |= {id(given) for call in calls if _name(call.func) == "compile" for given in call.args}  # patterns
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in unsaid:
            yield node.value


def _texts_of(table: object) -> Iterator[str]:
    if isinstance(table, str):
        yield table
    elif isinstance(table, dict):
        for key in table.keys() - UNSAID:
            yield from _texts_of(table[key])
    elif isinstance(table, list):
        for each in table:
            yield from _texts_of(each)


def _said(module: ast.Module) -> Iterator[str]:
    constants = {
        target.id: node.value
        for node in module.body
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value
        for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
        if isinstance(target, ast.Name)
    }
    for node in ast.walk(module):
        if isinstance(node, ast.Call):
            place = SAID.get(_name(node.func))
            if place is not None and len(node.args) > place:
                yield from _texts(node.args[place], constants)


def _name(called: ast.expr) -> str:
    """Return the bare name of what is called: `say(…)`, `words.say(…)`, and `speaker()` for `speaker(lang)(…)`."""
    if isinstance(called, ast.Call):
        return f"{_name(called.func)}()"
    return getattr(called, "id", getattr(called, "attr", ""))


def _texts(node: ast.expr, constants: dict[str, ast.expr]) -> Iterator[str]:
    for part in ast.walk(node):
        if isinstance(part, ast.Constant) and isinstance(part.value, str):
            yield part.value
        elif isinstance(part, ast.Name) and part.id in constants:
            yield from _texts(constants[part.id], {})


def _coded(table: dict[str, object]) -> Iterator[str]:
    for value in table.values():
        if not isinstance(value, dict):
            continue
        if isinstance(value.get("message"), str):
            yield from (value[key] for key in ("name", "message", "exception") if key in value)
        elif "values" in value or "options" in value:
            yield from (value["label"], *value.get("options", {}).values())


def _every_string() -> set[str]:
    trees = (ast.parse(path.read_text("utf-8")) for path in SOURCE.rglob("*.py"))
    nodes = (node for tree in trees for node in ast.walk(tree))
    strings = {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    return strings | {cleandoc(string) for string in strings}


def faults() -> Iterator[str]:
    """Yield every fault of the catalogues in one line each."""
    needed, translated = sentences(), {}
    for catalogue in sorted(CATALOGUES.glob("*.po")):
        for sentence, text in entries(catalogue.read_text("utf-8")):
            if translated.setdefault(sentence, text) != text:
                yield f"{catalogue.name}: two translations: {sentence}"
            if _holes(sentence) != _holes(text):
                yield f"{catalogue.name}: holes differ: {sentence}"
    yield from (f"{where}: no English: {sentence}" for sentence, where in needed.items() if sentence not in translated)
    known = needed.keys() | _every_string() | DJANGOS
    yield from (f"no such sentence any more: {sentence}" for sentence in translated if sentence not in known)


def _holes(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


if __name__ == "__main__":
    found = [fault.replace("\n", " ") for fault in faults()]
    print("".join(f"{fault}\n" for fault in found), end="")
    sys.exit(bool(found))
