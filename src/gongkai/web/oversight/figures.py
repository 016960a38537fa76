"""The figures of oversight, counted from its records; what each is called stands in figures.toml."""
