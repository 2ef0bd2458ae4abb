use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use super::*;

fn outbound(allowed: &[&str], plain_http: bool) -> Outbound {
    let allowed = allowed.iter().map(|net| net.parse().unwrap()).collect();
    let timeout = Duration::from_millis(700);
    Outbound::new(&OutboundConfig { allowed, plain_http, authorities: None, timeout }).unwrap()
}

/// A server that counts its callers and gives each the same bytes, then more of them for ever where `endless`.
async fn server(answer: &'static str, endless: bool) -> (SocketAddr, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let callers = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&callers);
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            count.fetch_add(1, Ordering::SeqCst);
            tokio::spawn(async move {
                let _ = stream.read(&mut [0; 4096]).await;
                let _ = stream.write_all(answer.as_bytes()).await;
                while endless && stream.write_all(&[b'x'; 4096]).await.is_ok() {}
                tokio::time::sleep(Duration::from_secs(5)).await;
            });
        }
    });
    (address, callers)
}

const OK: &str = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nRetry-After: 7\r\n\r\nok";

#[test]
fn the_text_alone_may_be_refused() {
    let closed = outbound(&[], false);
    for (text, fault) in [
        ("http://example.org/", OutboundError::Scheme),
        ("ftp://example.org/", OutboundError::Scheme),
        ("file:///etc/passwd", OutboundError::Scheme),
        ("example.org", OutboundError::Form),
        ("https://user@example.org/", OutboundError::Form),
        ("https://:word@example.org/", OutboundError::Form),
        ("https://127.0.0.1/", OutboundError::Private),
        ("https://2130706433/", OutboundError::Private),
        ("https://0x7f.1/", OutboundError::Private),
        ("https://[::1]/", OutboundError::Private),
        ("https://[::ffff:10.0.0.1]/", OutboundError::Private),
        ("https://169.254.169.254/latest/meta-data/", OutboundError::Private),
    ] {
        assert_eq!(closed.check(text).err(), Some(fault), "{text}");
    }
    assert!(closed.check("https://example.org:8443/hook?x=1").is_ok());
    assert!(outbound(&["127.0.0.0/8"], true).check("http://127.0.0.1:9/").is_ok());
}

#[tokio::test]
async fn a_name_that_leads_home_is_refused_when_it_is_called() {
    let (address, callers) = server(OK, false).await;
    let url = format!("http://localhost:{}/", address.port());
    assert_eq!(outbound(&[], true).get(&url, 10).await.err(), Some(OutboundError::NoAddress));
    assert_eq!(callers.load(Ordering::SeqCst), 0);
    let opened = outbound(&["127.0.0.0/8", "::1/128"], true).get(&url, 10).await.unwrap();
    assert_eq!((opened.status, opened.body, opened.cut), (200, b"ok".to_vec(), false));
    assert_eq!(opened.retry_after.as_deref(), Some("7"));
}

#[tokio::test]
async fn a_redirect_is_an_answer_and_is_not_followed() {
    let (end, callers) = server(OK, false).await;
    let text = format!("HTTP/1.1 302 Found\r\nLocation: http://{end}/\r\nContent-Length: 0\r\n\r\n");
    let (start, _) = server(text.leak(), false).await;
    let answer = outbound(&["127.0.0.1/32"], true).get(&format!("http://{start}/"), 10).await.unwrap();
    assert_eq!((answer.status, callers.load(Ordering::SeqCst)), (302, 0));
}

#[tokio::test]
async fn an_endless_answer_is_cut_and_a_late_one_given_up() {
    let open = outbound(&["127.0.0.1/32"], true);
    let (endless, _) = server("HTTP/1.1 200 OK\r\n\r\n", true).await;
    let answer =
        open.post(&format!("http://{endless}/"), &[("x-one", "1".into())], b"{}".to_vec(), 2000).await.unwrap();
    assert_eq!((answer.status, answer.body.len(), answer.cut), (200, 2000, true));
    let (late, _) = server("HTTP/1.1 200", false).await;
    assert_eq!(open.get(&format!("http://{late}/"), 10).await.err(), Some(OutboundError::Timeout));
    let (body, _) = server("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nha", false).await;
    assert_eq!(open.get(&format!("http://{body}/"), 10).await.err(), Some(OutboundError::Timeout));
    // Who is told something has said that it was heard.
    let told = open.post(&format!("http://{body}/"), &[], Vec::new(), 10).await.unwrap();
    assert_eq!((told.status, told.body, told.cut), (200, b"ha".to_vec(), true));
    let (nonsense, _) = server("SSH-2.0-x\r\n\r\n", false).await;
    assert_eq!(open.get(&format!("http://{nonsense}/"), 10).await.err(), Some(OutboundError::Broken));
    assert_eq!(open.get("http://127.0.0.1:1/", 10).await.err(), Some(OutboundError::Connect));
    assert_eq!(open.get("http://nobody.invalid/", 10).await.err(), Some(OutboundError::NoAddress));
}
