"""Between the two processes of a device, in the cache folder: what waits to be sent, requests and answers."""
