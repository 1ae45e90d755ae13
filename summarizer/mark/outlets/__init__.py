"""Outlets: papers, agencies and broadcasters, told by their names and by what they do."""
