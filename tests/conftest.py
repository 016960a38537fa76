"""What every test may ask for: the real reports, programs of the system, golden files, repeatable hypothesis."""

import os
import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from installations import Installations

ROOT = Path(__file__).parent.parent
SEEDS = ROOT.parent / "shared" / "reports"
REQUIRE_ALL = "GONGKAI_REQUIRE_ALL"

# Derandomized: the same examples on every machine. No deadline: a busy machine is no fault of the code.
_REPEATABLE = {"derandomize": True, "deadline": None, "database": None}
settings.register_profile(
    "house", max_examples=40, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], **_REPEATABLE
)
settings.register_profile("long", settings.get_profile("house"), max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "house"))


def pytest_addoption(parser):
    parser.addoption("--update-golden", action="store_true", help="write golden files anew, do not compare")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items):
    """Play what takes long first: left to the end, one process would play it while the others have nothing to do."""
    items.sort(key=lambda item: item.get_closest_marker("browser") is None)


@pytest.fixture(scope="session")
def installations(tmp_path_factory):
    """Make installations of the office, each with a database of its own."""
    made = Installations(tmp_path_factory.mktemp("installations"))
    yield made
    made.close()


@pytest.fixture(scope="session")
def seeds():
    """The folder of real published reports. It is no part of the project: a clone without it skips these tests."""
    if not SEEDS.is_dir():
        pytest.skip("../shared/reports is not here")
    return SEEDS


@pytest.fixture(scope="session")
def program():
    """A function that returns the path of a program of the system, such as `program("soffice")`.

    The test is skipped where the program is missing, and fails under GONGKAI_REQUIRE_ALL=1, which wants all there.
    """

    def path_of(name):
        found = shutil.which(name)
        if found is None and os.environ.get(REQUIRE_ALL) == "1":
            pytest.fail(f"{name} is not installed, and {REQUIRE_ALL}=1 wants every program there")
        if found is None:
            pytest.skip(f"{name} is not installed")
        return found

    return path_of


@pytest.fixture
def golden(request):
    """A function that compares text or bytes with a golden file, or writes the file anew under --update-golden."""

    def agree(path, content):
        data = content.encode() if isinstance(content, str) else content
        if request.config.getoption("--update-golden"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        assert path.exists(), f"{path} is missing; write it with --update-golden"
        expected = path.read_bytes()
        if isinstance(content, str):
            assert content == expected.decode()
        assert data == expected

    return agree


@pytest.fixture(scope="session")
def samples(tmp_path_factory):
    """A folder with every sample report as a file of its own format."""
    from gongkai.samples import lay_out

    folder = tmp_path_factory.mktemp("samples")
    lay_out(folder)
    return folder
