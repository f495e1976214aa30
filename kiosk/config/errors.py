"""What can be wrong with the settings of a device."""


class SettingError(ValueError):
    """A setting is unknown, has no usable value, or its file cannot be read; the message says which."""
