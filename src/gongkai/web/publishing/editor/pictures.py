"""The form behind a picture: it is looked through before it is kept."""

from typing import Any

from django.core.files.uploadedfile import UploadedFile
from wagtail.images.forms import BaseImageForm

from gongkai.web.publishing.editor.forms import looked


class PictureForm(BaseImageForm):
    """A picture for the text."""

    def clean(self) -> dict[str, Any]:
        """Look the file through."""
        told: dict[str, Any] = super().clean() or self.cleaned_data
        file = told.get("file")
        if isinstance(file, UploadedFile):
            looked(self, "file", file)
        return told
