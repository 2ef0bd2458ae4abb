//! From a resource to what it says of an incident. What is not kept here is refused, with every fault at once.

use chrono::{DateTime, Utc};
use nimrs_contract::incident_content::{IncidentContent, Occurred, Place};
use nimrs_contract::person::{Harm, PersonContent};
use nimrs_contract::type_blocks::{AdverseDrugReaction, MedicationError};
use nimrs_contract::vocabulary::{
    ActualHarm, FacilityKind, IncidentType, LocationKind, OccurrencePrecision, PersonRole, PotentialHarm, Premises,
    Supervision,
};
use serde_json::{Map, Value};
use uuid::Uuid;

use super::codes::{
    CASE_NUMBER, CLIENT, DATA_ABSENT, Ext, FACILITY, INCIDENT_NUMBER, INCIDENT_TYPE, LOCATION_KIND, NO_CLIENT, OUTCOME,
    SEVERITY, UNIT, Way, external_reference, harm_of_severity, is_subject,
};
use super::elements::{Reader, forbidden_texts, same};
use super::write::{Recorded, Slot};
use crate::domain::faults::FieldFault;
use crate::domain::submission::tidy;

/// The resource as it is now, for a change of it.
#[derive(Debug, Clone, Copy)]
pub struct Present<'r> {
    /// The incident.
    pub recorded: &'r Recorded,
    /// Which of its resources.
    pub slot: Slot,
}

/// What a resource says.
#[derive(Debug, Clone, Default, PartialEq)]
#[allow(missing_docs, reason = "the fields say it")]
pub struct Said {
    pub external_reference: Option<String>,
    pub incident_type: Option<IncidentType>,
    pub more_types: Vec<IncidentType>,
    /// Whether it is about a client.
    pub has_client: bool,
    pub case_number: Option<String>,
    pub role: Option<PersonRole>,
    pub actual: Option<ActualHarm>,
    pub potential: Option<PotentialHarm>,
    pub occurred: Occurred,
    pub discovered_at: Option<DateTime<Utc>>,
    pub location: Option<LocationKind>,
    pub facility: Option<Uuid>,
    pub unit: Option<Uuid>,
    pub premises: Option<Premises>,
    pub supervision: Option<Supervision>,
    pub programme: Option<FacilityKind>,
    pub jc_numbers: Vec<String>,
    pub narrative: Option<String>,
    pub drug: Option<String>,
}

/// Elements of an R4 `AdverseEvent` for which there is no place in an incident.
const NOT_KEPT: [&str; 9] = [
    "encounter",
    "resultingCondition",
    "seriousness",
    "recorder",
    "subjectMedicalHistory",
    "referenceDocument",
    "study",
    "implicitRules",
    "modifierExtension",
];

impl Said {
    /// Reads a resource that is to become an incident, or to change the one that is there.
    pub fn read(resource: &Value, present: Option<Present<'_>>) -> Result<Self, Vec<FieldFault>> {
        let mut reader = Reader::default();
        let kind = resource.get("resourceType").and_then(Value::as_str);
        if kind != Some("AdverseEvent") {
            reader.fault("/resourceType", "wrong_resource", wrong_resource(kind));
            return Err(reader.faults);
        }
        forbidden_texts(resource, "", &mut reader);
        let Some(elements) = resource.as_object().filter(|_| reader.faults.is_empty()) else {
            return Err(reader.faults);
        };
        let mut said = Self::default();
        for (name, value) in elements {
            said.element(&mut reader, name, value, present);
        }
        said.place(&mut reader, elements);
        said.harm(&mut reader, elements);
        let demanded: &[&str] =
            if present.is_some() { &["id", "actuality", "subject"] } else { &["actuality", "subject"] };
        for name in demanded {
            if !elements.contains_key(*name) {
                reader.fault(&format!("/{name}"), "required", "FHIR R4 demands this element.");
            }
        }
        if reader.faults.is_empty() { Ok(said) } else { Err(reader.faults) }
    }

    fn element(&mut self, reader: &mut Reader, name: &str, value: &Value, present: Option<Present<'_>>) {
        let at = format!("/{name}");
        match name {
            // These are read together, or say nothing that is kept.
            "resourceType" | "actuality" | "severity" | "outcome" | "contained" | "location" => (),
            "id" => self.id(reader, value, present),
            "meta" => {
                reader.object_of(value, &at, &["versionId", "lastUpdated", "source", "profile"]);
            }
            "language" if value.as_str().is_some_and(|tag| tag == "en" || tag.starts_with("en-")) => (),
            "text" => rendering(reader, value),
            "extension" => self.extensions(reader, value, present),
            "identifier" => self.identifier(reader, value, present),
            "event" => {
                if value.get("text").is_some() {
                    let message = "Words of your own belong in the extension narrative, which is not given out again.";
                    reader.fault("/event/text", "not_kept", message);
                }
                let concept = value.as_object().map(|fields| {
                    let kept = fields.iter().filter(|(name, _)| *name != "text");
                    Value::Object(kept.map(|(name, value)| (name.clone(), value.clone())).collect())
                });
                let concept = concept.as_ref().unwrap_or(value);
                if let Some((code, at)) = reader.concept(concept, &at, INCIDENT_TYPE) {
                    self.incident_type = reader.code(&Value::from(code), &at);
                }
            }
            "subject" => self.subject(reader, value),
            "date" => self.occurred.at = reader.instant(value, &at),
            "detected" => self.discovered_at = reader.instant(value, &at),
            "suspectEntity" => self.suspect(reader, value),
            "category" | "recordedDate" | "contributor" => set_by_the_service(reader, &at, value, present),
            name if NOT_KEPT.contains(&name) => {
                reader.fault(&at, "not_kept", "This is not kept here, so it is not taken; leave it out.");
            }
            _ => reader.fault(&at, "unknown_field", "An R4 AdverseEvent with our profile has no such element."),
        }
    }

    fn id(&mut self, reader: &mut Reader, value: &Value, present: Option<Present<'_>>) {
        let Some(present) = present else { return };
        if value.as_str() != Some(present.slot.id.to_string().as_str()) {
            reader.fault("/id", "id_mismatch", "Must be the id in the path.");
        }
    }

    fn identifier(&mut self, reader: &mut Reader, value: &Value, present: Option<Present<'_>>) {
        let Some(identifier) = reader.object_of(value, "/identifier", &["system", "value", "use"]) else { return };
        let system = identifier.get("system").and_then(|system| reader.text(system, "/identifier/system", 100));
        let Some(text) = identifier.get("value").and_then(|value| reader.text(value, "/identifier/value", 100)) else {
            if !identifier.contains_key("value") {
                reader.fault("/identifier/value", "required", "An identifier without a value names nothing.");
            }
            return;
        };
        if system == Some(INCIDENT_NUMBER) {
            if present.is_none_or(|present| present.recorded.number != text) {
                let message = "The service gives the number of an incident. Send the id of your own record.";
                reader.fault("/identifier", "set_by_the_service", message);
            }
            return;
        }
        // Else two records could have one reference.
        if system.unwrap_or(text).contains('|') {
            let (at, what) = if system.is_some() {
                ("/identifier/system", "A system")
            } else {
                ("/identifier/value", "A value without a system")
            };
            reader.fault(at, "wrong_format", format!("{what} must have no bar (|) in it."));
            return;
        }
        let reference = external_reference(system, text);
        if reference.chars().count() > 100 {
            reader.fault("/identifier", "too_long", "System and value may have 99 characters together.");
        } else if present.is_some_and(|present| present.recorded.external_reference.as_ref() != Some(&reference)) {
            reader.fault("/identifier", "read_only", "The id of your own record stays what it was at the creation.");
        } else {
            self.external_reference = Some(reference);
        }
    }

    fn subject(&mut self, reader: &mut Reader, value: &Value) {
        let Some(subject) = reader.object(value, "/subject") else { return };
        let named = |name: &str| subject.get(name).and_then(Value::as_str);
        let literal = named("reference").map(|reference| reference.rsplit_once('/').map_or("", |(kind, _)| kind));
        let kind = named("type").or(literal.map(|path| path.rsplit('/').next().unwrap_or(path)));
        if kind.is_some_and(|kind| !kind.is_empty() && kind != "Patient") {
            let message =
                "An incident is about a patient: a Group, a Practitioner or a RelatedPerson cannot be its subject.";
            reader.fault("/subject", "not_a_patient", message);
            return;
        }
        if literal.is_some() {
            let message = format!(
                "There are no Patient resources here to be found. Name the client by identifier: the case number at the \
                 facility, with the system {CASE_NUMBER}."
            );
            reader.fault("/subject/reference", "not_kept", message);
            return;
        }
        reader.object_of(value, "/subject", &["type", "identifier", "display", "extension"]);
        if named("display").is_some_and(|display| display != CLIENT && display != NO_CLIENT) {
            let message = "Names are not taken over FHIR. Leave this out, and add the name in the incident.";
            reader.fault("/subject/display", "not_kept", message);
        }
        let absent = subject.get("extension").is_some_and(|extension| absent(reader, extension));
        match subject.get("identifier") {
            Some(_) if absent => {
                reader.fault("/subject", "contradiction", "It cannot be both there and absent.");
            }
            Some(identifier) => {
                self.has_client = true;
                self.case_number = case_number(reader, identifier);
            }
            None if absent => (),
            None if named("display") == Some(CLIENT) => self.has_client = true,
            None => reader.fault(
                "/subject/identifier",
                "required",
                "Name the client by the case number, or say with data-absent-reason that there is none.",
            ),
        }
    }

    fn suspect(&mut self, reader: &mut Reader, value: &Value) {
        let at = "/suspectEntity/0";
        let Some(suspect) = reader.only(value, "/suspectEntity") else { return };
        let Some(suspect) = reader.object_of(suspect, at, &["instance"]) else { return };
        let at = format!("{at}/instance");
        let Some(instance) = suspect.get("instance") else {
            return reader.fault(&at, "required", "FHIR R4 demands this element.");
        };
        let Some(instance) = reader.object_of(instance, &at, &["type", "display"]) else { return };
        if instance.get("type").is_some_and(|kind| kind != "Medication") {
            reader.fault(&format!("{at}/type"), "unknown_value", "Only a Medication is kept here.");
        }
        let Some(display) = instance.get("display") else {
            return reader.fault(&format!("{at}/display"), "required", "Name the drug here.");
        };
        self.drug = reader.text(display, &format!("{at}/display"), 200).map(str::to_owned);
    }

    fn extensions(&mut self, reader: &mut Reader, value: &Value, present: Option<Present<'_>>) {
        let mut seen = Vec::new();
        for (index, extension) in reader.list(value, "/extension").iter().enumerate() {
            let at = format!("/extension/{index}");
            let Some(fields) = reader.object(extension, &at) else { continue };
            let Some(ext) = fields.get("url").and_then(Value::as_str).and_then(Ext::from_url) else {
                reader.fault(&format!("{at}/url"), "not_kept", "Only the extensions of our profile are kept here.");
                continue;
            };
            let info = ext.info();
            if info.way == Way::Out {
                set_by_the_service(reader, &at, extension, present);
                continue;
            }
            if seen.contains(&ext) && !info.many {
                reader.fault(&at, "repeated", format!("The extension {} may stand here once.", info.name));
                continue;
            }
            seen.push(ext);
            reader.object_of(extension, &at, &["url", info.value]);
            let at = format!("{at}/{}", info.value);
            match fields.get(info.value) {
                Some(value) => self.extension(reader, ext, value, &at),
                None => reader.fault(&at, "required", "The extension has this value."),
            }
        }
    }

    fn extension(&mut self, reader: &mut Reader, ext: Ext, value: &Value, at: &str) {
        match ext {
            Ext::ClientRole => {
                self.role = reader.code(value, at);
                if self.role.is_some_and(|role| !is_subject(role)) {
                    reader.fault(at, "unknown_value", "Must be the role of a client whom it concerns.");
                }
            }
            Ext::ActualHarm => self.actual = reader.code(value, at),
            Ext::PotentialHarm => self.potential = reader.code(value, at),
            Ext::DatePrecision => self.occurred.precision = reader.code::<OccurrencePrecision>(value, at),
            Ext::DateUntil => self.occurred.until = reader.instant(value, at),
            Ext::MoreType if self.more_types.len() >= 30 => reader.fault(at, "too_many", "There may be 30."),
            Ext::MoreType => self.more_types.extend(reader.code::<IncidentType>(value, at)),
            Ext::Premises => self.premises = reader.code(value, at),
            Ext::Supervision => self.supervision = reader.code(value, at),
            Ext::Programme => self.programme = reader.code(value, at),
            Ext::JcNumber if self.jc_numbers.len() >= 20 => reader.fault(at, "too_many", "There may be 20."),
            Ext::JcNumber => self.jc_numbers.extend(reader.text(value, at, 100).map(str::to_owned)),
            Ext::Narrative => self.narrative = reader.text(value, at, 20_000).map(str::to_owned),
            Ext::ExternalReference | Ext::IncidentStatus | Ext::LinkedEvent => (),
        }
    }

    /// The contained location, which the resource must point to.
    fn place(&mut self, reader: &mut Reader, elements: &Map<String, Value>) {
        let place = elements.get("contained").and_then(|contained| reader.only(contained, "/contained"));
        let reference = elements.get("location").and_then(|location| {
            let location = reader.object_of(location, "/location", &["reference", "type"])?;
            location.get("reference").and_then(Value::as_str).or(Some(""))
        });
        let Some(place) = place else {
            if reference.is_some() && !elements.contains_key("contained") {
                let message = "There are no Location resources here to be found. Contain the place, and point to it.";
                reader.fault("/location/reference", "not_kept", message);
            }
            return;
        };
        let at = "/contained/0";
        if place.get("resourceType").and_then(Value::as_str) != Some("Location") {
            return reader.fault(&format!("{at}/resourceType"), "not_kept", "Only a Location may be contained.");
        }
        let known = ["resourceType", "id", "identifier", "name", "type"];
        let Some(fields) = reader.object_of(place, at, &known) else { return };
        let id = fields.get("id").and_then(Value::as_str).unwrap_or_default();
        if id.is_empty() || reference != Some(format!("#{id}").as_str()) {
            let message = "Must be the # and the id of the contained Location.";
            reader.fault("/location/reference", "contained_not_used", message);
        }
        if let Some(kind) = fields.get("type").and_then(|kinds| reader.only(kinds, &format!("{at}/type")))
            && let Some((code, at)) = reader.concept(kind, &format!("{at}/type/0"), LOCATION_KIND)
        {
            self.location = reader.code(&Value::from(code), &at);
        }
        if let Some(identifiers) = fields.get("identifier") {
            self.place_identifiers(reader, identifiers, &format!("{at}/identifier"));
        }
        if fields.contains_key("name") && self.facility.is_none() {
            let message = "A facility is known by its identifier, not by its name.";
            reader.fault(&format!("{at}/name"), "not_kept", message);
        }
    }

    fn place_identifiers(&mut self, reader: &mut Reader, identifiers: &Value, at: &str) {
        for (index, identifier) in reader.list(identifiers, at).iter().enumerate() {
            let at = format!("{at}/{index}");
            let Some(fields) = reader.object_of(identifier, &at, &["system", "value"]) else { continue };
            let id = fields.get("value").and_then(Value::as_str).and_then(|text| text.parse::<Uuid>().ok());
            let place = match fields.get("system").and_then(Value::as_str) {
                Some(FACILITY) => &mut self.facility,
                Some(UNIT) => &mut self.unit,
                _ => {
                    reader.fault(&format!("{at}/system"), "unknown_system", format!("Must be {FACILITY} or {UNIT}."));
                    continue;
                }
            };
            match id {
                Some(_) if place.is_some() => reader.fault(&at, "repeated", "This system may stand here once."),
                Some(id) => *place = Some(id),
                None => reader.fault(&format!("{at}/value"), "wrong_format", "Must be a UUID."),
            }
        }
    }

    /// Severity, outcome, actuality and the extensions say the same thing, or are refused.
    fn harm(&mut self, reader: &mut Reader, elements: &Map<String, Value>) {
        let severity = elements.get("severity").and_then(|severity| {
            let (code, at) = reader.concept(severity, "/severity", SEVERITY)?;
            let harm = harm_of_severity(code);
            if harm.is_none() {
                reader.fault(&at, "unknown_value", "Must be one of mild, moderate, severe.");
            }
            harm
        });
        let fatal = elements.get("outcome").and_then(|outcome| {
            let (code, at) = reader.concept(outcome, "/outcome", OUTCOME)?;
            if code != "fatal" {
                reader.fault(&at, "not_kept", "Of outcomes only fatal is kept here; leave out any other.");
            }
            (code == "fatal").then_some(ActualHarm::Death)
        });
        let mut contradicts = |at: &str, message: &str| reader.fault(at, "contradiction", message);
        if fatal.is_some() && severity.is_some() {
            contradicts("/severity", "Of a death the outcome says everything; leave the severity out.");
        }
        let derived = fatal.or(severity);
        if let (Some(said), Some(derived)) = (self.actual, derived)
            && said != derived
        {
            contradicts("/severity", "Does not fit the extension actual-harm.");
        }
        self.actual = self.actual.or(derived);
        let could = self.potential.is_some_and(|harm| harm != PotentialHarm::None);
        match elements.get("actuality").and_then(Value::as_str) {
            Some("actual") if self.actual == Some(ActualHarm::None) && could => {
                contradicts("/actuality", "Is potential, since no harm came of it and some could have.");
            }
            Some("potential") if !could || self.actual.is_some_and(|harm| harm != ActualHarm::None) => contradicts(
                "/actuality",
                "Potential means that no harm came of it: say with the extension potential-harm what could have (low, \
                 moderate or high), and give no severity.",
            ),
            Some("potential") => self.actual = Some(ActualHarm::None),
            Some("actual") => (),
            _ if elements.contains_key("actuality") => {
                reader.fault("/actuality", "unknown_value", "Must be actual or potential.");
            }
            _ => (),
        }
        let of_client = self.role.is_some() || self.actual.is_some() || self.potential.is_some();
        if of_client && !self.has_client && elements.contains_key("subject") && reader.faults.is_empty() {
            let message = "Harm and the role are those of a client, and the subject says that there is none.";
            reader.fault("/subject", "contradiction", message);
        }
        let drugs = [IncidentType::MedicationError, IncidentType::SevereAdverseDrugReaction];
        if self.drug.is_some() && !self.incident_type.is_some_and(|kind| drugs.contains(&kind)) {
            let message = "Is kept of medication_error and severe_adverse_drug_reaction alone.";
            reader.fault("/suspectEntity", "not_kept", message);
        }
    }

    /// The content with what the resource says; what no resource shows stays as it is.
    #[must_use]
    pub fn content(&self, present: IncidentContent) -> IncidentContent {
        let mut content = present;
        content.incident_type = self.incident_type;
        content.more_types.clone_from(&self.more_types);
        content.occurred = Some(self.occurred.clone()).filter(|occurred| *occurred != Occurred::default());
        content.discovered_at = self.discovered_at;
        content.unit_id = self.unit;
        content.premises = self.premises;
        content.supervision = self.supervision;
        content.programme = self.programme;
        content.jc_numbers.clone_from(&self.jc_numbers);
        let place = Place { location: self.location, ..content.place.take().unwrap_or_default() };
        content.place = Some(place).filter(|place| *place != Place::default());
        if let Some(description) = &self.narrative {
            content.narrative.get_or_insert_default().description = Some(description.clone());
        }
        match self.incident_type {
            Some(IncidentType::MedicationError) => {
                let block = content.medication_error.take().unwrap_or_default();
                let block = MedicationError { drug_given: self.drug.clone(), ..block };
                content.medication_error = Some(block).filter(|block| *block != MedicationError::default());
            }
            Some(IncidentType::SevereAdverseDrugReaction) => {
                let block = content.adverse_drug_reaction.take().unwrap_or_default();
                let block = AdverseDrugReaction { drug: self.drug.clone(), ..block };
                content.adverse_drug_reaction = Some(block).filter(|block| *block != AdverseDrugReaction::default());
            }
            _ => (),
        }
        tidy(content)
    }

    /// The client with what the resource says; none where it is about none.
    pub fn client(&self, present: Option<&PersonContent>) -> Option<PersonContent> {
        if !self.has_client {
            return None;
        }
        let mut client = present.cloned().unwrap_or_else(|| PersonContent::of_role(PersonRole::ClientVictim));
        client.role = self.role.unwrap_or(client.role);
        client.local_case_number.clone_from(&self.case_number);
        let harm = Harm { actual: self.actual, potential: self.potential, ..client.harm.take().unwrap_or_default() };
        client.harm = Some(harm).filter(|harm| *harm != Harm::default());
        Some(client)
    }
}

fn wrong_resource(kind: Option<&str>) -> String {
    match kind {
        Some("Bundle") => "A Bundle is not taken here: send each AdverseEvent by itself.".to_owned(),
        Some(_) => "Must be AdverseEvent, the only resource that can be sent here.".to_owned(),
        None => "Must be there, and be AdverseEvent.".to_owned(),
    }
}

/// A rendering of what the elements say may come along; one that says more would be lost.
fn rendering(reader: &mut Reader, value: &Value) {
    if let Some(text) = reader.object_of(value, "/text", &["status", "div"])
        && !matches!(text.get("status").and_then(Value::as_str), Some("generated" | "empty"))
    {
        let message = "Only a rendering that says no more than the elements is taken; it is not kept. Words of your own \
            belong in the extension narrative.";
        reader.fault("/text/status", "not_kept", message);
    }
}

fn absent(reader: &mut Reader, extension: &Value) -> bool {
    let Some(only) = reader.only(extension, "/subject/extension") else { return false };
    let known = only.get("url").and_then(Value::as_str) == Some(DATA_ABSENT);
    if !known {
        reader.fault("/subject/extension/0/url", "not_kept", format!("Only {DATA_ABSENT} is understood here."));
    }
    known
}

fn case_number(reader: &mut Reader, identifier: &Value) -> Option<String> {
    let at = "/subject/identifier";
    let fields = reader.object_of(identifier, at, &["system", "value", "use"])?;
    if fields.get("system").is_some_and(|system| system != CASE_NUMBER) {
        let message = format!("Must be {CASE_NUMBER}: the number of the client at the facility.");
        reader.fault(&format!("{at}/system"), "unknown_system", message);
        return None;
    }
    let at = format!("{at}/value");
    let Some(value) = fields.get("value") else {
        reader.fault(&at, "required", "An identifier without a value names nobody.");
        return None;
    };
    reader.text(value, &at, 64).map(str::to_owned)
}

/// What follows from other things may be sent back as it was read, and not otherwise.
fn set_by_the_service(reader: &mut Reader, at: &str, value: &Value, present: Option<Present<'_>>) {
    let unchanged = present.is_some_and(|present| {
        let resource = present.recorded.resource(present.slot);
        match at.strip_prefix("/extension/") {
            Some(_) => resource["extension"].as_array().into_iter().flatten().any(|known| same(known, value)),
            None => resource.pointer(at).is_some_and(|known| same(known, value)),
        }
    });
    if !unchanged {
        let message = if present.is_some() {
            "The service sets this. Leave it out, or send it as it was read."
        } else {
            "The service sets this; leave it out."
        };
        reader.fault(at, "set_by_the_service", message);
    }
}
