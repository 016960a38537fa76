"""Template tags for the page of a record: `{% timeline record %}`, `{% remarks record %}`, `{% help "guide" %}`."""

from typing import Any

from django import template
from django.contrib.contenttypes.models import ContentType
from django.db.models import Model
from django.template.context import RequestContext
from django.template.defaultfilters import filesizeformat
from django.urls import reverse

from gongkai.law.sources import sources
from gongkai.web.organs.actions.remark import LONGEST
from gongkai.web.organs.guard import person_of, today
from gongkai.web.organs.models import Attachment, Comment
from gongkai.web.organs.permissions import may
from gongkai.web.organs.remarkable import kind_of
from gongkai.web.organs.sign_in.unsaved import take
from gongkai.web.organs.upload import file_types
from gongkai.web.screens.glossary import glossary
from gongkai.web.screens.timeline import MOST, events_of

register = template.Library()
register.filter("file_size", filesizeformat)


@register.inclusion_tag("screens/timeline.html")
def timeline(record: Model) -> dict[str, Any]:
    """Show what happened to a record, from the audit trail. For pages that show the record itself."""
    return {"events": events_of(record), "most": MOST}


@register.inclusion_tag("screens/remarks.html", takes_context=True)
def remarks(context: RequestContext, record: Model) -> dict[str, Any]:
    """Show a record's comments and attachments, with the forms that add to them where the person may."""
    request = context["request"]
    person, organ = person_of(request), kind_of(record).organ(record)
    label, key = record._meta.label_lower, record.pk  # noqa: SLF001 -- Django's own public name
    unsaved = take(request, reverse("comment", args=[label, key]))
    of_record = {"record_type": ContentType.objects.get_for_model(record), "record_key": record.pk}
    return {
        "request": request,
        "label": label,
        "key": key,
        "unsaved": unsaved["text"] if unsaved else "",
        "comments": Comment.objects.filter(**of_record).select_related("person").order_by("at", "pk"),
        "attachments": Attachment.objects.filter(**of_record).select_related("person").order_by("at", "pk"),
        "may_comment": may(person, "comment", organ, today()),
        "may_attach": may(person, "attach", organ, today()),
        "longest": LONGEST,
        "accepted": ",".join(f".{extension}" for extension in file_types()),
    }


@register.inclusion_tag("screens/help.html")
def help(key: str) -> dict[str, Any]:  # noqa: A001 -- what it is called in a template
    """Show a term of the statute that unfolds its meaning and source. Raises KeyError for one not in the glossary."""
    term = glossary()[key]
    source, _, article = term.source.partition("/")
    return {"term": term, "source": sources()[source], "article": article}
