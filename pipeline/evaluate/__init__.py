"""How right the records are: held against a truth that somebody wrote down.

``ratslese evaluate OUT TRUTH`` reads records and ``truth.json`` files (``docs/truth-format.md``)
and says what share is right, with a 95 % interval, by kind of scan, city and decade.
"""
