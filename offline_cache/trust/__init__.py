"""Which keys may sign what: the root metadata of The Update Framework; no network, no disk."""
