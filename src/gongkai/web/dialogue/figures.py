"""The figures of dialogue, counted from its records; what each is called stands in figures.toml."""
