"""Affiliation: whose somebody is, and whose an office is that stands alone."""
