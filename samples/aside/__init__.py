"""The set-aside papers: what the reader is measured on and nobody who tunes it may look at.

Their layouts and texts were written without knowing the reader's rules. Typesetter, ageing, kinds
of scan and truth are those of ``samples.make``. Nothing that is generated here is committed.

To add papers: a module in ``papers/`` with ``PAPERS`` (a tuple) or ``PAPER``; a module in
``layouts/`` if their form is new. ``plan`` finds them by listing the package.
"""
