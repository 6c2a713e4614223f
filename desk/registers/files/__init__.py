"""The ``files`` kind: extracts, recordings and mailboxes in folders."""
