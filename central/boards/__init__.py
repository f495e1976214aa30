"""From room calendars and the desk to the signed board of a cafe."""
