"""The command line: a public contract for other programs, as thin as a page of the window."""
