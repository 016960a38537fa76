"""Wagtail sets up a site with a page that welcomes to Wagtail; here both bear the office's own name."""

from django.db import migrations

NAME = "政府信息公开"


def name(apps, _schema_editor):
    apps.get_model("wagtailcore", "Page").objects.filter(depth=2, slug="home").update(title=NAME, draft_title=NAME)
    apps.get_model("wagtailcore", "Site").objects.filter(is_default_site=True).update(site_name=NAME)


class Migration(migrations.Migration):
    initial = True
    dependencies = [("wagtailcore", "0098_apitoken")]
    operations = [migrations.RunPython(name, migrations.RunPython.noop)]
