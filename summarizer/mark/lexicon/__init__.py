"""Lexicons: classes of words that the rules rest on, each with its reason."""
