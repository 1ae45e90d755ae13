"""First step: a file, standard input, a URL or a string becomes an :class:`~summarizer.article.Article`.

Importing this package is cheap: the libraries for HTML, PDF, Markdown, HTTP and unknown encodings are
loaded by the first input that needs them.
"""

from summarizer.read.days import parse_day
from summarizer.read.reader import Known, aread, from_text, read

__all__ = ["Known", "aread", "from_text", "parse_day", "read"]
