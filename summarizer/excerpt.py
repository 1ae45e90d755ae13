"""Words of an article, a model or an endpoint, as a message can hold them."""

from __future__ import annotations


def excerpt(text: str, most: int = 80) -> str:
    """The text on one line of at most so many characters; dots stand for what is left out."""
    words = " ".join(text.split())
    return words if len(words) <= most else f"{words[: most - 3]}..."
