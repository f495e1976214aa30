"""The store: ``content.db``, written by the sync service alone and read by the screen.

``content.db`` is a symbolic link to the present *generation*, a file ``content-<n>.db``. Ordinary editions
are one transaction in it. A whole state is built as a new generation, made durable, and the link is replaced.
The log of an old file can so never be taken for that of a new one, because each has its own name.
"""
