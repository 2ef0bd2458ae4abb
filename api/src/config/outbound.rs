//! Whom the service may call: the addresses of webhooks and of machine clients' keys, which others typed.

use std::path::PathBuf;
use std::time::Duration;

use ipnet::IpNet;

use super::{ConfigError, Variables, subnet};

/// Whom the service may call.
#[derive(Debug, Clone)]
pub struct OutboundConfig {
    /// Subnets that may be called though they are not public.
    pub allowed: Vec<IpNet>,
    /// Whether plain HTTP is allowed.
    pub plain_http: bool,
    /// A PEM file with the only authorities that are trusted; `None` for those of the system.
    pub authorities: Option<PathBuf>,
    /// The longest that one call may take.
    pub timeout: Duration,
}

impl OutboundConfig {
    pub(super) fn read(vars: &Variables) -> Result<Self, ConfigError> {
        let allowed = vars.list("NIMRS_OUTBOUND_ALLOW");
        Ok(Self {
            allowed: allowed.iter().map(|text| subnet("NIMRS_OUTBOUND_ALLOW", text)).collect::<Result<_, _>>()?,
            plain_http: vars.switch("NIMRS_OUTBOUND_HTTP", false)?,
            authorities: vars.text("NIMRS_OUTBOUND_CA").map(PathBuf::from),
            timeout: Duration::from_secs(15),
        })
    }
}
