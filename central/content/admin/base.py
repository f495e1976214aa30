"""What the editors' pages of all records share."""

from typing import Any

from django.contrib import admin, messages
from django.utils import timezone

from central.content.records import feed_problem

admin.site.site_header = admin.site.site_title = "일자리카페 편집"
admin.site.index_title = "콘텐츠"


class RecordAdmin(admin.ModelAdmin):
    """A record: saving it gives it a new age, and says at once if a screen could not show it."""

    feed = ""
    readonly_fields: tuple[str, ...] = ("as_of",)
    list_per_page = 50

    def save_model(self, request: Any, obj: Any, form: Any, change: Any) -> None:
        """Save a record with its new age; a cleared text becomes an unknown one."""
        for field in type(obj)._meta.concrete_fields:  # noqa: SLF001 - Django's public model API
            if field.null and getattr(obj, field.attname) == "":
                setattr(obj, field.attname, None)
        if form.changed_data or not change:
            obj.as_of = timezone.now()
        super().save_model(request, obj, form, change)

    def save_related(self, request: Any, form: Any, formsets: Any, change: Any) -> None:
        """Save what hangs on the record, which is a part of it, then check the whole against the contract."""
        super().save_related(request, form, formsets, change)
        if any(formset.has_changed() for formset in formsets):
            form.instance.as_of = timezone.now()
            form.instance.save(update_fields=["as_of"])
        problem = feed_problem(self.feed, form.instance)
        if problem:
            messages.warning(request, f"이대로는 화면에 나가지 않습니다: {problem}")
