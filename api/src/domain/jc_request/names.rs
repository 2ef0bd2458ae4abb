//! Whether a text names a client: by a name, the date of birth, the Medicaid number or the number at the facility.
//!
//! It errs on the side of privacy: a name that is also a plain word is found too, and whoever asks can say that it is
//! meant so.

use chrono::{Datelike, NaiveDate};

use super::fold::{compact, fold, runs, spelled_out, words};

/// What is known of a client.
#[derive(Debug, Clone, Copy, Default)]
pub struct Known<'a> {
    /// The first name.
    pub first_name: Option<&'a str>,
    /// The last name.
    pub last_name: Option<&'a str>,
    /// The date of birth.
    pub date_of_birth: Option<NaiveDate>,
    /// The Medicaid number.
    pub medicaid_id: Option<&'a str>,
    /// The number at the facility.
    pub local_case_number: Option<&'a str>,
}

/// A client that the text names: the place in the list of those known, and by which of its fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit {
    /// The place in the list.
    pub person: usize,
    /// The field.
    pub field: &'static str,
}

/// The shortest name that is looked for; an initial says nothing.
const SHORTEST_NAME: usize = 2;
/// The shortest part of a name with several parts that is looked for alone.
const SHORTEST_PART: usize = 3;
/// The shortest number that is looked for.
const SHORTEST_NUMBER: usize = 3;

/// Parts of names that say nothing alone.
const PARTICLES: [&str; 22] = [
    "abu", "ben", "bin", "das", "del", "della", "den", "der", "dos", "ibn", "iii", "jnr", "las", "los", "mac", "san",
    "santa", "ter", "the", "van", "von", "zur",
];

/// What is added to a name and says nothing alone.
const SUFFIXES: [&str; 5] = ["jr", "sr", "ii", "iii", "iv"];
/// The shortest name that is also looked for with an s at its end.
const SHORTEST_PLURAL: usize = 4;

/// Every client that the text names, and how.
pub fn hits(text: &str, people: &[Known<'_>]) -> Vec<Hit> {
    // Müller is written Muller by some and Mueller by others.
    let spellings = [words(&fold(text)), words(&fold(&spelled_out(text)))];
    let runs = runs(&fold(text));
    let named = |name: &str| spellings.iter().any(|words| names(words, name) || names(words, &spelled_out(name)));
    let mut hits = Vec::new();
    for (person, known) in people.iter().enumerate() {
        let together = spellings.iter().any(|words| in_one_word(words, known));
        let found = [
            ("first_name", together || known.first_name.is_some_and(named)),
            ("last_name", together || known.last_name.is_some_and(named)),
            ("date_of_birth", known.date_of_birth.is_some_and(|date| dates(&runs, date))),
            ("medicaid_id", known.medicaid_id.is_some_and(|number| numbers(&runs, number))),
            ("local_case_number", known.local_case_number.is_some_and(|number| numbers(&runs, number))),
        ];
        hits.extend(found.into_iter().filter(|(_, found)| *found).map(|(field, _)| Hit { person, field }));
    }
    hits
}

/// The words of a name, without what is added to it.
fn parts(name: &str) -> Vec<String> {
    words(&fold(name)).into_iter().filter(|part| !SUFFIXES.contains(&part.as_str())).collect()
}

/// The name as a whole, its words written as one, or one of its parts.
fn names(text: &[String], name: &str) -> bool {
    let parts = parts(name);
    let whole = parts.concat();
    if whole.chars().count() < SHORTEST_NAME {
        return false;
    }
    // D'Angelo is written D Angelo too.
    let apart = words(&fold(name).replace('\'', " "));
    let alone = |part: &String| part.chars().count() >= SHORTEST_PART && !PARTICLES.contains(&part.as_str());
    text.windows(parts.len()).any(|window| window == parts.as_slice())
        || text.windows(apart.len().max(1)).any(|window| window == apart.as_slice())
        || text.iter().any(|word| is(word, &whole))
        || parts.len() > 1 && parts.iter().any(|part| alone(part) && text.iter().any(|word| is(word, part)))
}

/// The word is the name, as it is or with the s of a plural, or of a possessive that lost its apostrophe.
fn is(word: &str, name: &str) -> bool {
    match word.strip_prefix(name) {
        Some("") => true,
        Some("s" | "es") => name.chars().count() >= SHORTEST_PLURAL,
        _ => false,
    }
}

/// First and last name written as one word, in either order.
fn in_one_word(text: &[String], known: &Known<'_>) -> bool {
    let (Some(first), Some(last)) = (known.first_name, known.last_name) else { return false };
    let (first, last) = (parts(first).concat(), parts(last).concat());
    if first.is_empty() || last.is_empty() {
        return false;
    }
    let both = [format!("{first}{last}"), format!("{last}{first}")];
    text.iter().any(|word| both.iter().any(|name| is(word, name)))
}

/// The number, whatever stands between its parts.
fn numbers(text: &[String], number: &str) -> bool {
    let number = compact(&fold(number));
    if number.chars().count() < SHORTEST_NUMBER || !number.chars().any(|c| c.is_ascii_digit()) {
        return false;
    }
    (0..text.len()).any(|start| {
        let mut rest = number.as_str();
        for run in &text[start..] {
            match rest.strip_prefix(run.as_str()) {
                Some("") => return true,
                Some(after) => rest = after,
                None => return false,
            }
        }
        false
    })
}

/// The date in digits or with the name of the month, in either order, with two or four digits for the year.
fn dates(text: &[String], date: NaiveDate) -> bool {
    const ORDINALS: [&str; 6] = ["st", "nd", "rd", "th", "of", "the"];
    let parts: Vec<&str> = text.iter().map(String::as_str).filter(|run| !ORDINALS.contains(run)).collect();
    let in_three = parts.windows(3).any(|three| match three {
        [a, b, c] => {
            let long = is_long_year(a, date) && is_month(b, date) && is_day(c, date);
            let month_first = is_month(a, date) && is_day(b, date);
            let day_first = is_day(a, date) && is_month(b, date);
            long || (month_first || day_first) && is_year(c, date)
        }
        _ => false,
    });
    in_three || parts.iter().any(|run| in_one(run, date))
}

/// Written without anything between: 19880517, 05171988, 17051988, 051788, 880517.
fn in_one(run: &str, date: NaiveDate) -> bool {
    ["%Y%m%d", "%m%d%Y", "%d%m%Y", "%m%d%y", "%y%m%d"].iter().any(|form| date.format(form).to_string() == run)
}

fn is_day(run: &str, date: NaiveDate) -> bool {
    run.len() <= 2 && run.parse() == Ok(date.day())
}

fn is_month(run: &str, date: NaiveDate) -> bool {
    let name = fold(&date.format("%B").to_string());
    let short = run.len() >= 3 && run.chars().all(char::is_alphabetic) && name.starts_with(run);
    short || run == "sept" && date.month() == 9 || run.len() <= 2 && run.parse() == Ok(date.month())
}

fn is_long_year(run: &str, date: NaiveDate) -> bool {
    run.len() == 4 && run.parse() == Ok(date.year())
}

fn is_year(run: &str, date: NaiveDate) -> bool {
    is_long_year(run, date) || run.len() == 2 && run.parse() == Ok(date.year() % 100)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn jordan() -> Known<'static> {
        Known {
            first_name: Some("Jordan"),
            last_name: Some("Miles"),
            date_of_birth: NaiveDate::from_ymd_opt(1988, 5, 17),
            medicaid_id: Some("AB12345C"),
            local_case_number: Some("C-20417"),
        }
    }

    fn fields(text: &str, known: Known<'_>) -> Vec<&'static str> {
        hits(text, &[known]).into_iter().map(|hit| hit.field).collect()
    }

    #[test]
    fn names_in_every_spelling() {
        for text in [
            "Jordan fell in the hallway",
            "JORDAN",
            "jordan's mother called",
            "with Jördan.",
            "(Jordan)",
            "Jordan-",
            "Ｊｏｒｄａｎ fell",
            "Jor\u{200b}dan fell",
            "the client, Jordan’s",
        ] {
            assert_eq!(fields(text, jordan()), ["first_name"], "{text}");
        }
        assert_eq!(fields("Jordan Miles walked", jordan()), ["first_name", "last_name"]);
        for text in ["The river Jordanian", "a smile, two kilometers", "milestones were met", ""] {
            assert_eq!(fields(text, jordan()), [""; 0], "{text}");
        }
    }

    #[test]
    fn names_of_several_parts() {
        let known = |first, last| Known { first_name: Some(first), last_name: Some(last), ..Known::default() };
        for (text, first, last, expected) in [
            ("Mr. O'Brien's room", "X", "O’Brien", vec!["last_name"]),
            ("Mr. OBrien", "X", "O'Brien", vec!["last_name"]),
            ("Garcia was seen", "Q", "García-López", vec!["last_name"]),
            ("the van was parked", "Q", "van Dyke", vec![]),
            ("Mr. Dyke", "Q", "van Dyke", vec!["last_name"]),
            ("Mary Ann left", "Mary Ann", "Q", vec!["first_name"]),
            ("an ox was in a room", "Ina", "Anox", vec![]),
            ("Bo left", "Bo", "Q", vec!["first_name"]),
            ("q was asked", "Q", "", vec![]),
            ("Łukasz Groß", "Lukasz", "Gross", vec!["first_name", "last_name"]),
            ("Mr. Ng was seen", "Q", "Ng Jr.", vec!["last_name"]),
            ("Juergen Mueller", "Jürgen", "Müller", vec!["first_name", "last_name"]),
            ("Jürgen Müller", "Juergen", "Mueller", vec!["first_name", "last_name"]),
            ("Jurgen Muller", "Jürgen", "Müller", vec!["first_name", "last_name"]),
            ("Mr. D Angelo", "Q", "D'Angelo", vec!["last_name"]),
            ("ZebulonQuarles fell", "Zebulon", "Quarles", vec!["first_name", "last_name"]),
            ("Zebulons room", "Zebulon", "Quarles", vec!["first_name"]),
            ("the Quarleses", "Zebulon", "Quarles", vec!["last_name"]),
            ("王伟 fell", "伟", "王", vec!["first_name", "last_name"]),
            ("junior staff, jr", "Q", "Jr.", vec![]),
        ] {
            assert_eq!(fields(text, known(first, last)), expected, "{text}");
        }
    }

    #[test]
    fn dates_of_birth_in_the_usual_spellings() {
        for text in [
            "born 1988-05-17",
            "DOB 05/17/1988",
            "dob 5/17/88",
            "5.17.1988",
            "05-17-88",
            "17/5/1988",
            "17.05.88",
            "May 17, 1988",
            "May 17th, 1988",
            "17 May 1988",
            "the 17th of May 1988",
            "17-MAY-88",
            "17May1988",
            "Maybe May 17 '88",
            "19880517",
            "05171988",
            "051788",
            "1988/5/17",
        ] {
            assert_eq!(fields(text, jordan()), ["date_of_birth"], "{text}");
        }
        for text in ["2026-05-17", "May 17", "in 1988", "05/18/1988", "17 years in May 1988", "1988-17-05x"] {
            assert_eq!(fields(text, jordan()), [""; 0], "{text}");
        }
    }

    #[test]
    fn numbers_whatever_stands_between_their_parts() {
        for text in ["C-20417", "case c20417.", "C 20417", "c/204-17", "No. C_20417"] {
            assert_eq!(fields(text, jordan()), ["local_case_number"], "{text}");
        }
        assert_eq!(fields("CIN ab 12345 c", jordan()), ["medicaid_id"]);
        for text in ["20417", "C-204170", "XC-20417", "C-2041"] {
            assert_eq!(fields(text, jordan()), [""; 0], "{text}");
        }
        assert_eq!(fields("7 beds", Known { local_case_number: Some("7"), ..Known::default() }), [""; 0]);
    }

    #[test]
    fn every_client_is_looked_for() {
        let other = Known { first_name: Some("Ana"), ..Known::default() };
        let found = hits("Ana and Jordan", &[jordan(), other, Known::default()]);
        assert_eq!(found, [Hit { person: 0, field: "first_name" }, Hit { person: 1, field: "first_name" }]);
    }

    proptest! {
        #[test]
        fn a_name_that_stands_in_the_text_is_found(
            before in "[a-z ]{0,20}", name in "[A-Z][a-zé]{1,12}", after in "[ .,;:!?)-][a-z ]{0,20}", capitals: bool
        ) {
            let written = if capitals { name.to_uppercase() } else { name.clone() };
            let known = Known { last_name: Some(&name), ..Known::default() };
            prop_assert_eq!(fields(&format!("{before} {written}{after}"), known), ["last_name"]);
        }

        #[test]
        fn no_text_breaks_it(text in "\\PC{0,80}", first in "\\PC{0,12}", number in "\\PC{0,12}") {
            let known = Known { first_name: Some(&first), local_case_number: Some(&number), ..jordan() };
            let _ = hits(&text, &[known]);
        }

        #[test]
        fn a_date_is_found_in_each_form(days in 0_u64..40_000, form in proptest::sample::select(vec![
            "%Y-%m-%d", "%m/%d/%Y", "%-m/%-d/%Y", "%-m/%-d/%y", "%d.%m.%Y", "%B %-d, %Y", "%-d %b %Y", "%Y%m%d"
        ])) {
            let date = NaiveDate::from_ymd_opt(1910, 1, 1).unwrap() + chrono::Days::new(days);
            let known = Known { date_of_birth: Some(date), ..Known::default() };
            prop_assert_eq!(fields(&format!("The client (born {}) fell.", date.format(form)), known), ["date_of_birth"]);
        }
    }
}
