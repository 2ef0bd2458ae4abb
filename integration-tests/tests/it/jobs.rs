//! What the service does by itself: once, however many processes share a database, and after a stop all that was missed.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use diesel::prelude::*;
use nimrs_api::config::Config;
use nimrs_api::db::account_reminder::ReminderRow;
use nimrs_api::db::connection::Target;
use nimrs_api::db::outbox::OutboxRow;
use nimrs_api::db::schema::{account_reminders, accounts, audit_entries, jobs, outbox_messages};
use nimrs_api::db::types::{At, Coded};
use nimrs_api::db::{self, AnyConnection, DbError};
use nimrs_api::domain::ids::AccountId;
use nimrs_api::domain::outbox::{Failure, MailKind, OutboxStatus};
use nimrs_api::outbox::Outbox;
use nimrs_api::service::context::RequestInfo;
use nimrs_api::service::mail::deliver;
use nimrs_api::service::{Ctx, job};
use nimrs_api::startup;
use nimrs_api::system::{Clock, System, SystemRandom};
use nimrs_contract::vocabulary::{AccountEvent, SecurityGroup as G};
use nimrs_integration_tests::{Options, Person, Service, on_both};

pub fn connection(service: &Service) -> AnyConnection {
    Target::parse(&service.database_url).unwrap().open().unwrap()
}

pub fn with_mail() -> Options {
    Options { keeps_mail: true, ..Options::default() }
}

/// Gives an account a mail address.
pub async fn reached_at(service: &Service, account: AccountId, email: &str) {
    let email = email.to_owned();
    let written = service.app.db.write(move |conn| -> Result<(), DbError> {
        let mut row = db::account::lock(conn, account)?;
        row.email = Some(email);
        db::account::save(conn, &row)
    });
    written.await.unwrap();
}

/// Somebody of Level 2 who is reached by mail.
pub async fn reachable(service: &Service, here: nimrs_integration_tests::Facility) -> Person {
    let person = service.person(G::Level2, here).await;
    reached_at(service, person.id, &format!("{}@example.org", person.user_id.replace('_', "-"))).await;
    person
}

pub fn reminders(service: &Service, account: AccountId) -> Vec<(AccountEvent, NaiveDate, i32)> {
    let rows: Vec<ReminderRow> = account_reminders::table
        .filter(account_reminders::account_id.eq(account))
        .select(ReminderRow::as_select())
        .order((account_reminders::ends_on, account_reminders::days_before.desc()))
        .load(&mut connection(service))
        .unwrap();
    rows.into_iter().map(|row| (row.event.0, row.ends_on, row.days_before)).collect()
}

/// The mails of a kind, in the order in which they were queued.
pub fn mails(service: &Service, kind: MailKind) -> Vec<OutboxRow> {
    outbox_messages::table
        .filter(outbox_messages::kind.eq(Coded(kind)))
        .select(OutboxRow::as_select())
        .order(outbox_messages::id)
        .load(&mut connection(service))
        .unwrap()
}

pub fn text(mail: &OutboxRow) -> String {
    String::from_utf8_lossy(&mail.message).into_owned()
}

fn audited(service: &Service, action: &str) -> i64 {
    audit_entries::table.filter(audit_entries::action.eq(action)).count().get_result(&mut connection(service)).unwrap()
}

pub async fn run(service: &Service) {
    job::run_due(&service.ctx()).await.expect("the jobs");
}

fn last_run(service: &Service, name: &str) -> Option<DateTime<Utc>> {
    let at: Option<Option<At>> = jobs::table
        .filter(jobs::name.eq(name))
        .select(jobs::last_run_at)
        .get_result(&mut connection(service))
        .optional()
        .unwrap();
    at.flatten().map(|at| at.0)
}

/// Another process at the same database, with the same clock.
async fn another(service: &Service) -> Ctx {
    let variables = [
        ("DATABASE_URL", service.database_url.clone()),
        ("NIMRS_DATA_DIR", service.app.config.files.data_dir.display().to_string()),
        ("NIMRS_DEMO", "off".to_owned()),
        ("NIMRS_DB_CONNECTIONS", "2".to_owned()),
    ];
    let variables = variables.into_iter().map(|(name, value)| (name.to_owned(), value));
    let config = Config::from_variables(variables).unwrap();
    let system = System::new(service.clock.clone(), Arc::new(SystemRandom));
    let app = startup::prepare(config, system, "http://127.0.0.1".to_owned()).await.unwrap();
    Ctx { app, request: Arc::new(RequestInfo { id: "another".to_owned(), ..RequestInfo::default() }) }
}

/// What the mail server does to every mail that is due: it takes it, or every attempt fails.
pub async fn mail_server(service: &Service, outcome: Result<(), Failure>) -> usize {
    let ctx = service.ctx();
    let due = ctx.read(|tx| deliver::due(tx, 10_000)).await.unwrap();
    let count = due.len();
    for id in due {
        let settled = ctx.write(move |tx| {
            let claim = deliver::claim(tx, id, TimeDelta::minutes(1))?.expect("it is due");
            deliver::settle(tx, &claim, outcome)
        });
        settled.await.unwrap();
    }
    count
}

on_both! { with with_mail();
    async fn many_processes_do_each_job_once(service) {
        let here = service.brooklyn().await;
        for _ in 0..12 {
            reachable(&service, here).await;
        }
        let mut processes = vec![service.ctx()];
        for _ in 0..4 {
            processes.push(another(&service).await);
        }
        // Locks on 2 September 2026; 30 days before, one process after the other has nothing left to do.
        service.set_time("2026-08-03T12:00:00Z");
        for _ in 0..3 {
            let runs: Vec<_> = processes.iter().cloned().map(|ctx| tokio::spawn(async move { job::run_due(&ctx).await })).collect();
            for run in runs {
                run.await.unwrap().unwrap();
            }
        }
        let mails = mails(&service, MailKind::AccountReminder);
        assert_eq!(mails.len(), 12);
        assert_eq!(mails.iter().map(|mail| mail.subject_id.0).collect::<BTreeSet<_>>().len(), 12, "each account once");
        assert_eq!(audited(&service, "account.remind"), 12);
    }

    /// Even without the lease: the key of a reminder alone keeps it from being written twice.
    async fn reminders_at_the_same_instant_are_written_once(service) {
        let here = service.brooklyn().await;
        for _ in 0..12 {
            reachable(&service, here).await;
        }
        let mut processes = vec![service.ctx()];
        for _ in 0..3 {
            processes.push(another(&service).await);
        }
        service.set_time("2026-08-03T12:00:00Z");
        let runs: Vec<_> = processes.into_iter()
            .map(|ctx| tokio::spawn(async move { nimrs_api::service::account_reminder::send_due(&ctx).await }))
            .collect();
        let mut written = 0;
        for run in runs {
            written += run.await.unwrap().unwrap();
        }
        assert_eq!((written, mails(&service, MailKind::AccountReminder).len()), (12, 12));
    }

    async fn after_a_stop_of_forty_days_only_the_nearest_goes_out(service) {
        let here = service.brooklyn().await;
        let person = reachable(&service, here).await;
        service.set_time("2026-07-30T12:00:00Z");
        run(&service).await;
        assert_eq!(reminders(&service, person.id), []);
        // It locks on 2 September at 10:00. Forty days later it is past; five days before, the week's reminder is nearest.
        service.set_time("2026-08-28T12:00:00Z");
        run(&service).await;
        let lock: NaiveDate = "2026-09-02".parse().unwrap();
        assert_eq!(reminders(&service, person.id), [(AccountEvent::Lock, lock, 7)]);
        let mail = &mails(&service, MailKind::AccountReminder)[0];
        assert_eq!(mail.envelope.0.to, [format!("{}@example.org", person.user_id.replace('_', "-"))]);
        let text = text(mail);
        assert!(text.contains("Subject: NIMRS: an account locks on September 2, 2026"), "{text}");
        assert!(text.contains(&person.user_id) && !text.contains("Test level_2"), "no names: {text}");
        service.set_time("2026-10-07T12:00:00Z");
        run(&service).await;
        assert_eq!(reminders(&service, person.id).len(), 1, "nothing about what is past");
        // Stopped again, until 20 days before the expiry on 2 March.
        service.set_time("2027-02-10T12:00:00Z");
        run(&service).await;
        run(&service).await;
        let expiry: NaiveDate = "2027-03-02".parse().unwrap();
        assert_eq!(reminders(&service, person.id), [(AccountEvent::Lock, lock, 7), (AccountEvent::Expiry, expiry, 30)]);
    }

    /// Every attempt fails for weeks. No reminder is lost, none is written twice, and when the mail server is back one
    /// mail leaves: the nearest.
    async fn mail_is_down(service) {
        let here = service.brooklyn().await;
        let person = reachable(&service, here).await;
        service.set_time("2026-08-03T12:00:00Z");
        let until: DateTime<Utc> = "2026-08-28T12:00:00Z".parse().unwrap();
        while service.clock.now() < until {
            run(&service).await;
            mail_server(&service, Err(Failure::Unreachable)).await;
            service.advance(TimeDelta::hours(7));
        }
        run(&service).await;
        let written = mails(&service, MailKind::AccountReminder);
        let statuses: Vec<OutboxStatus> = written.iter().map(|mail| mail.status.0).collect();
        assert_eq!(statuses, [OutboxStatus::Stopped, OutboxStatus::Queued], "30 and 7 days before");
        assert_eq!(mail_server(&service, Ok(())).await, 1);
        run(&service).await;
        assert_eq!(mail_server(&service, Ok(())).await, 0);
        service.set_time("2026-09-01T12:00:00Z");
        run(&service).await;
        assert_eq!(mail_server(&service, Ok(())).await, 1, "the last day's");
        assert_eq!(reminders(&service, person.id).len(), 3);
        assert_eq!(audited(&service, "mail.sent"), 2);
    }

    /// What the mail server refuses for good is tried again once a day, and not once the date has passed.
    async fn a_refused_mail_is_tried_again_daily_while_the_date_is_ahead(service) {
        let here = service.brooklyn().await;
        reachable(&service, here).await;
        let mut tried = BTreeMap::new();
        service.set_time("2026-08-24T04:30:00Z");
        for _ in 0..(12 * 24) {
            run(&service).await;
            let count = mail_server(&service, Err(Failure::Refused(550))).await;
            let day = nimrs_api::domain::calendar::date_ny(service.clock.now());
            *tried.entry(day.to_string()).or_insert(0) += count;
            service.advance(TimeDelta::hours(1));
        }
        let days = |from: &str, to: &str| tried.range(from.to_owned()..=to.to_owned()).map(|(_, count)| *count).collect::<Vec<_>>();
        assert_eq!(days("2026-08-24", "2026-09-01"), [1; 9], "{tried:?}");
        assert_eq!(days("2026-09-02", "2026-09-02"), [1], "locks at 10:00: {tried:?}");
        assert_eq!(days("2026-09-03", "2026-09-30").iter().sum::<usize>(), 0, "{tried:?}");
        let left = mails(&service, MailKind::AccountReminder);
        assert!(left.iter().all(|mail| mail.status.0 == OutboxStatus::Stopped), "none waits for ever");
    }

    async fn who_signs_on_is_not_warned_by_a_mail_that_waits(service) {
        let here = service.brooklyn().await;
        let person = reachable(&service, here).await;
        service.set_time("2026-08-03T12:00:00Z");
        run(&service).await;
        service.sign_on(&person).await;
        service.advance(TimeDelta::hours(1));
        run(&service).await;
        assert_eq!(mails(&service, MailKind::AccountReminder)[0].status.0, OutboxStatus::Stopped);
        // The new dates have reminders of their own.
        service.set_time("2027-01-04T17:00:00Z");
        run(&service).await;
        let lock: NaiveDate = "2027-02-03".parse().unwrap();
        assert_eq!(reminders(&service, person.id)[1..], [(AccountEvent::Lock, lock, 30)]);
    }

    async fn without_an_address_the_administrators_are_told(service) {
        let here = service.brooklyn().await;
        let person = service.person(G::Level3, here).await;
        service.set_time("2026-08-03T12:00:00Z");
        run(&service).await;
        assert_eq!(reminders(&service, person.id), [], "nobody can be reached, so it stays due");
        let administrator = service.person(G::SecurityAdministrator, here).await;
        reached_at(&service, administrator.id, "security@example.org").await;
        let elsewhere = service.albany().await;
        let other = service.person(G::SecurityAdministrator, elsewhere).await;
        reached_at(&service, other.id, "elsewhere@example.org").await;
        service.advance(TimeDelta::days(1));
        run(&service).await;
        let lock: NaiveDate = "2026-09-02".parse().unwrap();
        assert_eq!(reminders(&service, person.id), [(AccountEvent::Lock, lock, 30)]);
        let mail = &mails(&service, MailKind::AccountReminder)[0];
        assert_eq!(mail.envelope.0.to, ["security@example.org"]);
        assert!(text(mail).contains(&person.user_id));
    }

    async fn an_address_that_is_none_keeps_nobody_else_from_being_reminded(service) {
        let here = service.brooklyn().await;
        let bad = service.person(G::Level2, here).await;
        reached_at(&service, bad.id, "nobody\r\nBcc: all@example.org").await;
        let good = reachable(&service, here).await;
        service.set_time("2026-08-03T12:00:00Z");
        run(&service).await;
        assert_eq!((reminders(&service, bad.id).len(), reminders(&service, good.id).len()), (0, 1));
    }

    async fn a_job_whose_process_died_is_taken_over(service) {
        let here = service.brooklyn().await;
        let person = reachable(&service, here).await;
        service.set_time("2026-08-03T12:00:00Z");
        let (dead, now) = (service.app.system.uuid(), service.clock.now());
        let until = now + TimeDelta::minutes(10);
        let claim = move |conn: &mut AnyConnection| -> Result<bool, DbError> {
            db::job::claim(conn, "account_reminders", TimeDelta::hours(1), dead, (now, until))
        };
        assert!(service.app.db.write(claim).await.unwrap());
        assert!(!service.app.db.write(claim).await.unwrap(), "one at a time");
        run(&service).await;
        assert_eq!(reminders(&service, person.id), [], "somebody is at it");
        assert!(last_run(&service, "level_1_shortages").is_some(), "the other jobs do not wait");
        service.advance(TimeDelta::minutes(10));
        run(&service).await;
        assert_eq!(reminders(&service, person.id).len(), 1);
        assert_eq!(last_run(&service, "account_reminders"), Some(service.clock.now()));
        let late = service.app.db.write(move |conn| db::job::end(conn, "account_reminders", dead, Some(now)));
        assert!(!late.await.unwrap(), "the dead one is not listened to");
    }

    async fn jobs_rest_until_they_are_due(service) {
        let began = service.clock.now();
        run(&service).await;
        for name in ["account_reminders", "level_1_shortages", "webinar_series"] {
            assert_eq!(last_run(&service, name), Some(began), "{name}");
        }
        service.advance(TimeDelta::minutes(59));
        run(&service).await;
        assert_eq!(last_run(&service, "account_reminders"), Some(began));
        service.advance(TimeDelta::minutes(1));
        run(&service).await;
        assert_eq!(last_run(&service, "account_reminders"), Some(service.clock.now()));
        assert_eq!(last_run(&service, "webinar_series"), Some(began));
        // A clock that ran a year ahead was put right.
        service.advance(TimeDelta::days(365));
        run(&service).await;
        service.advance(TimeDelta::days(-365));
        run(&service).await;
        assert_eq!(last_run(&service, "webinar_series"), Some(service.clock.now()));
    }

    async fn one_that_fails_stays_due_and_keeps_no_other(service) {
        // A date that no calendar has makes the reminders fail.
        let here = service.brooklyn().await;
        let person = reachable(&service, here).await;
        service.set_time("2026-08-03T12:00:00Z");
        let mut conn = connection(&service);
        let spoil = |conn: &mut AnyConnection, kind: &str| {
            diesel::update(accounts::table.find(person.id)).set(accounts::staff_kind.eq(kind)).execute(conn).unwrap();
        };
        spoil(&mut conn, "nonsense");
        assert!(job::run_due(&service.ctx()).await.is_err());
        assert_eq!(last_run(&service, "account_reminders"), None);
        assert!(last_run(&service, "level_1_shortages").is_some());
        spoil(&mut conn, "local");
        run(&service).await;
        assert_eq!(reminders(&service, person.id).len(), 1, "at the next look, without waiting for the lease");
    }
}

on_both! { with Options { jobs_every: Duration::from_millis(50), keeps_mail: true, ..Options::default() };
    async fn the_service_looks_by_itself(service) {
        let here = service.brooklyn().await;
        let person = reachable(&service, here).await;
        service.set_time("2026-08-03T12:00:00Z");
        for _ in 0..200 {
            if !reminders(&service, person.id).is_empty() { break }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        assert_eq!(reminders(&service, person.id).len(), 1);
        assert_eq!(Arc::new(Outbox::open(&service.app).unwrap()).deliver_due().await, 1);
    }
}
