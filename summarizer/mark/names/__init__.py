"""Names: where each begins and ends, and what it names."""
