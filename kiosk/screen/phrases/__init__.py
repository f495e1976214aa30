"""Phrases of the screen in the visitor's language, built from facts; free of Qt."""
