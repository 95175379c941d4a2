"""The texts of the set-aside papers and their truth."""
