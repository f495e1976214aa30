from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('visits', '0002_desks_and_logins'),
    ]

    operations = [
        migrations.AddField(
            model_name='logintry',
            name='client',
            field=models.CharField(db_index=True, default='', max_length=64),
            preserve_default=False,
        ),
    ]
