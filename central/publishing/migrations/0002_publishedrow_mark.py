from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("publishing", "0001_initial"),
    ]

    operations = [
        migrations.AddField(
            model_name="publishedrow",
            name="mark",
            field=models.BinaryField(null=True),
        ),
    ]
