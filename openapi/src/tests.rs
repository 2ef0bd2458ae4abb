//! What holds for every type of the contract.

use std::collections::BTreeSet;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use utoipa::ToSchema;
use utoipa::openapi::{RefOr, Schema};

use crate::*;

struct Described {
    name: String,
    schema: Value,
    /// Reads a value as the type and writes it again.
    echo: fn(Value) -> Result<Value, serde_json::Error>,
}

fn describe<T: ToSchema + DeserializeOwned + Serialize>() -> Described {
    Described {
        name: T::name().into_owned(),
        schema: serde_json::to_value(T::schema()).unwrap(),
        echo: |value| serde_json::to_value(serde_json::from_value::<T>(value)?),
    }
}

macro_rules! described {
    ($($type:ty),+ $(,)?) => { vec![$(describe::<$type>()),+] };
}

/// What people send.
fn requests() -> Vec<Described> {
    described![
        access_request::RequestedOrganization,
        access_request::RequestedPerson,
        access_request::NewAccessRequest,
        access_request::ApproveAccessRequest,
        access_request::DenyAccessRequest,
        access_request::WithdrawAccessRequest,
        access_request::ResendEnrollment,
        account::ChangeGroup,
        account::Deactivate,
        account::Unlock,
        account::ResetPin,
        account::ReissueToken,
        attachment::NewAttachment,
        auth::LoginRequest,
        auth::RefreshRequest,
        auth::ActivateRequest,
        auth::ChangePinRequest,
        census::CensusContent,
        client::ClientContent,
        client::NewClient,
        client::DisableClient,
        client::NewClientSecret,
        clock::ExtendClock,
        committee_review::Attendee,
        committee_review::CommitteeReviewContent,
        corrective_action::MonitoringNote,
        corrective_action::CorrectiveActionContent,
        directory::NewFacility,
        directory::FacilityPatch,
        directory::NewUnit,
        directory::UnitPatch,
        directory::NewHoliday,
        directory::ClinicalRiskManagerContent,
        export::NewExport,
        import::HistoricalDates,
        import::ImportRow,
        facility_enrollment::FacilityDirector,
        facility_enrollment::SecurityManager,
        facility_enrollment::NewFacilityEnrollment,
        facility_enrollment::ApproveFacilityEnrollment,
        facility_enrollment::DenyFacilityEnrollment,
        deletion_request::NewDeletionRequest,
        deletion_request::ApproveDeletionRequest,
        deletion_request::DenyDeletionRequest,
        deletion_request::SetLegalHold,
        deletion_request::ReleaseLegalHold,
        emergency_access::NewEmergencyAccess,
        finding::NewFinding,
        finding::AmendFinding,
        incident::NewIncident,
        incident_action::HandOver,
        incident_action::SendBack,
        incident_action::Submit,
        incident_action::Investigate,
        incident_action::FileReport,
        incident_action::Finish,
        incident_action::Return,
        incident_action::Close,
        incident_action::Reopen,
        incident_action::Amend,
        incident_content::Occurred,
        incident_content::VpcrReport,
        incident_content::Place,
        incident_content::Narrative,
        incident_content::CrimeSuspicion,
        incident_content::QualifiedPersonRequest,
        incident_content::IncidentContent,
        inquiry::NewInquiry,
        inquiry::AnswerInquiry,
        inquiry::CloseInquiry,
        investigation::Investigator,
        investigation::Interview,
        investigation::EvidenceItem,
        investigation::RootCauseAnalysis,
        investigation::InvestigationContent,
        jc_case::JcCasePerson,
        jc_case::JcCaseContent,
        jc_case::JcCaseDelivery,
        jc_case::ReleaseJcCase,
        jc_case::ImportJcCase,
        jc_case::DisputeJcCase,
        jc_request::JcRequestContact,
        jc_request::NewJcRequest,
        jc_request::AnswerJcRequest,
        jc_request::CloseJcRequest,
        learning_resource::LearningResourceContent,
        learning_resource::NewLearningFile,
        news::NewsContent,
        notification::NotificationContent,
        person::Harm,
        person::PersonContent,
        saved_search::SavedSearchContent,
        search::IncidentSearch,
        taxonomy::ClassificationRequest,
        type_blocks::MedicationError,
        type_blocks::Restraint,
        type_blocks::SelfHarm,
        type_blocks::Fall,
        type_blocks::AdverseDrugReaction,
        type_blocks::Death,
        type_blocks::MissingPatient,
        type_blocks::Altercation,
        type_blocks::Fire,
        type_blocks::CrimeDetails,
        type_blocks::FinancialExploitation,
        type_blocks::AotSubject,
        webhook::WebhookContent,
        webhook::NewWebhook,
        webhook::NewWebhookSecret,
        webhook::WebhookReplay,
        webinar::WebinarContent,
        webinar::CancelWebinar,
        webinar::Attended,
        webinar::RecordAttendance,
        webinar_request::WebinarRequestContent,
        webinar_request::AnswerWebinarRequest,
        webinar_series::WebinarSeriesContent,
        webinar_series::EndWebinarSeries,
    ]
}

/// What people get.
fn views() -> Vec<Described> {
    described![
        access_request::TokenClock,
        access_request::EnrollmentMail,
        access_request::AccessRequestView,
        access_request::FiledLine,
        access_request::BulkReport,
        account::OrganizationRef,
        account::AccountView,
        account::PermissionGrant,
        account::Me,
        account::ExpiryView,
        account::EnrollmentView,
        account::AccountChange,
        account::SecurityGroupView,
        account_standing::AccountStandingView,
        account_standing::Level1CoverageView,
        attachment::AttachmentView,
        auth::TokenPair,
        auth::ActivationView,
        auth::QrCode,
        auth::SessionView,
        auth::JwkSet,
        auth::Jwk,
        census::CensusView,
        census::CensusReport,
        client::ClientSecretView,
        client::ClientSecretCreated,
        client::ClientView,
        clock::ClockExtension,
        clock::ClockView,
        clock::DeadlineView,
        committee_review::CommitteeReviewView,
        corrective_action::CorrectiveActionView,
        directory::FacilityView,
        directory::UnitView,
        directory::CountyView,
        directory::FieldOfficeView,
        directory::HolidayView,
        directory::ContactView,
        directory::ClinicalRiskManagerView,
        event::CloudEvent,
        event::EventData,
        event::EventPage,
        event::EventTypeView,
        event::EventTicket,
        export::ExportView,
        export::ExportedClock,
        export::ExportedCorrectiveAction,
        export::ExportedIncident,
        import::ImportView,
        import::ImportErrorView,
        facility_enrollment::FacilityEnrollmentReceipt,
        facility_enrollment::FacilityEnrollmentMail,
        facility_enrollment::FacilityEnrollmentView,
        faq::FaqOperation,
        faq::FaqView,
        fhir::FhirAdverseEvent,
        fhir::FhirResource,
        fhir::FhirValidation,
        fhir::FhirParameters,
        fhir::OperationOutcome,
        fhir::BulkExportManifest,
        fhir::BulkExportFile,
        deletion_request::DeletionRequestView,
        deletion_request::LegalHoldView,
        deletion_request::VoidView,
        emergency_access::EmergencyAccessView,
        tombstone::TombstoneView,
        finding::FindingStep,
        finding::FindingView,
        incident::IncidentView,
        incident::NextDue,
        incident::IncidentSummary,
        incident_version::IncidentRecord,
        incident_version::VersionSummary,
        incident_version::VersionView,
        incident_version::Change,
        incident_version::VersionDiff,
        incident_version::HistoryEntry,
        incident_version::ClassificationEntry,
        inquiry::InquiryView,
        investigation::InvestigationView,
        jc_case::JcDeliveryReceipt,
        jc_case::JcCaseSummary,
        jc_case::JcCaseView,
        jc_case::JcDisputeView,
        jc_case::JcRequestRef,
        jc_request::JcRequestMail,
        jc_request::JcRequestAnswer,
        jc_request::JcRequestView,
        learning_resource::LearningFile,
        learning_resource::LearningResourceView,
        news::NewsView,
        notification::NotificationView,
        // What clients send stands here, too: OAuth has unknown parameters ignored.
        oauth::TokenRequest,
        oauth::IntrospectionRequest,
        oauth::RevocationRequest,
        oauth::TokenResponse,
        oauth::Introspection,
        oauth::OAuthError,
        oauth::AuthorizationServer,
        oauth::SmartConfiguration,
        operation::Health,
        operation::Readiness,
        person::PersonView,
        report::ReportPeriod,
        report::ReportKey,
        report::DeadlineReport,
        report::DeadlineReportRow,
        report::ImportQueueReport,
        report::ImportQueueReportRow,
        report::JcRequestReport,
        report::JcRequestReportRow,
        report::CorrectiveActionReport,
        report::CorrectiveActionReportRow,
        report::RepeatInvolvementReport,
        report::InvolvementCount,
        report::InvolvedAgain,
        report::AccessReport,
        report::AccessReportRow,
        report::Level1Shortage,
        problem::Problem,
        problem::FieldError,
        problem::Remedy,
        problem::ContactCard,
        problem::Warning,
        problem::ProblemView,
        report_incidents::IncidentReportPeriod,
        report_incidents::DimensionValue,
        report_incidents::IncidentReportRow,
        report_incidents::IncidentReportTotal,
        report_incidents::IncidentReportSum,
        report_incidents::Suppression,
        report_incidents::IncidentReport,
        saved_search::SavedSearchView,
        search::SnippetPart,
        search::Snippet,
        search::SearchMatch,
        taxonomy::IncidentClassView,
        taxonomy::IncidentTypeView,
        taxonomy::ClockDefinition,
        taxonomy::Taxonomy,
        taxonomy::Classification,
        training::TrainingView,
        webhook::WebhookView,
        webhook::WebhookSecretView,
        webhook::CreatedWebhook,
        webhook::CreatedWebhookSecret,
        webhook::WebhookReplayed,
        webhook::DeliveryView,
        webhook::DeliveryDetail,
        webhook::DeliveryHeader,
        webhook::DeliveryAttempt,
        webinar::MyRegistration,
        webinar::WebinarView,
        webinar::RegistrationView,
        webinar::AttendanceView,
        webinar_request::WebinarRequestView,
        webinar_series::WebinarSeriesView,
    ]
}

#[test]
fn every_example_is_a_value_of_its_type() {
    for described in requests().into_iter().chain(views()) {
        let example = described.schema["example"].clone();
        assert!(!example.is_null(), "{} has no example", described.name);
        match (described.echo)(example.clone()) {
            Ok(again) => assert_holds(&described.name, &example, &again),
            Err(error) => panic!("the example of {}: {error}", described.name),
        }
    }
}

/// Asserts that all of `part` stands in `whole`, which may say more, as a default.
fn assert_holds(name: &str, part: &Value, whole: &Value) {
    match (part, whole) {
        (Value::Object(part), Value::Object(whole)) => {
            for (key, value) in part {
                assert_holds(name, value, whole.get(key).unwrap_or(&Value::Null));
            }
        }
        (Value::Array(part), Value::Array(whole)) => {
            assert_eq!(part.len(), whole.len(), "{name}");
            for (part, whole) in part.iter().zip(whole) {
                assert_holds(name, part, whole);
            }
        }
        _ => assert_eq!(part, whole, "{name}"),
    }
}

#[test]
fn unknown_fields_are_refused_by_type_and_schema() {
    for described in requests() {
        let mut example = described.schema["example"].clone();
        example["no_such_field"] = json!(1);
        let error = (described.echo)(example).expect_err(&described.name);
        assert!(error.to_string().contains("unknown field"), "{}: {error}", described.name);
        assert_eq!(described.schema["additionalProperties"], false, "{}", described.name);
    }
}

#[test]
fn every_field_and_type_is_described() {
    for described in requests().into_iter().chain(views()) {
        assert!(described.schema["description"].is_string(), "{}", described.name);
        for (name, property) in described.schema["properties"].as_object().unwrap() {
            let said = property.get("description").or_else(|| property["oneOf"][0].get("description"));
            assert!(said.is_some(), "{}.{name} is not described", described.name);
        }
    }
}

#[test]
fn every_text_people_send_has_a_bound() {
    for described in requests() {
        for (name, property) in described.schema["properties"].as_object().unwrap() {
            let types = &property["type"];
            let is = |kind: &str| types == kind || types.as_array().is_some_and(|all| all.contains(&json!(kind)));
            let bounded = ["maxLength", "pattern", "format", "enum"];
            if is("string") {
                assert!(
                    bounded.iter().any(|key| property.get(key).is_some()),
                    "{}.{name} has no bound",
                    described.name
                );
            }
            if is("array") {
                assert!(property.get("maxItems").is_some(), "{}.{name}", described.name);
                assert_ne!(property["items"]["type"], "string", "{}.{name}", described.name);
            }
        }
    }
}

#[test]
fn every_reference_leads_to_one_schema() {
    let mut schemas: Vec<(String, RefOr<Schema>)> = Vec::new();
    <incident::NewIncident as ToSchema>::schemas(&mut schemas);
    <incident::IncidentView as ToSchema>::schemas(&mut schemas);
    <incident_version::VersionView as ToSchema>::schemas(&mut schemas);
    <incident_action::Amend as ToSchema>::schemas(&mut schemas);
    <patch::PersonPatch as ToSchema>::schemas(&mut schemas);
    let known: BTreeSet<_> = schemas.iter().map(|(name, _)| name.clone()).collect();
    let text = serde_json::to_string(&schemas.iter().map(|(_, s)| s).collect::<Vec<_>>()).unwrap();
    for reference in text.split("#/components/schemas/").skip(1) {
        let name = reference.split('"').next().unwrap();
        assert!(known.contains(name), "nothing is called {name}");
    }
}
