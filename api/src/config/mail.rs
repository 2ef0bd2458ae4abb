//! How mail leaves.

use std::net::IpAddr;
use std::path::PathBuf;
use std::time::Duration;

use url::{Host, Url};

use super::{ConfigError, Variables};
use crate::domain::mail_address::MailAddress;

/// Nobody has these: the domain is reserved (RFC 2606).
const NOBODY: &str = "justice-center@example.invalid";
const NO_SENDER: &str = "nimrs@example.invalid";

const FORMS: &str = "smtps://user:password@host:465, smtp://user:password@host:587?tls=required or \
                     smtp://localhost:25";

/// How mail leaves.
#[derive(Clone)]
pub struct MailConfig {
    /// The mail server; `None`: mails are written to a folder.
    pub smtp: Option<SmtpConfig>,
    /// Where requests to the Justice Center go.
    pub jc_address: MailAddress,
    /// The sender of all mails.
    pub from: MailAddress,
    /// The longest that one delivery may take.
    pub timeout: Duration,
    /// How often the outbox is looked into; zero for never, which only tests want.
    pub every: Duration,
}

/// A mail server. Holds a password, so it has no `Debug`.
#[derive(Clone)]
pub struct SmtpConfig {
    /// Its name or address.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the connection is kept from being read.
    pub security: SmtpSecurity,
    /// User and password.
    pub credentials: Option<(String, String)>,
    /// A PEM file with the only authorities that are trusted; `None` for those of the system.
    pub authorities: Option<PathBuf>,
}

/// How the connection to the mail server is kept from being read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SmtpSecurity {
    /// TLS from the first byte.
    Tls,
    /// STARTTLS, or no mail.
    StartTls,
    /// STARTTLS where the server offers it.
    Opportunistic,
    /// None; only on this machine.
    Plain,
}

impl MailConfig {
    pub(super) fn read(vars: &Variables) -> Result<Self, ConfigError> {
        let smtp = vars.text("NIMRS_SMTP_URL").map(smtp).transpose()?;
        let authorities = vars.text("NIMRS_SMTP_CA").map(PathBuf::from);
        let seconds: u64 = vars.number("NIMRS_SMTP_TIMEOUT", 30)?;
        if seconds > 600 {
            return Err(ConfigError("NIMRS_SMTP_TIMEOUT must be at most 600 seconds".to_owned()));
        }
        let real = smtp.is_some();
        Ok(Self {
            smtp: smtp.map(|smtp| SmtpConfig { authorities, ..smtp }),
            jc_address: address(vars, "NIMRS_JC_ADDRESS", real, NOBODY)?,
            from: address(vars, "NIMRS_MAIL_FROM", real, NO_SENDER)?,
            timeout: Duration::from_secs(seconds),
            every: Duration::from_secs(1),
        })
    }
}

/// With a mail server somebody gets the mails, so it must be said who.
fn address(vars: &Variables, name: &str, required: bool, default: &str) -> Result<MailAddress, ConfigError> {
    let text = match vars.text(name) {
        None if required => return Err(ConfigError(format!("NIMRS_SMTP_URL is set, so {name} must be set too"))),
        text => text.unwrap_or(default),
    };
    MailAddress::parse(text).map_err(|fault| ConfigError(format!("{name} {fault}; it is {text:?}")))
}

/// The text is never shown in an error: it may hold a password.
fn smtp(text: &str) -> Result<SmtpConfig, ConfigError> {
    let wrong = |what: &str| ConfigError(format!("NIMRS_SMTP_URL {what}; use for example {FORMS}"));
    let url = Url::parse(text).map_err(|_| wrong("is no address"))?;
    let host = url.host().ok_or_else(|| wrong("names no host"))?;
    let (host, here) = (bare(&host), is_here(&host));
    if !matches!(url.path(), "" | "/") || url.fragment().is_some() {
        return Err(wrong("has a path"));
    }
    let security = security(&url, here).map_err(|what| wrong(&what))?;
    let credentials = credentials(&url).map_err(|what| wrong(&what))?;
    if credentials.is_some() && !matches!(security, SmtpSecurity::Tls | SmtpSecurity::StartTls) {
        return Err(wrong("has a password, which is sent over TLS only"));
    }
    let port = url.port().unwrap_or(match security {
        SmtpSecurity::Tls => 465,
        SmtpSecurity::StartTls => 587,
        SmtpSecurity::Opportunistic | SmtpSecurity::Plain => 25,
    });
    if port == 0 {
        return Err(wrong("has port 0, where nobody can listen"));
    }
    Ok(SmtpConfig { host, port, security, credentials, authorities: None })
}

fn bare(host: &Host<&str>) -> String {
    match host {
        Host::Domain(name) => (*name).to_owned(),
        Host::Ipv4(ip) => ip.to_string(),
        Host::Ipv6(ip) => ip.to_string(),
    }
}

fn is_here(host: &Host<&str>) -> bool {
    match host {
        // The host of an unknown scheme is not looked at by the parser, so that addresses are texts too.
        Host::Domain(name) => *name == "localhost" || name.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback()),
        Host::Ipv4(ip) => ip.is_loopback(),
        Host::Ipv6(ip) => ip.is_loopback(),
    }
}

fn security(url: &Url, here: bool) -> Result<SmtpSecurity, String> {
    let mut tls = None;
    for (name, value) in url.query_pairs() {
        if name != "tls" {
            return Err(format!("has the unknown setting {name:?}"));
        }
        if tls.replace(value.into_owned()).is_some() {
            return Err("has tls more than once".to_owned());
        }
    }
    match (url.scheme(), tls.as_deref()) {
        ("smtps", None) => Ok(SmtpSecurity::Tls),
        ("smtp", Some("required")) => Ok(SmtpSecurity::StartTls),
        ("smtp", Some("opportunistic")) => Ok(SmtpSecurity::Opportunistic),
        ("smtp", None) if here => Ok(SmtpSecurity::Plain),
        ("smtp", None) => Err("leads to another machine without TLS".to_owned()),
        ("smtp", Some(_)) => Err("has a tls other than required or opportunistic".to_owned()),
        ("smtps", Some(_)) => Err("has a tls, which smtps does not need".to_owned()),
        _ => Err("is neither smtp:// nor smtps://".to_owned()),
    }
}

fn credentials(url: &Url) -> Result<Option<(String, String)>, String> {
    match (url.username(), url.password()) {
        ("", None) => Ok(None),
        ("", Some(_)) => Err("has a password without a user".to_owned()),
        (_, None) => Err("has a user without a password".to_owned()),
        (user, Some(password)) => Ok(Some((decoded(user)?, decoded(password)?))),
    }
}

fn decoded(text: &str) -> Result<String, String> {
    let decoded = percent_encoding::percent_decode_str(text).decode_utf8();
    decoded.map(std::borrow::Cow::into_owned).map_err(|_| "has a user or password that is not UTF-8".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const ADDRESSES: [(&str, &str); 2] =
        [("NIMRS_JC_ADDRESS", "intake@example.org"), ("NIMRS_MAIL_FROM", "nimrs@example.org")];

    fn read(pairs: &[(&str, &str)]) -> Result<MailConfig, ConfigError> {
        let pairs = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        Variables::collect(pairs).and_then(|vars| MailConfig::read(&vars))
    }

    fn server(url: &str) -> Result<SmtpConfig, String> {
        let pairs = [&[("NIMRS_SMTP_URL", url)][..], &ADDRESSES[..]].concat();
        read(&pairs).map(|config| config.smtp.unwrap()).map_err(|error| error.0)
    }

    #[test]
    fn without_a_mail_server_nobody_can_be_reached() {
        let config = read(&[]).unwrap();
        assert!(config.smtp.is_none());
        assert!(config.jc_address.domain().ends_with(".invalid") && config.from.domain().ends_with(".invalid"));
        assert_eq!(config.timeout, Duration::from_secs(30));
    }

    #[test]
    fn every_form_of_mail_server_is_read() {
        for (url, host, port, security, credentials) in [
            ("smtp://localhost", "localhost", 25, SmtpSecurity::Plain, None),
            ("smtp://127.0.0.1:2525", "127.0.0.1", 2525, SmtpSecurity::Plain, None),
            ("smtp://relay.example.org?tls=opportunistic", "relay.example.org", 25, SmtpSecurity::Opportunistic, None),
            (
                "smtp://a:b@mail.example.org?tls=required",
                "mail.example.org",
                587,
                SmtpSecurity::StartTls,
                Some(("a", "b")),
            ),
            (
                "smtps://dana%40example.org:p%2Fw%3A%C3%A9@mail.example.org",
                "mail.example.org",
                465,
                SmtpSecurity::Tls,
                Some(("dana@example.org", "p/w:é")),
            ),
        ] {
            let config = server(url).unwrap();
            let known = config.credentials.as_ref().map(|(user, password)| (user.as_str(), password.as_str()));
            assert_eq!(
                (config.host.as_str(), config.port, config.security, known),
                (host, port, security, credentials)
            );
        }
    }

    #[test]
    fn what_would_leak_or_cannot_work_is_refused_without_showing_the_password() {
        for (url, expected) in [
            ("smtp://mail.example.org", "without TLS"),
            ("smtp://a:hunter2@mail.example.org", "without TLS"),
            ("smtp://a:hunter2@localhost", "over TLS only"),
            ("smtp://a:hunter2@mail.example.org?tls=opportunistic", "over TLS only"),
            ("smtp://a@mail.example.org?tls=required", "without a password"),
            ("smtps://:hunter2@mail.example.org", "without a user"),
            ("smtps://a:hunter2@mail.example.org/path", "path"),
            ("smtps://a:hunter2@mail.example.org?tls=none", "tls"),
            ("smtp://a:hunter2@mail.example.org?tls=none", "tls"),
            ("smtps://a:hunter2@mail.example.org?timeout=3", "timeout"),
            ("smtp://a:hunter2@mail.example.org?tls=required&tls=required", "more than once"),
            ("smtp://mail.example.org?tls=required&tls=opportunistic", "more than once"),
            ("smtps://a:hunter2@mail.example.org:0", "port 0"),
            ("http://a:hunter2@mail.example.org", "neither"),
            ("mail.example.org", "no address"),
        ] {
            let said = server(url).err().unwrap_or_default();
            assert!(said.contains(expected) && said.contains("NIMRS_SMTP_URL"), "{url}: {said}");
            assert!(!said.contains("hunter2"), "{said}");
        }
    }

    #[test]
    fn with_a_mail_server_the_addresses_must_be_there_and_plain() {
        let refused = |pairs: &[(&str, &str)]| read(pairs).err().unwrap().0;
        let url = ("NIMRS_SMTP_URL", "smtp://localhost");
        assert!(refused(&[url, ADDRESSES[1]]).contains("NIMRS_JC_ADDRESS must be set"));
        assert!(refused(&[url, ADDRESSES[0]]).contains("NIMRS_MAIL_FROM must be set"));
        assert!(refused(&[("NIMRS_JC_ADDRESS", "JC <intake@example.org>")]).contains("plain mail address"));
        assert!(refused(&[("NIMRS_SMTP_TIMEOUT", "601")]).contains("at most 600"));
        assert!(refused(&[("NIMRS_SMTP_TIMEOUT", "0")]).contains("above 0"));
    }
}
