"""The long-running server: HTTP workers and the ticker beside them."""
