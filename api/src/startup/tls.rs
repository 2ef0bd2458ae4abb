//! HTTPS by the service itself. The files are looked at every minute, so that a renewed certificate is taken into use
//! without a restart.

use std::fs::File;
use std::io::BufReader;
use std::path::Path;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, SystemTime};

use rustls::crypto::ring::sign::any_supported_type;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::{ClientHello, ResolvesServerCert, ServerConfig};
use rustls::sign::CertifiedKey;

use crate::config::TlsFiles;

use super::StartError;

const LOOK_EVERY: Duration = Duration::from_secs(60);

/// The certificate in use.
#[derive(Debug)]
struct Current(RwLock<Arc<CertifiedKey>>);

impl ResolvesServerCert for Current {
    fn resolve(&self, _: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        Some(Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner)))
    }
}

/// The server's side of TLS 1.2 and 1.3 with these files.
pub fn config(files: &TlsFiles) -> Result<ServerConfig, StartError> {
    let current = Arc::new(Current(RwLock::new(load(files)?)));
    watch(files.clone(), Arc::clone(&current));
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| StartError(error.to_string()))?
        .with_no_client_auth()
        .with_cert_resolver(current);
    Ok(config)
}

fn load(files: &TlsFiles) -> Result<Arc<CertifiedKey>, StartError> {
    let fault = |path: &Path, cause: &dyn std::fmt::Display| {
        StartError(format!("the TLS file {} cannot be used: {cause}", path.display()))
    };
    let open = |path: &Path| File::open(path).map(BufReader::new).map_err(|error| fault(path, &error));
    let chain: Vec<CertificateDer<'static>> = CertificateDer::pem_reader_iter(open(&files.cert)?)
        .collect::<Result<_, _>>()
        .map_err(|error| fault(&files.cert, &error))?;
    let key = PrivateKeyDer::from_pem_reader(open(&files.key)?).map_err(|error| fault(&files.key, &error))?;
    let key = any_supported_type(&key).map_err(|error| fault(&files.key, &error))?;
    let certified = CertifiedKey::new(chain, key);
    certified.keys_match().map_err(|error| fault(&files.key, &error))?;
    Ok(Arc::new(certified))
}

fn changed_at(files: &TlsFiles) -> Option<(SystemTime, SystemTime)> {
    let of = |path: &Path| std::fs::metadata(path).and_then(|meta| meta.modified()).ok();
    Some((of(&files.cert)?, of(&files.key)?))
}

fn watch(files: TlsFiles, current: Arc<Current>) {
    actix_web::rt::spawn(async move {
        let mut seen = changed_at(&files);
        loop {
            tokio::time::sleep(LOOK_EVERY).await;
            let now = changed_at(&files);
            if now == seen {
                continue;
            }
            seen = now;
            match load(&files) {
                Ok(fresh) => {
                    *current.0.write().unwrap_or_else(PoisonError::into_inner) = fresh;
                    log::info!("the TLS certificate was renewed");
                }
                Err(error) => log::error!("the renewed TLS certificate cannot be used, the old one stays: {error}"),
            }
        }
    });
}
