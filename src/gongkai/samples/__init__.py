"""Sample reports of a county that does not exist, in many formats, with faults as they occur in life."""

from gongkai.samples.shelf import lay_out, names, reading

__all__ = ["lay_out", "names", "reading"]
