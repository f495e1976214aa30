from django.db import migrations, models
from django.db.models import Value
from django.db.models.functions import Coalesce


def keep_the_highest(apps, schema_editor):
    """Two rows without a cafe could come about; numbers may never come twice, so the highest stays."""
    boards = apps.get_model('boards', 'CafeBoard').objects.filter(cafe=None)
    highest = boards.order_by('-version').first()
    if highest is not None:
        boards.exclude(pk=highest.pk).delete()


class Migration(migrations.Migration):

    dependencies = [
        ('boards', '0002_roomcalendar_seen'),
        ('content', '0002_reading_fields'),
    ]

    operations = [
        migrations.RunPython(keep_the_highest, migrations.RunPython.noop),
        migrations.AddConstraint(
            model_name='cafeboard',
            constraint=models.UniqueConstraint(
                Coalesce('cafe_id', Value(''), output_field=models.CharField()), name='one_board_per_cafe_or_city'
            ),
        ),
    ]
