"""Every knob, declared once, with its default and limits.

Loaded once by the command line (flags over environment over TOML file) and handed down in slices.
Environment variables are ``RATSLESE_`` and the path with two underscores between its steps:
``RATSLESE_BATCH__WORKERS``. What changes the reading is in ``reading``, what changes the
understanding in ``understanding``; both are part of a fingerprint. ``limits`` and ``batch`` change
what is possible and how fast, never a record.
"""

from __future__ import annotations

import hashlib
import tomllib
from pathlib import Path
from typing import Annotated, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)

from models.kinds import PaperKind, SectionKind
from pipeline.errors import UsageError

_PROFILES = Path(__file__).parent / "profiles"

NonEmpty = Annotated[str, Field(min_length=1)]
Share = Annotated[float, Field(ge=0, le=1)]
PlacedField = Literal["number", "title", "date"]
LabelKey = Literal[
    "number",
    "title",
    "kind",
    "public",
    "date",
    "session",
    "receipt",
    "printout",
    "deadline",
    "body",
    "agenda",
    "reference",
    "attachments",
    "signature",
    "other",
    "role",
    "result",
]


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

    engine: Literal["auto", "onnxruntime", "tesserocr", "pytesseract"] = "auto"
    """Who reads: onnxruntime (Tesseract's network, deu's trained further, all lines of a page at
    once), tesserocr (its library, networks as installed), pytesseract (the program on the PATH),
    or auto: the first that can be imported."""
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


class Profile(Frozen):
    """What is usual in one city: it sharpens what the general rules find."""

    bodies: tuple[str, ...] = ()
    """Names of the city's bodies (Gremien), to mend misread ones; empty: learn from the paper."""
    number_formats: tuple[str, ...] = ()
    """What its numbers look like: # is a digit, #+ some digits, @ a capital, [...] may be missing;
    a number of another form is doubted, a misread one is mended where only one form fits."""
    labels: dict[LabelKey, tuple[NonEmpty, ...]] = {}
    """Further words that announce a value: number, title, kind, public, date, session, receipt,
    printout, deadline, body, agenda, reference, attachments, signature, other, role, result."""
    headings: dict[SectionKind, tuple[NonEmpty, ...]] = {}
    """Further headings, by the kind of section that they open."""
    kinds: dict[PaperKind, tuple[NonEmpty, ...]] = {}
    """Further printed types, by the kind of paper that they name."""
    places: dict[PlacedField, tuple[Share, Share, Share, Share]] = {}
    """Where number, title or date stand on the first page: left, top, right, bottom, as shares of
    its width and height."""


class UnderstandingSettings(Frozen):
    """What changes the record that is made of the words."""

    profile: Profile = Profile()
    """What is usual in the city; a file of its own (see ``docs/profiles.md``)."""
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
    profile: str | None = None
    """The city's profile: a name (erfurt), or a .toml file; see docs/profiles.md."""
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
        loaded = _profiled(source(**flags))
    except ValidationError as exc:
        wrong = "; ".join(f"{'.'.join(map(str, e['loc']))}: {e['msg']}" for e in exc.errors())
        msg = f"settings: {wrong} (see ratslese.toml.example)"
        raise UsageError(msg) from exc
    except ValueError as exc:  # tomllib.TOMLDecodeError
        msg = f"settings file {path} is not valid TOML: {exc}"
        raise UsageError(msg) from exc
    return Settings.model_construct(**dict(loaded))


def profile_files(folder: Path = _PROFILES) -> dict[str, Path]:
    """Return the profiles that come with Ratslese, by name."""
    return {path.stem: path for path in sorted(folder.glob("*.toml"))}


def _profiled(settings: Settings) -> Settings:
    """Return the settings with the profile that they name in its place."""
    if settings.profile is None:
        return settings
    given = Path(settings.profile)
    path = given if given.suffix == ".toml" else profile_files().get(settings.profile)
    if path is None or not path.is_file():
        known = ", ".join(profile_files())
        msg = f"profile {settings.profile} does not exist: name one of {known}, or a .toml file"
        raise UsageError(msg)
    try:
        profile = Profile.model_validate(tomllib.loads(path.read_text("utf-8")))
    except tomllib.TOMLDecodeError as exc:
        msg = f"profile {path} is not valid TOML: {exc}"
        raise UsageError(msg) from exc
    except ValidationError as exc:
        wrong = "; ".join(f"{'.'.join(map(str, e['loc']))}: {e['msg']}" for e in exc.errors())
        msg = f"profile {path}: {wrong} (see docs/profiles.md)"
        raise UsageError(msg) from exc
    understanding = settings.understanding.model_copy(update={"profile": profile})
    return settings.model_copy(update={"understanding": understanding})


def digest(*parts: BaseModel | str) -> str:
    """Name a way of working: same settings, versions and engines, same name (SHA-256, hex)."""
    texts = (part if isinstance(part, str) else part.model_dump_json() for part in parts)
    return hashlib.sha256("\0".join(texts).encode()).hexdigest()
