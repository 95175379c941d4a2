"""Learned readers of head and meetings: what stands where, by weights fitted to many forms.

The rules beside this package know words; these models know what a title, a number, a date of a
paper looks like whatever its label says: size and weight of the type, white around it, place on
the page, shape of the token, what stands beside it. Each is one weight for each feature
(``*.toml``, written by ``python -m bench.fit_head``; that of meetings by ``bench.fit_rows``), and
one softmax over all options of a paper, or of a date, and "none". What they say enters the judge as
one more witness, beside those of the rules.
"""
