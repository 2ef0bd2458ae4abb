//! One mail over SMTP (RFC 5321), on a connection of its own.
//!
//! The steps are taken one by one, because what a refusal means depends on where it comes: at the mail itself it is
//! the mail's, before that it is the set-up's. What comes after the mail server's confirmation does not matter.

use std::error::Error as _;
use std::fs;
use std::io;
use std::time::Duration;

use lettre::Address;
use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{AsyncSmtpConnection, Certificate, CertificateStore, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt};
use lettre::transport::smtp::extension::ClientId;

use crate::config::{SmtpConfig, SmtpSecurity};
use crate::domain::outbox::{Envelope, Failure};

/// How long the mail server is bidden farewell.
const FAREWELL: Duration = Duration::from_secs(1);

/// Answers that speak of the sign-on or of TLS and not of the mail (RFC 4954 section 6, RFC 3207 section 4).
const SET_UP: [u16; 6] = [523, 524, 530, 534, 535, 538];

/// A mail server.
pub struct Smtp {
    config: SmtpConfig,
    tls: Option<TlsParameters>,
    name: ClientId,
}

impl Smtp {
    /// A mail server, which is greeted in the name of `domain`. Fails when the authorities cannot be read.
    pub fn open(config: &SmtpConfig, domain: &str) -> Result<Self, String> {
        let tls = match config.security {
            SmtpSecurity::Plain => None,
            _ => Some(tls(config)?),
        };
        Ok(Self { config: config.clone(), tls, name: ClientId::Domain(domain.to_owned()) })
    }

    /// Which mail server, without its password.
    pub fn describe(&self) -> String {
        let security = match self.config.security {
            SmtpSecurity::Tls => "TLS",
            SmtpSecurity::StartTls => "STARTTLS",
            SmtpSecurity::Opportunistic => "STARTTLS where it is offered",
            SmtpSecurity::Plain => "no TLS",
        };
        format!("sent through {}:{} ({security})", self.config.host, self.config.port)
    }

    /// Sends a message that ends with CRLF. `Ok` means that the mail server took it for all receivers; anything else
    /// means that it did not, or that nobody knows.
    pub async fn send(&self, envelope: &Envelope, message: &[u8]) -> Result<(), Failure> {
        let mut connection = self.connect().await?;
        let sent = hand_over(&mut connection, envelope, message).await;
        let _ = tokio::time::timeout(FAREWELL, connection.abort()).await;
        sent
    }

    async fn connect(&self) -> Result<AsyncSmtpConnection, Failure> {
        let address = (self.config.host.as_str(), self.config.port);
        let wrapper = self.tls.clone().filter(|_| self.config.security == SmtpSecurity::Tls);
        let connection = AsyncSmtpConnection::connect_tokio1(address, None, &self.name, wrapper, None);
        let mut connection = connection.await.map_err(|error| before_the_mail(&error))?;
        if let Some(tls) = &self.tls
            && !connection.is_encrypted()
        {
            if connection.can_starttls() {
                connection.starttls(tls.clone(), &self.name).await.map_err(|error| before_the_mail(&error))?;
            } else if self.config.security != SmtpSecurity::Opportunistic {
                return Err(Failure::Insecure);
            }
        }
        if let Some((user, password)) = &self.config.credentials {
            self.sign_on(&mut connection, Credentials::new(user.clone(), password.clone())).await?;
        }
        Ok(connection)
    }

    async fn sign_on(&self, connection: &mut AsyncSmtpConnection, credentials: Credentials) -> Result<(), Failure> {
        if !connection.is_encrypted() {
            return Err(Failure::Insecure);
        }
        let known = [Mechanism::Plain, Mechanism::Login];
        let answer = connection.auth(&known, &credentials).await;
        answer
            .map(|_| ())
            .map_err(|error| if error.is_client() { Failure::NotLetIn(None) } else { before_the_mail(&error) })
    }
}

async fn hand_over(connection: &mut AsyncSmtpConnection, envelope: &Envelope, message: &[u8]) -> Result<(), Failure> {
    let at_the_mail = |error: Error| at_the_mail(&error);
    connection.command(Mail::new(Some(address(&envelope.from)?), Vec::new())).await.map_err(at_the_mail)?;
    for receiver in &envelope.to {
        connection.command(Rcpt::new(address(receiver)?, Vec::new())).await.map_err(at_the_mail)?;
    }
    connection.command(Data).await.map_err(at_the_mail)?;
    // The end of the data brings the last line's end itself.
    let message = message.strip_suffix(b"\r\n").unwrap_or(message);
    connection.message(message).await.map(|_| ()).map_err(at_the_mail)
}

fn address(text: &str) -> Result<Address, Failure> {
    // They were checked when the mail was composed.
    text.parse().map_err(|_| Failure::NotUnderstood)
}

/// A refusal before the mail was named is about this service, so that the mail itself may still go.
fn before_the_mail(error: &Error) -> Failure {
    match status(error) {
        Some(code) => Failure::NotLetIn(Some(code)),
        None => without_status(error),
    }
}

fn at_the_mail(error: &Error) -> Failure {
    match status(error) {
        Some(code) if SET_UP.contains(&code) => Failure::NotLetIn(Some(code)),
        Some(code) if error.is_permanent() => Failure::Refused(code),
        Some(code) => Failure::PutOff(code),
        None => without_status(error),
    }
}

fn status(error: &Error) -> Option<u16> {
    error.status().map(u16::from)
}

fn without_status(error: &Error) -> Failure {
    let mut cause = error.source();
    while let Some(inner) = cause {
        if inner.is::<rustls::Error>() {
            return Failure::Insecure;
        }
        if let Some(failure) = inner.downcast_ref::<io::Error>().and_then(of_io) {
            return failure;
        }
        cause = inner.source();
    }
    let text = error.to_string();
    if error.is_tls() {
        Failure::Insecure
    } else if error.is_response() && text.contains("incomplete response") {
        Failure::Broken
    } else if error.is_response() {
        Failure::NotUnderstood
    } else {
        Failure::Unreachable
    }
}

fn of_io(error: &io::Error) -> Option<Failure> {
    if error.get_ref().is_some_and(|inner| inner.is::<rustls::Error>()) {
        return Some(Failure::Insecure);
    }
    match error.kind() {
        io::ErrorKind::ConnectionReset
        | io::ErrorKind::ConnectionAborted
        | io::ErrorKind::BrokenPipe
        | io::ErrorKind::NotConnected
        | io::ErrorKind::UnexpectedEof => Some(Failure::Broken),
        io::ErrorKind::TimedOut => Some(Failure::TimedOut),
        _ => None,
    }
}

fn tls(config: &SmtpConfig) -> Result<TlsParameters, String> {
    let mut builder = TlsParameters::builder(config.host.clone());
    if let Some(path) = &config.authorities {
        let fault = |error: &dyn std::fmt::Display| format!("NIMRS_SMTP_CA {}: {error}", path.display());
        let pem = fs::read(path).map_err(|error| fault(&error))?;
        let authorities = Certificate::from_pem(&pem).map_err(|error| fault(&error))?;
        builder = builder.certificate_store(CertificateStore::None).add_root_certificate(authorities);
    }
    builder.build().map_err(|error| format!("TLS to the mail server cannot be used: {error}"))
}
