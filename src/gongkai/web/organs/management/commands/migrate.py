"""`migrate`, which lays the ground of an empty database before it takes the steps that are left."""

from typing import Any

from django.core.management.base import CommandParser
from django.core.management.commands import migrate

from gongkai.web.organs import ground


class Command(migrate.Command):
    """Django's command; with `--every-step` it makes no use of the ground."""

    def add_arguments(self, parser: CommandParser) -> None:
        """Add what Django's command does not know."""
        super().add_arguments(parser)
        parser.add_argument(
            "--every-step", action="store_true", help="Take every migration, though the database be empty."
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Lay the ground where all tables are asked for and none is there."""
        every_step = options.pop("every_step", False)
        if not (every_step or options["app_label"] or options["plan"] or options["check_unapplied"]):
            ground.lay(options["database"])
        super().handle(*args, **options)
