"""`gongkai due`: the day, the reasons, and an exit status that tells late from sound from unreadable."""

import pytest
from typer.testing import CliRunner

from gongkai.cli.app import app
from gongkai.cli.due import cited

RUN = CliRunner()


def due(*arguments, lang="zh"):
    return RUN.invoke(app, ["due", *arguments, "--lang", lang])


def test_a_request_in_time_is_sound():
    told = due("--received", "2024-01-29", "--channel", "post", "--as-of", "2024-02-05")
    assert told.exit_code == 0
    assert "2024-02-29" in told.output
    assert "第31条" in told.output


def test_short_names_lead_through_correction_and_consultation():
    told = due(
        *("--received", "2024-01-29", "--channel", "post", "-e", "correct:2024-02-01:until=2024-02-20"),
        *("-e", "corrected:2024-02-05", "-e", "consult:2024-02-19:party=甲公司", "--as-of", "2024-02-23"),
        lang="en",
    )
    assert told.exit_code == 0
    assert "2024-03-13" in told.output
    assert "provisional" in told.output
    assert "2024-03-11" in told.output


def test_overdue_is_a_finding():
    told = due("--received", "2024-01-29", "--channel", "post", "--as-of", "2024-03-04")
    assert told.exit_code == 1
    assert "已超 2 个工作日" in told.output


def test_a_late_answer_stays_on_record():
    told = due("--received", "2024-06-11", "-e", "answer:2024-07-10", "--as-of", "2024-07-10")
    assert told.exit_code == 1
    assert "超过 1 个工作日" in told.output


@pytest.mark.parametrize(
    "event",
    [
        "corrected:2024-02-05",
        "answer:2024-01-01",
        "answer",
        "dance:2024-02-05",
        "extend:2024-02-05:days=30:approved=head",
    ],
)
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_what_cannot_be_is_refused_in_words(event, lang):
    told = due("--received", "2024-01-29", "--channel", "post", "-e", event, "--as-of", "2024-03-04", lang=lang)
    assert told.exit_code == 2
    assert told.stdout == ""
    assert any("一" <= letter <= "鿿" for letter in told.stderr) == (lang == "zh")


def test_a_day_without_its_notice_is_said_so():
    told = due("--received", "2031-01-29", "--as-of", "2031-02-01")
    assert told.exit_code == 2
    assert "2031" in told.stderr


def test_a_letter_waits_for_its_confirmation():
    told = due("--received", "2024-06-11", "--channel", "letter", "--as-of", "2024-06-12")
    assert told.exit_code == 0
    assert "待确认收到" in told.output


def test_sources_are_cited_as_people_do():
    assert cited("reg2019/33") == "《政府信息公开条例》第33条"
    assert cited("reg2019/36(6)") == "《政府信息公开条例》第36条(6)"
    assert cited("form2021/三").endswith("》三")
    assert cited("unknown/1") == "unknown/1"
