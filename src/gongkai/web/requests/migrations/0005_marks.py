"""The same applicant is known by the number of the proof, whatever it is called: the marks there are are made anew."""

from cryptography.fernet import InvalidToken
from django.db import migrations

from gongkai.web.requests.marks import person_mark

AT_ONCE = 1000


def make_anew(apps, editor):
    """Write the marks as they are made now; who was purged has none, and who cannot be opened keeps the old one."""
    applicants = apps.get_model("requests", "Applicant").objects.using(editor.connection.alias)
    keys = list(applicants.exclude(mark="").order_by("pk").values_list("pk", flat=True))
    for start in range(0, len(keys), AT_ONCE):
        changed = []
        for each in _opened(applicants, keys[start : start + AT_ONCE]):
            proof = each.identity or next(filter(None, (each.contact or {}).values()), "")
            mark = person_mark(each.name, proof) if proof else each.mark
            if mark != each.mark:
                each.mark = mark
                changed.append(each)
        applicants.bulk_update(changed, ["mark"])


def _opened(applicants, keys):
    try:
        return list(applicants.filter(pk__in=keys))
    except InvalidToken:  # sealed with a key that is gone
        middle = len(keys) // 2
        return _opened(applicants, keys[:middle]) + _opened(applicants, keys[middle:]) if middle else []


class Migration(migrations.Migration):
    dependencies = [("requests", "0004_counted")]

    operations = [migrations.RunPython(make_anew, migrations.RunPython.noop)]
