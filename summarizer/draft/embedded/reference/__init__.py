"""Reference: who "she", "the two leaders", "the premier" and "the company" are."""
