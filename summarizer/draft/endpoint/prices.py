"""What tokens cost: the price table of genai-prices, which knows models and providers by name and address."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from urllib.parse import urlsplit


def cost(model: str, base_url: str, usage: Mapping[str, int]) -> float | None:
    """US dollars for so many tokens; None where the table has no price, or the model runs on this machine."""
    rates = _known(model, base_url)
    if not rates:
        return None
    from genai_prices import Usage, calc_price  # noqa: PLC0415 -- the table is large

    spent = Usage(
        input_tokens=usage.get("input_tokens", 0),
        cache_read_tokens=usage.get("cached_input_tokens", 0),
        output_tokens=usage.get("output_tokens", 0),
    )
    try:
        return float(calc_price(spent, model, provider_api_url=rates).total_price)
    except (LookupError, ValueError):
        return None


@lru_cache(maxsize=32)
def _known(model: str, base_url: str) -> str | None:
    if (urlsplit(base_url).hostname or "") in ("localhost", "127.0.0.1", "::1"):
        return None
    from genai_prices import Usage, calc_price  # noqa: PLC0415

    try:
        calc_price(Usage(input_tokens=1), model, provider_api_url=base_url)
    except LookupError:
        return None
    return base_url
