"""Use cases; they import the domain only and reach the world through ports."""
