"""The editors' pages of content."""

from central.content.admin import cafe, posting, texts

__all__ = ["cafe", "posting", "texts"]
