"""Learned readers of the head: what stands where, by weights fitted to papers of many forms.

The rules beside this package know words; these models know what a title, a number, a date of a
paper looks like whatever its label says: size and weight of the type, white around it, place on
the page, shape of the token, what stands beside it. Each is one weight for each feature
(``*.toml``, written by ``python -m bench.fit_head``), and one softmax over all options of a paper
and "none". What they say enters the judge as one more witness, beside those of the rules.
"""
