//! What a mail server says, line by line, cleaned and bounded (RFC 5321 sections 4.2 and 4.5.3.1.5).
//!
//! A server is free in the words of its replies, and a confirmation must not be missed because of them: the mail would
//! be sent again and again. So only the three digits and the mark for a further line are looked at. All else is made
//! printable and short before the SMTP client sees it, and a reply without end is an error.

use std::fmt;
use std::future::poll_fn;
use std::io;
use std::mem;
use std::net::SocketAddr;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use lettre::transport::smtp::client::AsyncTokioStream;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// Lines that one reply may have.
const MOST_LINES: usize = 100;

/// Bytes that one reply may have.
const MOST_BYTES: usize = 64 * 1024;

/// Bytes that are kept of a line; the SMTP client takes no more than 1000.
const KEPT: usize = 900;

/// Bytes that are read at a time.
const CHUNK: usize = 4096;

/// A connection to a mail server whose replies come cleaned. What is written goes through as it is.
pub struct Replies<S> {
    stream: S,
    /// What was read and not looked at yet is `chunk[from..to]`.
    chunk: Box<[u8; CHUNK]>,
    from: usize,
    to: usize,
    reply: Reply,
    /// The line that is being handed on; of it, this much went.
    line: String,
    given: usize,
}

/// The reply under way.
#[derive(Default)]
struct Reply {
    lines: usize,
    bytes: usize,
    kept: Vec<u8>,
}

impl<S> Replies<S> {
    /// A connection on which the server speaks first.
    pub fn new(stream: S) -> Self {
        Self {
            stream,
            chunk: Box::new([0; CHUNK]),
            from: 0,
            to: 0,
            reply: Reply::default(),
            line: String::new(),
            given: 0,
        }
    }

    /// Makes up a greeting, for a client that waits for one on a connection where it was heard already.
    pub fn greeted(self) -> Self {
        Self { line: "220 ready\r\n".to_owned(), given: 0, ..self }
    }

    /// The connection below; `None` when the server said more than it was asked, which may come from somebody else.
    pub fn into_inner(self) -> Option<S> {
        (self.from == self.to && self.reply.bytes == 0).then_some(self.stream)
    }
}

impl<S: AsyncRead + Unpin> Replies<S> {
    /// The next reply: its code, and the text of each line.
    pub async fn reply(&mut self) -> io::Result<(u16, Vec<String>)> {
        let mut texts = Vec::new();
        loop {
            let line = poll_fn(|cx| self.poll_line(cx)).await?;
            let line = line.ok_or_else(|| io::Error::from(io::ErrorKind::UnexpectedEof))?;
            let (code, text) = line.trim_end().split_at_checked(3).unwrap_or_default();
            texts.push(text.get(1..).unwrap_or_default().to_owned());
            if !text.starts_with('-') {
                return Ok((code.parse().map_err(|_| nonsense("a reply without a code"))?, texts));
            }
        }
    }

    /// The next line, cleaned; `None` at the end.
    fn poll_line(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<Option<String>>> {
        loop {
            while let Some(&byte) = self.chunk.get(self.from..self.to).and_then(<[u8]>::first) {
                self.from += 1;
                if let Some(line) = self.reply.push(byte)? {
                    return Poll::Ready(Ok(Some(line)));
                }
            }
            let mut buffer = ReadBuf::new(&mut self.chunk[..]);
            ready!(Pin::new(&mut self.stream).poll_read(cx, &mut buffer))?;
            (self.from, self.to) = (0, buffer.filled().len());
            if self.to == 0 {
                return Poll::Ready(self.reply.end());
            }
        }
    }
}

impl Reply {
    /// Takes a byte; gives the line that it ends.
    fn push(&mut self, byte: u8) -> io::Result<Option<String>> {
        self.bytes += 1;
        if self.bytes > MOST_BYTES {
            return Err(nonsense("a reply without end"));
        }
        if byte != b'\n' {
            if self.kept.len() < KEPT {
                self.kept.push(byte);
            }
            return Ok(None);
        }
        let (line, more) = clean(&mem::take(&mut self.kept))?;
        self.lines += 1;
        if !more {
            *self = Self::default();
        } else if self.lines >= MOST_LINES {
            return Err(nonsense("a reply of too many lines"));
        }
        Ok(Some(line))
    }

    /// The connection ended. A last line that only lacks its end counts.
    fn end(&mut self) -> io::Result<Option<String>> {
        if self.kept.get(3) == Some(&b' ') { self.push(b'\n') } else { Ok(None) }
    }
}

/// A line as the SMTP client wants it, and whether the reply goes on after it.
fn clean(line: &[u8]) -> io::Result<(String, bool)> {
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    let [a @ b'2'..=b'5', b @ b'0'..=b'5', c @ b'0'..=b'9', rest @ ..] = line else {
        return Err(nonsense("a reply without a code"));
    };
    let (mark, text) = match rest {
        [b'0'..=b'9', ..] => return Err(nonsense("a reply whose code is too long")),
        [b'-', text @ ..] => ('-', text),
        [b' ' | b'\t', text @ ..] => (' ', text),
        text => (' ', text),
    };
    let mut cleaned: String = [*a, *b, *c].map(char::from).iter().collect();
    cleaned.push(mark);
    cleaned.extend(text.iter().map(|byte| if matches!(byte, b' '..=b'~') { char::from(*byte) } else { '?' }));
    cleaned.push_str("\r\n");
    Ok((cleaned, mark == '-'))
}

fn nonsense(what: &'static str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, what)
}

impl<S: AsyncRead + Unpin> AsyncRead for Replies<S> {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, to: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        if this.given == this.line.len() {
            let Some(line) = ready!(this.poll_line(cx))? else { return Poll::Ready(Ok(())) };
            (this.line, this.given) = (line, 0);
        }
        let rest = this.line.as_bytes().get(this.given..).unwrap_or_default();
        let part = rest.get(..to.remaining()).unwrap_or(rest);
        to.put_slice(part);
        this.given += part.len();
        Poll::Ready(Ok(()))
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Replies<S> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}

/// Shows nothing of what is said.
impl<S> fmt::Debug for Replies<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Replies")
    }
}

impl<S: AsyncRead + AsyncWrite + Send + Sync + Unpin> AsyncTokioStream for Replies<S> {
    fn peer_addr(&self) -> io::Result<SocketAddr> {
        Err(io::ErrorKind::Unsupported.into())
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use tokio::io::{AsyncReadExt, AsyncWriteExt, duplex};

    use super::*;

    /// What the client reads when the server says this, in pieces of `size`, and goes.
    async fn heard(said: &[u8], size: usize) -> io::Result<String> {
        let (mut server, client) = duplex(size);
        let said = said.to_vec();
        tokio::spawn(async move { server.write_all(&said).await });
        let mut heard = String::new();
        Replies::new(client).read_to_string(&mut heard).await.map(|_| heard)
    }

    #[tokio::test]
    async fn whatever_its_text_a_reply_is_understood() {
        let long = format!("250 {}", "x".repeat(5000));
        for (said, expected) in [
            (&b"250\r\n"[..], "250 \r\n"),
            (b"250\n", "250 \r\n"),
            (b"250 ok\n", "250 ok\r\n"),
            (b"250 d\xe9j\xfc \x00\x1b[m\r\n", "250 d?j? ??[m\r\n"),
            (b"250\tok\r\n", "250 ok\r\n"),
            (b"250ok\r\n", "250 ok\r\n"),
            (b"250-a\r\n250-\n250\r\n354 go\r\n", "250-a\r\n250-\r\n250 \r\n354 go\r\n"),
            (b"250 the line lacks its end", "250 the line lacks its end\r\n"),
            (b"250", ""),
            (format!("{long}\r\n").as_bytes(), &format!("{}\r\n", &long[..KEPT])),
        ] {
            for size in [1, 3, 8192] {
                assert_eq!(heard(said, size).await.unwrap(), expected, "{said:?} by {size}");
            }
        }
    }

    #[tokio::test]
    async fn what_is_no_reply_is_an_error() {
        for said in
            ["\r\n", "25\r\n", "2500 ok\r\n", "HTTP/1.1 400 Bad Request\r\n", "190 x\r\n", "260 x\r\n", " 250 x\r\n"]
        {
            assert_eq!(heard(said.as_bytes(), 64).await.unwrap_err().kind(), io::ErrorKind::InvalidData, "{said:?}");
        }
    }

    #[tokio::test]
    async fn a_reply_without_end_is_an_error_soon() {
        for endless in [&b"250-\r\n"[..], b"220 x", b"250-a\n"] {
            let (mut server, client) = duplex(1 << 16);
            let speaker = tokio::spawn(async move { while server.write_all(&endless.repeat(1000)).await.is_ok() {} });
            let mut replies = Replies::new(client);
            let mut heard = String::new();
            let read = tokio::time::timeout(Duration::from_secs(10), replies.read_to_string(&mut heard));
            assert_eq!(read.await.unwrap().unwrap_err().kind(), io::ErrorKind::InvalidData);
            assert_eq!(replies.reply().await.unwrap_err().kind(), io::ErrorKind::InvalidData, "and it stays one");
            drop(replies);
            speaker.await.unwrap();
        }
        let most = "250-x\r\n".repeat(MOST_LINES - 1) + "250 x\r\n";
        assert_eq!(heard(most.repeat(20).as_bytes(), 8192).await.unwrap(), most.repeat(20), "each reply by itself");
    }

    #[tokio::test]
    async fn a_reply_is_taken_apart_and_what_follows_it_is_noticed() {
        for (said, alone) in
            [("250-Here I am\r\n250 STARTTLS\r\n", true), ("250-Here I am\r\n250 STARTTLS\r\n2", false)]
        {
            let (mut server, client) = duplex(64);
            server.write_all(said.as_bytes()).await.unwrap();
            let mut replies = Replies::new(client);
            let texts = vec!["Here I am".to_owned(), "STARTTLS".to_owned()];
            assert_eq!(replies.reply().await.unwrap(), (250, texts));
            assert_eq!(replies.into_inner().is_some(), alone);
        }
        let (server, client) = duplex(64);
        drop(server);
        let ended = Replies::new(client).reply().await.unwrap_err();
        assert_eq!(ended.kind(), io::ErrorKind::UnexpectedEof);
    }

    #[tokio::test]
    async fn a_greeting_is_made_up_and_what_is_written_goes_through() {
        let (mut server, client) = duplex(64);
        let mut replies = Replies::new(client).greeted();
        replies.write_all(b"EHLO \xff\r\n").await.unwrap();
        server.write_all(b"250\r\n").await.unwrap();
        server.shutdown().await.unwrap();
        let (mut asked, mut heard) = ([0; 8], String::new());
        server.read_exact(&mut asked).await.unwrap();
        replies.read_to_string(&mut heard).await.unwrap();
        assert_eq!((&asked, heard.as_str()), (b"EHLO \xff\r\n", "220 ready\r\n250 \r\n"));
    }
}
