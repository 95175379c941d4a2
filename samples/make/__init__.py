"""Make the sample papers: text and layout, to a PDF, to an aged scan with its truth.

Nothing here knows the pipeline: the truth of a sample comes from the source that was typeset,
never from a reader. See ``README.md`` beside this file.
"""
