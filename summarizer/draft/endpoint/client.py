"""One request over the real client: sent, its body read within bounds, its failures told apart."""

from __future__ import annotations

import json
import re
import sys
import time
from contextlib import closing
from typing import Any

import openai

from summarizer.draft.endpoint.body import Bodies
from summarizer.draft.endpoint.logs import keep_out_of_logs
from summarizer.draft.endpoint.retry import Passing, passes, retry_after
from summarizer.draft.endpoint.settings import Settings
from summarizer.draft.prompted import Reply
from summarizer.errors import EndpointError
from summarizer.excerpt import excerpt

SECRET = 8
"""Characters of a key that is one. Shorter ones are given to local servers, as "EMPTY" or "none", and are words."""

_UNTOLD: Any = dict.fromkeys(
    (
        "X-Stainless-Lang", "X-Stainless-Package-Version", "X-Stainless-OS", "X-Stainless-Arch",
        "X-Stainless-Runtime", "X-Stainless-Runtime-Version", "X-Stainless-Async",
    ),
    openai.omit,
)  # fmt: skip
"""Headers by which the client tells on which system and Python it runs: nobody's business, and read by every layer."""
_HEADERS: dict[str, str | openai.Omit] = {
    "X-Stainless-Raw-Response": "stream",  # how the client is told not to read the body
    "X-Stainless-Retry-Count": openai.omit,  # it is always 0, for the client retries nothing
    "X-Stainless-Read-Timeout": openai.omit,
}
MAX_BYTES = 4_000_000
"""Of one reply's body; ten times what the longest answer takes."""


class BadRequest(Exception):  # noqa: N818  a signal within this package
    """A 400 or 413, in the endpoint's words; ``too_large`` for the latter."""

    def __init__(self, words: str, *, too_large: bool = False) -> None:
        self.too_large = too_large
        super().__init__(words)


class RefusedError(EndpointError):
    """Another status from 400 on that does not pass."""

    def __init__(self, words: str, status: int = 0, *, hint: str | None = None) -> None:
        self.status = status
        super().__init__(words, hint=hint)


class Client:
    """Sends chat completions. Makes one attempt each; its words never hold the key."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._bodies = Bodies()
        secret = self._secret = settings.key if settings.key and len(settings.key) >= SECRET else ""
        if secret:
            keep_out_of_logs(secret)
        # however JSON may write it
        escaped = (f"(?:{re.escape(one)}|\\\\(?:u(?i:{ord(one):04x})|{re.escape(one)}))" for one in secret)
        self._key = re.compile("".join(escaped)) if secret else None
        self._client = openai.OpenAI(
            api_key=settings.key or "none",
            base_url=settings.base_url,
            organization=settings.organization,
            max_retries=0,
            timeout=settings.timeout,
            default_headers=_UNTOLD,
        )
        self._url = f"{self._client.base_url}chat/completions"  # it takes the client longer to join them each time

    def close(self) -> None:
        """Close the connections."""
        self._client.close()

    def complete(self, messages: list[dict[str, str]], parameters: dict[str, Any], deadline: float) -> Reply:
        """The reply. Raises :class:`Passing`, :class:`BadRequest`, or :class:`EndpointError` for what is final."""
        begun = time.monotonic()
        deadline = min(deadline, begun + self._settings.timeout)
        if deadline <= begun:
            raise Passing("no time is left")
        try:
            with closing(
                self._post({"model": self._settings.model, "messages": messages, **parameters}, deadline - begun)
            ) as response:
                body = self._body(response, deadline)
                if len(body) > MAX_BYTES:  # it would be as long the next time, and as dear
                    return Reply(finish="length", problem=f"the answer is longer than {MAX_BYTES // 1_000_000} MB")
                return self._reply(body)
        except openai.APIStatusError as error:
            failure = self._status(error)
        except openai.APITimeoutError:
            failure = Passing(f"no answer from {self._settings.base_url} in time", unknown=True)
        except openai.APIConnectionError as error:
            failure = Passing(f"{self._settings.base_url} cannot be reached: {self._reason(error)}")
        except _broken() as error:
            failure = Passing(f"the connection broke: {self._reason(error)}", unknown=True)
        raise failure  # here, where no error of the library hangs on to it, which may quote the key

    def _post(self, body: dict[str, Any], timeout: float) -> Any:
        """The response, its body still to be read.

        As ``chat.completions.with_streaming_response.create`` sends it, which goes through every part of messages
        and schema first, and changes nothing.
        """
        # a key of one's own for idempotency, if empty, saves the making of one that is sent nowhere
        options: Any = {"headers": _HEADERS, "timeout": timeout, "idempotency_key": ""}
        content = self._bodies.written(body)
        return self._client.post(self._url, cast_to=object, content=content, options=options)

    def models(self) -> list[dict[str, Any]]:
        """What the endpoint lists as its models."""
        try:
            return [model.model_dump() for model in self._client.models.list().data]
        except openai.APIStatusError as error:
            failure = EndpointError(self._words(error))
        except (openai.OpenAIError, ValueError, AttributeError, TypeError) as error:
            failure = EndpointError(self._reason(error))
        raise failure

    def clean(self, words: str) -> str:
        """Words of an endpoint or library, on one line, of bounded length, and without the key."""
        return excerpt(self._without_key(words), 500)

    def _without_key(self, text: str) -> str:
        if self._key is None or not (self._secret in text or "\\" in text):
            return text
        return self._key.sub("[key]", text)

    def _reason(self, error: Exception) -> str:
        reason = error.__cause__ or error
        return self.clean(str(reason) or type(reason).__name__)

    def _body(self, response: Any, deadline: float) -> bytes:
        parts: list[bytes] = []
        size = 0
        for part in response.iter_bytes():
            parts.append(part)
            size += len(part)
            if size > MAX_BYTES:
                break
            if time.monotonic() > deadline:
                raise Passing(f"no whole answer from {self._settings.base_url} in time", unknown=True)
        return b"".join(parts)

    def _reply(self, body: bytes) -> Reply:
        try:
            data = json.loads(body.decode("utf-8", errors="replace"))
        except (ValueError, RecursionError):
            raise Passing(
                f"the endpoint's answer is no JSON: {self.clean(body[:100].decode('utf-8', 'replace'))!r}", unknown=True
            ) from None
        if isinstance(data, dict) and data.get("error"):  # some send their errors with 200
            raise Passing(f"the endpoint answered with an error: {self.clean(_error_words(data))}")
        choices = data.get("choices") if isinstance(data, dict) else None
        choice = choices[0] if isinstance(choices, list) and choices else None
        message = choice.get("message") if isinstance(choice, dict) else None
        if not isinstance(choice, dict) or not isinstance(message, dict):
            raise Passing("the endpoint's answer holds no choice")
        usage = _usage(data.get("usage"))
        content, refusal = _text(message.get("content")), message.get("refusal")
        content = content.encode("utf-8", "replace").decode()  # JSON can write halves of characters
        finish = self.clean(str(choice.get("finish_reason") or "stop"))
        refusal = self.clean(refusal) if isinstance(refusal, str) and refusal.strip() else None
        if not content.strip() and refusal is None and finish not in ("length", "content_filter"):
            raise Passing("the endpoint's answer is empty", usage=usage)
        return Reply(content=self._without_key(content), finish=finish, refusal=refusal, usage=usage)

    def _status(self, error: openai.APIStatusError) -> Exception:
        words = self._words(error)
        if passes(error.status_code):
            return Passing(words, retry_after(error.response.headers))
        if error.status_code in (400, 413):
            return BadRequest(words, too_large=error.status_code == 413)
        hint = {
            401: "set the key in SUMMARIZER_API_KEY",
            403: "see what the key is allowed to do",
            404: "check --base-url and --model; 'summarizer doctor' lists what there is",
        }.get(error.status_code)
        return RefusedError(words, error.status_code, hint=hint)

    def _words(self, error: openai.APIStatusError) -> str:
        body = error.body if error.body is not None else getattr(error.response, "text", "")
        return f"{self._settings.base_url} answered {error.status_code}: {self.clean(_error_words(body)) or 'no reason given'}"


def _error_words(body: Any) -> str:
    """The endpoint's own words, out of the many shapes that errors have."""
    for key in ("error", "message", "detail", "msg"):
        if isinstance(body, dict) and body.get(key):
            return _error_words(body[key])
    if isinstance(body, list) and body:
        return "; ".join(_error_words(part) for part in body[:3])
    return body if isinstance(body, str) else json.dumps(body) if body else ""


def _text(content: Any) -> str:
    """Content is a string, or a list of parts with text."""
    if isinstance(content, list):
        return "".join(part.get("text") or "" for part in content if isinstance(part, dict))
    return content if isinstance(content, str) else ""


def _usage(said: Any) -> dict[str, int]:
    """Tokens, those read from the provider's cache apart; what an endpoint doesn't count is left out."""
    if not isinstance(said, dict):
        return {}
    details = said.get("prompt_tokens_details")
    found = {
        "input_tokens": said.get("prompt_tokens"),
        "cached_input_tokens": details.get("cached_tokens") if isinstance(details, dict) else None,
        "output_tokens": said.get("completion_tokens"),
    }
    counted = {name: number for name, number in found.items() if isinstance(number, int) and number > 0}
    if "cached_input_tokens" in counted:  # they are part of the input
        counted["input_tokens"] = max(counted.get("input_tokens", 0), counted["cached_input_tokens"])
    return counted


def _broken() -> tuple[type[Exception], ...]:
    """What a connection raises that breaks in the middle of a body, in whichever httpx the client uses."""
    found = [module.HTTPError for name in ("httpx", "httpx2") if (module := sys.modules.get(name))]
    return (*found, ConnectionError)
