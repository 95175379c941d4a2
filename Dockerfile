# Ratslese for the nightly job. Papers are read from /in, records and state are written to /out:
#
#   docker build --tag ratslese .
#   docker run --rm --init --network none --user "$(id -u):$(id -g)" \
#     --volume /srv/scans:/in:ro --volume /srv/records:/out ratslese run /in /out
#
# Plain instructions only: deploy/try-image executes them as they stand, without a Docker engine.

FROM debian:bookworm-slim AS build
ENV DEBIAN_FRONTEND=noninteractive
RUN apt-get update \
    && apt-get install --yes --no-install-recommends ca-certificates python3 python3-venv \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY requirements.txt requirements-build.txt ./
RUN python3 -m venv /opt/ratslese \
    && /opt/ratslese/bin/pip install --no-cache-dir --require-hashes --only-binary :all: \
        -r requirements.txt -r requirements-build.txt
COPY pyproject.toml README.md LICENSE ./
COPY models models
COPY pipeline pipeline
RUN /opt/ratslese/bin/pip install --no-cache-dir --no-index --no-deps --no-build-isolation .

FROM debian:bookworm-slim
ENV DEBIAN_FRONTEND=noninteractive
RUN apt-get update \
    && apt-get install --yes --no-install-recommends \
        python3 tesseract-ocr tesseract-ocr-deu tesseract-ocr-osd tesseract-ocr-frk \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --uid 10001 --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin ratslese \
    && install --directory --owner ratslese --group ratslese --mode 0700 /out \
    && install --directory /in
COPY --from=build /opt/ratslese /opt/ratslese
ENV PATH=/opt/ratslese/bin:/usr/local/bin:/usr/bin:/bin \
    LANG=C.UTF-8 \
    PYTHONDONTWRITEBYTECODE=1 \
    OMP_THREAD_LIMIT=1
USER ratslese
WORKDIR /out
# A job ends with an exit code and has no health to be asked for while it runs: what HEALTHCHECK would
# find, a missing engine or language, is found here and once more at the start of every run.
RUN ratslese check
ENTRYPOINT ["ratslese"]
CMD ["--help"]
