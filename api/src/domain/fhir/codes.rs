//! The addresses and codes of the mapping: each stands here once.

use nimrs_contract::vocabulary::{ActualHarm, LocationKind, PersonRole};

macro_rules! canonical {
    ($($(#[$meta:meta])* $name:ident = $tail:literal;)+) => {
        $($(#[$meta])* pub const $name: &str = concat!("https://example.org/nimrs-api/fhir/", $tail);)+
    };
}

canonical! {
    /// What all canonical addresses begin with. They name things and are the same wherever the service runs.
    CANONICAL = "";
    /// The profile of our `AdverseEvent`.
    PROFILE = "StructureDefinition/nimrs-adverse-event";
    /// The types of incidents.
    INCIDENT_TYPE = "CodeSystem/incident-type";
    /// The classes of incidents.
    INCIDENT_CLASS = "CodeSystem/incident-class";
    /// The kinds of places.
    LOCATION_KIND = "CodeSystem/location-kind";
    /// The codes of problems, as in `/problems/{code}`.
    PROBLEM = "CodeSystem/problem";
    /// Numbers of incidents, as `NIMRS-2026-0000001`.
    INCIDENT_NUMBER = "sid/incident-number";
    /// Ids of records in a facility's own system, where that system has no address of its own.
    EXTERNAL_REFERENCE = "sid/external-reference";
    /// Numbers of clients at their facility.
    CASE_NUMBER = "sid/case-number";
    /// Facilities, by their id.
    FACILITY = "sid/facility";
    /// Units of facilities, by their id.
    UNIT = "sid/unit";
}

/// How severe a harm is, in HL7's words.
pub const SEVERITY: &str = "http://terminology.hl7.org/CodeSystem/adverse-event-severity";
/// What came of it, in HL7's words.
pub const OUTCOME: &str = "http://terminology.hl7.org/CodeSystem/adverse-event-outcome";
/// HL7's extension that says why something is missing.
pub const DATA_ABSENT: &str = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";
/// What stands for a client's name.
pub const CLIENT: &str = "Client";
/// What stands for the client of an incident that names none.
pub const NO_CLIENT: &str = "No client recorded";

/// An extension of ours: its name, the end of its address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Ext {
    ClientRole,
    ActualHarm,
    PotentialHarm,
    DatePrecision,
    DateUntil,
    MoreType,
    Premises,
    Supervision,
    Programme,
    JcNumber,
    Narrative,
    ExternalReference,
    IncidentStatus,
    LinkedEvent,
}

/// Who writes an extension.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Given out and taken.
    Both,
    /// Given out alone; it follows from other things.
    Out,
    /// Taken alone.
    In,
}

/// What there is to know of an extension.
#[derive(Debug, Clone, Copy)]
pub struct ExtInfo {
    /// The end of its address.
    pub name: &'static str,
    /// The name of its value, as `valueCode`.
    pub value: &'static str,
    /// Who writes it.
    pub way: Way,
    /// Whether it may stand there more than once.
    pub many: bool,
    /// What it means.
    pub meaning: &'static str,
    /// The set of its codes.
    pub value_set: Option<&'static str>,
}

const fn info(
    name: &'static str,
    value: &'static str,
    way: Way,
    meaning: &'static str,
    value_set: Option<&'static str>,
) -> ExtInfo {
    ExtInfo { name, value, way, many: false, meaning, value_set }
}

const fn many(info: ExtInfo) -> ExtInfo {
    ExtInfo { many: true, ..info }
}

impl Ext {
    /// All of them.
    pub const ALL: [Self; 14] = [
        Self::ClientRole,
        Self::ActualHarm,
        Self::PotentialHarm,
        Self::DatePrecision,
        Self::DateUntil,
        Self::MoreType,
        Self::Premises,
        Self::Supervision,
        Self::Programme,
        Self::JcNumber,
        Self::Narrative,
        Self::ExternalReference,
        Self::IncidentStatus,
        Self::LinkedEvent,
    ];

    /// What there is to know of it.
    #[rustfmt::skip]
    pub const fn info(self) -> ExtInfo {
        use Way::{Both, In, Out};
        match self {
            Self::ClientRole => info("client-role", "valueCode", Both, "What the client was to the incident; victim where it is not said.", Some("client-role")),
            Self::ActualHarm => info("actual-harm", "valueCode", Both, "The harm that came to the client. Tells no harm from a harm that is not recorded.", Some("actual-harm")),
            Self::PotentialHarm => info("potential-harm", "valueCode", Both, "The harm that could have come to the client.", Some("potential-harm")),
            Self::DatePrecision => info("date-precision", "valueCode", Both, "How exactly the time of the occurrence is known.", Some("occurrence-precision")),
            Self::DateUntil => info("date-until", "valueDateTime", Both, "The end of the range in which it occurred.", None),
            Self::MoreType => many(info("more-type", "valueCode", Both, "A further type that applies.", Some("incident-type"))),
            Self::Premises => info("premises", "valueCode", Both, "Whether it happened on the premises of the programme.", Some("premises")),
            Self::Supervision => info("supervision", "valueCode", Both, "Whether the client was under supervision.", Some("supervision")),
            Self::Programme => info("programme", "valueCode", Both, "The programme.", Some("facility-kind")),
            Self::JcNumber => many(info("jc-number", "valueString", Both, "A number of the Justice Center, as 101-460120030.", None)),
            Self::Narrative => info("narrative", "valueString", In, "What happened, in words. It is taken and never given out.", None),
            Self::ExternalReference => info("external-reference", "valueIdentifier", Out, "The record's id in the facility's own system: the identifier with which it was created.", None),
            Self::IncidentStatus => info("incident-status", "valueCode", Out, "Where the incident stands in its life.", Some("incident-status")),
            Self::LinkedEvent => many(info("linked-event", "valueReference", Out, "The same incident with another client as its subject.", None)),
        }
    }

    /// Its address.
    pub fn url(self) -> String {
        format!("{CANONICAL}StructureDefinition/{}", self.info().name)
    }

    /// The extension with this address.
    pub fn from_url(url: &str) -> Option<Self> {
        let name = url.strip_prefix(CANONICAL)?.strip_prefix("StructureDefinition/")?;
        Self::ALL.into_iter().find(|ext| ext.info().name == name)
    }
}

/// The code of HL7's scale for a harm, with its name; none and death are no severities.
pub fn severity(harm: ActualHarm) -> Option<(&'static str, &'static str)> {
    match harm {
        ActualHarm::None | ActualHarm::Death => None,
        ActualHarm::Minor => Some(("mild", "Mild")),
        ActualHarm::Moderate => Some(("moderate", "Moderate")),
        ActualHarm::Serious => Some(("severe", "Severe")),
    }
}

/// The harm of a code of HL7's scale.
pub fn harm_of_severity(code: &str) -> Option<ActualHarm> {
    [ActualHarm::Minor, ActualHarm::Moderate, ActualHarm::Serious]
        .into_iter()
        .find(|harm| severity(*harm).is_some_and(|(known, _)| known == code))
}

/// Whether an incident is about a client in this role. Who only saw it is not its subject.
pub fn is_subject(role: PersonRole) -> bool {
    role.is_client() && role != PersonRole::ClientWitness
}

/// The roles in which an incident is about a client.
pub const SUBJECT_ROLES: [PersonRole; 3] =
    [PersonRole::ClientVictim, PersonRole::ClientAggressor, PersonRole::ClientParticipant];

/// The staff that are given out as contributors: by their role alone, and never who reported, whose identity is
/// protected.
pub fn contributor(role: PersonRole) -> Option<&'static str> {
    match role {
        PersonRole::StaffSubject => Some("Staff, subject of the allegation"),
        PersonRole::StaffWitness => Some("Staff, witness"),
        PersonRole::StaffResponder => Some("Staff, responder"),
        PersonRole::StaffSupervisor => Some("Staff, supervisor"),
        _ => None,
    }
}

/// The name of a kind of place.
pub fn place_name(kind: LocationKind) -> &'static str {
    match kind {
        LocationKind::Bedroom => "Bedroom",
        LocationKind::Bathroom => "Bathroom",
        LocationKind::Dayroom => "Dayroom",
        LocationKind::Dining => "Dining area",
        LocationKind::Hallway => "Hallway",
        LocationKind::SeclusionRoom => "Seclusion room",
        LocationKind::Outdoors => "Outdoors",
        LocationKind::Vehicle => "Vehicle",
        LocationKind::Community => "Community",
        LocationKind::ClientHome => "Client's home",
        LocationKind::Other => "Other place",
    }
}

/// A record's id in another system, as an external reference keeps it: the value alone where the system is our name for
/// such ids, else the system and the value with a bar between them.
pub fn external_reference(system: Option<&str>, value: &str) -> String {
    match system {
        None | Some(EXTERNAL_REFERENCE) => value.to_owned(),
        Some(system) => format!("{system}|{value}"),
    }
}

/// The system and the value of an external reference.
pub fn external_identifier(reference: &str) -> (&str, &str) {
    match reference.split_once('|') {
        Some((system, value)) if system.contains(':') && !value.is_empty() => (system, value),
        _ => (EXTERNAL_REFERENCE, reference),
    }
}
