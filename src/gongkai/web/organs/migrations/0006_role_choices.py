"""The roles a post can carry stand in a table; a new one needs no migration from now on."""

import gongkai.web.organs.models.person
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("organs", "0005_counter")]

    operations = [
        migrations.AlterField(
            model_name="post",
            name="role",
            field=models.CharField(
                choices=gongkai.web.organs.models.person.role_choices, max_length=20, verbose_name="职务"
            ),
        ),
    ]
