"""First drafts of data maps, made from a database or from the OpenAPI description of a service."""
