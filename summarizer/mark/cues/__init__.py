"""Cues: who is said to say something, and by which words."""
