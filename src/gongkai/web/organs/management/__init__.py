"""Commands of the office for Django."""
