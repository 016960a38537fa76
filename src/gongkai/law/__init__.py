"""What the law says, as dated data with sources: the forms of the annual report and the texts they rest on."""

from gongkai.law.form import Cell, Form, NotInForm, form, form_for_year, known_forms
from gongkai.law.sources import Source, sources

__all__ = ["Cell", "Form", "NotInForm", "Source", "form", "form_for_year", "known_forms", "sources"]
