//! Accounts over two years without a sign-on, day by day: when they are reminded, lock and expire; and who can bring
//! them back.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use diesel::prelude::*;
use nimrs_api::db::account::AccountRow;
use nimrs_api::db::account_reminder::ReminderRow;
use nimrs_api::db::schema::{access_requests, account_reminders, accounts};
use nimrs_api::db::types::At;
use nimrs_api::db::{self, DbError};
use nimrs_api::domain::calendar::date_ny;
use nimrs_api::domain::ids::AccountId;
use nimrs_api::domain::outbox::MailKind;
use nimrs_api::service::account_reminder;
use nimrs_contract::vocabulary::{AccountEvent, Code, SecurityGroup as G, StaffKind, Standing};
use nimrs_integration_tests::{Answer, Client, Facility, PIN, Person, Service, on_both};
use serde_json::{Value, json};

use super::access_requests::{REQUESTS, activate, center, code_for};
use super::jobs::{connection, mails, reachable, with_mail};

/// Who comes back, and where they get their mail.
const NAME: &str = "Robin Hale";
const EMAIL: &str = "robin.hale@example.org";

/// What happens to an account in a year without a sign-on; days are New York's.
struct Year {
    /// The activation.
    starts: &'static str,
    /// 30, 7 and 1 day before it locks.
    before_lock: [&'static str; 3],
    locks: &'static str,
    /// 30, 7 and 1 day before it expires.
    before_expiry: [&'static str; 3],
    expires: &'static str,
}

/// Two years of five accounts, worked out by hand with a calendar.
const LIVES: [[Year; 2]; 5] = [
    // 31 August: six months end on the last day of February, of a common and of a leap year.
    [
        Year {
            starts: "2026-08-31T12:00:00-04:00",
            before_lock: ["2027-01-29", "2027-02-21", "2027-02-27"],
            locks: "2027-02-28T12:00:00-05:00",
            before_expiry: ["2027-08-01", "2027-08-24", "2027-08-30"],
            expires: "2027-08-31T12:00:00-04:00",
        },
        Year {
            starts: "2027-08-31T17:00:00-04:00",
            before_lock: ["2028-01-30", "2028-02-22", "2028-02-28"],
            locks: "2028-02-29T17:00:00-05:00",
            before_expiry: ["2028-08-01", "2028-08-24", "2028-08-30"],
            expires: "2028-08-31T17:00:00-04:00",
        },
    ],
    // A leap day has no anniversary: the year ends on 28 February.
    [
        Year {
            starts: "2028-02-29T12:00:00-05:00",
            before_lock: ["2028-07-30", "2028-08-22", "2028-08-28"],
            locks: "2028-08-29T12:00:00-04:00",
            before_expiry: ["2029-01-29", "2029-02-21", "2029-02-27"],
            expires: "2029-02-28T12:00:00-05:00",
        },
        Year {
            starts: "2029-02-28T17:00:00-05:00",
            before_lock: ["2029-07-29", "2029-08-21", "2029-08-27"],
            locks: "2029-08-28T17:00:00-04:00",
            before_expiry: ["2030-01-29", "2030-02-21", "2030-02-27"],
            expires: "2030-02-28T17:00:00-05:00",
        },
    ],
    // The last half hour of a year, when UTC has the next one.
    [
        Year {
            starts: "2026-12-31T23:30:00-05:00",
            before_lock: ["2027-05-31", "2027-06-23", "2027-06-29"],
            locks: "2027-06-30T23:30:00-04:00",
            before_expiry: ["2027-12-01", "2027-12-24", "2027-12-30"],
            expires: "2027-12-31T23:30:00-05:00",
        },
        Year {
            starts: "2028-01-02T17:00:00-05:00",
            before_lock: ["2028-06-02", "2028-06-25", "2028-07-01"],
            locks: "2028-07-02T17:00:00-04:00",
            before_expiry: ["2028-12-03", "2028-12-26", "2029-01-01"],
            expires: "2029-01-02T17:00:00-05:00",
        },
    ],
    // Six months later the clocks go forward, and there is no 2:30.
    [
        Year {
            starts: "2026-09-14T02:30:00-04:00",
            before_lock: ["2027-02-12", "2027-03-07", "2027-03-13"],
            locks: "2027-03-14T03:30:00-04:00",
            before_expiry: ["2027-08-15", "2027-09-07", "2027-09-13"],
            expires: "2027-09-14T02:30:00-04:00",
        },
        Year {
            starts: "2027-09-14T17:00:00-04:00",
            before_lock: ["2028-02-13", "2028-03-07", "2028-03-13"],
            locks: "2028-03-14T17:00:00-04:00",
            before_expiry: ["2028-08-15", "2028-09-07", "2028-09-13"],
            expires: "2028-09-14T17:00:00-04:00",
        },
    ],
    // Six months later the clocks go back, and 1:30 comes twice: the second counts.
    [
        Year {
            starts: "2027-05-07T01:30:00-04:00",
            before_lock: ["2027-10-08", "2027-10-31", "2027-11-06"],
            locks: "2027-11-07T01:30:00-05:00",
            before_expiry: ["2028-04-07", "2028-04-30", "2028-05-06"],
            expires: "2028-05-07T01:30:00-04:00",
        },
        Year {
            starts: "2028-05-07T17:00:00-04:00",
            before_lock: ["2028-10-08", "2028-10-31", "2028-11-06"],
            locks: "2028-11-07T17:00:00-05:00",
            before_expiry: ["2029-04-07", "2029-04-30", "2029-05-06"],
            expires: "2029-05-07T17:00:00-04:00",
        },
    ],
];

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum What {
    /// The job looks.
    Look,
    /// An account gets an e-token.
    Activate(usize),
    /// One second on, the account is locked, or has expired.
    Before(usize, Standing),
    Reached(usize, Standing),
}

/// Everything that happens, in its order: the job looks once a day, five minutes after midnight in New York.
fn course() -> Vec<(DateTime<Utc>, What)> {
    let mut course = Vec::new();
    for (index, life) in LIVES.iter().enumerate() {
        for year in life {
            course.push((at(year.starts), What::Activate(index)));
            for (reached, before, after) in [
                (year.locks, Standing::Active, Standing::LockedInactive),
                (year.expires, Standing::LockedInactive, Standing::Expired),
            ] {
                course.push((at(reached) - TimeDelta::seconds(1), What::Before(index, before)));
                course.push((at(reached), What::Reached(index, after)));
            }
        }
    }
    let mut day: NaiveDate = "2026-08-31".parse().unwrap();
    let last: NaiveDate = "2030-03-03".parse().unwrap();
    while day < last {
        // Twenty-four hours of the clock are not a day where it is changed.
        let midnight = nimrs_api::domain::calendar::end_of_day_ny(day.pred_opt().unwrap()) + TimeDelta::seconds(1);
        course.push((midnight + TimeDelta::minutes(5), What::Look));
        day = day.succ_opt().unwrap();
    }
    course.sort();
    course
}

async fn change(service: &Service, id: AccountId, change: impl FnOnce(&mut AccountRow) + Send + 'static) {
    let written = service.app.db.write(move |conn| -> Result<(), DbError> {
        let mut row = db::account::lock(conn, id)?;
        change(&mut row);
        db::account::save(conn, &row)
    });
    written.await.unwrap();
}

fn row(service: &Service, id: AccountId) -> AccountRow {
    accounts::table.find(id).select(AccountRow::as_select()).get_result(&mut connection(service)).unwrap()
}

async fn try_sign_on(service: &Service, person: &Person) -> Answer {
    let body = json!({ "user_id": person.user_id, "pin": PIN, "token_code": service.code(person) });
    service.anonymous().post("/v1/auth/login", body).await
}

on_both! { with with_mail();
    async fn every_reminder_lock_and_expiry_comes_on_its_day(service) {
        let here = service.brooklyn().await;
        let mut people = Vec::new();
        for _ in &LIVES {
            let person = reachable(&service, here).await;
            change(&service, person.id, |row| row.activated_at = None).await;
            people.push(person);
        }
        let ctx = service.ctx();
        for (when, what) in course() {
            service.clock.set(when);
            match what {
                What::Look => drop(account_reminder::send_due(&ctx).await.unwrap()),
                What::Activate(index) => change(&service, people[index].id, move |row| row.activated_at = Some(At(when))).await,
                What::Before(index, standing) => {
                    assert_eq!(row(&service, people[index].id).facts().standing(when), standing, "{index} at {when}");
                }
                What::Reached(index, standing) => {
                    assert_eq!(row(&service, people[index].id).facts().standing(when), standing, "{index} at {when}");
                    let code = if standing == Standing::Expired { "account_expired" } else { "account_locked_inactive" };
                    try_sign_on(&service, &people[index]).await.problem(403, code);
                }
            }
        }
        for (life, person) in LIVES.iter().zip(&people) {
            let written: Vec<ReminderRow> = account_reminders::table
                .filter(account_reminders::account_id.eq(person.id))
                .select(ReminderRow::as_select())
                .order(account_reminders::created_at)
                .load(&mut connection(&service))
                .unwrap();
            let written: Vec<(NaiveDate, AccountEvent, NaiveDate, i32)> = written.iter()
                .map(|row| (date_ny(row.created_at.0), row.event.0, row.ends_on, row.days_before))
                .collect();
            let mut expected = Vec::new();
            for year in life {
                for (days, ends, event) in [
                    (year.before_lock, year.locks, AccountEvent::Lock),
                    (year.before_expiry, year.expires, AccountEvent::Expiry),
                ] {
                    for (day, days_before) in days.iter().zip([30, 7, 1]) {
                        expected.push((day.parse().unwrap(), event, ends[..10].parse().unwrap(), days_before));
                    }
                }
            }
            assert_eq!(written, expected, "from {}", life[0].starts);
        }
        assert_eq!(mails(&service, MailKind::AccountReminder).len(), 12 * LIVES.len());
    }
}

/// Somebody who tries to help.
struct Helper {
    group: G,
    client: Client,
    /// A service desk that serves the person's kind of staff.
    right_desk: bool,
}

/// Everybody who could be asked: one of each group, and the desk of the other kind of staff.
async fn helpers(service: &Service, here: Facility, staff: StaffKind) -> Vec<Helper> {
    let mut helpers = Vec::new();
    for group in G::ALL.iter().copied().filter(|group| *group != G::ItsServiceDesk) {
        let of_the_facility = matches!(group, G::Level1 | G::Level2 | G::Level3 | G::SecurityAdministrator);
        let person = match of_the_facility {
            true => service.person_of(group, here, staff).await,
            false => service.person(group, here).await,
        };
        helpers.push(Helper { group, client: service.sign_on(&person).await, right_desk: false });
    }
    for kind in StaffKind::ALL.iter().copied() {
        let desk = service.person_of(G::ItsServiceDesk, here, kind).await;
        let client = service.sign_on(&desk).await;
        helpers.push(Helper { group: G::ItsServiceDesk, client, right_desk: kind == staff });
    }
    helpers
}

/// Whom the FAQ names for a way back.
fn right_contact(standing: Standing, staff: StaffKind) -> &'static str {
    match (standing, staff) {
        (Standing::LockedFailedAttempts | Standing::LockedInactive, StaffKind::Local) => "800-435-7697 option 2",
        (Standing::LockedFailedAttempts | Standing::LockedInactive, StaffKind::State) => "844-891-1786",
        (Standing::Expired, StaffKind::Local) => "the facility's Security Administrator",
        (Standing::Deactivated, StaffKind::Local) => "the facility's SMS Security Administrator",
        (_, StaffKind::State) => "the State intranet's e-RFA",
        (_, StaffKind::Local) => "",
    }
}

/// Tries one way on an account, and puts the account back as it was; gives the answer and the standing it led to.
async fn attempt(service: &Service, helper: &Helper, person: &Person, way: &str) -> (Answer, Standing) {
    let before = row(service, person.id);
    let path = format!("/v1/accounts/{}/{way}", person.id);
    let body = match way {
        "change-group" => json!({ "security_group": "level_3", "reason": "Asked to help" }),
        _ => json!({ "reason": "Asked to help" }),
    };
    let answer = helper.client.if_match(before.version).post(&path, body).await;
    let standing = row(service, person.id).facts().standing(nimrs_api::system::Clock::now(&*service.clock));
    change(service, person.id, move |row| *row = before).await;
    (answer, standing)
}

/// Who may file a request for access: of local staff the facility's administrator and Central Office; of the State's
/// everybody whom the State employs.
fn may_file(helper: &Helper, staff: StaffKind) -> bool {
    match (helper.group, staff) {
        (G::SecurityAdministrator | G::CentralOffice, _) => true,
        (G::JusticeCenter | G::Integration, _) | (_, StaffKind::Local) => false,
        (G::ItsServiceDesk, StaffKind::State) => helper.right_desk,
        (_, StaffKind::State) => true,
    }
}

fn request(kind: &str, person: &Person, here: Facility, staff: StaffKind) -> Value {
    let route = if staff == StaffKind::Local { "rfa" } else { "e_rfa" };
    let mut body = json!({ "kind": kind, "route": route, "reason": "Comes back to the team" });
    if kind == "reestablish" {
        body["account_id"] = json!(person.id);
        body["email"] = json!(EMAIL);
    } else {
        body["person"] = json!({ "display_name": NAME, "user_id": person.user_id, "email": EMAIL,
            "security_group": "level_2", "organization": { "kind": "facility", "facility_id": here.id } });
    }
    body
}

/// Everybody files both requests that could bring somebody back; only the one that the standing names is taken, and only
/// from who may file it.
async fn everybody_files(
    service: &Service,
    helpers: &[Helper],
    person: &Person,
    here: Facility,
    standing: Standing,
    staff: StaffKind,
) {
    for helper in helpers {
        for (kind, right) in [("reestablish", Standing::Expired), ("new_user", Standing::Deactivated)] {
            let answer = helper.client.post(REQUESTS, request(kind, person, here, staff)).await;
            let place =
                format!("{kind} by {} ({}) of {standing} {staff}: {}", helper.group, helper.right_desk, answer.body);
            let hidden = kind == "reestablish" && helper.group == G::ItsServiceDesk && !helper.right_desk;
            let expected = match (may_file(helper, staff), standing == right) {
                _ if hidden => 404,
                (false, _) => 403,
                (true, false) => 409,
                (true, true) => 201,
            };
            assert_eq!(answer.status, expected, "{place}");
            if expected == 403 {
                assert!(
                    answer.body["remedy"]["text"].is_string() && answer.body["remedy"]["contact"].is_object(),
                    "{place}"
                );
            }
            if expected == 409 {
                // Nobody is sent to the own role.
                let own_role = matches!(helper.group, G::SecurityAdministrator | G::ItsServiceDesk | G::CentralOffice);
                let remedy = answer.body["remedy"].to_string();
                let right = remedy.contains(right_contact(standing, staff));
                assert!(right || own_role && remedy.contains("NIMRS Help Desk"), "{place}");
            }
            diesel::delete(access_requests::table).execute(&mut connection(service)).unwrap();
        }
    }
}

/// The right way, to its end: somebody signs on, and it is the same account.
async fn the_way_back(
    service: &Service,
    helpers: &[Helper],
    person: &Person,
    here: Facility,
    standing: Standing,
    staff: StaffKind,
) {
    let of = |group: G| &helpers.iter().find(|helper| helper.group == group).unwrap().client;
    let before = row(service, person.id);
    let back = if matches!(standing, Standing::LockedFailedAttempts | Standing::LockedInactive) {
        let desk = &helpers.iter().find(|helper| helper.right_desk).unwrap().client;
        let path = format!("/v1/accounts/{}/unlock", person.id);
        desk.if_match(before.version)
            .post(&path, json!({ "reason": "Called from the number on file" }))
            .await
            .expect(200);
        person.clone()
    } else {
        let kind = if standing == Standing::Expired { "reestablish" } else { "new_user" };
        let filed = of(G::SecurityAdministrator).post(REQUESTS, request(kind, person, here, staff)).await.expect(201);
        of(G::CentralOffice)
            .if_match(1)
            .post(&format!("{REQUESTS}/{}/approve", filed.id()), json!({}))
            .await
            .expect(200);
        let code = code_for(service, &person.user_id).await;
        activate(service, &person.user_id, &code).await
    };
    let me = service.sign_on(&back).await.get("/v1/me").await.expect(200).body;
    assert_eq!((&me["account"]["id"], &me["standing"]), (&json!(person.id), &json!("active")), "{standing} {staff}");
    change(service, person.id, move |row| *row = before).await;
    diesel::delete(access_requests::table).execute(&mut connection(service)).unwrap();
}

/// Every group tries every way; only the one that the standing names leads back.
async fn everybody_tries(service: &Service, helpers: &[Helper], person: &Person, standing: Standing, staff: StaffKind) {
    let locked = matches!(standing, Standing::LockedFailedAttempts | Standing::LockedInactive);
    for helper in helpers {
        for way in ["unlock", "reset-pin", "reissue-token", "change-group"] {
            let (answer, after) = attempt(service, helper, person, way).await;
            let place =
                format!("{way} by {} ({}) of {standing} {staff}: {}", helper.group, helper.right_desk, answer.body);
            let right = locked && way == "unlock" && helper.right_desk;
            assert_eq!(after, if right { Standing::Active } else { standing }, "{place}");
            let manages = matches!(helper.group, G::SecurityAdministrator | G::CentralOffice);
            let expected = match (way, helper.group) {
                // A new group brings nobody back; that it may be set has nothing to do with the standing.
                ("change-group", _) if manages && standing == Standing::Deactivated => answer.status,
                ("change-group", _) if manages => 200,
                // The desk of the other kind of staff does not know the account.
                (_, G::ItsServiceDesk) if !helper.right_desk => 404,
                ("change-group", _) => 403,
                // A new PIN or e-token is the desk's too, but lifts no lock.
                (_, G::ItsServiceDesk) if locked => 200,
                (_, G::ItsServiceDesk) => 409,
                _ => 403,
            };
            assert_eq!(answer.status, expected, "{place}");
            if answer.status == 403 && way != "change-group" {
                let text = answer.body["remedy"]["text"].as_str().unwrap_or_default();
                assert!(text.contains("800-435-7697") && text.contains("844-891-1786"), "{place}");
            }
            if answer.status == 409 {
                assert!(answer.body["remedy"].to_string().contains(right_contact(standing, staff)), "{place}");
            }
        }
    }
}

async fn each_way_back(service: &Service, staff: StaffKind) {
    let here = match staff {
        StaffKind::Local => service.brooklyn().await,
        StaffKind::State => center(&service.signed_on(G::CentralOffice, service.albany().await).await).await,
    };
    let person = service.person_of(G::Level2, here, staff).await;
    change(service, person.id, |row| {
        row.display_name = NAME.to_owned();
        row.activated_at = Some(At(at("2026-03-02T15:00:00Z")));
        row.last_login_at = row.activated_at;
    })
    .await;
    for (standing, time) in [
        (Standing::LockedFailedAttempts, "2026-05-01T15:00:00Z"),
        (Standing::LockedInactive, "2026-09-02T14:00:00Z"),
        (Standing::Expired, "2027-03-02T15:00:00Z"),
        (Standing::Deactivated, "2027-03-03T15:00:00Z"),
    ] {
        service.set_time(time);
        let now = At(at(time));
        change(service, person.id, move |row| {
            row.failed_attempts = if standing == Standing::LockedFailedAttempts { 3 } else { 0 };
            row.deactivated_at = (standing == Standing::Deactivated).then_some(now);
        })
        .await;
        // The person hears the way back at the sign-on, and the list for administrators says the same.
        let told = try_sign_on(service, &person).await.problem(403, &format!("account_{}", standing.code()));
        let contact = right_contact(standing, staff);
        assert!(told.body["remedy"].to_string().contains(contact), "{contact}: {}", told.body);
        let helpers = helpers(service, here, staff).await;
        let central = helpers.iter().find(|helper| helper.group == G::CentralOffice).unwrap();
        let listed =
            central.client.get(&format!("/v1/account-standings?standing={standing}&limit=200")).await.expect(200);
        let items = listed.body["items"].as_array().unwrap();
        let item = items.iter().find(|item| item["account_id"] == person.id.to_string()).expect("it is listed");
        assert!(item["contact"].to_string().contains(contact), "{contact}: {item}");
        everybody_tries(service, &helpers, &person, standing, staff).await;
        everybody_files(service, &helpers, &person, here, standing, staff).await;
        the_way_back(service, &helpers, &person, here, standing, staff).await;
    }
}

on_both! { with with_mail();
    async fn each_way_back_of_local_staff(service) {
        each_way_back(&service, StaffKind::Local).await;
    }

    async fn each_way_back_of_state_staff(service) {
        each_way_back(&service, StaffKind::State).await;
    }
}
