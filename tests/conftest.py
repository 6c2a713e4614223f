"""What every test may ask for: the database servers, a print server and a web service."""

import os

from tests.print_server import print_server
from tests.servers import mariadb_server, postgres_server
from tests.web_server import certificates, web_server

# No test prints on a printer of the machine it runs on; the print server of a test says where it is.
os.environ["CUPS_SERVER"] = "/no/such/cups.sock"

__all__ = ["certificates", "mariadb_server", "postgres_server", "print_server", "web_server"]
