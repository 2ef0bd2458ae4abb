use super::*;
use nimrs_contract::vocabulary::Code;
use proptest::prelude::*;

use Premises::{OffPremises as Off, OnPremises as On};
use Supervision::{Actual, Intended, None as Nobody};

fn ask(kind: T, premises: Premises, supervision: Supervision) -> Classification {
    classify(&ClassificationRequest { incident_type: kind, premises, supervision, programme: None })
}

fn special(kind: T, programme: Option<FacilityKind>) -> bool {
    classify(&ClassificationRequest { incident_type: kind, premises: On, supervision: Actual, programme })
        .special_investigation
}

#[test]
fn twins_are_told_apart_by_premises_and_supervision() {
    for (inside, outside) in [(T::SuicideAttempt, T::SuicideAttemptOffSite), (T::Crime, T::CrimeInTheCommunity)] {
        for premises in Premises::ALL {
            for supervision in Supervision::ALL {
                let is_out = *premises == Off && *supervision == Nobody;
                let right = if is_out { outside } else { inside };
                for given in [inside, outside] {
                    let answer = ask(given, *premises, *supervision);
                    assert_eq!(answer.classified_as, right, "{given} {premises} {supervision}");
                    assert_eq!(answer.to_justice_center, !is_out);
                    assert!(answer.meets_definition && answer.to_omh);
                    assert_eq!(answer.incident_type, given);
                    assert!(answer.citation[0].ends_with(type_info(right).section));
                    assert_eq!(answer.citation.len() > 1 && given != right, given != right);
                }
            }
        }
    }
}

/// Every type in every circumstance: the class is the table's, save for the twins.
#[test]
fn every_type_in_every_circumstance() {
    for kind in T::ALL {
        for premises in Premises::ALL {
            for supervision in Supervision::ALL {
                let answer = ask(*kind, *premises, *supervision);
                let info = type_info(answer.classified_as);
                assert_eq!((answer.class, answer.section.as_str()), (info.class, info.section));
                assert_eq!(answer.immediate_notice, info.immediate_notice);
                let is_out = *premises == Off && *supervision == Nobody;
                let meets = match info.class {
                    IncidentClass::AbuseNeglect | IncidentClass::Death => true,
                    IncidentClass::Significant => !is_out,
                    IncidentClass::OmhOnly => is_out,
                };
                assert_eq!(answer.meets_definition, meets, "{kind} {premises} {supervision}");
                let told_jc = answer.notify.contains(&R::Vpcr);
                assert_eq!(told_jc, answer.to_justice_center, "{kind}");
                assert!(!answer.why.is_empty() && !answer.clocks.is_empty());
            }
        }
    }
}

#[test]
fn what_goes_to_omh_only() {
    for kind in [T::CrimeInTheCommunity, T::MissingSubjectOfAotOrder, T::SuicideAttemptOffSite] {
        let answer = ask(kind, Off, Nobody);
        assert!(!answer.to_justice_center && answer.meets_definition && answer.immediate_notice);
        assert_eq!(answer.notify, [R::Omh]);
        assert_eq!(answer.clocks, [ClockCode::OmhOnlyNotice, ClockCode::FinalReportOmhOnly]);
        assert!(!goes_to_justice_center(kind));
    }
    let inside = ask(T::MissingSubjectOfAotOrder, On, Intended);
    assert!(!inside.meets_definition && !inside.to_justice_center);
}

#[test]
fn special_investigations() {
    let inpatient = Some(FacilityKind::PsychiatricHospital);
    let clinic = Some(FacilityKind::Clinic);
    for kind in [T::PhysicalAbuse, T::SexualAbuse, T::AversiveConditioning, T::WrongfulConduct] {
        assert!(special(kind, None) && special(kind, clinic) && special(kind, inpatient), "{kind}");
    }
    for kind in [T::Death, T::SuicideAttempt, T::SexualAssault, T::MissingPatient] {
        assert!(special(kind, inpatient) && special(kind, Some(FacilityKind::Rtf)), "{kind}");
        assert!(!special(kind, clinic) && !special(kind, None), "{kind}");
    }
    for kind in [T::Neglect, T::Assault, T::Fall, T::MedicationError] {
        assert!(!special(kind, inpatient), "{kind}");
    }
}

#[test]
fn who_else_is_told() {
    let state = classify(&ClassificationRequest {
        incident_type: T::Neglect,
        premises: On,
        supervision: Actual,
        programme: Some(FacilityKind::StatePsychiatricCenter),
    });
    assert!(state.notify.contains(&R::Mhls) && state.notify.contains(&R::BoardOfVisitors));
    let crime = ask(T::Crime, On, Actual);
    assert!(crime.notify.contains(&R::Police) && crime.clocks.contains(&ClockCode::LawEnforcementNotice));
    assert!(crime.citation.contains(&"Mental Hygiene Law 31.11".to_owned()));
}

#[test]
fn what_the_justice_center_calls_it_decides_the_class() {
    use JcClassification as J;
    for (classification, class, goes) in [
        (J::AbuseNeglect, IncidentClass::AbuseNeglect, true),
        (J::SignificantIncident, IncidentClass::Significant, true),
        (J::Financial, IncidentClass::Significant, true),
        (J::Death, IncidentClass::Death, true),
        (J::GeneralInquiry, IncidentClass::OmhOnly, false),
        (J::NotUnderJurisdiction, IncidentClass::OmhOnly, false),
    ] {
        assert_eq!(class_by_justice_center(classification), class, "{classification}");
        assert_eq!(class_goes_to_justice_center(class), goes, "{classification}");
    }
}

#[test]
fn the_justice_center_s_class_counts_before_the_facility_s() {
    for provider in IncidentClass::ALL {
        assert_eq!(effective_class(Some(*provider), None), Some(*provider));
        for jc in IncidentClass::ALL {
            assert_eq!(effective_class(Some(*provider), Some(*jc)), Some(*jc));
            assert_eq!(effective_class(None, Some(*jc)), Some(*jc));
        }
    }
    assert_eq!(effective_class(None, None), None);
}

proptest! {
    #[test]
    fn classifying_the_answer_changes_nothing(
        kind in proptest::sample::select(T::ALL),
        premises in proptest::sample::select(Premises::ALL),
        supervision in proptest::sample::select(Supervision::ALL),
    ) {
        let once = type_to_record(kind, premises, supervision);
        prop_assert_eq!(type_to_record(once, premises, supervision), once);
        // Whatever the circumstances, nothing of section 524.10 is sent to the Justice Center.
        let answer = ask(kind, premises, supervision);
        prop_assert!(answer.class != IncidentClass::OmhOnly || !answer.to_justice_center);
    }
}

#[test]
fn the_strictest_of_several_classifications_counts() {
    use JcClassification as J;
    assert_eq!(strictest(Vec::<(J, ())>::new()), None);
    let strict = [J::AbuseNeglect, J::Death, J::SignificantIncident, J::GeneralInquiry];
    for (place, one) in strict.iter().enumerate() {
        for other in &strict[place..] {
            assert_eq!(strictest([(*other, ()), (*one, ())]), Some((*one, ())), "{one} {other}");
        }
    }
    // Of the same class the first counts.
    let same = [(J::Financial, 1), (J::SignificantIncident, 2), (J::NotUnderJurisdiction, 3)];
    assert_eq!(strictest(same), Some((J::Financial, 1)));
}
