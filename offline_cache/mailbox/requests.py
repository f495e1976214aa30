"""What the screen may ask the sync service to do with the staff, and how the answers say how far it is.

======================  ========================================  ==========================================
request                 body                                      ``state`` of the answer
======================  ========================================  ==========================================
``staff-call``          none                                      sent, then coming, closed or no_answer;
                                                                  or offline
``staff-call-end``      ``request``: number of the call's request  deleted; or offline
``staff-code``          ``items``: 1 to 10 ids                    ready (``code``, ``expires``); or offline,
                                                                  refused, deleted
``staff-code-delete``   ``request``: number of the code's request  deleted; or offline
======================  ========================================  ==========================================

An answer changes as things go on; only ``sent`` is not the last one. An end deserves a late deadline: it is
tried until then. Nobody needs to wait for it: without it a code runs out after half an hour, and a call
leaves the desk's page after a quarter. What is ended before central heard of it is never sent, and its own
last answer is ``deleted``. ``closed`` is a call that the desk ended without saying that it comes.
"""

STAFF_CALL = "staff-call"
STAFF_CALL_END = "staff-call-end"
STAFF_CODE = "staff-code"
STAFF_CODE_DELETE = "staff-code-delete"
ENDS = {STAFF_CALL_END: STAFF_CALL, STAFF_CODE_DELETE: STAFF_CODE}
"""The requests that end another one, and the kind of that one."""

STAFF_KINDS = (STAFF_CALL, STAFF_CODE, *ENDS)

SENT = "sent"
COMING = "coming"
CLOSED = "closed"
NO_ANSWER = "no_answer"
OFFLINE = "offline"
READY = "ready"
REFUSED = "refused"
DELETED = "deleted"
