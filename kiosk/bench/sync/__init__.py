"""What synchronising costs: bytes of a day over real HTTP, times, and what a reader beside it feels."""
