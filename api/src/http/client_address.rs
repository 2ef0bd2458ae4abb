//! Where a request comes from. A header about it counts only when a trusted proxy sent it.

use std::net::{IpAddr, SocketAddr};

use actix_web::dev::ServiceRequest;
use actix_web::http::header::HeaderMap;
use ipnet::IpNet;

/// The client's address: the peer's, or, behind trusted proxies, the last address they did not add themselves.
/// Empty where there is no peer (in tests without a socket).
pub fn of(request: &ServiceRequest, trusted: &[IpNet]) -> String {
    request.peer_addr().map_or_else(String::new, |peer| client(peer.ip(), request.headers(), trusted).to_string())
}

/// Read from the right: what stands further left was written by whoever is further away, and may be invented.
fn client(peer: IpAddr, headers: &HeaderMap, trusted: &[IpNet]) -> IpAddr {
    let is_trusted = |address: &IpAddr| trusted.iter().any(|subnet| subnet.contains(address));
    let mut nearest = peer;
    for address in forwarded(headers).into_iter().rev() {
        if !is_trusted(&nearest) {
            break;
        }
        match address {
            Some(address) => nearest = address,
            None => break,
        }
    }
    nearest
}

/// The chain of addresses in `Forwarded` (RFC 7239), else in `X-Forwarded-For`; `None` for one that is none.
fn forwarded(headers: &HeaderMap) -> Vec<Option<IpAddr>> {
    let list = |name: &str| -> Vec<String> {
        headers
            .get_all(name)
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(','))
            .map(|part| part.trim().to_owned())
            .collect()
    };
    let standard = list("forwarded");
    if standard.is_empty() {
        return list("x-forwarded-for").iter().map(|part| parse(part)).collect();
    }
    standard
        .iter()
        .map(|element| {
            element
                .split(';')
                .filter_map(|pair| pair.trim().split_once('='))
                .find(|(name, _)| name.eq_ignore_ascii_case("for"))
                .and_then(|(_, value)| parse(value.trim_matches('"')))
        })
        .collect()
}

fn parse(text: &str) -> Option<IpAddr> {
    let bare = text.trim_start_matches('[').trim_end_matches(']');
    text.parse().or_else(|_| bare.parse()).ok().or_else(|| text.parse::<SocketAddr>().ok().map(|address| address.ip()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::http::header::{HeaderName, HeaderValue};

    fn read(peer: &str, name: &'static str, value: &str) -> String {
        let mut headers = HeaderMap::new();
        headers.insert(HeaderName::from_static(name), HeaderValue::from_str(value).unwrap());
        let trusted = ["10.0.0.0/8".parse().unwrap()];
        client(peer.parse().unwrap(), &headers, &trusted).to_string()
    }

    #[test]
    fn only_trusted_proxies_are_believed() {
        for (peer, name, value, expected) in [
            ("192.0.2.1", "x-forwarded-for", "198.51.100.7", "192.0.2.1"),
            ("10.0.0.1", "x-forwarded-for", "198.51.100.7", "198.51.100.7"),
            ("10.0.0.1", "x-forwarded-for", "203.0.113.9, 198.51.100.7", "198.51.100.7"),
            ("10.0.0.1", "x-forwarded-for", "198.51.100.7, 10.0.0.2", "198.51.100.7"),
            ("10.0.0.1", "x-forwarded-for", "nonsense", "10.0.0.1"),
            ("10.0.0.1", "forwarded", "for=198.51.100.7;proto=https", "198.51.100.7"),
            ("10.0.0.1", "forwarded", "for=\"[2001:db8::1]:4711\"", "2001:db8::1"),
        ] {
            assert_eq!(read(peer, name, value), expected, "{value}");
        }
    }
}
