"""What oversight records."""

__all__: list[str] = []
