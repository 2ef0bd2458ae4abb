//! The outbox: mails leave once, and none is lost.

use std::sync::Arc;
use std::time::Duration;

use chrono::TimeDelta;
use diesel::prelude::*;
use nimrs_api::db::connection::Target;
use nimrs_api::db::schema::{audit_entries, outbox_messages};
use nimrs_api::domain::ids::OutboxMessageId;
use nimrs_api::domain::outbox::Failure;
use nimrs_api::outbox::Outbox;
use nimrs_api::service::context::RequestInfo;
use nimrs_api::service::mail::deliver::{self, Claim, Settled};
use nimrs_api::service::mail::{self, Mail, MailKind, MailState};
use nimrs_api::service::{AppResult, Ctx, Tx};
use nimrs_integration_tests::{Backend, Options, Service, on_both};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpListener;
use uuid::Uuid;

/// A service whose outbox is looked into only when the test says so.
async fn quiet(backend: Backend, variables: Vec<(&'static str, String)>) -> Service {
    Service::start_with(backend, Options { variables, keeps_mail: true, ..Options::default() }).await
}

/// A service that sends through the mail server at this port.
async fn with_server(backend: Backend, port: u16) -> Service {
    with_server_at(backend, format!("smtp://127.0.0.1:{port}"), 2).await
}

/// A service that sends through the mail server at this address, which has so many seconds for a mail.
pub async fn with_server_at(backend: Backend, url: String, seconds: u32) -> Service {
    let variables = vec![
        ("NIMRS_SMTP_URL", url),
        ("NIMRS_SMTP_TIMEOUT", seconds.to_string()),
        ("NIMRS_JC_ADDRESS", "intake@example.org".to_owned()),
        ("NIMRS_MAIL_FROM", "nimrs@example.net".to_owned()),
    ];
    quiet(backend, variables).await
}

async fn within<T: Send + 'static>(
    service: &Service,
    work: impl FnOnce(&mut Tx<'_>) -> AppResult<T> + Send + 'static,
) -> AppResult<T> {
    let ctx = Ctx { app: Arc::clone(&service.app), request: Arc::new(RequestInfo::default()) };
    ctx.write(work).await
}

fn mail_about(about: Uuid) -> Mail {
    Mail {
        kind: MailKind::JcRequest,
        about,
        to: vec!["intake@example.org".to_owned()],
        cc: vec!["crm.hudson@example.org".to_owned()],
        reply_to: Some("dana.reyes@example.com".to_owned()),
        subject: "101-460120030".to_owned(),
        body: "It is not our client.\n\n.\nA line that begins with a dot, and é.\n".to_owned(),
    }
}

/// Queues a mail about something that is nowhere.
pub async fn queued(service: &Service) -> (OutboxMessageId, Uuid) {
    let about = service.app.system.uuid();
    let id = within(service, move |tx| mail::queue(tx, mail_about(about))).await.unwrap();
    (id, about)
}

pub async fn state(service: &Service, about: Uuid) -> MailState {
    let found = within(service, move |tx| mail::about(tx, &[about])).await.unwrap();
    assert_eq!(found.len(), 1);
    found.into_iter().next().unwrap().1
}

async fn message(service: &Service, about: Uuid) -> Vec<u8> {
    within(service, move |tx| mail::message(tx, about)).await.unwrap().unwrap()
}

pub fn outbox(service: &Service) -> Arc<Outbox> {
    Arc::new(Outbox::open(&service.app).unwrap())
}

async fn claimed(service: &Service, id: OutboxMessageId) -> Option<Claim> {
    within(service, move |tx| deliver::claim(tx, id, TimeDelta::seconds(60))).await.unwrap()
}

fn files(service: &Service) -> Vec<(String, Vec<u8>)> {
    let folder = service.app.config.files.data_dir.join("mail");
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let paths = entries.map(|entry| entry.unwrap().path());
    paths.map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), std::fs::read(&path).unwrap())).collect()
}

fn audited(service: &Service, action: &str) -> Vec<String> {
    let mut conn = Target::parse(&service.database_url).unwrap().open().unwrap();
    let details: Vec<Option<String>> = audit_entries::table
        .filter(audit_entries::action.eq(action))
        .select(audit_entries::details)
        .load(&mut conn)
        .unwrap();
    details.into_iter().flatten().collect()
}

/// The bytes that the outbox keeps of a mail.
fn kept(service: &Service, id: OutboxMessageId) -> Vec<u8> {
    let mut conn = Target::parse(&service.database_url).unwrap().open().unwrap();
    outbox_messages::table.find(id).select(outbox_messages::message).get_result(&mut conn).unwrap()
}

on_both! {
    with Options { keeps_mail: true, ..Options::default() };

    /// Whoever reads the database finds no code that lets a person in.
    async fn a_secret_mail_is_sealed_and_wiped_when_it_left(service) {
        let about = service.app.system.uuid();
        let secret = Mail { kind: MailKind::Enrollment, body: "The code is K7QF-2M9D-X4TP.\n".to_owned(), ..mail_about(about) };
        let id = within(&service, move |tx| mail::queue(tx, secret)).await.unwrap();
        assert!(!String::from_utf8_lossy(&kept(&service, id)).contains("K7QF"));
        assert_eq!(within(&service, move |tx| mail::message(tx, about)).await.unwrap(), None, "shown to nobody");
        let claim = claimed(&service, id).await.unwrap();
        assert!(String::from_utf8_lossy(&claim.message).contains("K7QF-2M9D-X4TP"), "but it is sent");
        within(&service, move |tx| deliver::settle_alone(tx, &claim, Ok(()))).await.unwrap();
        assert_eq!(kept(&service, id), Vec::<u8>::new());
    }
}

on_both! {
    /// Without a mail server, by itself, byte for byte.
    async fn a_mail_is_written_to_the_folder_by_itself(service) {
        let (id, about) = queued(&service).await;
        for _ in 0..100 {
            if state(&service, about).await.sent_at.is_some() { break }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        let state = state(&service, about).await;
        assert!(state.sent_at.is_some() && state.next_attempt_at.is_none() && state.last_error.is_none());
        assert_eq!((state.attempts, state.message_id), (1, format!("<{id}@example.invalid>")));
        let message = message(&service, about).await;
        assert!(String::from_utf8_lossy(&message).contains("\r\nSubject: 101-460120030\r\n"));
        assert_eq!(files(&service), [(format!("{id}.eml"), message)]);
        let entries = audited(&service, "mail.sent");
        assert!(entries.len() == 1 && entries[0].contains(&about.to_string()), "{entries:?}");
        assert!(!entries[0].contains('@'), "no addresses: {entries:?}");
    }
}

async fn stopped_before_it_leaves(backend: Backend) {
    let service = quiet(backend, Vec::new()).await;
    let (id, about) = queued(&service).await;
    within(&service, move |tx| mail::stop(tx, about)).await.unwrap();
    assert_eq!(outbox(&service).deliver_due().await, 0);
    assert!(files(&service).is_empty() && claimed(&service, id).await.is_none());
    let refused = within(&service, move |tx| mail::retry(tx, about)).await.unwrap_err();
    assert!(refused.detail.contains("not given up"), "{}", refused.detail);
    let state = state(&service, about).await;
    assert!(state.sent_at.is_none() && state.next_attempt_at.is_none());
}

/// A mail that is being sent when it is stopped still leaves, and that is what is written down.
async fn stopped_while_it_leaves(backend: Backend) {
    let service = quiet(backend, Vec::new()).await;
    let (id, about) = queued(&service).await;
    let claim = claimed(&service, id).await.unwrap();
    within(&service, move |tx| mail::stop(tx, about)).await.unwrap();
    let settled = within(&service, move |tx| deliver::settle(tx, &claim, Ok(()))).await.unwrap();
    assert_eq!(settled, Settled::Sent);
    assert!(state(&service, about).await.sent_at.is_some());
}

/// A process died while it sent: nobody else sends until its lease ends, and then somebody does. If the dead one
/// speaks after all, it is not listened to.
async fn a_dead_claim_is_taken_over(backend: Backend) {
    let service = quiet(backend, Vec::new()).await;
    let (id, about) = queued(&service).await;
    let dead = claimed(&service, id).await.unwrap();
    assert!(claimed(&service, id).await.is_none(), "one at a time");
    service.advance(TimeDelta::seconds(59));
    assert_eq!(outbox(&service).deliver_due().await, 0, "the lease still runs");
    service.advance(TimeDelta::seconds(1));
    let heir = claimed(&service, id).await.unwrap();
    assert_eq!((heir.attempt, &heir.message), (2, &dead.message));
    let late = dead.clone();
    assert!(within(&service, move |tx| deliver::settle(tx, &late, Err(Failure::Refused(550)))).await.is_err());
    within(&service, move |tx| deliver::settle(tx, &heir, Ok(()))).await.unwrap();
    assert!(within(&service, move |tx| deliver::settle(tx, &dead, Ok(()))).await.is_err(), "known already");
    assert!(state(&service, about).await.sent_at.is_some());
    assert_eq!(audited(&service, "mail.sent").len(), 1);
    assert_eq!(audited(&service, "mail.failed").len(), 0);
}

async fn two_deliverers_deliver_once(backend: Backend) {
    let service = quiet(backend, Vec::new()).await;
    let mut abouts = Vec::new();
    for _ in 0..24 {
        abouts.push(queued(&service).await.1);
    }
    let (one, two) = (outbox(&service), outbox(&service));
    let (first, second) = tokio::join!(one.deliver_due(), two.deliver_due());
    assert_eq!(first + second, 24);
    for about in abouts {
        let state = state(&service, about).await;
        assert!(state.sent_at.is_some() && state.attempts == 1);
    }
    assert_eq!(files(&service).len(), 24);
    assert_eq!(audited(&service, "mail.sent").len(), 24);
}

/// A mail server for one connection, which answers RCPT as it is told; gives what came as data.
async fn server(listener: TcpListener, rcpt: &'static str) -> Vec<u8> {
    let (stream, _) = listener.accept().await.unwrap();
    let (reader, mut writer) = stream.into_split();
    let (mut reader, mut data) = (BufReader::new(reader), Vec::new());
    writer.write_all(b"220 here\r\n").await.unwrap();
    loop {
        let mut line = Vec::new();
        if reader.read_until(b'\n', &mut line).await.unwrap_or(0) == 0 {
            return data;
        }
        let answer = match &line[..4.min(line.len())] {
            b"RCPT" => rcpt,
            b"DATA" => "354 go on",
            b"QUIT" => "221 bye",
            _ => "250 fine",
        };
        writer.write_all(format!("{answer}\r\n").as_bytes()).await.unwrap();
        if line.starts_with(b"DATA") {
            while !data.ends_with(b"\r\n.\r\n") {
                reader.read_until(b'\n', &mut data).await.unwrap();
            }
            writer.write_all(b"250 taken\r\n").await.unwrap();
        }
    }
}

pub async fn listening(port: u16) -> TcpListener {
    TcpListener::bind(("127.0.0.1", port)).await.unwrap()
}

/// A server that is away is tried for a day, at growing intervals; then the mail is given up, and retried it leaves,
/// unchanged.
async fn put_off_given_up_and_retried(backend: Backend) {
    let port = listening(0).await.local_addr().unwrap().port();
    let service = with_server(backend, port).await;
    let (_, about) = queued(&service).await;
    let (outbox, bytes) = (outbox(&service), message(&service, about).await);
    for (attempt, wait) in [(1, 5), (2, 15), (3, 45)] {
        assert_eq!(outbox.deliver_due().await, 1);
        assert_eq!(outbox.deliver_due().await, 0, "not before its time");
        let now = state(&service, about).await;
        assert_eq!((now.attempts, now.last_error.as_deref()), (attempt, Some("The mail server could not be reached.")));
        assert_eq!(now.next_attempt_at, Some(service.app.system.now() + TimeDelta::seconds(wait)));
        service.advance(TimeDelta::seconds(wait));
    }
    service.advance(TimeDelta::hours(24));
    assert_eq!(outbox.deliver_due().await, 1);
    assert_eq!(state(&service, about).await.next_attempt_at, None, "given up");
    service.advance(TimeDelta::hours(24));
    assert_eq!(outbox.deliver_due().await, 0);
    assert_eq!(audited(&service, "mail.failed").len(), 1);

    within(&service, move |tx| mail::retry(tx, about)).await.unwrap();
    let taken = tokio::spawn(server(listening(port).await, "250 fine"));
    assert_eq!(outbox.deliver_due().await, 1);
    let expected = String::from_utf8(bytes.clone()).unwrap().replace("\r\n.", "\r\n..") + ".\r\n";
    assert_eq!(String::from_utf8(taken.await.unwrap()).unwrap(), expected, "with the dots of RFC 5321 section 4.5.2");
    assert_eq!(message(&service, about).await, bytes);
    assert!(state(&service, about).await.sent_at.is_some());
}

/// A refusal for good is the end at once; one for now is not.
async fn refusals(backend: Backend) {
    for (rcpt, error, again) in [
        ("550 no such user secret@example.org", "The mail server refused the mail for good (SMTP 550).", false),
        ("451 come back later", "The mail server put the mail off (SMTP 451).", true),
        ("530 sign on first", "The mail server does not let this service in (SMTP 530).", true),
    ] {
        let listener = listening(0).await;
        let service = with_server(backend, listener.local_addr().unwrap().port()).await;
        let (_, about) = queued(&service).await;
        let taken = tokio::spawn(server(listener, rcpt));
        assert_eq!(outbox(&service).deliver_due().await, 1);
        assert_eq!(taken.await.unwrap(), b"");
        let state = state(&service, about).await;
        assert_eq!((state.last_error.as_deref(), state.next_attempt_at.is_some()), (Some(error), again));
        assert!(!audited(&service, "mail.failed").concat().contains('@'));
    }
}

#[tokio::test]
async fn a_fault_on_the_way_into_the_outbox_is_told_with_its_place() {
    let service = quiet(Backend::Sqlite, Vec::new()).await;
    let about = service.app.system.uuid();
    let injected = Mail { subject: "101-1\r\nBcc: eve@example.org".to_owned(), ..mail_about(about) };
    let refused = within(&service, move |tx| mail::queue(tx, injected)).await.unwrap_err();
    assert_eq!(refused.errors[0].pointer, "/mail/subject");
    assert!(within(&service, move |tx| mail::about(tx, &[about])).await.unwrap().is_empty());
}

macro_rules! both {
    ($($name:ident)+) => {$(
        mod $name {
            #[tokio::test]
            async fn sqlite() {
                super::$name(nimrs_integration_tests::Backend::Sqlite).await;
            }

            #[tokio::test]
            async fn postgres() {
                super::$name(nimrs_integration_tests::Backend::Postgres).await;
            }
        }
    )+};
}

both! {
    stopped_before_it_leaves
    stopped_while_it_leaves
    a_dead_claim_is_taken_over
    two_deliverers_deliver_once
    put_off_given_up_and_retried
    refusals
}
