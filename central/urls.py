"""Addresses of the server; the published tree is answered before them, by its middleware."""

from django.contrib import admin
from django.contrib.staticfiles.views import serve
from django.urls import include, path

from central.visits import api, desk
from central.web.basket import basket_page
from central.web.forms import form_page
from central.web.health import health
from central.web.posting import posting_page

urlpatterns = [
    path("admin/", admin.site.urls),
    path("static/<path:path>", serve, {"insecure": True}),
    path("health", health),
    path("p/<str:posting_id>", posting_page),
    path("t/<slug:slug>", form_page),
    path("b", basket_page),
    path("", include(api)),
    path("desk/", include(desk)),
]
