"""How long the command line takes to start: a new process each time, against Python doing nothing."""

import argparse
import subprocess
import sys
from functools import partial

from stopwatch import race, table

WAYS = {
    "gongkai --version": ["-m", "gongkai.cli", "--version"],
    "gongkai --help": ["-m", "gongkai.cli", "--help"],
    "python -c 'import gongkai'": ["-c", "import gongkai"],
    "python -c pass": ["-c", "pass"],
}


def start(arguments):
    """Run Python with these arguments to its end."""
    subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL)


def main():
    """Race the starts."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rounds", type=int, default=20)
    rounds = options.parse_args().rounds
    print("## Start of the command line")
    times = race({name: partial(start, arguments) for name, arguments in WAYS.items()}, rounds)
    table("New process each time", times, "gongkai --version")


if __name__ == "__main__":
    main()
