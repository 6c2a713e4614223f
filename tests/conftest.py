"""What every test may ask for: the database servers, a print server and a web service."""

from tests.print_server import print_server
from tests.servers import mariadb_server, postgres_server
from tests.web_server import certificates, web_server

__all__ = ["certificates", "mariadb_server", "postgres_server", "print_server", "web_server"]
