//! Which type has which block, and what of it cannot be left open.

use nimrs_contract::incident_content::IncidentContent;
use nimrs_contract::vocabulary::IncidentType as T;

use crate::domain::faults::{Faults, says_something};

/// A block of an incident's content.
struct Block {
    pointer: &'static str,
    present: bool,
    types: &'static [T],
    /// The parts that submitting needs, and whether they are there.
    parts: Vec<(&'static str, bool)>,
}

/// The block of each type that the incident is recorded under must be there with its chief parts; one that belongs
/// to no such type must not. A restraint may accompany any incident.
pub(super) fn check(faults: &mut Faults, content: &IncidentContent) {
    let types: Vec<T> = content.incident_type.into_iter().chain(content.more_types.iter().copied()).collect();
    for block in blocks(content) {
        let belongs = block.types.iter().any(|kind| types.contains(kind));
        if belongs && !block.present {
            faults.require(false, block.pointer);
        } else if block.present && belongs {
            for (part, present) in block.parts {
                faults.require(present, &format!("{}{part}", block.pointer));
            }
        } else if block.present && block.pointer != "/restraint" {
            faults.add(block.pointer, "wrong_block", "belongs to none of the types of this incident");
        }
    }
}

fn blocks(content: &IncidentContent) -> [Block; 12] {
    let block = |pointer, present, types, parts| Block { pointer, present, types, parts };
    let medication = content.medication_error.as_ref();
    let restraint = content.restraint.as_ref();
    let missing = content.missing_patient.as_ref();
    let harm = content.self_harm.as_ref();
    let altercation = content.altercation.as_ref();
    let fall = content.fall.as_ref();
    let fire = content.fire.as_ref();
    let crime = content.crime_details.as_ref();
    let financial = content.financial.as_ref();
    let reaction = content.adverse_drug_reaction.as_ref();
    let aot = content.aot_subject.as_ref();
    let death = content.death.as_ref();
    [
        block(
            "/medication_error",
            medication.is_some(),
            &[T::MedicationError],
            vec![
                ("/stage", medication.is_some_and(|m| m.stage.is_some())),
                ("/kind", medication.is_some_and(|m| m.kind.is_some())),
            ],
        ),
        block(
            "/restraint",
            restraint.is_some(),
            &[T::DeliberateInappropriateUseOfRestraint],
            vec![("/kind", restraint.is_some_and(|r| r.kind.is_some()))],
        ),
        block(
            "/missing_patient",
            missing.is_some(),
            &[T::MissingPatient],
            vec![("/last_seen_at", missing.is_some_and(|m| m.last_seen_at.is_some()))],
        ),
        block(
            "/self_harm",
            harm.is_some(),
            &[T::SuicideAttempt, T::SuicideAttemptOffSite, T::SelfAbuse],
            vec![("/method", says_something(harm.and_then(|h| h.method.as_ref())))],
        ),
        block(
            "/altercation",
            altercation.is_some(),
            &[T::Assault, T::Fight],
            vec![("/who_struck_whom", says_something(altercation.and_then(|a| a.who_struck_whom.as_ref())))],
        ),
        block("/fall", fall.is_some(), &[T::Fall], vec![("/witnessed", fall.is_some_and(|f| f.witnessed.is_some()))]),
        block(
            "/fire",
            fire.is_some(),
            &[T::Firesetting],
            vec![("/extent", says_something(fire.and_then(|f| f.extent.as_ref())))],
        ),
        block(
            "/crime_details",
            crime.is_some(),
            &[T::Crime, T::CrimeInTheCommunity],
            vec![("/offence", says_something(crime.and_then(|c| c.offence.as_ref())))],
        ),
        block(
            "/financial",
            financial.is_some(),
            &[T::FinancialExploitation],
            vec![(
                "/amount_cents",
                financial.is_some_and(|f| f.amount_cents.is_some() || says_something(f.property.as_ref())),
            )],
        ),
        block(
            "/adverse_drug_reaction",
            reaction.is_some(),
            &[T::SevereAdverseDrugReaction],
            vec![
                ("/drug", says_something(reaction.and_then(|r| r.drug.as_ref()))),
                ("/reaction", says_something(reaction.and_then(|r| r.reaction.as_ref()))),
            ],
        ),
        block(
            "/aot_subject",
            aot.is_some(),
            &[T::MissingSubjectOfAotOrder],
            vec![("/last_contact_at", aot.is_some_and(|a| a.last_contact_at.is_some()))],
        ),
        // What 14 NYCRR 524.11 wants to know of a death.
        block(
            "/death",
            death.is_some(),
            &[T::Death],
            vec![
                ("/died_at", death.is_some_and(|d| d.died_at.is_some())),
                ("/manner", death.is_some_and(|d| d.manner.is_some())),
                ("/place", says_something(death.and_then(|d| d.place.as_ref()))),
                ("/circumstances", says_something(death.and_then(|d| d.circumstances.as_ref()))),
            ],
        ),
    ]
}
