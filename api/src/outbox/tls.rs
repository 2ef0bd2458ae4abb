//! TLS to the mail server.

use std::sync::Arc;

use rustls::ClientConfig;
use rustls::pki_types::ServerName;
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use crate::config::SmtpConfig;
use crate::domain::outbox::Failure;
use crate::trust;

const NO_AUTHORITIES: &str =
    "this system has no authorities for TLS to the mail server; name a PEM file in NIMRS_SMTP_CA";

/// Whom to believe, and who the other side has to be.
pub struct Tls {
    connector: TlsConnector,
    name: ServerName<'static>,
}

impl Tls {
    /// TLS to this server. Fails, with the variable's name, when there are no authorities or they cannot be read.
    pub fn to(config: &SmtpConfig) -> Result<Self, String> {
        let roots = match &config.authorities {
            Some(path) => {
                trust::from_file(path).map_err(|fault| format!("NIMRS_SMTP_CA {}: {fault}", path.display()))?
            }
            None => trust::of_the_system(),
        };
        if roots.is_empty() {
            return Err(NO_AUTHORITIES.to_owned());
        }
        let name = ServerName::try_from(config.host.clone())
            .map_err(|_| "NIMRS_SMTP_URL names a host that no certificate can be for".to_owned())?;
        let client = ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .with_safe_default_protocol_versions()
            .map_err(|error| format!("TLS to the mail server cannot be used: {error}"))?
            .with_root_certificates(roots)
            .with_no_client_auth();
        Ok(Self { connector: TlsConnector::from(Arc::new(client)), name })
    }

    /// The handshake.
    pub async fn encrypt(&self, stream: TcpStream) -> Result<TlsStream<TcpStream>, Failure> {
        let encrypted = self.connector.connect(self.name.clone(), stream).await;
        encrypted.map_err(|error| super::smtp::of_io(&error).unwrap_or(Failure::Insecure))
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::config::SmtpSecurity;

    fn refused(pem: Option<&str>) -> String {
        let path = std::env::temp_dir().join(format!("nimrs-{}-ca.pem", std::process::id()));
        let _ = fs::remove_file(&path);
        if let Some(pem) = pem {
            fs::write(&path, pem).unwrap();
        }
        let host = "mail.example.org".to_owned();
        let (security, authorities) = (SmtpSecurity::Tls, Some(path));
        let config = SmtpConfig { host, port: 465, security, credentials: None, authorities };
        let refused = Tls::to(&config).err().unwrap_or_default();
        let _ = fs::remove_file(config.authorities.unwrap());
        refused
    }

    #[test]
    fn a_file_without_a_certificate_is_refused_at_the_start() {
        let no_certificate = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
        let another = "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n";
        let broken = "-----BEGIN CERTIFICATE-----\nAAAA\n";
        for pem in [None, Some(""), Some("not a certificate"), Some(no_certificate), Some(another), Some(broken)] {
            let said = refused(pem);
            assert!(said.contains("NIMRS_SMTP_CA") && said.contains("ca.pem"), "{pem:?}: {said:?}");
        }
    }
}
