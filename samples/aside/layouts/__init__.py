"""Forms that no paper outside this part is printed in."""
