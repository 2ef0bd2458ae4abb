//! What can be recorded as an incident: the 30 types and the four classes of 14 NYCRR 524.

use nimrs_contract::taxonomy::{IncidentClassView, IncidentTypeView, Taxonomy};
use nimrs_contract::vocabulary::{Code, DefinitionStatus, IncidentClass, IncidentType as T};

use super::clocks;

use IncidentClass::{AbuseNeglect as A, Death as D, OmhOnly as O, Significant as S};

/// The version of the tables of types, classes and clocks; raise it when one of them changes.
pub const TAXONOMY_VERSION: &str = "1";

/// What the rules know of a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TypeInfo {
    pub title: &'static str,
    pub class: IncidentClass,
    /// The section of 14 NYCRR.
    pub section: &'static str,
    /// Whether OMH is to be told at once.
    pub immediate_notice: bool,
    /// What it means, in the project's own words.
    pub definition: &'static str,
    /// Whether the meaning is that of the law or the project's understanding of it.
    pub definition_status: DefinitionStatus,
}

impl TypeInfo {
    const fn immediate(mut self) -> Self {
        self.immediate_notice = true;
        self
    }
}

const fn stated(
    class: IncidentClass,
    section: &'static str,
    title: &'static str,
    definition: &'static str,
) -> TypeInfo {
    TypeInfo { title, class, section, immediate_notice: false, definition, definition_status: DefinitionStatus::Stated }
}

const fn working(
    class: IncidentClass,
    section: &'static str,
    title: &'static str,
    definition: &'static str,
) -> TypeInfo {
    TypeInfo { definition_status: DefinitionStatus::Working, ..stated(class, section, title, definition) }
}

/// What the rules know of a class.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ClassInfo {
    pub title: &'static str,
    /// The section of 14 NYCRR.
    pub section: &'static str,
    /// Whether it goes to the Justice Center. What section 524.10 names expressly does not.
    pub to_justice_center: bool,
    /// Whether it goes to the Office of Mental Health.
    pub to_omh: bool,
}

/// A class, by its code.
pub const fn class_info(class: IncidentClass) -> ClassInfo {
    let (title, section, to_justice_center) = match class {
        A => ("Allegation of abuse or neglect", "524.7(a)", true),
        S => ("Significant incident", "524.7(b)", true),
        O => ("Reported to the Office of Mental Health only", "524.10", false),
        D => ("Patient death", "524.11", true),
    };
    ClassInfo { title, section, to_justice_center, to_omh: true }
}

/// A type, by its code.
#[rustfmt::skip]
pub const fn type_info(kind: T) -> TypeInfo {
    match kind {
        T::PhysicalAbuse => stated(A, "524.7(a)(1)", "Physical abuse",
            "A custodian intentionally or recklessly causes, by bodily contact, physical injury or serious or lasting impairment, or makes it likely. Reasonable intervention in an emergency is not abuse."),
        T::PsychologicalAbuse => stated(A, "524.7(a)(2)", "Psychological abuse",
            "A custodian's intentional or reckless words or behaviour substantially diminish a patient's emotional, social or behavioural state, or are likely to. A clinical assessment must bear it out."),
        T::SexualAbuse => stated(A, "524.7(a)(3)", "Sexual abuse",
            "A custodian's conduct that is a sex offence or incest under the Penal Law, or that lets, uses or encourages a patient into prostitution or a sexual performance.").immediate(),
        T::DeliberateInappropriateUseOfRestraint => working(A, "524.7(a)(4)", "Deliberate inappropriate use of restraint",
            "A custodian restrains a patient by a technique, with a force or in a situation knowingly at odds with the treatment plan, accepted practice or law, outside an emergency response to imminent harm."),
        T::ObstructionOfReports => working(A, "524.7(a)(5)", "Obstruction of reports of reportable incidents",
            "A custodian hinders the discovery, reporting or investigation of a reportable incident: falsifying records, dissuading a reporter, misleading investigators, holding a report back or not reporting."),
        T::UnlawfulUseOfControlledSubstance => working(A, "524.7(a)(6)", "Unlawful use or administration of controlled substance",
            "A custodian gives a patient a controlled substance without a proper order, or unlawfully uses or distributes one at work."),
        T::AversiveConditioning => working(A, "524.7(a)(7)", "Use of aversive conditioning",
            "A custodian applies an unpleasant physical stimulus to change a patient's behaviour without authority for that person."),
        T::Neglect => stated(A, "524.7(a)(8)", "Neglect",
            "A custodian's act, omission or inattention breaches a duty and causes, or is likely to cause, physical injury or serious or lasting impairment: poor supervision, or failure to give food, clothing, shelter, care or access to education."),
        T::Assault => working(S, "524.7(b)(1)", "Assault",
            "A violent physical attack by someone who is not a custodian, with a patient as victim or aggressor, causing harm or the risk of it."),
        T::Crime => working(S, "524.7(b)(2)", "Crime",
            "An apparent crime under State or federal law that involves a patient or touches the programme's health, safety or operation."),
        T::Fall => working(S, "524.7(b)(3)", "Falls by patients",
            "A patient trips, slips or falls and is harmed."),
        T::Fight => working(S, "524.7(b)(4)", "Fights",
            "A physical altercation between patients without a clear aggressor, causing harm."),
        T::FinancialExploitation => working(S, "524.7(b)(5)", "Financial exploitation",
            "Someone uses a patient's money or belongings by deception, pressure or misappropriation."),
        T::Firesetting => working(S, "524.7(b)(6)", "Firesetting",
            "A patient sets a fire, on purpose or by accident."),
        T::InjuryOfUnknownOrigin => working(S, "524.7(b)(7)", "Injury of unknown origin",
            "A patient has an injury whose cause cannot be found promptly."),
        T::MedicationError => working(S, "524.7(b)(8)", "Medication errors",
            "An error in prescribing, dispensing or giving a medication, causing harm or the risk of it."),
        T::MissingPatient => working(S, "524.7(b)(9)", "Missing patient",
            "An inpatient or resident is not accounted for when expected, or has gone without leave."),
        T::Mistreatment => working(S, "524.7(b)(10)", "Mistreatment",
            "A custodian's conduct departs from the treatment plan or accepted practice and impairs a patient or may do so: unauthorised seclusion or time-out, medication against the order, misuse of restraint that is not deliberate."),
        T::OtherSignificant => working(S, "524.7(b)(11)", "Other incident",
            "Any other event with actual harm to a patient or the potential for it."),
        T::SelfAbuse => working(S, "524.7(b)(12)", "Self abuse",
            "A patient injures himself or herself without meaning to die."),
        T::SevereAdverseDrugReaction => working(S, "524.7(b)(13)", "Severe adverse drug reaction",
            "A serious unintended reaction to a medication at a usual dose."),
        T::SexualContactBetweenChildren => working(S, "524.7(b)(14)", "Sexual contact between children",
            "Sexual contact among patients, at least one of them under 18, that is not otherwise an assault."),
        T::SexualAssault => working(S, "524.7(b)(15)", "Sexual assault",
            "A forced or attempted sexual act by someone who is not a custodian.").immediate(),
        T::SuicideAttempt => working(S, "524.7(b)(16)", "Suicide attempt",
            "A patient's act meant to cause his or her own death, on the premises or under supervision."),
        T::VerbalAggression => working(S, "524.7(b)(17)", "Verbal aggression by patients",
            "Sustained or repeated bullying, threats or harassment among patients."),
        T::WrongfulConduct => working(S, "524.7(b)(18)", "Wrongful conduct",
            "A custodian's act or omission against sound judgement or training, short of abuse or neglect."),
        T::CrimeInTheCommunity => working(O, "524.10(a)(1)", "Crimes in the community",
            "A patient is involved in a grave crime, or its victim, off the premises and without supervision.").immediate(),
        T::MissingSubjectOfAotOrder => working(O, "524.10(a)(2)", "Missing subject of AOT order",
            "A person under an order of assisted outpatient treatment cannot be found.").immediate(),
        T::SuicideAttemptOffSite => working(O, "524.10(a)(3)", "Suicide attempt, off-site",
            "A patient's act meant to cause his or her own death, off the premises and without supervision.").immediate(),
        T::Death => stated(D, "524.11", "Patient death",
            "The death, whatever its cause, of a patient enrolled in or receiving services, or of one discharged within the last 30 days.").immediate(),
    }
}

/// The taxonomy as it is published: classes, types and clocks.
pub fn taxonomy() -> Taxonomy {
    Taxonomy {
        version: TAXONOMY_VERSION.to_owned(),
        classes: IncidentClass::ALL.iter().map(|class| class_view(*class)).collect(),
        types: T::ALL.iter().map(|kind| type_view(*kind)).collect(),
        clocks: clocks::CLOCKS.iter().map(clocks::ClockRow::definition).collect(),
    }
}

fn class_view(code: IncidentClass) -> IncidentClassView {
    let info = class_info(code);
    IncidentClassView {
        code,
        title: info.title.to_owned(),
        section: info.section.to_owned(),
        to_justice_center: info.to_justice_center,
        to_omh: info.to_omh,
    }
}

fn type_view(code: T) -> IncidentTypeView {
    let info = type_info(code);
    let class = class_info(info.class);
    IncidentTypeView {
        code,
        title: info.title.to_owned(),
        definition: info.definition.to_owned(),
        definition_status: info.definition_status,
        class: info.class,
        section: info.section.to_owned(),
        to_justice_center: class.to_justice_center,
        to_omh: class.to_omh,
        immediate_notice: info.immediate_notice,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CSV: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/data/incident_types.csv"));

    #[test]
    fn equals_the_published_table() {
        let mut reader = csv::Reader::from_reader(CSV.as_bytes());
        assert_eq!(
            reader.headers().unwrap(),
            vec!["code", "title", "class", "section", "to_justice_center", "to_omh", "immediate_notice"]
        );
        let rows: Vec<Vec<String>> =
            reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect();
        let word = |flag| if flag { "yes" } else { "no" };
        let ours: Vec<Vec<String>> = taxonomy()
            .types
            .iter()
            .map(|t| {
                let (jc, omh) = (word(t.to_justice_center), word(t.to_omh));
                [t.code.code(), &t.title, t.class.code(), &t.section, jc, omh, word(t.immediate_notice)]
                    .map(str::to_owned)
                    .to_vec()
            })
            .collect();
        assert_eq!(ours, rows);
    }

    #[test]
    fn a_type_lies_in_the_section_of_its_class_and_has_a_meaning() {
        for kind in T::ALL {
            let info = type_info(*kind);
            assert!(info.section.starts_with(class_info(info.class).section), "{kind}");
            assert!(info.definition.ends_with('.'), "{kind}");
        }
        assert_eq!(taxonomy().clocks.len(), 18);
    }
}
