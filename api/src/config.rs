//! The configuration: environment only, read once, one struct per concern. Secrets have no `Debug`.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use crate::db::connection::Target;

mod mail;
mod outbound;

pub use mail::{MailConfig, SmtpConfig, SmtpSecurity};
pub use outbound::OutboundConfig;

/// Every variable that is understood, with its default and meaning; the README's table is made of it.
pub const VARIABLES: &[(&str, &str, &str)] = &[
    ("DATABASE_URL", "sqlite://nimrs.db", "`sqlite://PATH` or `postgres://USER@HOST/NAME?sslmode=verify-full`"),
    ("NIMRS_BIND", "127.0.0.1:8080", "address and port to listen on; port 0 takes a free one"),
    ("NIMRS_DATA_DIR", "./data", "folder for attachments, mails and the service's key"),
    (
        "NIMRS_PUBLIC_URL",
        "http://<bind>",
        "address under which users reach the service; issuer of the access tokens, so the same for all processes of one database",
    ),
    (
        "NIMRS_SECRET_KEY",
        "a key file in the data folder",
        "32 random bytes in base64 that seal e-token seeds and signing keys; the same for all processes of one database",
    ),
    ("NIMRS_DEMO", "on", "`off`: an empty embedded database is not filled with the demo"),
    ("NIMRS_DB_CONNECTIONS", "8", "connections to the database"),
    ("NIMRS_WORKERS", "number of cores", "HTTP worker threads"),
    ("NIMRS_MAX_CONNECTIONS", "10000", "HTTP connections served at the same time"),
    ("NIMRS_RATE_LIMIT", "1200", "requests per minute and account"),
    ("NIMRS_SIGN_ON_RATE_LIMIT", "30", "sign-on and activation requests per minute and client address"),
    ("NIMRS_PUBLIC_RATE_LIMIT", "600", "requests per minute and client address where no sign-on is needed"),
    ("NIMRS_ENROLLMENT_RATE_LIMIT", "10", "enrollments of facilities per hour and client address (IPv6: /64 network)"),
    ("NIMRS_IMPORT_MAX_BYTES", "1073741824", "bytes that a file sent for an import may have"),
    ("NIMRS_CORS_ORIGINS", "none", "origins, separated by commas, whose pages may call the API; `*` for any"),
    (
        "NIMRS_TRUSTED_PROXIES",
        "none",
        "addresses or subnets, separated by commas, whose `Forwarded` and `X-Forwarded-For` headers count",
    ),
    (
        "NIMRS_TLS_CERT",
        "none",
        "PEM file with the certificate chain; with NIMRS_TLS_KEY the service speaks HTTPS itself",
    ),
    ("NIMRS_TLS_KEY", "none", "PEM file with the private key"),
    ("NIMRS_ATTACHMENTS_URL", "the data folder", "`file:///folder` or `s3://bucket/prefix`"),
    ("NIMRS_S3_ENDPOINT", "AWS", "address of an S3-compatible store"),
    ("NIMRS_S3_REGION", "us-east-1", "region of the store"),
    ("NIMRS_S3_ACCESS_KEY_ID", "none", "key of the store"),
    ("NIMRS_S3_SECRET_ACCESS_KEY", "none", "secret of the store"),
    (
        "NIMRS_SMTP_URL",
        "none",
        "mail server: `smtps://USER:PASSWORD@HOST:465`, `smtp://USER:PASSWORD@HOST:587?tls=required` (STARTTLS) or, on this machine, `smtp://localhost:25`; without one, mails are written to the folder `mail` in the data folder",
    ),
    ("NIMRS_SMTP_CA", "the system's", "PEM file with the authorities that the mail server's certificate may come from"),
    ("NIMRS_SMTP_TIMEOUT", "30", "seconds that one delivery of a mail may take"),
    ("NIMRS_MAIL_FROM", "nobody", "address that mails come from; required with NIMRS_SMTP_URL"),
    ("NIMRS_JC_ADDRESS", "nobody", "address of the Justice Center, where requests go; required with NIMRS_SMTP_URL"),
    (
        "NIMRS_OUTBOUND_ALLOW",
        "none",
        "subnets, separated by commas, that webhooks and key addresses may lie in though they are not public",
    ),
    ("NIMRS_OUTBOUND_HTTP", "off", "`on`: webhooks and key addresses may be plain `http`"),
    ("NIMRS_OUTBOUND_CA", "the system's", "PEM file with the authorities that their certificates may come from"),
    ("NIMRS_METRICS_TOKEN", "none", "bearer token for `/metrics`; without it only this machine may read them"),
    ("NIMRS_LOG", "info", "what to log, as `info` or `warn,nimrs_api=debug`"),
];

/// A reason not to start.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct ConfigError(pub String);

/// Everything that can be set.
#[derive(Clone)]
pub struct Config {
    /// Where the data is.
    pub database: DatabaseConfig,
    /// How to listen.
    pub server: ServerConfig,
    /// How to recognise callers.
    pub access: AccessConfig,
    /// How much a caller may ask.
    pub limits: LimitConfig,
    /// Where files are kept.
    pub files: FileConfig,
    /// How mail leaves.
    pub mail: MailConfig,
    /// Whom the service may call.
    pub outbound: OutboundConfig,
    /// How often the service looks for jobs that are due; zero for never, which only tests want.
    pub jobs_every: Duration,
    /// After so much work at an import others have their turn; tests set it.
    pub import_turn: Duration,
}

/// Where the data is.
#[derive(Clone)]
pub struct DatabaseConfig {
    /// The database.
    pub target: Target,
    /// Connections in the pool.
    pub connections: u32,
    /// Whether an empty embedded database is filled with the demo.
    pub demo: bool,
}

/// How to listen.
#[derive(Clone)]
pub struct ServerConfig {
    /// Address and port.
    pub bind: SocketAddr,
    /// Worker threads; `None` for the number of cores.
    pub workers: Option<usize>,
    /// Connections at the same time.
    pub max_connections: usize,
    /// The address users know, without a slash at the end; `None` for the bound one.
    pub public_url: Option<String>,
    /// Origins whose pages may call.
    pub cors_origins: Vec<String>,
    /// Proxies whose headers about the client are believed.
    pub trusted_proxies: Vec<ipnet::IpNet>,
    /// Certificate and key files.
    pub tls: Option<TlsFiles>,
    /// The bearer token for the metrics.
    pub metrics_token: Option<String>,
    /// What to log.
    pub log: String,
}

/// The PEM files for HTTPS.
#[derive(Debug, Clone)]
pub struct TlsFiles {
    /// The certificate chain.
    pub cert: PathBuf,
    /// The private key.
    pub key: PathBuf,
}

/// How to recognise callers.
#[derive(Clone)]
pub struct AccessConfig {
    /// The key that seals secrets, in base64; `None` for the key file in the data folder.
    pub secret_key: Option<String>,
}

/// How much a caller may ask, in requests per minute where nothing else is said.
#[derive(Debug, Clone)]
pub struct LimitConfig {
    /// Per account.
    pub account: u32,
    /// Per client address at sign-on.
    pub sign_on: u32,
    /// Per client address at public operations.
    pub public: u32,
    /// Per client address and hour: enrollments of facilities.
    pub enrollment: u32,
    /// The most bytes of a file sent for an import.
    pub import_bytes: u64,
}

/// Where files are kept.
#[derive(Clone)]
pub struct FileConfig {
    /// The folder of the service.
    pub data_dir: PathBuf,
    /// The store of the attachments; `None` for a folder in the data folder.
    pub attachments_url: Option<String>,
    /// The S3-compatible store.
    pub s3: S3Config,
}

/// Settings of an S3-compatible store.
#[derive(Clone, Default)]
pub struct S3Config {
    /// Its address; `None` for AWS.
    pub endpoint: Option<String>,
    /// Its region.
    pub region: Option<String>,
    /// The key.
    pub access_key_id: Option<String>,
    /// The secret.
    pub secret_access_key: Option<String>,
}

impl Config {
    /// Reads the process's environment.
    pub fn from_environment() -> Result<Self, ConfigError> {
        Self::from_variables(std::env::vars())
    }

    /// Reads variables; an unknown `NIMRS_` one is an error that names the nearest known one.
    pub fn from_variables(all: impl Iterator<Item = (String, String)>) -> Result<Self, ConfigError> {
        let vars = Variables::collect(all)?;
        Ok(Self {
            database: DatabaseConfig {
                target: Target::parse(vars.text("DATABASE_URL").unwrap_or("sqlite://nimrs.db"))
                    .map_err(|error| ConfigError(error.to_string()))?,
                connections: vars.number("NIMRS_DB_CONNECTIONS", 8)?,
                demo: vars.switch("NIMRS_DEMO", true)?,
            },
            server: ServerConfig {
                bind: vars
                    .parse("NIMRS_BIND", "an address and port such as 127.0.0.1:8080")?
                    .unwrap_or_else(|| SocketAddr::from(([127, 0, 0, 1], 8080))),
                workers: vars.parse("NIMRS_WORKERS", "a number")?,
                max_connections: vars.number("NIMRS_MAX_CONNECTIONS", 10_000)?,
                public_url: vars.text("NIMRS_PUBLIC_URL").map(|url| url.trim_end_matches('/').to_owned()),
                cors_origins: vars.list("NIMRS_CORS_ORIGINS"),
                trusted_proxies: vars
                    .list("NIMRS_TRUSTED_PROXIES")
                    .iter()
                    .map(|text| subnet("NIMRS_TRUSTED_PROXIES", text))
                    .collect::<Result<_, _>>()?,
                tls: vars.tls()?,
                metrics_token: vars.owned("NIMRS_METRICS_TOKEN"),
                log: vars.owned("NIMRS_LOG").unwrap_or_else(|| "info".to_owned()),
            },
            access: AccessConfig { secret_key: vars.owned("NIMRS_SECRET_KEY") },
            limits: LimitConfig {
                account: vars.number("NIMRS_RATE_LIMIT", 1200)?,
                sign_on: vars.number("NIMRS_SIGN_ON_RATE_LIMIT", 30)?,
                public: vars.number("NIMRS_PUBLIC_RATE_LIMIT", 600)?,
                enrollment: vars.number("NIMRS_ENROLLMENT_RATE_LIMIT", 10)?,
                import_bytes: vars.number("NIMRS_IMPORT_MAX_BYTES", 1_073_741_824)?,
            },
            files: FileConfig {
                data_dir: vars.text("NIMRS_DATA_DIR").unwrap_or("./data").into(),
                attachments_url: vars.owned("NIMRS_ATTACHMENTS_URL"),
                s3: S3Config {
                    endpoint: vars.owned("NIMRS_S3_ENDPOINT"),
                    region: vars.owned("NIMRS_S3_REGION"),
                    access_key_id: vars.owned("NIMRS_S3_ACCESS_KEY_ID"),
                    secret_access_key: vars.owned("NIMRS_S3_SECRET_ACCESS_KEY"),
                },
            },
            mail: MailConfig::read(&vars)?,
            outbound: OutboundConfig::read(&vars)?,
            jobs_every: Duration::from_secs(60),
            import_turn: Duration::from_secs(5),
        })
    }
}

struct Variables(std::collections::HashMap<String, String>);

impl Variables {
    fn collect(all: impl Iterator<Item = (String, String)>) -> Result<Self, ConfigError> {
        let mut known = std::collections::HashMap::new();
        for (name, value) in all {
            if VARIABLES.iter().any(|(known, ..)| *known == name) {
                known.insert(name, value);
            } else if name.starts_with("NIMRS_") && !name.starts_with("NIMRS_TEST_") {
                return Err(unknown(&name));
            }
        }
        Ok(Self(known))
    }

    /// An empty variable counts as unset.
    fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(|value| value.trim()).filter(|value| !value.is_empty())
    }

    fn owned(&self, name: &str) -> Option<String> {
        self.text(name).map(str::to_owned)
    }

    fn list(&self, name: &str) -> Vec<String> {
        let items = self.text(name).unwrap_or("").split(',');
        items.map(str::trim).filter(|item| !item.is_empty()).map(str::to_owned).collect()
    }

    fn parse<T: std::str::FromStr>(&self, name: &str, form: &str) -> Result<Option<T>, ConfigError> {
        self.text(name)
            .map(|value| value.parse().map_err(|_| ConfigError(format!("{name} must be {form}, not {value:?}"))))
            .transpose()
    }

    fn number<T: std::str::FromStr + PartialEq + From<u8>>(&self, name: &str, default: T) -> Result<T, ConfigError> {
        match self.parse::<T>(name, "a number above 0")? {
            Some(zero) if zero == T::from(0) => Err(ConfigError(format!("{name} must be a number above 0"))),
            Some(value) => Ok(value),
            None => Ok(default),
        }
    }

    fn switch(&self, name: &str, default: bool) -> Result<bool, ConfigError> {
        match self.text(name) {
            None => Ok(default),
            Some("on") => Ok(true),
            Some("off") => Ok(false),
            Some(other) => Err(ConfigError(format!("{name} must be on or off, not {other:?}"))),
        }
    }

    fn tls(&self) -> Result<Option<TlsFiles>, ConfigError> {
        match (self.text("NIMRS_TLS_CERT"), self.text("NIMRS_TLS_KEY")) {
            (Some(cert), Some(key)) => Ok(Some(TlsFiles { cert: cert.into(), key: key.into() })),
            (None, None) => Ok(None),
            _ => Err(ConfigError("NIMRS_TLS_CERT and NIMRS_TLS_KEY go together; set both or none".to_owned())),
        }
    }
}

fn unknown(name: &str) -> ConfigError {
    let nearest = VARIABLES
        .iter()
        .map(|(known, ..)| *known)
        .max_by(|a, b| strsim::jaro_winkler(name, a).total_cmp(&strsim::jaro_winkler(name, b)))
        .unwrap_or("DATABASE_URL");
    ConfigError(format!("{name} is not a variable of this service; did you mean {nearest}? The README lists them all."))
}

fn subnet(variable: &str, text: &str) -> Result<ipnet::IpNet, ConfigError> {
    text.parse::<ipnet::IpNet>()
        .or_else(|_| text.parse::<std::net::IpAddr>().map(ipnet::IpNet::from))
        .map_err(|_| ConfigError(format!("{variable} has {text:?}; use an address or a subnet such as 10.0.0.0/8")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(pairs: &[(&str, &str)]) -> Result<Config, ConfigError> {
        Config::from_variables(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())))
    }

    fn refused(pairs: &[(&str, &str)]) -> String {
        read(pairs).err().map(|error| error.0).unwrap_or_default()
    }

    #[test]
    fn everything_has_a_default() {
        let config = read(&[("HOME", "/root")]).unwrap();
        assert_eq!(config.server.bind.to_string(), "127.0.0.1:8080");
        assert_eq!(config.database.target.kind(), "SQLite");
        assert!(config.database.demo);
    }

    #[test]
    fn an_unknown_variable_is_an_error_that_names_the_nearest_one() {
        assert!(refused(&[("NIMRS_BIDN", "x")]).contains("NIMRS_BIND"));
        assert!(refused(&[("NIMRS_DATA_DIRECTORY", "x")]).contains("NIMRS_DATA_DIR"));
    }

    #[test]
    fn the_readme_lists_every_variable_and_no_other() {
        let plain = |cell: &str| cell.trim().replace('`', "");
        let rows: Vec<Vec<String>> = include_str!("../../README.md")
            .lines()
            .filter(|line| line.starts_with("| `DATABASE_URL`") || line.starts_with("| `NIMRS_"))
            .map(|line| line.trim_matches('|').split('|').map(plain).collect())
            .collect();
        let wanted: Vec<Vec<String>> = VARIABLES
            .iter()
            .map(|(name, default, meaning)| vec![plain(name), plain(default), plain(meaning)])
            .collect();
        assert_eq!(rows, wanted, "the table of the README must say what VARIABLES says, in its order");
    }

    #[test]
    fn wrong_values_say_what_is_right() {
        assert!(refused(&[("NIMRS_BIND", "8080")]).contains("127.0.0.1:8080"));
        assert!(refused(&[("NIMRS_RATE_LIMIT", "0")]).contains("above 0"));
        assert!(refused(&[("NIMRS_DEMO", "maybe")]).contains("on or off"));
        assert!(refused(&[("NIMRS_TLS_CERT", "a.pem")]).contains("go together"));
        assert!(refused(&[("NIMRS_TRUSTED_PROXIES", "all")]).contains("subnet"));
        assert!(refused(&[("NIMRS_OUTBOUND_ALLOW", "all")]).contains("NIMRS_OUTBOUND_ALLOW"));
        assert!(refused(&[("DATABASE_URL", "mysql://x")]).contains("postgres://"));
    }
}
