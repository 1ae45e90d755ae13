"""What an endpoint can do, found out by asking it."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any

from summarizer.draft.endpoint import prices
from summarizer.draft.endpoint.client import BadRequest, Client
from summarizer.draft.endpoint.modes import LADDER, Manner, Mode
from summarizer.draft.endpoint.retry import Passing
from summarizer.draft.endpoint.settings import OPENAI, Found, Settings
from summarizer.draft.prompted import Reply, Request
from summarizer.draft.prompted.reply import load_object
from summarizer.errors import EndpointError

_SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {"names": {"type": "array", "items": {"type": "string"}}},
    "required": ["names"],
    "additionalProperties": False,
}
_ASK = 'Which names stand in "Ada met Grace"? Answer with JSON such as {"names": ["Ada"]} and nothing else.'
_CONTEXTS = ("context_length", "max_model_len", "context_window", "max_context_length", "n_ctx")


@dataclass(frozen=True)
class Finding:
    """One line of the examination; ``ok`` is None where it is neither good nor bad, ``needed`` where all hangs on it."""

    check: str
    ok: bool | None
    told: str
    needed: bool = False


def examine(found: Found) -> list[Finding]:
    """Findings from the configuration to the price; what cannot be asked any more is left out."""
    findings = [
        Finding("endpoint", bool(found.base_url or found.key), found.base_url or (OPENAI if found.key else "none is configured: set SUMMARIZER_BASE_URL or SUMMARIZER_API_KEY"), needed=True),
        Finding("key", None, "given" if found.key else "none"),
    ]  # fmt: skip
    if not findings[0].ok:
        return findings
    client = Client(Settings(found.base_url or OPENAI, found.model or "", key=found.key, timeout=60.0))
    try:
        listed, model = _models(client, found, findings)
        if model:
            findings += _asked(found, model, listed)
    finally:
        client.close()
    return findings


def _models(client: Client, found: Found, findings: list[Finding]) -> tuple[list[dict[str, Any]], str | None]:
    listed: list[dict[str, Any]] = []
    try:
        listed = client.models()
        names = ", ".join(str(one.get("id")) for one in listed[:6]) + (
            f" and {len(listed) - 6} more" if listed[6:] else ""
        )
        findings.append(Finding("models", True, names or "none listed"))
    except EndpointError as error:
        findings.append(Finding("models", None, f"not listed: {error}"))
    model = found.model or (str(listed[0].get("id") or "") if len(listed) == 1 else None)
    chosen = f"{model}" if model else "none is named: set SUMMARIZER_MODEL or --model"
    findings.append(Finding("model", bool(model), chosen, needed=True))
    return listed, model


def _asked(found: Found, model: str, listed: list[dict[str, Any]]) -> list[Finding]:
    settings = Settings(found.base_url or OPENAI, model, key=found.key, organization=found.organization, timeout=120.0)
    client, findings, works = Client(settings), [], False
    usage: dict[str, int] = {}
    try:
        for mode in LADDER:
            started = time.monotonic()
            ok, told, reply = _mode(client, mode)
            findings.append(Finding(mode, ok, f"{told}, {time.monotonic() - started:.1f} s" if ok else told))
            works = works or bool(ok)
            usage = reply.usage if reply else usage
            if ok is False and reply is None and "answered 4" in told and "answered 400" not in told:
                break  # a wrong key or model is as wrong in every mode
    finally:
        client.close()
    counted = ", ".join(f"{name} {count}" for name, count in usage.items())
    findings.append(Finding("tokens", None, counted or "not counted by the endpoint"))
    context = next((size for one in listed if one.get("id") == model for size in [_context(one)] if size), None)
    findings.append(
        Finding("context", None, f"{context} tokens" if context else "not told; --context is 8192 by default")
    )
    price = prices.cost(model, settings.base_url, {"input_tokens": 1_000_000})
    findings.append(
        Finding("price", None, f"{price:.2f} dollars a million tokens in" if price is not None else "not known")
    )
    summary = "articles can be summarised" if works else "no mode works"
    return [*findings, Finding("verdict", works, summary, needed=True)]


def _mode(client: Client, mode: Mode) -> tuple[bool, str, Reply | None]:
    request = Request("doctor", "doctor", [{"role": "user", "content": _ASK}], "names", _SCHEMA, 1_000)
    manner = Manner()
    try:
        for _ in range(3):
            parameters = manner.parameters(request, mode)
            try:
                reply = client.complete(request.messages, parameters, time.monotonic() + 120)
                break
            except BadRequest as error:
                if manner.adapt(str(error), parameters) != mode:
                    return False, str(error), None
        else:
            return False, "refused in every manner", None
    except (Passing, EndpointError) as error:
        return False, str(error), None
    if load_object(reply.content, {"names"}).data is None:
        return False, f"taken, but the answer holds no JSON: {client.clean(reply.content)[:60]!r}", reply
    return True, "works", reply


def _context(model: dict[str, Any]) -> int | None:
    places = [model, model.get("meta") or {}, model.get("top_provider") or {}]
    sizes = [place[name] for place in places if isinstance(place, dict) for name in _CONTEXTS if place.get(name)]
    return next((size for size in sizes if isinstance(size, int)), None)
