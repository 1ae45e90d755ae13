"""Versions of packages, as records, runs and requests name them."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version


def installed(package: str) -> str:
    """The version of a package, or ``unknown``, as in a checkout that is not installed."""
    try:
        return version(package)
    except PackageNotFoundError:
        return "unknown"
