"""The ``sql`` kind: databases, read only."""
