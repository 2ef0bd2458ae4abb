//! Measures durable creates: so many clients, each with a connection of its own, post one incident after the other.
//!
//! Only the standard library, so that it costs the machine little: `rustc -O benches/creates.rs`.
//! Arguments: address, access token, clients, seconds, body.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

static STOP: AtomicBool = AtomicBool::new(false);

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [address, token, clients, seconds, body] = arguments.as_slice() else {
        eprintln!("creates ADDRESS TOKEN CLIENTS SECONDS BODY");
        std::process::exit(2);
    };
    let request = format!(
        "POST /v1/incidents HTTP/1.1\r\nHost: {address}\r\nAuthorization: Bearer {token}\r\n\
         Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    let clients: usize = clients.parse().expect("a number of clients");
    let seconds: u64 = seconds.parse().expect("a number of seconds");
    let started = Instant::now();
    let mut all = std::thread::scope(|scope| {
        let running: Vec<_> = (0..clients).map(|_| scope.spawn(|| client(address, request.as_bytes()))).collect();
        std::thread::sleep(Duration::from_secs(seconds));
        STOP.store(true, Ordering::Relaxed);
        running.into_iter().flat_map(|client| client.join().expect("a client")).collect::<Vec<Duration>>()
    });
    let took = started.elapsed().as_secs_f64();
    all.sort_unstable();
    let percentile = |part: usize| all.get(all.len() * part / 100).map_or(0.0, |time| time.as_secs_f64() * 1e3);
    println!(
        "{} creates in {took:.1} s: {:.0} a second; p50 {:.1} ms, p99 {:.1} ms",
        all.len(),
        all.len() as f64 / took,
        percentile(50),
        percentile(99)
    );
}

fn client(address: &str, request: &[u8]) -> Vec<Duration> {
    let mut stream = TcpStream::connect(address).expect("a connection");
    stream.set_nodelay(true).expect("an option");
    let mut answers = BufReader::new(stream.try_clone().expect("a second handle"));
    let mut times = Vec::new();
    let (mut line, mut body) = (String::new(), Vec::new());
    while !STOP.load(Ordering::Relaxed) {
        let sent = Instant::now();
        stream.write_all(request).expect("a request sent");
        let status = read_answer(&mut answers, &mut line, &mut body);
        assert!(status.starts_with("HTTP/1.1 201"), "{status}{}", String::from_utf8_lossy(&body));
        times.push(sent.elapsed());
    }
    times
}

fn read_answer(answers: &mut BufReader<TcpStream>, line: &mut String, body: &mut Vec<u8>) -> String {
    line.clear();
    answers.read_line(line).expect("a status line");
    let status = line.clone();
    let mut length = 0;
    loop {
        line.clear();
        answers.read_line(line).expect("a header");
        if line == "\r\n" {
            break;
        }
        if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().expect("a length");
        }
    }
    body.resize(length, 0);
    answers.read_exact(body).expect("a body");
    status
}
