"""What every test may ask for: the database servers and a web service."""

from tests.servers import mariadb_server, postgres_server
from tests.web_server import certificates, web_server

__all__ = ["certificates", "mariadb_server", "postgres_server", "web_server"]
