"""The addresses that devices send to."""

from django.urls import path

from central.devices.api import token_api
from central.visits.calls import call_staff, call_state, end_call
from central.visits.codes import lend, take_back
from central.visits.outbox import take_batch
from offline_cache.contract.uplink import CALLS_PATH, CODES_PATH, OUTBOX_PATH

urlpatterns = [
    path(OUTBOX_PATH, token_api(POST=take_batch)),
    path(CALLS_PATH, token_api(POST=call_staff)),
    path(f"{CALLS_PATH}/<slug:request_id>", token_api(GET=call_state, DELETE=end_call)),
    path(CODES_PATH, token_api(POST=lend)),
    path(f"{CODES_PATH}/<slug:request_id>", token_api(DELETE=take_back)),
]
