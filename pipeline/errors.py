"""Everything that can go wrong on purpose.

RatsleseError
├── DocumentError            this document cannot be finished; the others can
│   ├── EmptyFile            empty_file
│   ├── NotADocument         not_a_document
│   ├── Damaged              damaged
│   ├── Encrypted            encrypted
│   ├── NoPages              no_pages
│   ├── TooLarge             too_large
│   ├── Unreadable           unreadable            (retryable)
│   ├── Vanished             vanished              (retryable)
│   ├── Changed              changed_while_read    (retryable)
│   ├── EngineFailed         engine_failed         (retryable)
│   ├── TimeLimit            time_limit            (retryable)
│   ├── MemoryLimit          memory_limit          (retryable)
│   ├── WorkerDied           worker_died           (retryable)
│   ├── InternalError        internal_error        (retryable)
│   └── DiskFull             disk_full             (environment: uses no try)
└── RunError                 the run cannot go on
    ├── UsageError           exit 2
    ├── EnvironmentMissing   exit 3
    ├── OutputBusy           exit 4
    ├── PapersFailed         exit 5
    ├── RunFailed            exit 6
    └── Interrupted          exit 130

An exception takes one message and nothing else: a second ``__init__`` parameter breaks pickling.
The message names the thing and the place; ``remedy`` says what a person can do.
"""

from __future__ import annotations

from enum import IntEnum
from typing import ClassVar


class ExitCode(IntEnum):
    """What the process ends with; a contract, never reused."""

    OK = 0
    BUG = 1
    USAGE = 2
    ENVIRONMENT = 3
    BUSY = 4
    SOME_FAILED = 5
    ALL_FAILED = 6
    INTERRUPTED = 130


class RatsleseError(Exception):
    """Anything that Ratslese raises on purpose."""


class DocumentError(RatsleseError):
    """This document cannot be finished; the others can."""

    code: ClassVar[str] = "document_error"
    remedy: ClassVar[str] = ""
    retryable: ClassVar[bool] = False
    uses_a_try: ClassVar[bool] = True


class EmptyFile(DocumentError):
    """The file holds no bytes."""

    code = "empty_file"
    remedy = "copy or scan the file again"


class NotADocument(DocumentError):
    """The file's bytes are none of the types that can be read."""

    code = "not_a_document"
    remedy = "convert it to PDF, TIFF, JPEG or PNG, or take it out of the inbox"


class Damaged(DocumentError):
    """The file, or one of its pages, cannot be decoded."""

    code = "damaged"
    remedy = "copy or scan the file again; mutool or qpdf may mend a PDF"


class Encrypted(DocumentError):
    """The PDF wants a password that is not known."""

    code = "encrypted"
    remedy = "add its password to the file named by the setting passwords_file"


class NoPages(DocumentError):
    """The file is well formed and holds no page."""

    code = "no_pages"
    remedy = "scan or export the paper again"


class TooLarge(DocumentError):
    """The file exceeds a limit of bytes, pages or pixels."""

    code = "too_large"
    remedy = "split it or scale it down, or raise the limit named in the message"


class Unreadable(DocumentError):
    """The operating system refuses to let the file be read."""

    code = "unreadable"
    remedy = "give the user that runs ratslese the right to read it"
    retryable = True


class Vanished(DocumentError):
    """The file was there when the folder was listed and is no more."""

    code = "vanished"
    remedy = "nothing to do if it was moved on purpose"
    retryable = True


class Changed(DocumentError):
    """The file changed while it was being read."""

    code = "changed_while_read"
    remedy = "run again when the copying or scanning has ended"
    retryable = True


class EngineFailed(DocumentError):
    """Tesseract or pdfium failed on a page."""

    code = "engine_failed"
    remedy = "run again; if it stays, report the page"
    retryable = True


class TimeLimit(DocumentError):
    """The work took longer than allowed and was killed."""

    code = "time_limit"
    remedy = "raise limits.page_seconds, or look at the page named in the message"
    retryable = True


class MemoryLimit(DocumentError):
    """The work needed more memory than allowed and was killed."""

    code = "memory_limit"
    remedy = "raise limits.worker_bytes, or scale the page down"
    retryable = True


class WorkerDied(DocumentError):
    """The worker process ended without an answer: killed, or crashed in a library."""

    code = "worker_died"
    remedy = "run again; if it stays, the file crashes a library: report it"
    retryable = True


class InternalError(DocumentError):
    """A bug met on this paper; the traceback is in the ledger."""

    code = "internal_error"
    remedy = "report it with the traceback that the ledger keeps"
    retryable = True


class DiskFull(DocumentError):
    """The output file system has no room left, or went read-only."""

    code = "disk_full"
    remedy = "make room under OUT and run again"
    retryable = True
    uses_a_try = False


class RunError(RatsleseError):
    """The run cannot go on."""

    exit_code: ClassVar[ExitCode] = ExitCode.BUG


class UsageError(RunError):
    """Wrong arguments or settings."""

    exit_code = ExitCode.USAGE


class EnvironmentMissing(RunError):
    """A program or language that is needed is not installed."""

    exit_code = ExitCode.ENVIRONMENT


class OutputBusy(RunError):
    """Another run holds the output folder."""

    exit_code = ExitCode.BUSY


class PapersFailed(RunError):
    """At least one paper failed in this run; the others are done."""

    exit_code = ExitCode.SOME_FAILED


class RunFailed(RunError):
    """All papers failed, or so many that the run was stopped early."""

    exit_code = ExitCode.ALL_FAILED


class Interrupted(RunError):
    """Somebody asked the run to stop; the next one goes on from there."""

    exit_code = ExitCode.INTERRUPTED
