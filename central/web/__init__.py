"""What the server answers over HTTP: the published tree, the page of a posting, its health."""
