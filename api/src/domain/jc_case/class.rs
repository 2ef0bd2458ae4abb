//! What the cases of an incident's numbers make of its class.

use nimrs_contract::vocabulary::{IncidentType, JcClassification};

use crate::domain::classification::strictest;

/// What a case says, as far as it bears on the class of an incident at the facility whose case it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseSays {
    /// Its number.
    pub number: String,
    /// Whether it was taken back.
    pub withdrawn: bool,
    /// Its classification.
    pub classification: Option<JcClassification>,
    /// Its type, where it says one.
    pub incident_type: Option<IncidentType>,
}

/// The classification of the Justice Center that holds for an incident.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// This one, with the type where the case says one.
    This(JcClassification, Option<IncidentType>),
    /// The one it has: no case speaks of it, so that an answer to a request gave it.
    AsItIs,
    /// None: it carries no number any more, or the cases that spoke of it were taken back or are no longer its own.
    Nothing,
}

/// What holds for an incident with these numbers: the strictest classification of the live cases. `cases` are those of
/// its facility with the numbers that it carries now or carried before the change.
pub fn class_by_cases(numbers: &[String], cases: &[CaseSays]) -> Holds {
    let carried = |case: &&CaseSays| numbers.contains(&case.number);
    let live = cases.iter().filter(carried).filter(|case| !case.withdrawn);
    let said = live.filter_map(|case| Some((case.classification?, case.incident_type)));
    match strictest(said) {
        Some((classification, kind)) => Holds::This(classification, kind),
        None if numbers.is_empty() || !cases.is_empty() => Holds::Nothing,
        None => Holds::AsItIs,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use JcClassification::{AbuseNeglect, Death, SignificantIncident};

    fn case(number: &str, withdrawn: bool, classification: JcClassification) -> CaseSays {
        CaseSays { number: number.to_owned(), withdrawn, classification: Some(classification), incident_type: None }
    }

    #[test]
    fn the_table() {
        let (abuse, death) = (case("101-1", false, AbuseNeglect), case("101-2", false, Death));
        let (gone, other) = (case("101-1", true, AbuseNeglect), case("101-3", true, SignificantIncident));
        let this = |classification| Holds::This(classification, None);
        let table: [(&[&str], &[&CaseSays], Holds); 9] = [
            (&["101-1", "101-2"], &[&abuse, &death], this(AbuseNeglect)),
            (&["101-2", "101-1"], &[&death, &abuse], this(AbuseNeglect)),
            (&["101-1", "101-2"], &[&gone, &death], this(Death)),
            // The first number was taken off the incident.
            (&["101-2"], &[&abuse, &death], this(Death)),
            (&["101-9"], &[&abuse], Holds::Nothing),
            (&["101-1", "101-3"], &[&gone, &other], Holds::Nothing),
            (&[], &[&abuse], Holds::Nothing),
            (&[], &[], Holds::Nothing),
            // No case of its own: what an answer gave stays.
            (&["101-1"], &[], Holds::AsItIs),
        ];
        for (numbers, cases, expected) in table {
            let numbers: Vec<String> = numbers.iter().map(|number| (*number).to_owned()).collect();
            let cases: Vec<CaseSays> = cases.iter().map(|case| (*case).clone()).collect();
            assert_eq!(class_by_cases(&numbers, &cases), expected, "{numbers:?} {cases:?}");
        }
    }
}
