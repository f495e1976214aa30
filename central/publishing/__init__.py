"""From the tables to signed static files: diff, segments, bases, head, keys."""
