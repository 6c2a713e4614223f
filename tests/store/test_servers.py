"""The test servers themselves: a failure here explains the failures elsewhere."""

from __future__ import annotations

from sqlalchemy import create_engine, make_url, text

from tests.servers import MariadbServer, PostgresServer


def test_postgresql_answers(postgres_server: PostgresServer) -> None:
    url = make_url(postgres_server.new_database()).set(
        drivername="postgresql+psycopg", password=postgres_server.password
    )
    engine = create_engine(url)
    with engine.connect() as connection:
        assert connection.execute(text("SELECT 'åäö'")).scalar() == "åäö"
    engine.dispose()


def test_mariadb_answers(mariadb_server: MariadbServer) -> None:
    url = make_url(mariadb_server.new_database()).set(password=mariadb_server.password)
    engine = create_engine(url)
    with engine.connect() as connection:
        assert connection.execute(text("SELECT 'åäö'")).scalar() == "åäö"
    engine.dispose()
