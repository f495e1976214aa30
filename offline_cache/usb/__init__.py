"""Editions on a stick: a signed edition travels as a folder or one file, without a network.

A stick holds the same tree as the server, so an import is an ordinary round of synchronising whose files come
from the stick: the same signatures, the same rule against older editions, the same transaction.
"""
