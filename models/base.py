"""What every record shares: frozen, closed, made of tuples."""

from __future__ import annotations

import unicodedata
from functools import partial
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field


class Record(BaseModel):
    """An immutable value that crosses a stage or process boundary."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


# asked for each word of each page: no function of Python stands between
_nfc = partial(unicodedata.normalize, "NFC")
_rounded = partial(round, ndigits=3)

NfcText = Annotated[str, AfterValidator(_nfc)]
"""Text in Unicode normal form C."""

PrintedText = Annotated[str, Field(min_length=1), AfterValidator(_nfc)]
"""Text that is never empty: an empty string is no answer, ``None`` is."""

Confidence = Annotated[float, Field(ge=0.0, le=1.0), AfterValidator(_rounded)]
"""The probability that a value is right, 0 to 1, in steps of 0.001."""

PageNo = Annotated[int, Field(ge=1)]
"""A page, counted from 1."""

Sha256 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
"""A SHA-256 in lower-case hexadecimal."""
