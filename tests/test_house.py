"""The rules of the house, as far as a machine can hold people to them."""

import ast
import re
import subprocess
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from gongkai.checks import ALL, Severity
from gongkai.law import form, known_forms, sources

ROOT = Path(__file__).parent.parent
SOURCE, TESTS, DOCS = ROOT / "src" / "gongkai", ROOT / "tests", ROOT / "docs"
FOLDERS = (".ci", "bench", "docs", "script", "src", "tests")
FILES = sorted(
    path
    for path in (*ROOT.iterdir(), *(found for folder in FOLDERS for found in (ROOT / folder).rglob("*")))
    if path.is_file() and "__pycache__" not in path.parts
)
PYTHON = [path for path in FILES if path.suffix == ".py"]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))

BEYOND_THE_MIRROR = {
    "test_house.py",
    "test_wheel.py",
    "test_deploy.py",
    "test_docs.py",
    "test_carriers_day.py",
    "test_cases.py",
    "test_doors.py",
    "test_faults.py",
    "test_assessment_day.py",
    "test_county_day.py",
    "test_first_day.py",
    "test_letters_day.py",
    "test_no_trace.py",
    "test_laid_again.py",
    "test_month.py",
    "test_orders_day.py",
    "test_publishing_day.py",
    "test_public_site.py",
    "test_queries.py",
    "test_reporting_day.py",
    "test_townships.py",
    "test_twelve_cases.py",
    "test_stateful.py",
    "test_urls.py",
    "test_villages.py",
    "test_watch_day.py",
    "test_years.py",
    "test_answers_day.py",
    "test_surveys_day.py",
}
"""Tests of the whole house, which mirror no file of src."""


def tree(path):
    return ast.parse(path.read_text("utf-8"))


def text_of(path):
    try:
        return path.read_text("utf-8")
    except UnicodeDecodeError:
        return ""


def each(paths):
    return pytest.mark.parametrize("path", paths, ids=lambda path: str(path.relative_to(ROOT)))


# ---- layout -------------------------------------------------------------------------------------------------


def runs(path):
    """Tell whether a file holds anything that runs: a file of names and declarations alone has nothing to test."""
    return any(isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) for node in ast.walk(tree(path)))


def mirror(path):
    """Return where the test of a file of src stands: src/gongkai/law/form.py -> tests/law/test_form.py."""
    inside = path.relative_to(SOURCE)
    stem = path.parent.name if path.name == "__init__.py" else path.stem.strip("_")
    return TESTS / inside.parent / f"test_{stem}.py"


OURS = [path for path in PYTHON if path.is_relative_to(SOURCE)]


@each([path for path in OURS if runs(path)])
def test_every_file_has_its_test(path):
    assert mirror(path).is_file(), f"{mirror(path).relative_to(ROOT)} is missing"


def test_every_test_has_its_file():
    wanted = {mirror(path) for path in OURS}
    there = {path for path in PYTHON if path.is_relative_to(TESTS) and path.name.startswith("test_")}
    assert {path for path in there - wanted if path.name not in BEYOND_THE_MIRROR} == set()


@each([path for path in PYTHON if path.parent.name != "migrations"])  # Django writes those, as long as it likes
def test_files_and_functions_are_short(path):
    assert len(path.read_text("utf-8").splitlines()) <= 400
    functions = [node for node in ast.walk(tree(path)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    assert [node.name for node in functions if node.end_lineno - node.lineno >= 40] == []


def test_every_file_is_named_for_what_it_holds():
    empty_names = {"util", "utils", "helper", "helpers", "manager", "managers", "misc", "common", "data", "stuff"}
    names = [path.relative_to(ROOT) for path in FILES]
    assert [name for name in names if empty_names & set(name.with_suffix("").parts)] == []


@each(PYTHON)
def test_every_ignore_has_its_reason(path):
    bare = re.compile(r"#\s*(?:noqa|type:\s*ignore|mypy:|pragma:)(?!.*\S\s+(?:--|#)\s+\S)")
    assert [line for line in path.read_text("utf-8").splitlines() if bare.search(line)] == []


def test_every_rule_of_lint_left_out_has_its_reason():
    lines = (ROOT / "pyproject.toml").read_text("utf-8").splitlines()
    codes = [line for line in lines if re.match(r'\s*"[A-Z]+\d+"', line) or re.match(r'"\S+" = \["[A-Z]', line)]
    assert codes
    assert [line for line in codes if "#" not in line] == []


def test_nothing_names_a_folder_of_somebodys_machine():
    private = re.compile(r"/(?:w[o]rk|h[o]me|r[o]ot|Us[e]rs)/[a-z.]")
    here = [path for path in FILES if path.name != ".git"]  # in a second working tree it is a file that names the first
    assert [path.name for path in here if private.search(text_of(path))] == []


# ---- law, rules, words ----------------------------------------------------------------------------------------


@each([path for path in FILES if path.suffix == ".toml"])
def test_toml_is_sound(path):
    assert tomllib.loads(path.read_text("utf-8"))


def test_every_year_since_2008_has_its_calendar():
    calendars = sorted((SOURCE / "law" / "holidays").glob("*.toml"))
    assert [tomllib.loads(path.read_text("utf-8"))["year"] for path in calendars] == list(range(2008, 2027))
    assert [path.stem for path in calendars] == [str(year) for year in range(2008, 2027)]


def test_every_source_that_is_cited_exists():
    cited = {rule.source for rule in ALL} | {form(str(year)).source for year in known_forms()}
    assert cited <= sources().keys()


def test_only_what_a_clause_forbids_is_an_error():
    errors = [rule for rule in ALL if rule.severity is Severity.ERROR]
    assert [rule.code for rule in errors if rule.source == "practice" or not rule.clause] == []


def test_every_rule_has_passed_failed_and_abstained():
    for rule in ALL:
        cases = tomllib.loads((TESTS / "cases" / f"{rule.code}.toml").read_text("utf-8"))
        assert {"pass", "fail", "abstain"} <= cases.keys(), rule.code


def test_every_case_has_its_rule():
    assert {path.stem for path in (TESTS / "cases").glob("*.toml")} == {rule.code for rule in ALL}


def test_every_rule_is_explained():
    explained = re.findall(r"^#+ +([A-Z]\d+)\b", (DOCS / "rules.md").read_text("utf-8"), re.MULTILINE)
    assert sorted(explained) == sorted(rule.code for rule in ALL)


def test_every_sentence_has_its_english_and_no_english_is_left_over():
    run = subprocess.run([sys.executable, ROOT / "script/messages.py"], capture_output=True, text=True, check=False)
    assert (run.stdout.strip(), run.stderr, run.returncode) == ("", "", 0)


# ---- glossary ---------------------------------------------------------------------------------------------------

GLOSSARY_ROW = re.compile(r"^\| `(?P<name>[^`]+)` \| (?P<term>[^|]+) \|", re.MULTILINE)


def glossary(heading):
    """Return the rows of the glossary's table under `heading`: identifier -> Chinese term."""
    _, _, rest = (DOCS / "glossary.md").read_text("utf-8").partition(f"\n## {heading}\n")
    rows = GLOSSARY_ROW.findall(rest.partition("\n## ")[0])
    assert len(rows) == len({name for name, _ in rows}) > 0
    return {name: term.strip() for name, term in rows}


def bare(label):
    """Return a label without its number: “（二）部分公开（…）” -> “部分公开”."""
    return re.sub(r"^(?:[一二三四]、|（.）|\d\.)|（[^）]*[，：][^）]*）$", "", label)


def labels_of_the_forms():
    """Return the labels of every row, group and column of all forms, by the key that stands in the paths."""
    found = {}
    for year in known_forms():
        statutory = form(str(year))
        blocks = [item for block in (*statutory.t2, *statutory.t4) for item in (*block.rows, *block.columns)]
        for item in (*blocks, *statutory.t3_rows, *statutory.t3_columns, *statutory.t4):
            found.setdefault(item.key, set()).add(bare(item.label))
        for key, label in statutory.t3_groups.items():
            found.setdefault(key, set()).add(bare(label))
    return found


def test_the_glossary_names_every_part_of_every_path_and_no_other():
    assert set(glossary("Cells")) == set(labels_of_the_forms())


@pytest.mark.parametrize("name", sorted(labels_of_the_forms()))
def test_the_glossary_uses_the_words_of_the_form(name):
    assert set(glossary("Cells")[name].split("；")) == labels_of_the_forms()[name]


def test_the_glossary_names_nothing_that_is_not_in_the_code():
    code = "\n".join(path.read_text("utf-8") for path in PYTHON if path.is_relative_to(SOURCE))
    assert [name for name in glossary("Terms") if not re.search(rf"\b{re.escape(name)}\b", code)] == []


# ---- dependencies -------------------------------------------------------------------------------------------------


def imported(folder):
    """Return the distributions that the files of a folder import, the standard library and ourselves left out."""
    nodes = [node for path in PYTHON if path.is_relative_to(folder) for node in ast.walk(tree(path))]
    names = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    names |= {node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.module}
    provided = packages_distributions()
    found = {canonicalize_name(by) for name in names for by in provided.get(name.partition(".")[0], ())}
    return found - {"gongkai"}


def names_of(requirements):
    return {canonicalize_name(Requirement(each).name) for each in requirements}


NAMED_IN_SETTINGS = {"psycopg", "whitenoise"}
"""What the office asks for by a name in Django's settings, not by an import."""

ASKED_FOR_BY_OTHERS = {"s3fs", "vl-convert-python"}
"""What the corpus needs without importing it: fsspec asks for s3fs by the address, Altair for vl-convert."""


def test_the_program_asks_for_what_it_imports_and_nothing_else():
    wanted = names_of(PROJECT["project"]["dependencies"])
    office = names_of(PROJECT["project"]["optional-dependencies"]["office"])
    corpus = names_of(PROJECT["project"]["optional-dependencies"]["corpus"])
    rooms = [room for room in SOURCE.iterdir() if room.is_dir() and room.name not in {"web", "cli", "corpus"}]
    assert set().union(*map(imported, rooms)) <= wanted
    assert imported(SOURCE / "corpus") <= wanted | corpus
    assert imported(SOURCE) == (wanted | office | corpus) - NAMED_IN_SETTINGS - ASKED_FOR_BY_OTHERS
    assert office >= NAMED_IN_SETTINGS
    assert corpus >= ASKED_FOR_BY_OTHERS


def pinned(lock):
    """Return what a lock file pins: name -> version."""
    text = (ROOT / lock).read_text("utf-8")
    pins = re.findall(
        r"^([a-z0-9][a-z0-9.-]*)==([^ ;\\]+).*?((?:\n    --hash=sha256:[0-9a-f]{64}(?: \\)?)+)", text, re.MULTILINE
    )
    assert len(pins) == len(re.findall(r"^[a-z0-9]", text, re.MULTILINE)), "something is not pinned with its hashes"
    return {name: version for name, version, _ in pins}


def group(name):
    """Return the requirements of a dependency group, groups it includes and all."""
    for item in PROJECT["dependency-groups"][name]:
        if isinstance(item, dict):
            yield from group(item["include-group"])
        else:
            yield Requirement(item)


LOCKS = {
    "requirements.lock": ("build", ["office"]),
    "requirements-corpus.lock": ("build", ["corpus"]),
    "requirements-dev.lock": ("dev", ["office", "corpus"]),
}
"""The group and the extras each lock file is made for."""


@pytest.mark.parametrize("lock", LOCKS)
def test_the_lock_holds_what_the_project_asks_for(lock):
    pins, (name, extras) = pinned(lock), LOCKS[lock]
    optional = PROJECT["project"]["optional-dependencies"]
    asked = [*PROJECT["project"]["dependencies"], *(each for extra in extras for each in optional[extra])]
    for wanted in (*map(Requirement, asked), *group(name)):
        assert wanted.specifier.contains(pins[canonicalize_name(wanted.name)]), f"{wanted}: run script/lock"


def test_the_locks_agree():
    dev = pinned("requirements-dev.lock")
    assert all(pinned(lock).items() <= dev.items() for lock in LOCKS)


@pytest.mark.parametrize("lock", LOCKS)
def test_the_lock_names_no_host(lock):
    assert not re.search(r"://|index-url|find-links", (ROOT / lock).read_text("utf-8"))
