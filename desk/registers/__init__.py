"""Where records come from: data maps, the walk through them, the kinds of register and the search."""
