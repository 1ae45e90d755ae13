"""Roles: the titles before a name and the descriptions after it."""
