import subprocess
import sys

import pytest

import gongkai


@pytest.mark.parametrize("name", gongkai.__all__)
def test_every_public_name_is_there(name):
    assert getattr(gongkai, name).__module__.startswith("gongkai.")


def test_other_names_are_not():
    with pytest.raises(AttributeError, match="nonsense"):
        _ = gongkai.nonsense


def test_the_public_names_are_listed():
    assert dir(gongkai) == sorted(gongkai.__all__)


def test_importing_the_package_imports_none_of_its_rooms():
    program = "import gongkai, sys; print([name for name in sys.modules if name.startswith('gongkai.')])"
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
