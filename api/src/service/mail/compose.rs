//! From what is to be said to the bytes of a message (RFC 5322, MIME).

use std::time::SystemTime;

use chrono::{DateTime, Utc};
use lettre::Message;
use lettre::message::header::{ContentTransferEncoding, ContentType};
use lettre::message::{Body, Mailbox, SinglePart};

use super::Mail;
use crate::domain::ids::OutboxMessageId;
use crate::domain::mail_address::MailAddress;
use crate::domain::outbox::Envelope;
use crate::service::error::{AppError, AppResult};

/// Longer subjects are broken into several lines, which some readers show badly.
const LONGEST_SUBJECT: usize = 200;

/// Lines up to this length are sent as they are (RFC 5322 section 2.1.1).
const PLAIN_LINE: usize = 78;

/// A message that is ready to be sent.
pub(super) struct Composed {
    pub message_id: String,
    pub envelope: Envelope,
    /// Ends with CRLF.
    pub message: Vec<u8>,
}

/// Composes a message. No display names: no text of a user stands in a header, but for the checked subject.
pub(super) fn compose(mail: &Mail, from: &MailAddress, id: OutboxMessageId, now: DateTime<Utc>) -> AppResult<Composed> {
    let to = addresses("/mail/to", &mail.to)?;
    let cc = addresses("/mail/cc", &mail.cc)?;
    let reply_to = addresses("/contact/email", mail.reply_to.as_slice())?;
    let message_id = format!("<{id}@{}>", from.domain());
    let mut message = Message::builder()
        .date(SystemTime::from(now))
        .message_id(Some(message_id.clone()))
        .from(mailbox(from)?)
        .subject(subject(&mail.subject)?);
    for address in &to {
        message = message.to(mailbox(address)?);
    }
    for address in &cc {
        message = message.cc(mailbox(address)?);
    }
    for address in &reply_to {
        message = message.reply_to(mailbox(address)?);
    }
    let mut bytes = message.singlepart(text(&mail.body)?).map_err(AppError::internal)?.formatted();
    if !bytes.ends_with(b"\r\n") {
        bytes.extend_from_slice(b"\r\n");
    }
    let mut receivers: Vec<String> = Vec::new();
    for address in to.iter().chain(&cc) {
        if !receivers.iter().any(|known| known == address.as_str()) {
            receivers.push(address.to_string());
        }
    }
    Ok(Composed { message_id, envelope: Envelope { from: from.to_string(), to: receivers }, message: bytes })
}

fn addresses(place: &str, texts: &[String]) -> AppResult<Vec<MailAddress>> {
    let read = |text: &String| {
        MailAddress::parse(text).map_err(|fault| AppError::invalid_at(place, "mail_address", fault.to_string()))
    };
    texts.iter().map(read).collect()
}

fn mailbox(address: &MailAddress) -> AppResult<Mailbox> {
    let address = lettre::Address::new(address.local(), address.domain()).map_err(AppError::internal)?;
    Ok(Mailbox::new(None, address))
}

/// A subject is taken as it is or not at all.
fn subject(text: &str) -> AppResult<&str> {
    let printable = |byte: u8| byte.is_ascii_graphic() || byte == b' ';
    // `=?` would be read as an encoded word (RFC 2047).
    if text.is_empty()
        || text.len() > LONGEST_SUBJECT
        || !text.bytes().all(printable)
        || text.trim() != text
        || text.contains("=?")
    {
        let message = "must be one line of printable ASCII without spaces around it";
        return Err(AppError::invalid_at("/mail/subject", "mail_subject", message));
    }
    Ok(text)
}

/// Plain text: as it is where every mail server leaves it alone, else quoted-printable (RFC 2045 section 6.7).
fn text(body: &str) -> AppResult<SinglePart> {
    let lines = body.replace("\r\n", "\n").replace('\r', "\n");
    let lines = lines.trim_end_matches('\n').to_owned();
    let plain = lines.lines().all(|line| {
        line.len() <= PLAIN_LINE
            && !line.ends_with([' ', '\t'])
            && line.bytes().all(|byte| byte == b'\t' || byte == b' ' || byte.is_ascii_graphic())
    });
    let body = if plain {
        Body::dangerous_pre_encoded(lines.replace('\n', "\r\n").into_bytes(), ContentTransferEncoding::SevenBit)
    } else {
        Body::new_with_encoding(lines, ContentTransferEncoding::QuotedPrintable)
            .map_err(|_| AppError::internal("the text of a mail could not be encoded"))?
    };
    Ok(SinglePart::builder().header(ContentType::TEXT_PLAIN).body(body))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;
    use crate::domain::outbox::MailKind;

    const ID: &str = "0198c0de-0000-7000-8000-000000000001";

    fn mail() -> Mail {
        Mail {
            kind: MailKind::JcRequest,
            about: Uuid::nil(),
            to: vec!["intake@example.org".to_owned()],
            cc: vec!["crm.hudson@example.org".to_owned()],
            reply_to: Some("dana.reyes@example.com".to_owned()),
            subject: "101-460120030".to_owned(),
            body: "What is asked: it is not our client.\n\nReason:\n  None of ours was there.\n".to_owned(),
        }
    }

    fn composed(mail: &Mail) -> AppResult<Composed> {
        let from = MailAddress::parse("nimrs@example.net").unwrap();
        compose(mail, &from, ID.parse().unwrap(), "2026-03-02T15:00:00.5Z".parse().unwrap())
    }

    /// Headers unfolded, and the body with quoted-printable undone.
    fn parsed(message: &[u8]) -> (Vec<(String, String)>, String) {
        let text = std::str::from_utf8(message).unwrap();
        let (head, body) = text.split_once("\r\n\r\n").unwrap();
        let unfolded = head.replace("\r\n ", " ");
        let headers: Vec<(String, String)> = unfolded
            .split("\r\n")
            .map(|line| line.split_once(": ").unwrap())
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        let quoted = headers.iter().any(|(name, value)| name.contains("Encoding") && value == "quoted-printable");
        let body = if quoted { unquoted(body) } else { body.to_owned() };
        (headers, body.replace("\r\n", "\n"))
    }

    fn unquoted(body: &str) -> String {
        let mut bytes = body.bytes();
        let mut out = Vec::new();
        while let Some(byte) = bytes.next() {
            if byte != b'=' {
                out.push(byte);
                continue;
            }
            let pair = [bytes.next().unwrap(), bytes.next().unwrap()];
            if pair != *b"\r\n" {
                out.push(u8::from_str_radix(std::str::from_utf8(&pair).unwrap(), 16).unwrap());
            }
        }
        String::from_utf8(out).unwrap()
    }

    fn names(headers: &[(String, String)]) -> Vec<&str> {
        headers.iter().map(|(name, _)| name.as_str()).collect()
    }

    const NAMES: [&str; 10] = [
        "Date",
        "Message-ID",
        "From",
        "Subject",
        "To",
        "Cc",
        "Reply-To",
        "MIME-Version",
        "Content-Type",
        "Content-Transfer-Encoding",
    ];

    #[test]
    fn a_message_is_what_was_asked_for_and_nothing_else() {
        let composed = composed(&mail()).unwrap();
        let expected = "Date: Mon, 02 Mar 2026 15:00:00 +0000\r\n\
             Message-ID: <0198c0de-0000-7000-8000-000000000001@example.net>\r\n\
             From: nimrs@example.net\r\n\
             Subject: 101-460120030\r\n\
             To: intake@example.org\r\n\
             Cc: crm.hudson@example.org\r\n\
             Reply-To: dana.reyes@example.com\r\n\
             MIME-Version: 1.0\r\n\
             Content-Type: text/plain; charset=utf-8\r\n\
             Content-Transfer-Encoding: 7bit\r\n\
             \r\n\
             What is asked: it is not our client.\r\n\
             \r\n\
             Reason:\r\n\
             \x20 None of ours was there.\r\n";
        assert_eq!(String::from_utf8(composed.message).unwrap(), expected);
        assert_eq!(composed.message_id, "<0198c0de-0000-7000-8000-000000000001@example.net>");
        assert_eq!(composed.envelope.from, "nimrs@example.net");
        assert_eq!(composed.envelope.to, ["intake@example.org", "crm.hudson@example.org"]);
    }

    #[test]
    fn lines_as_long_as_can_be_stay_as_they_are_and_longer_ones_are_broken() {
        for length in 70..90 {
            let body = format!("{}\n{}", "a".repeat(length), "b".repeat(length));
            let message = composed(&Mail { body: body.clone(), ..mail() }).unwrap().message;
            let (headers, read) = parsed(&message);
            assert_eq!(read, format!("{body}\n"), "{length}");
            let encoding = if length <= 78 { "7bit" } else { "quoted-printable" };
            assert_eq!(headers.last().unwrap().1, encoding, "{length}");
        }
    }

    #[test]
    fn whoever_stands_in_to_and_cc_gets_it_once() {
        let mail = Mail { cc: vec!["intake@example.org".to_owned()], ..mail() };
        assert_eq!(composed(&mail).unwrap().envelope.to, ["intake@example.org"]);
    }

    #[test]
    fn header_injection_is_refused_with_its_place() {
        let injected = "a@example.org\r\nBcc: eve@example.org".to_owned();
        for (mail, place) in [
            (Mail { to: vec![injected.clone()], ..mail() }, "/mail/to"),
            (Mail { cc: vec![injected.clone()], ..mail() }, "/mail/cc"),
            (Mail { reply_to: Some(injected), ..mail() }, "/contact/email"),
            (Mail { reply_to: Some("Dana <dana@example.org>".to_owned()), ..mail() }, "/contact/email"),
            (Mail { subject: "101-1\r\nBcc: eve@example.org".to_owned(), ..mail() }, "/mail/subject"),
            (Mail { subject: "101-1\n".to_owned(), ..mail() }, "/mail/subject"),
            (Mail { subject: "101-1é".to_owned(), ..mail() }, "/mail/subject"),
            (Mail { subject: " 101-1".to_owned(), ..mail() }, "/mail/subject"),
            (Mail { subject: "=?utf-8?q?=0D=0A?=".to_owned(), ..mail() }, "/mail/subject"),
            (Mail { subject: String::new(), ..mail() }, "/mail/subject"),
        ] {
            let error = composed(&mail).err().unwrap();
            assert_eq!(error.errors.first().map(|fault| fault.pointer.as_str()), Some(place));
        }
    }

    proptest! {
        #[test]
        fn whatever_is_written_the_headers_are_the_ten_that_are_meant(
            subject in r"(?s).{0,40}|[ -~]{1,120}|101-[0-9]{1,20}(\r\n[A-Za-z]{1,9}: x)?",
            reply_to in r"(?s).{0,30}|[a-z.]{1,20}@[a-z.-]{1,20}(\r?\n[A-Z][a-z]{2}: x@y)?",
            body in r"(?s).{0,300}|([ -~é\t]{0,120}(\r\n|\n|\r|\n\.\n)){0,9}|([a-z ]{60,90}\n){0,5}",
        ) {
            let mail = Mail { subject, reply_to: Some(reply_to), body, ..mail() };
            if let Ok(composed) = composed(&mail) {
                prop_assert!(composed.message.is_ascii());
                let text = String::from_utf8(composed.message).unwrap();
                prop_assert!(text.ends_with("\r\n"));
                prop_assert!(!text.replace("\r\n", "").contains(['\r', '\n', '\0']));
                prop_assert!(text.split("\r\n").all(|line| line.len() <= 998));
                let (headers, body) = parsed(text.as_bytes());
                prop_assert_eq!(names(&headers), NAMES);
                let value = |name: &str| headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
                prop_assert_eq!(value("Subject"), Some(mail.subject.as_str()));
                prop_assert_eq!(value("Reply-To"), mail.reply_to.as_deref());
                let meant = mail.body.replace("\r\n", "\n").replace('\r', "\n");
                prop_assert_eq!(body.trim_end_matches('\n'), meant.trim_end_matches('\n'));
            }
        }

        #[test]
        fn any_text_can_be_a_body(body in r"(?s).{0,400}") {
            let written = composed(&Mail { body: body.clone(), ..mail() }).unwrap();
            let (_, read) = parsed(&written.message);
            let meant = body.replace("\r\n", "\n").replace('\r', "\n");
            prop_assert_eq!(read.trim_end_matches('\n'), meant.trim_end_matches('\n'));
        }
    }

    /// Around the longest line that goes as it is, and far beyond.
    #[test]
    fn lines_of_every_length_are_taken() {
        for length in 60..1100 {
            for text in ["a".repeat(length), format!("x\n{}\ny", "a".repeat(length))] {
                assert!(super::text(&text).is_ok(), "{length}");
            }
        }
    }
}
