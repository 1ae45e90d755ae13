"""A model from a GGUF file: llama.cpp's server, started in this process on loopback, asked like any endpoint."""

# ruff: noqa: PLC0415 -- both are large, and one is an extra

from __future__ import annotations

import os
import secrets
from pathlib import Path

from summarizer.draft.prompted import Reply, Request
from summarizer.errors import UsageError


class LocalModel:
    """Serves a GGUF file with llama.cpp. The file's name is the model's; nothing leaves this machine."""

    name = "gguf"

    def __init__(self, file: str | None, *, context: int, timeout: float) -> None:
        if not file or not Path(file).is_file():
            raise UsageError(f"no model file {file!r}" if file else "no model", hint="name a GGUF file with --model")
        try:
            import xllamacpp
        except ImportError as error:
            raise UsageError(
                "the engine 'gguf' needs xllamacpp", hint="install structured-summarizer[local]"
            ) from error
        from summarizer.draft.endpoint import Endpoint, Settings

        key = secrets.token_hex(16)  # other programs of this machine have no business with it
        parameters = xllamacpp.CommonParams()
        parameters.model.path = str(file)
        parameters.hostnames, parameters.port, parameters.verbosity = ["127.0.0.1"], 0, 0
        parameters.n_ctx, parameters.n_parallel = context, 1
        parameters.api_keys = [key]
        threads = os.cpu_count() or 1
        parameters.cpuparams.n_threads = parameters.cpuparams_batch.n_threads = threads
        try:
            self._server = xllamacpp.Server(parameters)
        except (RuntimeError, ValueError, OSError) as error:
            raise UsageError(f"{file} cannot be loaded: {error}", hint="is it a GGUF file?") from None
        self.model: str | None = Path(file).name
        url = f"{self._server.listening_address}/v1"
        self._endpoint = Endpoint(Settings(base_url=url, model=self.model, key=key, timeout=timeout))

    def send(self, request: Request) -> Reply:
        """The model's reply."""
        return self._endpoint.send(request)

    def close(self) -> None:
        """Stop the server."""
        self._endpoint.close()
        self._server = None
