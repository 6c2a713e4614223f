"""One module a step; each goes up and down on both engines."""
