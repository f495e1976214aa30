"""What the screen may ask the sync service to do with the staff, and how the answers say how far it is.

======================  ========================================  ==========================================
request                 body                                      ``state`` of the answer
======================  ========================================  ==========================================
``staff-call``          none                                      sent, then coming or no_answer; or offline
``staff-code``          ``items``: 1 to 10 ids                    ready (``code``, ``expires``); or offline,
                                                                  refused, deleted
``staff-code-delete``   ``request``: number of the code's request  deleted; or offline
======================  ========================================  ==========================================

An answer changes as things go on; only ``sent`` is not the last one. A deletion deserves a late deadline: it
is tried until then. Nobody needs to wait for it: without it a code runs out after half an hour.
"""

STAFF_CALL = "staff-call"
STAFF_CODE = "staff-code"
STAFF_CODE_DELETE = "staff-code-delete"
STAFF_KINDS = (STAFF_CALL, STAFF_CODE, STAFF_CODE_DELETE)

SENT = "sent"
COMING = "coming"
NO_ANSWER = "no_answer"
OFFLINE = "offline"
READY = "ready"
REFUSED = "refused"
DELETED = "deleted"
