"""Sources: the publisher, the outlets between, papers and unnamed people that are cited."""
