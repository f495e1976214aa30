"""Columns of our own: a list of texts, edited as one text a line, and addresses."""

from typing import Any

from django import forms
from django.core.validators import URLValidator
from django.db import models


class LinesFormField(forms.CharField):
    """A text area whose lines are the items."""

    widget = forms.Textarea(attrs={"rows": 3})

    def prepare_value(self, value: Any) -> Any:
        """Return what the text area shows."""
        return "\n".join(value) if isinstance(value, list) else value

    def clean(self, value: Any) -> list[str]:
        """Return the items without blank lines."""
        return [line.strip() for line in super().clean(value).splitlines() if line.strip()]

    def has_changed(self, initial: Any, data: Any) -> bool:
        """Return whether the items differ."""
        return list(initial or []) != [line.strip() for line in (data or "").splitlines() if line.strip()]


class TextListField(models.JSONField):
    """A list of texts."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"default": list, "blank": True} | kwargs)

    def formfield(self, **_kwargs: Any) -> Any:
        """Return the field of a form."""
        return LinesFormField(
            required=not self.blank, label=self.verbose_name, help_text=self.help_text or "한 줄에 하나씩"
        )


class WebField(models.URLField):
    """An address of a source, https unless another scheme is written."""

    def formfield(self, **kwargs: Any) -> Any:
        """Return the field of a form."""
        return super().formfield(**{"assume_scheme": "https"} | kwargs)


class HttpsField(WebField):
    """An address that a phone opens, https only."""

    default_validators = (URLValidator(schemes=["https"]),)
