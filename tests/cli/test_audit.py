"""`gongkai audit verify`: a sound trail is counted, a fault is told and ends with 1."""

import pytest

from installations import ENGINES

TWO_ROWS = """
from gongkai.web.organs.actions.organ import CreateOrgan
for name in ("青禾县人民政府", "邻县人民政府"):
    CreateOrgan(None, "county", name).do(actor=None, at=now)
"""
TAMPER = """
from django.db import connection
with connection.cursor() as cursor:
    for name in ("DROP TRIGGER audit_rows_stay_as_they_are",) if connection.vendor == "sqlite" else (
        "DROP TRIGGER audit_rows_stay ON organs_auditrow",
    ):
        cursor.execute(name)
    cursor.execute("UPDATE organs_auditrow SET actor_name = '别人' WHERE number = 1")
"""


@pytest.mark.parametrize("engine", ENGINES)
def test_a_sound_trail_and_one_tampered_with(installations, engine):
    office = installations.new(engine)
    assert office.python(TWO_ROWS).returncode == 0
    told = office.gongkai("audit", "verify")
    assert (told.returncode, "2 条审计记录完好" in told.stdout) == (0, True)
    tampered = office.python(TAMPER)
    assert tampered.returncode == 0, tampered.stderr
    told = office.gongkai("audit", "verify")
    assert told.returncode == 1
    assert "第 1 号记录被改动过" in told.stderr
    assert "1 处问题" in told.stderr
