"""What an installation is told from outside."""

import stat

import pytest

from gongkai.web.settings.environment import Environment, read, secret_of


def test_nothing_told_is_an_installation_on_this_machine():
    assert read({}) == Environment()


def test_every_kind_of_value_is_read():
    told = read(
        {
            "DATABASE_URL": "postgres://u@h/d",
            "GONGKAI_HOSTS": "a.example, b.example",
            "GONGKAI_TLS": "yes",
            "GONGKAI_UPLOAD_MEGABYTES": "7",
            "GONGKAI_DATA": "/srv/gongkai",
            "PATH": "/bin",
        }
    )
    assert (told.database_url, told.hosts, told.tls) == ("postgres://u@h/d", ("a.example", "b.example"), True)
    assert (told.upload_megabytes, str(told.data)) == (7, "/srv/gongkai")


@pytest.mark.parametrize(
    ("value", "meant"), [("1", True), ("TRUE", True), ("on", True), ("0", False), ("", False), ("no", False)]
)
def test_yes_and_no(value, meant):
    assert read({"GONGKAI_DEBUG": value}).debug is meant


def test_slips_of_the_pen_are_listed():
    assert read({"GONGKAI_HOST": "a", "GONGKAI_LANG": "en", "GONGKAI_REQUIRE_ALL": "1"}).unknown == ("host",)


def test_what_should_be_a_number_and_is_none_is_listed_and_the_default_holds():
    told = read({"GONGKAI_IDLE_MINUTES": "half an hour", "GONGKAI_UPLOAD_MEGABYTES": " 7 "})
    assert (told.wrong, told.idle_minutes, told.upload_megabytes) == (("idle_minutes",), 30, 7)


def test_the_secret_is_made_once_and_is_nobody_elses(tmp_path):
    environment = Environment(data=tmp_path / "new")
    first = secret_of(environment)
    assert len(first) >= 50
    assert secret_of(environment) == first
    assert stat.S_IMODE((tmp_path / "new" / "secret").stat().st_mode) == 0o600
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["secret"]


def test_a_secret_told_is_the_secret(tmp_path):
    assert secret_of(Environment(data=tmp_path, secret="told")) == "told"  # noqa: S106 -- of nobody
    assert not list(tmp_path.iterdir())
