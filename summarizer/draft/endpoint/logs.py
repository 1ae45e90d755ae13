"""Keeps the key out of the logs of the libraries that carry requests, which write down headers as they come."""

from __future__ import annotations

import logging

_LOGGERS = (
    "openai", "openai._base_client", "openai._legacy_response", "openai._response", "httpx", "httpx2",
    *(f"{core}.{part}" for core in ("httpcore", "httpcore2") for part in ("connection", "http11", "http2", "proxy", "socks")),
)  # fmt: skip
"""By name, for some are made when the first connection is."""


class _Without(logging.Filter):
    """Writes "[key]" for every key that was ever used in this process."""

    def __init__(self) -> None:
        super().__init__()
        self.keys: set[str] = set()

    def filter(self, record: logging.LogRecord) -> bool:
        message = record.getMessage()
        for key in tuple(self.keys):
            if key in message:
                message = message.replace(key, "[key]")
                record.msg, record.args = message, ()
        return True


_without = _Without()


def keep_out_of_logs(key: str) -> None:
    """From now on, no log of those libraries holds the key."""
    _without.keys.add(key)
    for name in _LOGGERS:
        logging.getLogger(name).addFilter(_without)  # does nothing the second time
