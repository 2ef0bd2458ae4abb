//! `nimrs serve` and the health check.

use std::io::{Read, Write};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpStream};
use std::time::Duration;

use crate::config::Config;
use crate::startup::{self, StartError};
use crate::system::System;

/// Serves until SIGTERM, which lets requests under way finish first, or SIGINT, which does not.
pub async fn serve(config: Config, system: System) -> Result<(), StartError> {
    let started = startup::build(config, system).await?;
    let url = &started.app.public_url;
    println!("NIMRS API {} on {}", env!("CARGO_PKG_VERSION"), started.app.db.target().kind());
    println!("  API            {url}/v1");
    println!("  Documentation  {url}/docs/");
    println!("  Mail           {}", started.mail);
    if let Some(accounts) = &started.demo {
        super::demo::print(accounts, url);
    }
    started.run().await
}

/// Asks the service on this machine whether it is ready.
pub fn health(config: &Config) -> Result<(), StartError> {
    let mut address = config.server.bind;
    if address.ip().is_unspecified() {
        let local = if address.is_ipv4() { IpAddr::from(Ipv4Addr::LOCALHOST) } else { Ipv6Addr::LOCALHOST.into() };
        address = SocketAddr::new(local, address.port());
    }
    let fault = |error: std::io::Error| StartError(format!("no answer from {address}: {error}"));
    let wait = Duration::from_secs(3);
    let mut stream = TcpStream::connect_timeout(&address, wait).map_err(fault)?;
    if config.server.tls.is_some() {
        // That it listens is all that can be said without trusting its certificate.
        return Ok(());
    }
    stream.set_read_timeout(Some(wait)).map_err(fault)?;
    let request = format!("GET /readyz HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).map_err(fault)?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).map_err(fault)?;
    if answer.starts_with("HTTP/1.1 200") {
        Ok(())
    } else {
        Err(StartError(format!("not ready: {}", answer.lines().next().unwrap_or_default())))
    }
}
