//! One mail over SMTP (RFC 5321), on a connection of its own.
//!
//! The steps are taken one by one, because what a refusal means depends on where it comes: at the mail itself it is
//! the mail's, before that it is the set-up's. What comes after the mail server's confirmation does not matter.
//!
//! TCP, TLS and the change from one to the other are made here; lettre speaks SMTP over what comes of it, and hears the
//! mail server through [`Replies`].

use std::error::Error as _;
use std::fmt::Display;
use std::io;
use std::time::Duration;

use lettre::Address;
use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{AsyncSmtpConnection, AsyncTokioStream};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt};
use lettre::transport::smtp::extension::ClientId;
use lettre::transport::smtp::response::Response;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

use super::replies::Replies;
use super::tls::Tls;
use crate::config::{SmtpConfig, SmtpSecurity};
use crate::domain::outbox::{Envelope, Failure};

/// How long the mail server is bidden farewell.
const FAREWELL: Duration = Duration::from_secs(1);

/// The answer to DATA (RFC 5321 section 4.3.2).
const GO_ON: u16 = 354;

/// Answers that speak of the sign-on or of TLS and not of the mail (RFC 4954 section 6, RFC 3207 section 4).
const SET_UP: [u16; 6] = [523, 524, 530, 534, 535, 538];

/// A mail server.
pub struct Smtp {
    config: SmtpConfig,
    security: Security,
    name: ClientId,
}

/// What is done so that nobody else reads.
enum Security {
    None,
    FromTheFirstByte(Tls),
    StartTls { tls: Tls, required: bool },
}

/// A connection on which the mail server was greeted.
struct Connection {
    smtp: AsyncSmtpConnection,
    encrypted: bool,
}

impl Smtp {
    /// A mail server, which is greeted in the name of `domain`. Fails when the authorities cannot be read.
    pub fn open(config: &SmtpConfig, domain: &str) -> Result<Self, String> {
        let security = match config.security {
            SmtpSecurity::Plain => Security::None,
            SmtpSecurity::Tls => Security::FromTheFirstByte(Tls::to(config)?),
            SmtpSecurity::StartTls => Security::StartTls { tls: Tls::to(config)?, required: true },
            SmtpSecurity::Opportunistic => Security::StartTls { tls: Tls::to(config)?, required: false },
        };
        Ok(Self { config: config.clone(), security, name: ClientId::Domain(domain.to_owned()) })
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
    /// means that it did not, or that nobody knows. Ends with the mail server's word: it is bidden farewell aside.
    pub async fn send(&self, envelope: &Envelope, message: &[u8]) -> Result<(), Failure> {
        let mut connection = self.connect().await?.smtp;
        let sent = hand_over(&mut connection, envelope, message).await;
        tokio::spawn(async move { tokio::time::timeout(FAREWELL, connection.abort()).await });
        sent
    }

    async fn connect(&self) -> Result<Connection, Failure> {
        let stream = TcpStream::connect((self.config.host.as_str(), self.config.port)).await;
        let stream = stream.map_err(|error| of_io(&error).unwrap_or(Failure::Unreachable))?;
        let mut connection = match &self.security {
            Security::None => self.greet(Replies::new(stream), false).await,
            Security::FromTheFirstByte(tls) => self.greet(Replies::new(tls.encrypt(stream).await?), true).await,
            Security::StartTls { tls, required } => self.start_tls(Replies::new(stream), tls, *required).await,
        }?;
        if let Some((user, password)) = &self.config.credentials {
            sign_on(&mut connection, Credentials::new(user.clone(), password.clone())).await?;
        }
        Ok(connection)
    }

    async fn greet(&self, stream: impl AsyncTokioStream + 'static, encrypted: bool) -> Result<Connection, Failure> {
        let smtp = AsyncSmtpConnection::connect_with_transport(Box::new(stream), &self.name).await;
        Ok(Connection { smtp: smtp.map_err(|error| before_the_mail(&error))?, encrypted })
    }

    /// Changes to TLS (RFC 3207), where the server offers it or it is required. Nothing that was heard before counts
    /// after it, so that the server is greeted again.
    async fn start_tls(
        &self,
        mut stream: Replies<TcpStream>,
        tls: &Tls,
        required: bool,
    ) -> Result<Connection, Failure> {
        heard(&mut stream).await?;
        let offers = ask(&mut stream, &format!("EHLO {}", self.name)).await?;
        if !offers.iter().skip(1).any(|offer| offer.trim().eq_ignore_ascii_case("STARTTLS")) {
            return if required { Err(Failure::Insecure) } else { self.greet(stream.greeted(), false).await };
        }
        ask(&mut stream, "STARTTLS").await?;
        // What was said together with the consent was not said over TLS: somebody in between may have put it there.
        let stream = tls.encrypt(stream.into_inner().ok_or(Failure::Insecure)?).await?;
        self.greet(Replies::new(stream).greeted(), true).await
    }
}

async fn ask(stream: &mut Replies<TcpStream>, command: &str) -> Result<Vec<String>, Failure> {
    let command = format!("{command}\r\n");
    let asked = stream.write_all(command.as_bytes()).await;
    asked.map_err(|error| of_io(&error).unwrap_or(Failure::Unreachable))?;
    heard(stream).await
}

async fn heard(stream: &mut Replies<TcpStream>) -> Result<Vec<String>, Failure> {
    let (code, texts) = stream.reply().await.map_err(|error| of_io(&error).unwrap_or(Failure::Unreachable))?;
    match code {
        200..300 => Ok(texts),
        300..400 => Err(Failure::NotUnderstood),
        _ => Err(Failure::NotLetIn(Some(code))),
    }
}

async fn sign_on(connection: &mut Connection, credentials: Credentials) -> Result<(), Failure> {
    if !connection.encrypted {
        return Err(Failure::Insecure);
    }
    let answer = connection.smtp.auth(&[Mechanism::Plain, Mechanism::Login], &credentials).await;
    let answer =
        answer.map_err(|error| if error.is_client() { Failure::NotLetIn(None) } else { before_the_mail(&error) })?;
    done(&answer)
}

async fn hand_over(connection: &mut AsyncSmtpConnection, envelope: &Envelope, message: &[u8]) -> Result<(), Failure> {
    done(&tell(connection, Mail::new(Some(address(&envelope.from)?), Vec::new())).await?)?;
    for receiver in &envelope.to {
        done(&tell(connection, Rcpt::new(address(receiver)?, Vec::new())).await?)?;
    }
    if u16::from(tell(connection, Data).await?.code()) != GO_ON {
        return Err(Failure::NotUnderstood);
    }
    // The end of the data brings the last line's end itself.
    let message = message.strip_suffix(b"\r\n").unwrap_or(message);
    done(&connection.message(message).await.map_err(|error| at_the_mail(&error))?)
}

async fn tell(connection: &mut AsyncSmtpConnection, command: impl Display) -> Result<Response, Failure> {
    connection.command(command).await.map_err(|error| at_the_mail(&error))
}

/// lettre takes 3yz for a success too; only 2yz says that something is done (RFC 5321 section 4.2.1).
fn done(answer: &Response) -> Result<(), Failure> {
    if (200..300).contains(&u16::from(answer.code())) { Ok(()) } else { Err(Failure::NotUnderstood) }
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
        if let Some(failure) = inner.downcast_ref::<io::Error>().and_then(of_io) {
            return failure;
        }
        cause = inner.source();
    }
    let text = error.to_string();
    if error.is_response() && text.contains("incomplete response") {
        Failure::Broken
    } else if error.is_response() {
        Failure::NotUnderstood
    } else {
        Failure::Unreachable
    }
}

/// What a fault of the connection means; `None` for what means nothing in particular.
pub fn of_io(error: &io::Error) -> Option<Failure> {
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
        io::ErrorKind::InvalidData => Some(Failure::NotUnderstood),
        _ => None,
    }
}
