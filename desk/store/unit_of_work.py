"""One transaction of the store: state, free-check ledger, history, vault, answers, questions, letters together."""

from __future__ import annotations

from types import TracebackType
from typing import Self

from sqlalchemy import Connection, Engine

from desk.services.case_ports import Cases
from desk.services.store_ports import (
    Audit,
    Dispatches,
    Drafts,
    IncomingDocuments,
    KeptAnswers,
    Ledger,
    Presences,
    Questions,
    Requests,
    SealedLetters,
    Vault,
)
from desk.store.answers import StoredAnswers
from desk.store.audit import StoredAudit
from desk.store.cases import StoredCases
from desk.store.drafts import StoredDrafts
from desk.store.engine import READING
from desk.store.incoming import StoredIncoming
from desk.store.keys import WorkspaceKeys
from desk.store.ledger import StoredLedger
from desk.store.letters import StoredDispatches, StoredLetters
from desk.store.presences import StoredPresences
from desk.store.questions import StoredQuestions
from desk.store.requests import StoredRequests
from desk.store.vault import StoredVault


class StoreUnitOfWork:
    """Fulfils ``services.store_ports.UnitOfWork``; use it in one thread and once.

    Entering begins a transaction that may write. On the embedded store that waits for others who
    write, and raises Unavailable where it takes too long. One for ``reading`` waits for nobody and
    is never committed.
    """

    requests: Requests
    ledger: Ledger
    audit: Audit
    vault: Vault
    questions: Questions
    answers: KeptAnswers
    letters: SealedLetters
    dispatches: Dispatches
    presences: Presences
    drafts: Drafts
    incoming: IncomingDocuments
    cases: Cases

    def __init__(self, engine: Engine, keys: WorkspaceKeys, *, reading: bool = False) -> None:
        self._engine = engine
        self._reading = reading
        self._keys = keys
        self._connection: Connection
        self._audit: StoredAudit

    def __enter__(self) -> Self:
        connection = self._engine.connect()
        if self._reading:
            connection = connection.execution_options(**READING)
        self._connection = connection
        try:
            connection.begin()
        except BaseException:
            connection.close()
            raise
        self._audit = StoredAudit(connection, self._keys.audit)
        self.audit = self._audit
        self.requests = StoredRequests(connection)
        self.ledger = StoredLedger(connection, self._keys.ledger)
        self.vault = StoredVault(connection, self._keys.vault)
        self.questions = StoredQuestions(connection)
        self.answers = StoredAnswers(connection, self._keys.vault)
        self.letters = StoredLetters(connection)
        self.dispatches = StoredDispatches(connection)
        self.presences = StoredPresences(connection)
        self.drafts = StoredDrafts(connection, self._keys.vault)
        self.incoming = StoredIncoming(connection, self._keys.vault, self.vault)
        self.cases = StoredCases(connection, self._audit)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._connection.close()  # rolls back what was not committed

    def commit(self) -> None:
        """Save everything done since the transaction began."""
        assert not self._reading, "a look changes nothing"
        self._audit.write()
        self._connection.commit()
