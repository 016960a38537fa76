"""The letters of a whole county open by the day due, from an index."""

from django.db import migrations, models


class Migration(migrations.Migration):
    """Add the index."""

    dependencies = [("dialogue", "0001_initial")]
    operations = [
        migrations.AddIndex(
            model_name="letter", index=models.Index(fields=["due", "id"], name="dialogue_le_due_27f64e_idx")
        )
    ]
