use std::collections::BTreeSet;
use std::path::Path;

use super::*;

fn round_trips<T>()
where
    T: Code + PartialEq + std::fmt::Debug + serde::Serialize + serde::de::DeserializeOwned,
{
    let mut seen = BTreeSet::new();
    for value in T::ALL.iter().copied() {
        assert!(seen.insert(value.code()), "{} stands twice", value.code());
        assert_eq!(T::from_code(value.code()), Some(value));
        let json = serde_json::to_value(value).unwrap();
        assert_eq!(json, serde_json::json!(value.code()));
        assert_eq!(serde_json::from_value::<T>(json).unwrap(), value);
    }
    assert_eq!(T::from_code("no such code"), None);
}

macro_rules! all_round_trip {
    ($($name:ident),+ $(,)?) => { $( round_trips::<$name>(); )+ };
}

#[test]
fn every_code_survives_text_and_json() {
    all_round_trip!(
        AccessRequestKind,
        AgeBand,
        BulkFormat,
        BulkStatus,
        ImportMode,
        IncidentSort,
        MatchClass,
        Dimension,
        ReportFormat,
        CorrectiveActionDimension,
        DeadlineDimension,
        InvolvementKind,
        HarmLevel,
        StaffInvolvement,
        AccessRequestRoute,
        AccessRequestStatus,
        AccountEvent,
        DeletionGround,
        DeliveryStatus,
        EventType,
        WebhookSecretKind,
        WebhookSignature,
        DeletionRequestAction,
        DeletionRequestStatus,
        RetentionClass,
        RetentionRule,
        FacilityEnrollmentStatus,
        LearningAudience,
        LearningResourceKind,
        RegistrationStatus,
        SessionWeekday,
        WebinarDecision,
        TombstoneKind,
        TrainingKind,
        WebinarKind,
        WebinarRequestStatus,
        WebinarStatus,
        ActivationStatus,
        ActualHarm,
        AttachmentClass,
        ClockCode,
        ClockStatus,
        ClockUnit,
        CommitteeDecision,
        ContactTopic,
        CorrectiveActionKind,
        DeathManner,
        DefinitionStatus,
        EmploymentKind,
        FacilityKind,
        FieldOffice,
        FindingCategory,
        FindingEvent,
        FindingStage,
        FindingStatus,
        Grant,
        IncidentAction,
        IncidentClass,
        IncidentStatus,
        IncidentType,
        InquiryStatus,
        InvestigationAssignee,
        JcCaseAction,
        JcCaseStatus,
        JcClassification,
        JcDecision,
        JcDeliveryAction,
        JcDeliveryOutcome,
        JcDisputeGround,
        JcRequestAction,
        JcRequestKind,
        JcRequestOutcome,
        JcRequestStatus,
        LegalStatus,
        Lethality,
        LocationKind,
        MedicationErrorKind,
        MedicationStage,
        MerpCategory,
        NotificationMethod,
        NotificationOutcome,
        NotificationRecipient,
        OccurrencePrecision,
        OrganizationKind,
        Permission,
        PersonRole,
        PotentialHarm,
        Premises,
        ProblemCode,
        RestraintKind,
        SecurityGroup,
        Sex,
        StaffKind,
        Standing,
        Supervision,
        TreatmentGiven,
        VpcrReportMethod,
    );
}

/// The distinct values of a column, in the order of their first row.
fn column(table: &str, column: &str) -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../api/data").join(table);
    let mut reader = csv::Reader::from_path(path).unwrap();
    let index = reader.headers().unwrap().iter().position(|name| name == column).unwrap();
    let mut values = Vec::new();
    for row in reader.records() {
        let value = row.unwrap()[index].to_owned();
        if !values.contains(&value) {
            values.push(value);
        }
    }
    values
}

fn codes<T: Code>() -> Vec<String> {
    T::ALL.iter().map(|value| value.code().to_owned()).collect()
}

#[test]
fn vocabularies_agree_with_the_tables() {
    assert_eq!(codes::<IncidentType>(), column("incident_types.csv", "code"));
    assert_eq!(codes::<IncidentClass>(), column("incident_types.csv", "class"));
    assert_eq!(codes::<ClockCode>(), column("clocks.csv", "code"));
    assert_eq!(codes::<Permission>(), column("permissions.csv", "permission"));
    assert_eq!(codes::<ContactTopic>(), column("contacts.csv", "topic"));
    let offices: BTreeSet<_> = column("counties.csv", "field_office").into_iter().collect();
    assert_eq!(codes::<FieldOffice>().into_iter().collect::<BTreeSet<_>>(), offices);
}

#[test]
fn security_groups_and_grants_agree_with_the_permission_table() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../api/data/permissions.csv");
    let mut reader = csv::Reader::from_path(path).unwrap();
    let groups: Vec<_> = reader.headers().unwrap().iter().skip(1).map(str::to_owned).collect();
    assert_eq!(codes::<SecurityGroup>(), groups);
    for row in reader.records() {
        for grant in row.unwrap().iter().skip(1) {
            assert!(Grant::from_code(grant).is_some(), "unknown grant {grant}");
        }
    }
}

#[test]
fn a_schema_lists_the_codes() {
    let schema = <IncidentAction as utoipa::PartialSchema>::schema();
    let schema = serde_json::to_value(schema).unwrap();
    assert_eq!(schema["enum"], serde_json::json!(codes::<IncidentAction>()));
}

#[test]
fn every_problem_is_explained() {
    for code in ProblemCode::ALL {
        assert!(!code.title().is_empty() && code.explanation().len() > 20, "{code}");
    }
}
