//! Places in a webinar, and its waiting list.

use chrono::{DateTime, TimeDelta, Utc};
use nimrs_contract::vocabulary::{RegistrationStatus, WebinarStatus};
use nimrs_contract::webinar::WebinarContent;

use super::faults::{Faults, FieldFault};

/// The longest a webinar may take.
const MAX_HOURS: i64 = 12;

/// How many places there are, are taken and are waited for. Nobody waits while a place is free.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Places {
    /// All places.
    pub capacity: i32,
    /// Those taken.
    pub registered: i32,
    /// How many wait for one.
    pub waiting: i32,
}

/// More people have a place than would be left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{registered} people have a place already, so that the capacity cannot be lowered to {capacity}")]
pub struct TooSmall {
    registered: i32,
    capacity: i32,
}

impl Places {
    /// The places that are free.
    pub fn free(self) -> i32 {
        (self.capacity - self.registered).max(0)
    }

    /// Somebody asks for a place, and gets one or waits.
    pub fn ask(&mut self) -> RegistrationStatus {
        if self.free() > 0 {
            self.registered += 1;
            return RegistrationStatus::Registered;
        }
        self.waiting += 1;
        RegistrationStatus::Waiting
    }

    /// Somebody gives up what was held.
    pub fn give_up(&mut self, held: RegistrationStatus) {
        match held {
            RegistrationStatus::Registered => self.registered -= 1,
            RegistrationStatus::Waiting => self.waiting -= 1,
            RegistrationStatus::Cancelled => {}
        }
    }

    /// How many of those who wait, the first ones, now get a place.
    pub fn move_up(&mut self) -> i32 {
        let moved = self.free().min(self.waiting);
        self.registered += moved;
        self.waiting -= moved;
        moved
    }

    /// Another capacity; nobody loses a place by it.
    pub fn resize(&mut self, capacity: i32) -> Result<(), TooSmall> {
        if capacity < self.registered {
            return Err(TooSmall { registered: self.registered, capacity });
        }
        self.capacity = capacity;
        Ok(())
    }
}

/// Why nobody can register any more, if so.
pub fn closed(status: WebinarStatus, starts_at: DateTime<Utc>, now: DateTime<Utc>) -> Option<&'static str> {
    match status {
        WebinarStatus::Cancelled => Some("The webinar does not take place: it was cancelled."),
        WebinarStatus::Scheduled if starts_at <= now => Some("The webinar has begun."),
        WebinarStatus::Scheduled => None,
    }
}

/// What is wrong with what is said about a webinar; `was` is the beginning it had, `prefix` where it stands.
pub fn faults(
    content: &WebinarContent,
    was: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
    prefix: &str,
) -> Vec<FieldFault> {
    let mut faults = Faults::below(prefix);
    if content.starts_at <= now && was != Some(content.starts_at) {
        faults.add("/starts_at", "in_the_past", "must lie in the future");
    }
    if content.ends_at <= content.starts_at {
        faults.add("/ends_at", "not_after_start", "must be later than starts_at");
    } else if content.ends_at - content.starts_at > TimeDelta::hours(MAX_HOURS) {
        faults.add("/ends_at", "too_long", format!("must be at most {MAX_HOURS} hours after starts_at"));
    }
    faults.into_list()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[derive(Debug, Clone)]
    enum Step {
        Ask,
        GiveUp(usize),
        Resize(i32),
    }

    fn step() -> impl Strategy<Value = Step> {
        prop_oneof![
            4 => Just(Step::Ask),
            3 => (0usize..40).prop_map(Step::GiveUp),
            1 => (1i32..8).prop_map(Step::Resize),
        ]
    }

    /// The same with a list of people in the order in which they asked.
    #[derive(Debug, Default)]
    struct People {
        list: Vec<RegistrationStatus>,
    }

    impl People {
        fn count(&self, status: RegistrationStatus) -> i32 {
            self.list.iter().filter(|held| **held == status).count() as i32
        }

        fn move_up(&mut self, mut places: i32) {
            for held in &mut self.list {
                if places > 0 && *held == RegistrationStatus::Waiting {
                    *held = RegistrationStatus::Registered;
                    places -= 1;
                }
            }
        }
    }

    proptest! {
        #[test]
        fn the_counts_are_those_of_a_queue(capacity in 1i32..6, steps in prop::collection::vec(step(), 0..80)) {
            let mut places = Places { capacity, registered: 0, waiting: 0 };
            let mut people = People::default();
            for step in steps {
                match step {
                    Step::Ask => people.list.push(places.ask()),
                    Step::GiveUp(which) if which < people.list.len() => {
                        places.give_up(people.list[which]);
                        people.list[which] = RegistrationStatus::Cancelled;
                        let before = people.count(RegistrationStatus::Waiting);
                        let moved = places.move_up();
                        prop_assert!(moved <= 1, "one gives up, one moves up");
                        people.move_up(moved);
                        prop_assert_eq!(before - moved, places.waiting);
                    }
                    Step::GiveUp(_) => {}
                    Step::Resize(capacity) => {
                        let taken = places.registered;
                        prop_assert_eq!(places.resize(capacity).is_err(), capacity < taken);
                        people.move_up(places.move_up());
                    }
                }
                prop_assert!(places.registered <= places.capacity);
                prop_assert!(places.waiting == 0 || places.free() == 0, "nobody waits beside a free place");
                prop_assert_eq!(places.registered, people.count(RegistrationStatus::Registered));
                prop_assert_eq!(places.waiting, people.count(RegistrationStatus::Waiting));
            }
        }
    }

    #[test]
    fn places_are_given_until_it_begins() {
        let at = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
        let begins = at("2026-03-12T13:00:00Z");
        assert_eq!(closed(WebinarStatus::Scheduled, begins, at("2026-03-12T12:59:59Z")), None);
        assert!(closed(WebinarStatus::Scheduled, begins, begins).is_some());
        assert!(closed(WebinarStatus::Cancelled, begins, at("2026-03-01T00:00:00Z")).is_some());
    }

    #[test]
    fn a_webinar_lies_in_the_future_and_ends_the_same_day() {
        let now: DateTime<Utc> = "2026-03-02T15:00:00Z".parse().unwrap();
        let content = |from: i64, to: i64| WebinarContent {
            title: "x".to_owned(),
            description: "x".to_owned(),
            starts_at: now + TimeDelta::hours(from),
            ends_at: now + TimeDelta::hours(to),
            capacity: 1,
            join_link: None,
        };
        let codes = |content: &WebinarContent, was| {
            faults(content, was, now, "").into_iter().map(|fault| fault.code).collect::<Vec<_>>()
        };
        assert!(codes(&content(1, 13), None).is_empty());
        assert_eq!(codes(&content(1, 14), None), ["too_long"]);
        assert_eq!(codes(&content(1, 1), None), ["not_after_start"]);
        assert_eq!(codes(&content(0, 1), None), ["in_the_past"]);
        let begun = content(-1, 1);
        assert!(codes(&begun, Some(begun.starts_at)).is_empty(), "what began may be corrected");
    }
}
