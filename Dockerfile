# The image links Debian's libpq, which speaks TLS to PostgreSQL; the bundled one does not.
FROM rust:1.95-slim-bookworm AS build
# Which version of the package it is, the base image decides.
# hadolint ignore=DL3008
RUN apt-get update \
    && apt-get install --yes --no-install-recommends gcc libc6-dev libpq-dev pkg-config \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /source
COPY . .
RUN cargo build --release --locked --package nimrs-api --no-default-features

FROM debian:bookworm-slim
# hadolint ignore=DL3008
RUN apt-get update \
    && apt-get install --yes --no-install-recommends ca-certificates libpq5 \
    && rm -rf /var/lib/apt/lists/* \
    && groupadd --system --gid 10001 nimrs \
    && useradd --system --uid 10001 --gid 10001 --home-dir /var/lib/nimrs --create-home --shell /usr/sbin/nologin nimrs
COPY --from=build /source/target/release/nimrs /usr/local/bin/nimrs
COPY --from=build /source/LICENSE /source/LICENSE-MIT /source/LICENSE-APACHE /usr/share/doc/nimrs/
# The binary embeds the font; its licence asks to go with it.
COPY --from=build /source/api/data/fonts/LICENSE /usr/share/doc/nimrs/LICENSE-DejaVu
ENV NIMRS_BIND=0.0.0.0:8080 \
    NIMRS_DATA_DIR=/var/lib/nimrs \
    DATABASE_URL=sqlite:///var/lib/nimrs/nimrs.db
# By number, so that a cluster can tell that it is not root.
USER 10001:10001
VOLUME /var/lib/nimrs
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s CMD ["nimrs", "health"]
ENTRYPOINT ["nimrs"]
CMD ["serve"]
