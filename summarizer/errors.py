"""Everything that can go wrong on purpose, in one tree.

    SummarizerError
    ├── UsageError            an option or argument that cannot be meant (exit 2)
    ├── ReadError             an input that cannot become an article (exit 1)
    │   ├── MissingInputError     no such file, a directory, not readable
    │   ├── EmptyInputError       no text, or nothing but white space
    │   ├── DecodeError           binary data, or bytes in no known encoding
    │   ├── TooLargeError         over the limit of characters or bytes
    │   ├── FormatError           a format that holds no text for us, such as a scanned PDF
    │   └── FetchError            a URL that is refused, unreachable or answers with an error
    ├── LanguageError         the engine does not speak the article's language
    ├── GoldError             a gold set, run or prediction that cannot be scored
    └── EngineError           the engine itself cannot work (pipeline not installed, say)
        ├── EndpointError         an endpoint that refuses every request (wrong key, unknown model)
        └── ReplayError           a recording that is not there

Every message is one line that names the input, says what is wrong and what to do about it.
"""

from __future__ import annotations


class SummarizerError(Exception):
    """Base of all errors raised on purpose.

    ``source`` is the name of the input (path, URL, ``<stdin>``, ``<text>``), ``problem`` what is
    wrong with it and ``hint`` what to do. ``str(error)`` is the one line that the command line prints.
    """

    exit_code = 1

    def __init__(self, problem: str, *, source: str | None = None, hint: str | None = None) -> None:
        self.problem = problem
        self.source = source
        self.hint = hint
        super().__init__(problem)

    def __str__(self) -> str:
        line = f"{self.source}: {self.problem}" if self.source else self.problem
        if self.hint:
            line = f"{line}; {self.hint}"
        return " ".join(line.split())


class UsageError(SummarizerError):
    """An option or argument that cannot be meant, such as 31 February."""

    exit_code = 2


class ReadError(SummarizerError):
    """An input that cannot become an article."""


class MissingInputError(ReadError):
    """No such file, a directory, or a file that may not be read."""


class EmptyInputError(ReadError):
    """No text, or nothing but white space."""


class DecodeError(ReadError):
    """Binary data, or bytes in no encoding that we recognise."""


class TooLargeError(ReadError):
    """More characters or bytes than the limit allows."""


class FormatError(ReadError):
    """A known format without text to read, such as a scanned PDF."""


class FetchError(ReadError):
    """A URL that is refused, unreachable, or answers with an error."""


class LanguageError(SummarizerError):
    """The engine does not speak the article's language."""


class GoldError(SummarizerError):
    """A gold set, run or prediction that cannot be scored: a bad label, a text without one, another set."""


class EngineError(SummarizerError):
    """The engine itself cannot work, for instance because its pipeline is not installed."""


class EndpointError(EngineError):
    """An endpoint that refuses every request: a wrong key, an unknown model, no such address."""


class ReplayError(EngineError):
    """A request of which there is no recording."""
