"""The ``web`` kind: services that answer in JSON."""
