"""Claims: what is said, by whom, and where it begins and ends."""
