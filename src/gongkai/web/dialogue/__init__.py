"""Dialogue: letters to the office, hotline orders, questions a machine answers, surveys, events, proposals."""
