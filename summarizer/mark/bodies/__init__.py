"""Bodies: firms, clubs, governments and offices that nothing in their names tells."""
