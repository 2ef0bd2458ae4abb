//! Mail servers that say strange things: what was confirmed is never sent again, and what was not is.
//!
//! The database does not matter here, so that these run on SQLite alone.

use std::sync::Arc;

use nimrs_api::outbox::Outbox;
use nimrs_integration_tests::Backend;
use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncWrite, AsyncWriteExt, BufReader};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use uuid::Uuid;

use crate::mail::{listening, outbox, queued, state, with_server_at};

/// What a mail server says, byte for byte.
#[derive(Clone, Copy)]
struct Server {
    greeting: &'static [u8],
    ehlo: &'static [u8],
    starttls: &'static [u8],
    rcpt: &'static [u8],
    data: &'static [u8],
    dot: &'static [u8],
    /// Whether it says the answer to this command again and again, until nobody listens.
    for_ever: Option<&'static [u8]>,
    /// Whether it answers QUIT.
    takes_leave: bool,
    /// How many seconds it has.
    seconds: u32,
}

const SERVER: Server = Server {
    greeting: b"220 here\r\n",
    ehlo: b"250 here\r\n",
    starttls: b"220 go\r\n",
    rcpt: b"250 fine\r\n",
    data: b"354 go on\r\n",
    dot: b"250 taken\r\n",
    for_ever: None,
    takes_leave: true,
    seconds: 10,
};

/// What one connection saw: the first bytes of every command, and the mails.
#[derive(Debug, Default)]
struct Seen {
    commands: Vec<String>,
    mails: Vec<Vec<u8>>,
}

impl Server {
    async fn serve(self, listener: TcpListener) -> Seen {
        let (stream, _) = listener.accept().await.unwrap();
        self.talk(stream).await
    }

    async fn talk(self, stream: impl AsyncRead + AsyncWrite) -> Seen {
        let (reader, mut writer) = tokio::io::split(stream);
        let (mut reader, mut seen) = (BufReader::new(reader), Seen::default());
        if self.say(&mut writer, b"", self.greeting).await.is_err() {
            return seen;
        }
        loop {
            let mut line = Vec::new();
            if reader.read_until(b'\n', &mut line).await.unwrap_or(0) == 0 {
                return seen;
            }
            let command = &line[..4.min(line.len())];
            seen.commands.push(String::from_utf8_lossy(command).into_owned());
            let answer = match command {
                b"EHLO" => self.ehlo,
                b"STAR" => self.starttls,
                b"RCPT" => self.rcpt,
                b"DATA" => self.data,
                b"QUIT" if self.takes_leave => b"221 bye\r\n",
                b"QUIT" => b"",
                _ => b"250 fine\r\n",
            };
            if self.say(&mut writer, command, answer).await.is_err() {
                return seen;
            }
            if command == b"DATA" && answer.starts_with(b"354") {
                let mut mail = Vec::new();
                while !mail.ends_with(b"\r\n.\r\n") {
                    assert!(reader.read_until(b'\n', &mut mail).await.unwrap() > 0, "{mail:?}");
                }
                seen.mails.push(mail);
                if self.say(&mut writer, b".", self.dot).await.is_err() {
                    return seen;
                }
            }
        }
    }

    async fn say(self, writer: &mut (impl AsyncWrite + Unpin), to: &[u8], answer: &[u8]) -> std::io::Result<()> {
        if self.for_ever != Some(to) {
            return writer.write_all(answer).await;
        }
        loop {
            writer.write_all(&answer.repeat(1000)).await?;
        }
    }
}

/// A mail server that was tried once, and what is known afterwards.
struct Tried {
    service: nimrs_integration_tests::Service,
    outbox: Arc<Outbox>,
    about: Uuid,
    server: JoinHandle<Seen>,
}

/// One attempt of one mail, with this at the end of the server's address.
async fn tried(server: Server, settings: &str) -> Tried {
    let listener = listening(0).await;
    let port = listener.local_addr().unwrap().port();
    let url = format!("smtp://127.0.0.1:{port}{settings}");
    let service = with_server_at(Backend::Sqlite, url, server.seconds).await;
    let (_, about) = queued(&service).await;
    let (outbox, server) = (outbox(&service), tokio::spawn(server.serve(listener)));
    assert_eq!(outbox.deliver_due().await, 1);
    Tried { service, outbox, about, server }
}

impl Tried {
    /// The mail left with this attempt, and is not sent again.
    async fn was_sent(self, what: &str) -> Seen {
        let state = state(&self.service, self.about).await;
        assert!(state.sent_at.is_some() && state.attempts == 1, "{what}: {:?}", state.last_error);
        self.service.advance(chrono::TimeDelta::hours(1));
        assert_eq!(self.outbox.deliver_due().await, 0, "{what}");
        let seen = self.server.await.unwrap();
        assert_eq!(seen.mails.len(), 1, "{what}");
        seen
    }

    /// The mail did not leave, for this reason, and is tried again.
    async fn was_not_sent(self, what: &str, why: &str) -> Seen {
        let state = state(&self.service, self.about).await;
        assert_eq!((state.sent_at, state.last_error.as_deref()), (None, Some(why)), "{what}");
        assert!(state.next_attempt_at.is_some(), "{what}");
        self.server.await.unwrap()
    }
}

const NOT_UNDERSTOOD: &str = "The mail server gave an answer that is not understood.";
const INSECURE: &str = "No secure connection to the mail server could be made.";
const NOT_LET_IN: &str = "The mail server does not let this service in (SMTP 454).";

#[tokio::test]
async fn a_confirmation_is_understood_whatever_its_words() {
    const LONG: &[u8] = &[b'x'; 5000];
    let long: &'static [u8] = Box::leak([b"250 ", LONG, b"\r\n"].concat().into_boxed_slice());
    for dot in [
        &b"250\r\n"[..],
        b"250 \r\n",
        b"250 agr\xe9\xe9, f\xfcr immer\r\n",
        b"250 taken\n",
        b"250-taken\r\n250\r\n",
        b"252 taken, perhaps\r\n",
        b"250 \x00\x1b[2J\r\n",
        long,
    ] {
        let what = String::from_utf8_lossy(&dot[..20.min(dot.len())]).into_owned();
        tried(Server { dot, ..SERVER }, "").await.was_sent(&what).await;
    }
    // Nor do the words of the other answers matter.
    let curt = Server { greeting: b"220\n", ehlo: b"250-\xff\n250\n", rcpt: b"250\r\n", data: b"354\r\n", ..SERVER };
    tried(curt, "").await.was_sent("curt").await;
}

/// The server is waited for as long as a delivery may take, and yet the mail is known to be sent.
#[tokio::test]
async fn the_farewell_does_not_count() {
    let server = Server { takes_leave: false, seconds: 1, ..SERVER };
    let seen = tried(server, "").await.was_sent("no farewell").await;
    assert_eq!(seen.commands.last().unwrap(), "QUIT");
}

#[tokio::test]
async fn only_2yz_is_a_confirmation_and_only_354_asks_for_the_mail() {
    for dot in [&b"354 go on\r\n"[..], b"334 \r\n", b"150 wait\r\n", b"hello\r\n"] {
        tried(Server { dot, ..SERVER }, "").await.was_not_sent("at the end", NOT_UNDERSTOOD).await;
    }
    for data in [&b"250 fine\r\n"[..], b"334 \r\n"] {
        let seen = tried(Server { data, ..SERVER }, "").await.was_not_sent("at DATA", NOT_UNDERSTOOD).await;
        assert!(seen.mails.is_empty() && seen.commands.last().unwrap() == "QUIT", "{seen:?}");
    }
    tried(Server { rcpt: b"354 what\r\n", ..SERVER }, "").await.was_not_sent("at RCPT", NOT_UNDERSTOOD).await;
}

/// None of them keeps the thread or the memory: the test itself, and its server, run on the same thread.
#[tokio::test]
async fn an_answer_without_end_is_given_up() {
    for (server, what) in [
        (Server { ehlo: b"250-\r\n", for_ever: Some(b"EHLO"), ..SERVER }, "endless EHLO"),
        (Server { greeting: b"220 here", for_ever: Some(b""), ..SERVER }, "endless line"),
        (Server { dot: b"250-\n", for_ever: Some(b"."), ..SERVER }, "endless confirmation"),
    ] {
        for settings in ["", "?tls=opportunistic"] {
            tried(server, settings).await.was_not_sent(what, NOT_UNDERSTOOD).await;
        }
    }
}

#[tokio::test]
async fn what_is_said_before_the_handshake_does_not_count_after_it() {
    let offers = Server { ehlo: b"250-here\r\n250 STARTTLS\r\n", ..SERVER };
    for settings in ["?tls=required", "?tls=opportunistic"] {
        for starttls in [&b"220 go\r\n250 injected\r\n"[..], b"220 go\r\n2"] {
            let seen = tried(Server { starttls, ..offers }, settings).await.was_not_sent("injected", INSECURE).await;
            assert_eq!(seen.commands, ["EHLO", "STAR"], "no handshake was begun");
        }
        let no = Server { starttls: b"454 not now\r\n", ..offers };
        tried(no, settings).await.was_not_sent("refused", NOT_LET_IN).await;
    }
    let seen = tried(SERVER, "?tls=required").await.was_not_sent("not offered", INSECURE).await;
    assert!(!seen.commands.contains(&"MAIL".to_owned()));
    tried(SERVER, "?tls=opportunistic").await.was_sent("not offered, not required").await;
}
