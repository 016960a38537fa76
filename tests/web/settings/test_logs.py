"""Logs tell what happened and never about whom."""

import json
import logging
import logging.config

from gongkai.web.settings.environment import Environment
from gongkai.web.settings.logs import logs, only_known


def test_what_is_not_on_the_list_is_left_out():
    line = only_known(None, "info", {"event": "a", "status": 200, "applicant": "张某", "id_number": "1"})
    assert line == {"event": "a", "status": 200}


def test_a_line_is_json(capsys):
    configuration = logs(Environment())
    formatter = logging.config.DictConfigurator(configuration).configure_formatter(
        dict(configuration["formatters"]["json"])
    )
    record = logging.LogRecord("x", logging.WARNING, "", 1, "慢", None, None)
    line = json.loads(formatter.format(record))
    assert (line["event"], line["level"]) == ("慢", "warning")
    assert capsys.readouterr().err == ""
