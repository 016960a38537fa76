"""The list of a whole county's flaws opens by the day due, from an index."""

from django.db import migrations, models


class Migration(migrations.Migration):
    """Add the index."""

    dependencies = [("oversight", "0001_initial")]
    operations = [
        migrations.AddIndex(
            model_name="flaw", index=models.Index(fields=["due", "id"], name="oversight_f_due_fd95a1_idx")
        )
    ]
