"""The form behind an enclosed file: it is looked through before it is kept."""

from typing import Any

from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from wagtail.admin.forms.models import WagtailAdminModelForm

from gongkai.web.organs.upload import Looked, look_through
from gongkai.web.screens.language import said


class EnclosureForm(WagtailAdminModelForm):
    """A file enclosed with an item; it bears its own name where no other is given, and its digest."""

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.fields["name"].required = False
        self.fields["name"].help_text = said("不填的，用文件自己的名称")

    def clean(self) -> dict[str, Any]:
        """Look the file through. A file that is not new was looked through before."""
        told: dict[str, Any] = super().clean()
        file, told["name"] = told.get("file"), told.get("name") or self.initial.get("name", "")
        if isinstance(file, UploadedFile):
            seen = looked(self, "file", file)
            told["name"] = told["name"] or seen.name
            self.instance.digest, self.instance.text = seen.digest, ""
        return told


def looked(form: Any, field: str, file: "UploadedFile[Any]") -> Looked:
    """Look a file through, and say at the field what speaks against it."""
    seen = look_through(file)
    for fault in seen.faults:
        form.add_error(field, ValidationError(said(fault.message, **fault.values)))
    return seen
