"""Vetting: what must not go out with a draft or a file is found, shown without being told, masked or cleaned."""

from gongkai.vetting.catalogue import Code, Severity, codes
from gongkai.vetting.files import CannotClean
from gongkai.vetting.finding import Finding
from gongkai.vetting.look import look
from gongkai.vetting.masking import Ways
from gongkai.vetting.recogniser import Term, Told
from gongkai.vetting.vet import clean, vet

__all__ = ["CannotClean", "Code", "Finding", "Severity", "Term", "Told", "Ways", "clean", "codes", "look", "vet"]
