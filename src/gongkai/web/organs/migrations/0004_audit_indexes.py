"""Searching the trail by day and by act stays quick, however long it grows. Indexes leave its triggers alone."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("organs", "0003_person_organ"),
    ]

    operations = [
        migrations.AddIndex(
            model_name="auditrow",
            index=models.Index(fields=["at"], name="organs_audi_at_43c813_idx"),
        ),
        migrations.AddIndex(
            model_name="auditrow",
            index=models.Index(fields=["action", "number"], name="organs_audi_action_5ac7d0_idx"),
        ),
    ]
