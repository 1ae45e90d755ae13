"""A title that only the feed knows, read above the text: it says who "the President" and "the two leaders" are."""

from __future__ import annotations

from summarizer.article import Article


def with_title(article: Article) -> tuple[Article, int]:
    """The article with its title as a first paragraph, and how many characters that adds.

    0 where there is no title or the text has it already.
    """
    title = " ".join((article.title or "").split())
    if not title or title.casefold() in " ".join(article.text.split()).casefold():
        return article, 0
    above = f"{title}\n\n"
    start, end = article.body
    body = (start + len(above), end + len(above))
    return article.model_copy(update={"text": above + article.text, "title": title, "body": body}), len(above)
