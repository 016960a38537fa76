"""The files of `deploy`, which no container engine can run here: what they name is there, and they agree."""

import re
import shlex
import tomllib
from itertools import chain
from pathlib import Path

import pytest
from django.test import override_settings
from django.urls import resolve
from typer.main import get_command

from gongkai.cli.app import app
from gongkai.web.settings.environment import Environment, read
from gongkai.web.settings.security import security

ROOT = Path(__file__).parent.parent
DEPLOY = ROOT / "deploy"
DOCKERFILE, COMPOSE, NGINX = (
    (DEPLOY / name).read_text("utf-8") for name in ("Dockerfile", "compose.yml", "nginx.conf")
)
UNITS = {path.name: path.read_text("utf-8") for path in DEPLOY.glob("*.service")}
OF_COMPOSE = {"GONGKAI_HOST", "GONGKAI_DB_PASSWORD"}
"""What compose is told, and hands on under other names."""


def only(pattern, text):
    """Return the one thing that `pattern` finds in `text`, however often it stands there."""
    (found,) = set(re.findall(pattern, text, re.MULTILINE))
    return found


def commands():
    """Every command line of ours that the files start."""
    yield [part.strip(' "') for part in only(r"^CMD \[(.+)\]$", DOCKERFILE).split(",")]
    yield [part.strip() for part in only(r"^ +command: \[(.+)\]$", COMPOSE).split(",")]
    for text in UNITS.values():
        yield shlex.split(only(r"^ExecStart=(.+)$", text))


def test_what_is_copied_into_the_image_is_there():
    copied = [line.split()[1:-1] for line in re.findall(r"^COPY (?!--from).+$", DOCKERFILE, re.MULTILINE)]
    assert copied
    for name in chain(*copied):
        assert (ROOT / name).exists(), name


def test_the_image_has_what_building_without_isolation_needs():
    (needed,) = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["build-system"]["requires"]
    assert f"\n{needed} " in (ROOT / "requirements.lock").read_text("utf-8")


def test_every_command_exists_with_its_options():
    for command in commands():
        program, name, *options = command
        assert Path(program).name == "gongkai"
        known = {
            option for each in get_command(app).commands[name].params for option in (*each.opts, *each.secondary_opts)
        }
        assert {option for option in options if option.startswith("--")} <= known


@pytest.mark.parametrize("path", sorted(DEPLOY.iterdir()), ids=lambda path: path.name)
def test_every_variable_is_one_the_office_knows(path):
    named = set(re.findall(r"\bGONGKAI_[A-Z]\w*", path.read_text("utf-8"))) - OF_COMPOSE
    assert read(dict.fromkeys(named, "1")).unknown == ()


def test_the_data_lie_where_the_account_may_write():
    folder = only(r"GONGKAI_DATA=(\S+)", DOCKERFILE)
    assert only(r"^VOLUME (.+)$", DOCKERFILE) == folder
    assert only(r"volumes: \[data:(.+)\]", COMPOSE) == folder
    account = only(r"^USER (.+)$", DOCKERFILE)
    assert f"--owner={account} " in DOCKERFILE
    # Made before it becomes a volume: Docker would make it for root.
    assert DOCKERFILE.index(f"--mode=0750 {folder}") < DOCKERFILE.index("VOLUME")
    for text in UNITS.values():
        assert only(r"GONGKAI_DATA=(\S+)", text) == f"/var/lib/{only(r'^StateDirectory=(.+)$', text)}"


@pytest.mark.django_db
def test_the_health_check_is_answered_as_compose_sets_the_office_up(client):
    host, path = only(r"urlopen\('http://([^/]+)(/[^']+)'", DOCKERFILE)
    told = {name: value.strip('"') for name, value in re.findall(r"^ +(GONGKAI_\w+): (.+)$", COMPOSE, re.MULTILINE)}
    environment = read(told | {"GONGKAI_HOSTS": "gov.example", "GONGKAI_ORIGINS": "https://gov.example"})
    assert environment.tls
    with override_settings(**security(environment)):
        assert client.get(path, headers={"host": host}).content == b"ok"


def test_the_proxy_leads_to_the_office():
    service, port = only(r"proxy_pass http://(\w+):(\d+);", NGINX)
    assert f"\n  {service}: " in COMPOSE
    assert port == only(r"^EXPOSE (\d+)$", DOCKERFILE)
    assert f"0.0.0.0:{port}" in DOCKERFILE
    assert resolve(only(r"location (/\w+) ", NGINX)).url_name == "metrics"
    assert int(only(r"client_max_body_size (\d+)m", NGINX)) > Environment().upload_megabytes
    for name in re.findall(r"/etc/nginx/(certificates)/", NGINX):
        assert f"./{name}:/etc/nginx/{name}:ro" in COMPOSE


def test_what_compose_and_the_guide_name_is_there():
    for name in re.findall(r"\./([\w.]+\.conf)\b", COMPOSE):
        assert (DEPLOY / name).exists(), name
    guide = (ROOT / "docs" / "guide" / "operator.md").read_text("utf-8")
    for name in set(re.findall(r"`(deploy/[\w.-]+)`", guide)):
        assert (ROOT / name).exists(), name
    assert set(re.findall(r"(gongkai[\w-]*\.service)", guide)) == set(UNITS)


def test_every_variable_of_the_office_is_in_the_operators_guide():
    guide = (ROOT / "docs" / "guide" / "operator.md").read_text("utf-8")
    table = guide[guide.index("| Variable") : guide.index("Logs are lines")]
    for name in Environment.__dataclass_fields__.keys() - {"unknown", "wrong", "database_url"}:
        family, _, last = name.upper().rpartition("_")
        told = f"GONGKAI_{name.upper()}`" in table or (f"`GONGKAI_{family}" in table and f"`_{last}`" in table)
        assert told, name
