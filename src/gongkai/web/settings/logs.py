"""Logs: one line of JSON an event on standard error, and never a name, a number or a text of an applicant."""

from typing import Any

import structlog

from gongkai.web.settings.environment import Environment

SPOKEN_OF = frozenset(
    {"event", "level", "timestamp", "logger", "exception", "request", "person", "organ", "action", "status"}
)
"""What a line may tell. Anything else a caller adds is left out: it may hold personal data."""


def only_known(_logger: object, _method: str, event: dict[str, Any]) -> dict[str, Any]:
    """Leave out of a line whatever is not on the list."""
    return {key: value for key, value in event.items() if key in SPOKEN_OF or key.startswith("_")}


def logs(environment: Environment) -> dict[str, Any]:
    """Return Django's logging configuration."""
    before: list[Any] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso"),
    ]
    structlog.configure(
        processors=[*before, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=True,
    )
    formatter = {
        "()": structlog.stdlib.ProcessorFormatter,
        "foreign_pre_chain": before,
        "processors": [
            structlog.processors.format_exc_info,
            structlog.stdlib.ProcessorFormatter.remove_processors_meta,
            only_known,
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
    }
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"json": formatter},
        "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "json"}},
        "root": {"handlers": ["stderr"], "level": environment.log_level},
    }
