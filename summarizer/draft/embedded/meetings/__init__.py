"""Meetings: the words that tell of one, who took part, whether, how, when and where."""
