"""Notices of the disclosure office (文书): kinds and texts as data, filled, and set in the letter form of GB/T 9704.

from gongkai.letters import kinds, fill
from gongkai.letters.letter import Letter
from gongkai.letters import docx, pdf
"""

from gongkai.letters.kinds import Field, Kind, fields, kinds
from gongkai.letters.template import Fault, faults, fields_in, fill, unfilled

__all__ = ["Fault", "Field", "Kind", "faults", "fields", "fields_in", "fill", "kinds", "unfilled"]
