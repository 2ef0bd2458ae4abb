//! Calls to addresses that others typed: webhooks, and the keys of machine clients.
//!
//! What is guarded is the connection itself, not the text of the URL: names are resolved here, only permitted addresses
//! of the answer are handed on, and these are connected to, so that a name which changes its mind between a check and a
//! call gains nothing. No redirect is followed, no proxy is used, an answer is read up to a limit and within a time.

use std::error::Error;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use ipnet::IpNet;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::{Client, Method, Request, Response};
use url::{Host, Url};

use crate::config::OutboundConfig;
use crate::domain::outbound_address::reachable;
use crate::trust;

/// Why a call was not made, or came to nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OutboundError {
    /// Not `https` (or `http`, where the operator allows it).
    #[error("the address must begin with https://")]
    Scheme,
    /// With a user or a password in it, or without a host.
    #[error("the address must be a URL with a host, a port up to 65535 if any, and no user or password")]
    Form,
    /// It leads to an address that is not public and that the operator did not allow.
    #[error("the address leads into a private network, which this service does not call")]
    Private,
    /// The name has no address, or none that may be called: which of the two is nobody's business who typed it.
    #[error("the host's name has no address that this service may call")]
    NoAddress,
    /// Nobody listens there, or not long enough.
    #[error("no connection could be made")]
    Connect,
    /// The other side's certificate is not trusted.
    #[error("the connection could not be secured: the certificate is not trusted or not for this host")]
    Tls,
    /// It took too long.
    #[error("there was no whole answer in time")]
    Timeout,
    /// The answer is longer than it may be.
    #[error("the answer is too long")]
    TooLong,
    /// The answer broke off, or is no HTTP.
    #[error("the answer broke off or is not HTTP")]
    Broken,
}

/// What the other side said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// `Retry-After`, as it was sent.
    pub retry_after: Option<String>,
    /// The body up to the limit.
    pub body: Vec<u8>,
    /// Whether there was more of it.
    pub cut: bool,
}

/// Calls others.
#[derive(Clone)]
pub struct Outbound {
    client: Client,
    allowed: Arc<[IpNet]>,
    plain_http: bool,
}

impl Outbound {
    /// Fails, with the variable's name, when the authorities cannot be read.
    pub fn new(config: &OutboundConfig) -> Result<Self, String> {
        let roots = match &config.authorities {
            Some(path) => {
                trust::from_file(path).map_err(|fault| format!("NIMRS_OUTBOUND_CA {}: {fault}", path.display()))?
            }
            None => trust::of_the_system(),
        };
        let tls = rustls::ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .with_safe_default_protocol_versions()
            .map_err(|error| format!("TLS to others cannot be used: {error}"))?
            .with_root_certificates(roots)
            .with_no_client_auth();
        let allowed: Arc<[IpNet]> = config.allowed.clone().into();
        let client = Client::builder()
            .tls_backend_preconfigured(tls)
            .dns_resolver(Arc::new(Guarded(Arc::clone(&allowed))))
            .redirect(reqwest::redirect::Policy::none())
            .no_proxy()
            .timeout(config.timeout)
            .connect_timeout(config.timeout.min(Duration::from_secs(10)))
            .pool_idle_timeout(Duration::from_secs(30))
            .user_agent(concat!("nimrs-api/", env!("CARGO_PKG_VERSION")))
            .build()
            .map_err(|error| format!("calls to others cannot be made: {error}"))?;
        Ok(Self { client, allowed, plain_http: config.plain_http })
    }

    /// Whether an address may be called as far as its text tells; a name is looked up only when it is called.
    pub fn check(&self, text: &str) -> Result<Url, OutboundError> {
        let url = Url::parse(text).map_err(|_| OutboundError::Form)?;
        if url.scheme() != "https" && !(self.plain_http && url.scheme() == "http") {
            return Err(OutboundError::Scheme);
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(OutboundError::Form);
        }
        let literal = match url.host().ok_or(OutboundError::Form)? {
            Host::Domain(_) => None,
            Host::Ipv4(address) => Some(IpAddr::V4(address)),
            Host::Ipv6(address) => Some(IpAddr::V6(address)),
        };
        match literal {
            Some(address) if !reachable(address, &self.allowed) => Err(OutboundError::Private),
            _ => Ok(url),
        }
    }

    /// Reads an address, up to `limit` bytes of its answer.
    pub async fn get(&self, url: &str, limit: usize) -> Result<Answer, OutboundError> {
        let (mut answer, mut response) = self.send(Request::new(Method::GET, self.check(url)?)).await?;
        (answer.body, answer.cut) = body(&mut response, limit).await.map_err(|(fault, _)| fault)?;
        Ok(answer)
    }

    /// Posts a body with headers, and reads up to `limit` bytes of the answer. The status is the answer: what comes of the
    /// body in the time is kept.
    pub async fn post(
        &self,
        url: &str,
        headers: &[(&str, String)],
        content: Vec<u8>,
        limit: usize,
    ) -> Result<Answer, OutboundError> {
        let mut request = self.client.post(self.check(url)?);
        for (name, value) in headers {
            request = request.header(*name, value);
        }
        let request = request.body(content).build().map_err(|_| OutboundError::Form)?;
        let (mut answer, mut response) = self.send(request).await?;
        (answer.body, answer.cut) = body(&mut response, limit).await.unwrap_or_else(|(_, read)| (read, true));
        Ok(answer)
    }

    /// The answer without its body, which is yet to come.
    async fn send(&self, request: Request) -> Result<(Answer, Response), OutboundError> {
        let response = self.client.execute(request).await.map_err(|error| cause(&error))?;
        let status = response.status().as_u16();
        let retry_after = response.headers().get("Retry-After").and_then(|value| value.to_str().ok());
        let retry_after = retry_after.map(str::to_owned);
        Ok((Answer { status, retry_after, body: Vec::new(), cut: false }, response))
    }
}

/// The body up to the limit, and whether there was more; or why it ended, and what had come.
async fn body(response: &mut Response, limit: usize) -> Result<(Vec<u8>, bool), (OutboundError, Vec<u8>)> {
    let mut body = Vec::new();
    loop {
        let chunk = match response.chunk().await {
            Ok(Some(chunk)) => chunk,
            Ok(None) => return Ok((body, false)),
            Err(error) => return Err((cause(&error), body)),
        };
        let room = limit - body.len();
        body.extend_from_slice(&chunk[..chunk.len().min(room)]);
        if chunk.len() > room {
            return Ok((body, true));
        }
    }
}

/// The kind of a failure; its text may name addresses and is kept from others.
fn cause(error: &reqwest::Error) -> OutboundError {
    let mut source: Option<&(dyn Error + 'static)> = Some(error);
    let mut found = None;
    while let Some(error) = source {
        if let Some(guarded) = error.downcast_ref::<OutboundError>() {
            return *guarded;
        }
        let tls = error.downcast_ref::<std::io::Error>().and_then(|error| error.get_ref());
        if tls.is_some_and(|inner| inner.is::<rustls::Error>()) || error.is::<rustls::Error>() {
            found = Some(OutboundError::Tls);
        }
        source = error.source();
    }
    match found {
        Some(found) => found,
        None if error.is_timeout() => OutboundError::Timeout,
        None if error.is_connect() => OutboundError::Connect,
        None => OutboundError::Broken,
    }
}

/// Gives of a name's addresses the permitted ones.
struct Guarded(Arc<[IpNet]>);

impl Resolve for Guarded {
    fn resolve(&self, name: Name) -> Resolving {
        let allowed = Arc::clone(&self.0);
        Box::pin(async move {
            let found: Vec<SocketAddr> =
                tokio::net::lookup_host((name.as_str(), 0)).await.map_err(|_| OutboundError::NoAddress)?.collect();
            let permitted: Vec<SocketAddr> =
                found.iter().copied().filter(|address| reachable(address.ip(), &allowed)).collect();
            if permitted.is_empty() {
                return Err(OutboundError::NoAddress.into());
            }
            Ok(Box::new(permitted.into_iter()) as Addrs)
        })
    }
}

#[cfg(test)]
#[path = "outbound_tests.rs"]
mod tests;
