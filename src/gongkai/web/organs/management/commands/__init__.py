"""Django's own commands where the office does them otherwise."""
