"""Every knob, declared once, with its default and limits.

Loaded once by the command line (flags over environment over TOML file) and handed down in slices.
Environment variables are ``RATSLESE_`` and the path with two underscores between its steps:
``RATSLESE_BATCH__WORKERS``. What changes the reading is in ``reading``, what changes the
understanding in ``understanding``; both are part of a fingerprint. ``limits`` and ``batch`` change
what is possible and how fast, never a record.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)

from pipeline.errors import UsageError


class Frozen(BaseModel):
    """A slice of the settings."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)


class LimitSettings(Frozen):
    """What one source, page or worker may cost before it is given up."""

    page_seconds: float = Field(120.0, gt=0)
    """Seconds for reading one page; then its engine is killed."""
    document_seconds: float = Field(60.0, gt=0)
    """Seconds for a document besides its pages: opening, understanding, publishing."""
    page_pixels: int = Field(120_000_000, gt=0)
    """Pixels that one page may hold."""
    document_bytes: int = Field(2_000_000_000, gt=0)
    """Bytes that one source file may hold."""
    document_pages: int = Field(5_000, gt=0)
    """Pages that one source file may hold."""
    worker_bytes: int = Field(3_000_000_000, gt=0)
    """Memory that one worker and its engine processes may hold together."""


class ReadingSettings(Frozen):
    """What changes the words that are read. Another value here means: read again."""

    engine: Literal["auto", "tesserocr", "pytesseract"] = "auto"
    """Who runs Tesseract: tesserocr (inside the worker), pytesseract (the program on the PATH), or
    auto: tesserocr where it can be imported, for it needs a third less time for the same words."""
    language: str = Field("deu", pattern=r"^[A-Za-z_]+(\+[A-Za-z_]+)*$")
    """Tesseract language of printed and typewritten pages."""
    fraktur_language: str = Field("frk", pattern=r"^[A-Za-z_]+(\+[A-Za-z_]+)*$")
    """Tesseract language of pages set in Fraktur."""
    assumed_dpi: int = Field(300, ge=50, le=1200)
    """Resolution of an image that does not say its own, where its size gives no better hint."""
    use_text_layer: bool = True
    """Use the text layer of born-digital pages that hold one worth using."""
    detect_fraktur: bool = True
    """Look for Fraktur, and read such pages with the Fraktur language."""


class UnderstandingSettings(Frozen):
    """What changes the record that is made of the words."""

    bodies: tuple[str, ...] = ()
    """Names of the city's bodies (Gremien), to mend misread ones; empty: learn from the paper."""
    accept_at: float = Field(0.9, ge=0, le=1)
    """A paper whose every value reaches this confidence needs no person."""


class BatchSettings(Frozen):
    """How a run goes about its work."""

    workers: int = Field(0, ge=0, le=256)
    """Worker processes; 0 means one for each processor."""
    pages_per_job: int = Field(8, ge=1, le=1000)
    """A source with more pages is spread over the workers in parts of this many pages."""
    tries: int = Field(3, ge=1, le=100)
    """How often a failing source is tried, counted across nights, before it is set aside."""
    stop_after_failures: int = Field(20, ge=1)
    """Stop early when so many failed and almost none succeeded."""


class Settings(BaseSettings):
    """All settings of one run."""

    model_config = SettingsConfigDict(
        frozen=True,
        extra="forbid",
        env_prefix="RATSLESE_",
        env_nested_delimiter="__",
        use_attribute_docstrings=True,
    )
    toml_path: ClassVar[Path | None] = None

    limits: LimitSettings = LimitSettings()
    reading: ReadingSettings = ReadingSettings()
    understanding: UnderstandingSettings = UnderstandingSettings()
    batch: BatchSettings = BatchSettings()
    passwords_file: Path | None = None
    """A text file with one password a line, tried on encrypted PDFs."""

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Let flags win over the environment, and the environment over the file."""
        return init_settings, env_settings, TomlConfigSettingsSource(settings_cls, cls.toml_path)


def load_settings(path: Path | None, flags: dict[str, object]) -> Settings:
    """Load the settings once; raise :class:`UsageError` that names the field and the remedy."""
    if path is not None and not path.is_file():
        msg = f"settings file {path} does not exist: copy ratslese.toml.example there"
        raise UsageError(msg)
    source = type("FileSettings", (Settings,), {"toml_path": path})
    try:
        loaded = source(**flags)
    except ValidationError as exc:
        wrong = "; ".join(f"{'.'.join(map(str, e['loc']))}: {e['msg']}" for e in exc.errors())
        msg = f"settings: {wrong} (see ratslese.toml.example)"
        raise UsageError(msg) from exc
    except ValueError as exc:  # tomllib.TOMLDecodeError
        msg = f"settings file {path} is not valid TOML: {exc}"
        raise UsageError(msg) from exc
    return Settings.model_construct(**dict(loaded))


def digest(*parts: BaseModel | str) -> str:
    """Name a way of working: same settings, versions and engines, same name (SHA-256, hex)."""
    texts = (part if isinstance(part, str) else part.model_dump_json() for part in parts)
    return hashlib.sha256("\0".join(texts).encode()).hexdigest()
