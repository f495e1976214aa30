"""The page of a form that a guide offers to take along."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from central.importers.factory_forms import read_form


def form_page(request: HttpRequest, slug: str) -> HttpResponse:
    """Show a form on a phone as text that can be copied; it needs no network once it is there."""
    form = read_form(slug)
    if form is None:
        raise Http404
    return render(request, "central/form.html", {"form": form})
