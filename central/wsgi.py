"""The entry for the web server."""

import multiprocessing
import os

from django.core.wsgi import get_wsgi_application

from central.serving.parent import end_with_parent

if multiprocessing.parent_process() is not None:
    end_with_parent()
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "central.settings")
application = get_wsgi_application()
