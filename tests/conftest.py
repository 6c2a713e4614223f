"""What every test may ask for: the database servers."""

from tests.servers import mariadb_server, postgres_server

__all__ = ["mariadb_server", "postgres_server"]
