//! What an incident is and who must be told: the rules of 14 NYCRR 524.7, 524.10, 524.11 and 524.14.

use nimrs_contract::taxonomy::{Classification, ClassificationRequest};
use nimrs_contract::vocabulary::{
    ClockCode, FacilityKind, IncidentClass, IncidentType as T, JcClassification, NotificationRecipient as R, Premises,
    Supervision,
};

use super::clocks::clocks_of_class;
use super::taxonomy::{class_info, type_info};

/// Classifies an incident and says why.
pub fn classify(request: &ClassificationRequest) -> Classification {
    let given = request.incident_type;
    let outside = is_outside(request.premises, request.supervision);
    let classified_as = type_to_record(given, request.premises, request.supervision);
    let info = type_info(classified_as);
    let class = class_info(info.class);
    let (meets_definition, first) = definition_met(given, classified_as, outside);
    let (special_investigation, special) = special_investigation(classified_as, request.programme);

    let mut why = vec![first.to_owned(), destination(info.class).to_owned()];
    why.extend(special.map(str::to_owned));
    let mut citation = vec![format!("14 NYCRR {}", info.section)];
    if classified_as != given {
        citation.push(format!("14 NYCRR {}", type_info(given).section));
    }
    if special.is_some() {
        citation.push("14 NYCRR 524.14".to_owned());
    }
    if classified_as == T::Crime {
        why.push("An apparent crime is reported to the district attorney or the police.".to_owned());
        citation.push("Mental Hygiene Law 31.11".to_owned());
    }

    Classification {
        incident_type: given,
        classified_as,
        class: info.class,
        section: info.section.to_owned(),
        notify: notify(classified_as, request.programme),
        to_justice_center: class.to_justice_center,
        to_omh: class.to_omh,
        immediate_notice: info.immediate_notice,
        meets_definition,
        special_investigation,
        clocks: clock_codes(classified_as),
        why,
        citation,
    }
}

/// The type under which an event must be recorded. A suicide attempt and a crime have an OMH-only twin: that one
/// counts where it happened off the premises and nobody supervised or was meant to, the other everywhere else.
pub fn type_to_record(kind: T, premises: Premises, supervision: Supervision) -> T {
    match (kind, is_outside(premises, supervision)) {
        (T::SuicideAttempt, true) => T::SuicideAttemptOffSite,
        (T::Crime, true) => T::CrimeInTheCommunity,
        (T::SuicideAttemptOffSite, false) => T::SuicideAttempt,
        (T::CrimeInTheCommunity, false) => T::Crime,
        _ => kind,
    }
}

/// The class of a type.
pub fn class_of(kind: T) -> IncidentClass {
    type_info(kind).class
}

/// Whether incidents of the type are reported to the Justice Center.
pub fn goes_to_justice_center(kind: T) -> bool {
    class_goes_to_justice_center(class_of(kind))
}

/// Whether incidents of the class are reported to the Justice Center.
pub fn class_goes_to_justice_center(class: IncidentClass) -> bool {
    class_info(class).to_justice_center
}

/// The class that follows from how the Justice Center classified a report.
///
/// The Justice Center publishes which of its classifications are reportable (abuse or neglect, significant incident,
/// death, financial) and which are not (general inquiry, not under its jurisdiction), but not how they map to Part
/// 524. Inferred: financial exploitation is handled as a significant incident, and what is not reportable stays with
/// the Office of Mental Health (14 NYCRR 524.10).
pub fn class_by_justice_center(classification: JcClassification) -> IncidentClass {
    match classification {
        JcClassification::AbuseNeglect => IncidentClass::AbuseNeglect,
        JcClassification::SignificantIncident | JcClassification::Financial => IncidentClass::Significant,
        JcClassification::Death => IncidentClass::Death,
        JcClassification::GeneralInquiry | JcClassification::NotUnderJurisdiction => IncidentClass::OmhOnly,
    }
}

/// The strictest of the Justice Center's classifications of one incident: abuse or neglect before death before a
/// significant incident before what stays with the Office of Mental Health. Of several that lead to the same class the
/// first counts.
pub fn strictest<T>(of: impl IntoIterator<Item = (JcClassification, T)>) -> Option<(JcClassification, T)> {
    of.into_iter().min_by_key(|(classification, _)| match class_by_justice_center(*classification) {
        IncidentClass::AbuseNeglect => 0,
        IncidentClass::Death => 1,
        IncidentClass::Significant => 2,
        IncidentClass::OmhOnly => 3,
    })
}

/// The class under which an incident is handled: the Justice Center's where it gave one, else the facility's.
///
/// The Justice Center decides what is abuse or neglect (Social Services Law 492, 493); the facility's own
/// classification is kept beside it.
pub fn effective_class(provider: Option<IncidentClass>, jc: Option<IncidentClass>) -> Option<IncidentClass> {
    jc.or(provider)
}

fn is_outside(premises: Premises, supervision: Supervision) -> bool {
    premises == Premises::OffPremises && supervision == Supervision::None
}

/// Whether the event is an incident of the class it is recorded under, and why.
fn definition_met(given: T, recorded: T, outside: bool) -> (bool, &'static str) {
    if given != recorded {
        return match class_of(recorded) {
            IncidentClass::OmhOnly => (
                true,
                "It happened off the premises and without supervision: it is recorded as the type that goes to the \
                 Office of Mental Health only.",
            ),
            _ => (
                true,
                "It happened on the premises or under actual or intended supervision: it is recorded as a \
                 significant incident.",
            ),
        };
    }
    match (class_of(recorded), outside) {
        (IncidentClass::AbuseNeglect, _) => (true, "It alleges the conduct of a custodian, wherever it happened."),
        (IncidentClass::Death, _) => {
            (true, "Every death of a patient is reported, and of one discharged within 30 days, whatever the cause.")
        }
        (IncidentClass::Significant, false) => {
            (true, "It happened on the premises or under actual or intended supervision of a custodian.")
        }
        (IncidentClass::Significant, true) => (
            false,
            "It happened off the premises and without supervision, so it does not meet the definition of a \
             significant incident.",
        ),
        (IncidentClass::OmhOnly, true) => (true, "It happened off the premises and without supervision."),
        (IncidentClass::OmhOnly, false) => (
            false,
            "It happened on the premises or under supervision, so it is not one of those that go to the Office of \
             Mental Health only.",
        ),
    }
}

fn destination(class: IncidentClass) -> &'static str {
    match class {
        IncidentClass::AbuseNeglect | IncidentClass::Significant => {
            "It is reported to the Vulnerable Persons' Central Register and to the Office of Mental Health."
        }
        IncidentClass::OmhOnly => {
            "It is reported to the Office of Mental Health only and must not be sent to the Justice Center."
        }
        IncidentClass::Death => {
            "It is reported to the Justice Center by telephone and to the Office of Mental Health. A death in which \
             abuse or neglect is suspected is reported to the hotline as such too."
        }
    }
}

/// Whether a special investigation is due, and why or on what it depends. It is not where the Justice Center
/// investigates.
fn special_investigation(kind: T, programme: Option<FacilityKind>) -> (bool, Option<&'static str>) {
    let inpatient = programme.map(is_inpatient);
    match (kind, inpatient) {
        (T::WrongfulConduct, _) => {
            (true, Some("Wrongful conduct needs a special investigation, unless the Justice Center investigates."))
        }
        (kind, _) if class_of(kind) == IncidentClass::AbuseNeglect && kind != T::Neglect => (
            true,
            Some("An allegation of abuse needs a special investigation, unless the Justice Center investigates."),
        ),
        (T::Death, Some(true)) => (
            true,
            Some(
                "The death of an inpatient needs a special investigation, unless it was natural or the Justice Center investigates.",
            ),
        ),
        (T::SuicideAttempt | T::SexualAssault | T::MissingPatient, Some(true)) => {
            (true, Some("With an inpatient it needs a special investigation, unless the Justice Center investigates."))
        }
        (T::Assault, Some(true)) => {
            (false, Some("If the assault seriously injured an inpatient, it needs a special investigation."))
        }
        (T::Crime, Some(true)) => (
            false,
            Some("If the crime is a homicide or an attempt at one by an inpatient, it needs a special investigation."),
        ),
        (T::Death | T::SuicideAttempt | T::SexualAssault | T::MissingPatient | T::Assault | T::Crime, None) => {
            (false, Some("If the programme is an inpatient one, it may need a special investigation."))
        }
        _ => (false, None),
    }
}

/// Whether the programme cares for inpatients. A residential treatment facility for children does, by law.
fn is_inpatient(programme: FacilityKind) -> bool {
    matches!(
        programme,
        FacilityKind::StatePsychiatricCenter
            | FacilityKind::PsychiatricHospital
            | FacilityKind::GeneralHospitalUnit
            | FacilityKind::Rtf
    )
}

fn notify(kind: T, programme: Option<FacilityKind>) -> Vec<R> {
    let mut told = match class_of(kind) {
        IncidentClass::AbuseNeglect | IncidentClass::Significant => {
            vec![R::Vpcr, R::Director, R::Omh, R::QualifiedPerson]
        }
        IncidentClass::OmhOnly => vec![R::Omh],
        IncidentClass::Death => vec![R::Vpcr, R::Omh, R::QualifiedPerson, R::Coroner],
    };
    let state_operated = programme == Some(FacilityKind::StatePsychiatricCenter);
    if state_operated && class_of(kind) == IncidentClass::AbuseNeglect {
        told.extend([R::Mhls, R::BoardOfVisitors]);
    }
    if kind == T::Crime {
        told.extend([R::DistrictAttorney, R::Police]);
    }
    told
}

fn clock_codes(kind: T) -> Vec<ClockCode> {
    let mut codes: Vec<ClockCode> = clocks_of_class(class_of(kind)).collect();
    if kind == T::Crime {
        codes.push(ClockCode::LawEnforcementNotice);
    }
    codes
}

#[cfg(test)]
#[path = "classification_tests.rs"]
mod tests;
