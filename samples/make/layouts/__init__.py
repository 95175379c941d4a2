"""How each city prints its papers: letterhead, form fields, tables, signatures."""
