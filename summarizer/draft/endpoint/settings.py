"""Where an endpoint is and how it is asked. The key comes from the environment or a file, never from a flag."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from summarizer.errors import UsageError

_HEADER = re.compile(r"[!-~]+")
"""What a header can carry of a key: visible ASCII."""
OPENAI = "https://api.openai.com/v1"
"""The address where a key is given and no address."""


@dataclass(frozen=True)
class Settings:
    """``timeout`` is in seconds and bounds one attempt; ``max_cost`` (US dollars) and ``max_tokens`` bound a whole run.

    ``wait`` is how long, in seconds, the first wait between attempts may be; each further one may be twice as long.
    """

    base_url: str
    model: str
    key: str | None = field(default=None, repr=False)
    organization: str | None = None
    timeout: float = 300.0
    attempts: int = 6
    wait: float = 0.5
    max_cost: float | None = None
    max_tokens: int | None = None

    def __post_init__(self) -> None:
        parts = urlsplit(self.base_url)
        if "@" in self.base_url:
            raise UsageError("the base URL holds a user or password", hint="put the key into SUMMARIZER_API_KEY")
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise UsageError(f"base URL {self.base_url!r} is no http address", hint="such as http://127.0.0.1:8080/v1")
        for name, value in (("key", self.key), ("organization", self.organization)):
            if value and not _HEADER.fullmatch(value):  # the error of whoever sends it would quote it
                raise UsageError(
                    f"the {name} holds a character that no {name} has",
                    hint="copy it anew, without spaces or line breaks",
                )


@dataclass(frozen=True)
class Found:
    """What the environment and the caller give; ``complete`` where it is enough to ask an endpoint."""

    base_url: str | None
    model: str | None
    key: str | None = field(repr=False)
    organization: str | None

    @property
    def complete(self) -> bool:
        """Whether an endpoint is configured: a model, and an address or a key."""
        return bool(self.model and (self.base_url or self.key))

    def settings(
        self, *, timeout: float = 300.0, max_cost: float | None = None, max_tokens: int | None = None
    ) -> Settings:
        """The settings; raises :class:`UsageError` that says what is missing."""
        if not self.model:
            raise UsageError("no model", hint="name one with --model or SUMMARIZER_MODEL")
        if not (self.base_url or self.key):
            raise UsageError(
                "no endpoint", hint="set SUMMARIZER_BASE_URL (or --base-url), or a key in SUMMARIZER_API_KEY"
            )
        return Settings(
            base_url=self.base_url or OPENAI, model=self.model, key=self.key, organization=self.organization,
            timeout=timeout, max_cost=max_cost, max_tokens=max_tokens,
        )  # fmt: skip


def find(
    base_url: str | None = None,
    model: str | None = None,
    *,
    secrets: Mapping[str, str] | None = None,
    environ: Mapping[str, str] | None = None,
) -> Found:
    """What is configured: arguments first, then SUMMARIZER_… and the OPENAI_… that other programs use.

    ``secrets`` are ``api-key`` and ``organization`` of the configuration files, after the environment. The key
    in OPENAI_API_KEY goes to OpenAI and to OPENAI_BASE_URL, and to no other address.
    """
    env = os.environ if environ is None else environ
    kept = secrets or {}

    def first(*names: str) -> str | None:
        return next((value for name in names if (value := env.get(name, "").strip())), None)

    address = base_url or first("SUMMARIZER_BASE_URL")
    openai = first("OPENAI_API_KEY") if not address or urlsplit(address).hostname == urlsplit(OPENAI).hostname else None
    return Found(
        base_url=address or first("OPENAI_BASE_URL"),
        model=model or first("SUMMARIZER_MODEL"),
        key=first("SUMMARIZER_API_KEY") or kept.get("api-key", "").strip() or openai,
        organization=first("SUMMARIZER_ORGANIZATION", "OPENAI_ORG_ID") or kept.get("organization", "").strip() or None,
    )
