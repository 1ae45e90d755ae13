"""Replies that were paid for once: SQLite in the user's cache directory, safe under parallel processes.

A key is a digest of endpoint, model, parameters, messages and schema. Nothing of the request itself is
kept, neither key nor header.
"""

from __future__ import annotations

import json
import sqlite3
import threading
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from platformdirs import user_cache_path

from summarizer.article import sha256_of
from summarizer.draft.prompted import Reply, Request

MOST_BYTES = 200_000_000
"""Of replies kept; when there is more, what was not used for longest goes."""
_TABLE = """
create table if not exists replies (
    key text primary key, used real not null, size integer not null, reply text not null
) without rowid
"""


def default_path() -> Path:
    """The file in the user's cache directory."""
    return user_cache_path("summarizer", appauthor=False) / "replies.sqlite3"


@dataclass(frozen=True)
class Kept:
    """How much a cache holds."""

    path: Path
    replies: int
    bytes: int


class Cache:
    """Replies by the digest of their request. A cache that cannot be used is as if it were empty."""

    def __init__(self, path: Path | None = None, most_bytes: int = MOST_BYTES) -> None:
        self.path = path or default_path()
        self._most = most_bytes
        self._lock = threading.Lock()
        self._open: sqlite3.Connection | None = None
        self._broken = False
        self._added = 0

    @staticmethod
    def key(base_url: str, model: str, request: Request) -> str:
        """The digest of all that the reply depends on."""
        parts = [base_url.rstrip("/"), model, request.limit, request.messages, request.schema_name, request.schema]
        return sha256_of(json.dumps(parts, sort_keys=True))

    def get(self, key: str) -> Reply | None:
        """The reply kept for a key, which costs nothing more."""
        found = self._do("select reply from replies where key = ?", key)
        if not found:
            return None
        self._do("update replies set used = ? where key = ?", time.time(), key)
        try:
            kept = json.loads(found[0][0])
            content, finish = kept["content"], kept["finish"]
        except (ValueError, KeyError, TypeError):
            return None
        whole = isinstance(content, str) and isinstance(finish, str)
        return Reply(content=content, finish=finish, usage={"from_cache": 1}) if whole else None

    def put(self, key: str, reply: Reply) -> None:
        """Keep a reply."""
        text = json.dumps({"content": reply.content, "finish": reply.finish})
        self._do("insert or replace into replies values (?, ?, ?, ?)", key, time.time(), len(text), text)
        self._added += len(text)
        if self._added > self._most // 20 or self._added == len(text):
            self._added = 1
            self._prune()

    def kept(self) -> Kept:
        """How much there is."""
        count, size = (self._do("select count(*), coalesce(sum(size), 0) from replies") or [(0, 0)])[0]
        return Kept(self.path, count, size)

    def clear(self) -> int:
        """Forget all replies; says how many there were. A file that is no cache any more is removed."""
        count = self.kept().replies
        self._do("delete from replies")
        self._do("vacuum")
        if self._broken:
            self.close()
            with suppress(OSError):
                for end in ("", "-wal", "-shm"):
                    self.path.with_name(self.path.name + end).unlink(missing_ok=True)
            self._broken = False
        return count

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            if self._open:
                self._open.close()
            self._open = None

    def _prune(self) -> None:
        if self.kept().bytes <= self._most:
            return
        rows = self._do("select key, size from replies order by used desc")
        total = 0
        for key, size in rows:
            total += size
            if total > self._most * 3 // 4:
                self._do("delete from replies where key = ?", key)

    def _do(self, statement: str, *values: object) -> list[tuple[Any, ...]]:
        """Run one statement; one that fails does nothing, for a cache must not stand in the way."""
        with self._lock:
            if self._broken:
                return []
            try:
                if self._open is None:
                    self._open = self._opened()
                return self._open.execute(statement, values).fetchall()
            except (sqlite3.Error, OSError) as error:
                self._broken = "locked" not in str(error)  # which passes
                return []

    def _opened(self) -> sqlite3.Connection:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(self.path, timeout=30, check_same_thread=False, isolation_level=None)
        try:
            for statement in ("pragma journal_mode = wal", "pragma synchronous = normal", _TABLE):
                connection.execute(statement)
        except sqlite3.Error:
            connection.close()
            raise
        return connection
