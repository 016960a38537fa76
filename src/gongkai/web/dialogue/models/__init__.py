"""What dialogue records."""

__all__: list[str] = []
