"""`python -m gongkai.cli` is `gongkai`."""

from gongkai.cli.app import main

if __name__ == "__main__":
    main()
