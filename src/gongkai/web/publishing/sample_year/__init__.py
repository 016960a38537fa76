"""The sample county's year: what samples/year.toml counts, planned as pieces of work and done through the actions."""
