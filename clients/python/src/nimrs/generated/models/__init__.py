"""Contains all the data models used in inputs/outputs"""

from .access_report import AccessReport
from .access_report_filters import AccessReportFilters
from .access_report_row import AccessReportRow
from .access_request_action import AccessRequestAction
from .access_request_kind import AccessRequestKind
from .access_request_route import AccessRequestRoute
from .access_request_status import AccessRequestStatus
from .access_request_view import AccessRequestView
from .account_change import AccountChange
from .account_event import AccountEvent
from .account_standing_view import AccountStandingView
from .account_view import AccountView
from .activate_request import ActivateRequest
from .activation_status import ActivationStatus
from .activation_view import ActivationView
from .actual_harm import ActualHarm
from .adverse_drug_reaction import AdverseDrugReaction
from .altercation import Altercation
from .amend import Amend
from .amend_finding import AmendFinding
from .answer_inquiry import AnswerInquiry
from .answer_jc_request import AnswerJcRequest
from .answer_webinar_request import AnswerWebinarRequest
from .aot_subject import AotSubject
from .approve_access_request import ApproveAccessRequest
from .approve_deletion_request import ApproveDeletionRequest
from .approve_facility_enrollment import ApproveFacilityEnrollment
from .attachment_class import AttachmentClass
from .attachment_view import AttachmentView
from .attendance_view import AttendanceView
from .attended import Attended
from .attendee import Attendee
from .authorization_server import AuthorizationServer
from .bulk_export_file import BulkExportFile
from .bulk_export_manifest import BulkExportManifest
from .bulk_format import BulkFormat
from .bulk_report import BulkReport
from .bulk_status import BulkStatus
from .cancel_webinar import CancelWebinar
from .census_content import CensusContent
from .census_patch import CensusPatch
from .census_report import CensusReport
from .census_view import CensusView
from .change import Change
from .change_group import ChangeGroup
from .change_pin_request import ChangePinRequest
from .classification import Classification
from .classification_entry import ClassificationEntry
from .classification_request import ClassificationRequest
from .classification_source import ClassificationSource
from .client_auth_method import ClientAuthMethod
from .client_content import ClientContent
from .client_content_jwks_type_0 import ClientContentJwksType0
from .client_group import ClientGroup
from .client_patch import ClientPatch
from .client_patch_jwks_type_0 import ClientPatchJwksType0
from .client_secret_created import ClientSecretCreated
from .client_secret_view import ClientSecretView
from .client_view import ClientView
from .clinical_risk_manager_content import ClinicalRiskManagerContent
from .clinical_risk_manager_patch import ClinicalRiskManagerPatch
from .clinical_risk_manager_view import ClinicalRiskManagerView
from .clock_code import ClockCode
from .clock_definition import ClockDefinition
from .clock_extension import ClockExtension
from .clock_status import ClockStatus
from .clock_unit import ClockUnit
from .clock_view import ClockView
from .close import Close
from .close_inquiry import CloseInquiry
from .close_jc_request import CloseJcRequest
from .cloud_event import CloudEvent
from .committee_decision import CommitteeDecision
from .committee_review_content import CommitteeReviewContent
from .committee_review_patch import CommitteeReviewPatch
from .committee_review_view import CommitteeReviewView
from .contact_card import ContactCard
from .contact_topic import ContactTopic
from .contact_view import ContactView
from .corrective_action_content import CorrectiveActionContent
from .corrective_action_dimension import CorrectiveActionDimension
from .corrective_action_kind import CorrectiveActionKind
from .corrective_action_patch import CorrectiveActionPatch
from .corrective_action_report import CorrectiveActionReport
from .corrective_action_report_filters import CorrectiveActionReportFilters
from .corrective_action_report_row import CorrectiveActionReportRow
from .corrective_action_view import CorrectiveActionView
from .county_view import CountyView
from .created_webhook import CreatedWebhook
from .created_webhook_secret import CreatedWebhookSecret
from .crime_details import CrimeDetails
from .crime_suspicion import CrimeSuspicion
from .deactivate import Deactivate
from .deadline_dimension import DeadlineDimension
from .deadline_report import DeadlineReport
from .deadline_report_filters import DeadlineReportFilters
from .deadline_report_row import DeadlineReportRow
from .deadline_view import DeadlineView
from .death import Death
from .death_manner import DeathManner
from .definition_status import DefinitionStatus
from .deletion_ground import DeletionGround
from .deletion_request_action import DeletionRequestAction
from .deletion_request_status import DeletionRequestStatus
from .deletion_request_view import DeletionRequestView
from .delivery_attempt import DeliveryAttempt
from .delivery_detail import DeliveryDetail
from .delivery_header import DeliveryHeader
from .delivery_status import DeliveryStatus
from .delivery_view import DeliveryView
from .deny_access_request import DenyAccessRequest
from .deny_deletion_request import DenyDeletionRequest
from .deny_facility_enrollment import DenyFacilityEnrollment
from .dimension import Dimension
from .dimension_value import DimensionValue
from .disable_client import DisableClient
from .dispute_jc_case import DisputeJcCase
from .emergency_access_view import EmergencyAccessView
from .employment_kind import EmploymentKind
from .end_webinar_series import EndWebinarSeries
from .enrollment_mail import EnrollmentMail
from .enrollment_mail_state import EnrollmentMailState
from .enrollment_view import EnrollmentView
from .event_data import EventData
from .event_page import EventPage
from .event_ticket import EventTicket
from .event_type import EventType
from .event_type_view import EventTypeView
from .evidence_item import EvidenceItem
from .expiry_view import ExpiryView
from .export_format import ExportFormat
from .export_view import ExportView
from .exported_clock import ExportedClock
from .exported_corrective_action import ExportedCorrectiveAction
from .exported_incident import ExportedIncident
from .extend_clock import ExtendClock
from .facility_director import FacilityDirector
from .facility_enrollment_mail import FacilityEnrollmentMail
from .facility_enrollment_receipt import FacilityEnrollmentReceipt
from .facility_enrollment_status import FacilityEnrollmentStatus
from .facility_enrollment_view import FacilityEnrollmentView
from .facility_kind import FacilityKind
from .facility_patch import FacilityPatch
from .facility_view import FacilityView
from .fall import Fall
from .faq_operation import FaqOperation
from .faq_view import FaqView
from .fhir_adverse_event import FhirAdverseEvent
from .fhir_adverse_event_resource_type import FhirAdverseEventResourceType
from .fhir_parameters import FhirParameters
from .fhir_parameters_resource_type import FhirParametersResourceType
from .fhir_resource import FhirResource
from .fhir_validation import FhirValidation
from .fhir_validation_resource_type import FhirValidationResourceType
from .field_error import FieldError
from .field_office import FieldOffice
from .field_office_view import FieldOfficeView
from .file_report import FileReport
from .filed_line import FiledLine
from .financial_exploitation import FinancialExploitation
from .finding_category import FindingCategory
from .finding_event import FindingEvent
from .finding_stage import FindingStage
from .finding_status import FindingStatus
from .finding_step import FindingStep
from .finding_view import FindingView
from .finish import Finish
from .fire import Fire
from .get_openapi_response_200 import GetOpenapiResponse200
from .grant import Grant
from .hand_over import HandOver
from .harm import Harm
from .health import Health
from .historical_dates import HistoricalDates
from .history_entry import HistoryEntry
from .holiday_view import HolidayView
from .import_error_view import ImportErrorView
from .import_jc_case import ImportJcCase
from .import_mode import ImportMode
from .import_queue_report import ImportQueueReport
from .import_queue_report_filters import ImportQueueReportFilters
from .import_queue_report_row import ImportQueueReportRow
from .import_row import ImportRow
from .import_view import ImportView
from .incident_action import IncidentAction
from .incident_class import IncidentClass
from .incident_class_view import IncidentClassView
from .incident_content import IncidentContent
from .incident_patch import IncidentPatch
from .incident_record import IncidentRecord
from .incident_report import IncidentReport
from .incident_report_filters import IncidentReportFilters
from .incident_report_period import IncidentReportPeriod
from .incident_report_row import IncidentReportRow
from .incident_report_row_keys import IncidentReportRowKeys
from .incident_report_sum import IncidentReportSum
from .incident_report_total import IncidentReportTotal
from .incident_search import IncidentSearch
from .incident_sort import IncidentSort
from .incident_status import IncidentStatus
from .incident_summary import IncidentSummary
from .incident_type import IncidentType
from .incident_type_view import IncidentTypeView
from .incident_view import IncidentView
from .inquiry_status import InquiryStatus
from .inquiry_view import InquiryView
from .interview import Interview
from .introspection import Introspection
from .introspection_request import IntrospectionRequest
from .investigate import Investigate
from .investigation_assignee import InvestigationAssignee
from .investigation_content import InvestigationContent
from .investigation_patch import InvestigationPatch
from .investigation_view import InvestigationView
from .investigator import Investigator
from .involved_again import InvolvedAgain
from .involvement_count import InvolvementCount
from .involvement_kind import InvolvementKind
from .jc_case_action import JcCaseAction
from .jc_case_content import JcCaseContent
from .jc_case_delivery import JcCaseDelivery
from .jc_case_person import JcCasePerson
from .jc_case_status import JcCaseStatus
from .jc_case_summary import JcCaseSummary
from .jc_case_view import JcCaseView
from .jc_classification import JcClassification
from .jc_decision import JcDecision
from .jc_delivery_action import JcDeliveryAction
from .jc_delivery_outcome import JcDeliveryOutcome
from .jc_delivery_receipt import JcDeliveryReceipt
from .jc_dispute_ground import JcDisputeGround
from .jc_dispute_view import JcDisputeView
from .jc_request_action import JcRequestAction
from .jc_request_answer import JcRequestAnswer
from .jc_request_contact import JcRequestContact
from .jc_request_kind import JcRequestKind
from .jc_request_mail import JcRequestMail
from .jc_request_outcome import JcRequestOutcome
from .jc_request_ref import JcRequestRef
from .jc_request_report import JcRequestReport
from .jc_request_report_filters import JcRequestReportFilters
from .jc_request_report_row import JcRequestReportRow
from .jc_request_status import JcRequestStatus
from .jc_request_view import JcRequestView
from .jwk import Jwk
from .jwk_set import JwkSet
from .learning_audience import LearningAudience
from .learning_file import LearningFile
from .learning_resource_content import LearningResourceContent
from .learning_resource_kind import LearningResourceKind
from .learning_resource_patch import LearningResourcePatch
from .learning_resource_view import LearningResourceView
from .legal_hold_view import LegalHoldView
from .legal_status import LegalStatus
from .lethality import Lethality
from .level_1_coverage_view import Level1CoverageView
from .level_1_shortage import Level1Shortage
from .location_kind import LocationKind
from .login_request import LoginRequest
from .match_class import MatchClass
from .me import Me
from .medication_error import MedicationError
from .medication_error_kind import MedicationErrorKind
from .medication_stage import MedicationStage
from .merp_category import MerpCategory
from .missing_patient import MissingPatient
from .monitoring_note import MonitoringNote
from .my_registration import MyRegistration
from .narrative import Narrative
from .new_access_request import NewAccessRequest
from .new_attachment import NewAttachment
from .new_client import NewClient
from .new_client_secret import NewClientSecret
from .new_deletion_request import NewDeletionRequest
from .new_emergency_access import NewEmergencyAccess
from .new_export import NewExport
from .new_facility import NewFacility
from .new_facility_enrollment import NewFacilityEnrollment
from .new_finding import NewFinding
from .new_holiday import NewHoliday
from .new_incident import NewIncident
from .new_inquiry import NewInquiry
from .new_jc_request import NewJcRequest
from .new_learning_file import NewLearningFile
from .new_unit import NewUnit
from .new_webhook import NewWebhook
from .new_webhook_secret import NewWebhookSecret
from .news_content import NewsContent
from .news_patch import NewsPatch
from .news_view import NewsView
from .next_due import NextDue
from .notification_content import NotificationContent
from .notification_method import NotificationMethod
from .notification_outcome import NotificationOutcome
from .notification_patch import NotificationPatch
from .notification_recipient import NotificationRecipient
from .notification_view import NotificationView
from .o_auth_error import OAuthError
from .o_auth_error_code import OAuthErrorCode
from .occurred import Occurred
from .occurrence_precision import OccurrencePrecision
from .operation_outcome import OperationOutcome
from .operation_outcome_resource_type import OperationOutcomeResourceType
from .organization_kind import OrganizationKind
from .organization_ref import OrganizationRef
from .page_access_request_view import PageAccessRequestView
from .page_account_standing_view import PageAccountStandingView
from .page_account_view import PageAccountView
from .page_attachment_view import PageAttachmentView
from .page_census_view import PageCensusView
from .page_classification_entry import PageClassificationEntry
from .page_client_view import PageClientView
from .page_clinical_risk_manager_view import PageClinicalRiskManagerView
from .page_clock_view import PageClockView
from .page_contact_view import PageContactView
from .page_corrective_action_view import PageCorrectiveActionView
from .page_county_view import PageCountyView
from .page_deadline_view import PageDeadlineView
from .page_deletion_request_view import PageDeletionRequestView
from .page_delivery_view import PageDeliveryView
from .page_emergency_access_view import PageEmergencyAccessView
from .page_event_type_view import PageEventTypeView
from .page_export_view import PageExportView
from .page_facility_enrollment_view import PageFacilityEnrollmentView
from .page_facility_view import PageFacilityView
from .page_faq_view import PageFaqView
from .page_field_office_view import PageFieldOfficeView
from .page_finding_view import PageFindingView
from .page_history_entry import PageHistoryEntry
from .page_holiday_view import PageHolidayView
from .page_import_view import PageImportView
from .page_incident_summary import PageIncidentSummary
from .page_inquiry_view import PageInquiryView
from .page_jc_case_summary import PageJcCaseSummary
from .page_jc_request_view import PageJcRequestView
from .page_learning_resource_view import PageLearningResourceView
from .page_level_1_coverage_view import PageLevel1CoverageView
from .page_news_view import PageNewsView
from .page_notification_view import PageNotificationView
from .page_person_view import PagePersonView
from .page_registration_view import PageRegistrationView
from .page_saved_search_view import PageSavedSearchView
from .page_security_group_view import PageSecurityGroupView
from .page_session_view import PageSessionView
from .page_tombstone_view import PageTombstoneView
from .page_training_view import PageTrainingView
from .page_unit_view import PageUnitView
from .page_version_summary import PageVersionSummary
from .page_webhook_view import PageWebhookView
from .page_webinar_request_view import PageWebinarRequestView
from .page_webinar_series_view import PageWebinarSeriesView
from .page_webinar_view import PageWebinarView
from .permission import Permission
from .permission_grant import PermissionGrant
from .person_content import PersonContent
from .person_patch import PersonPatch
from .person_role import PersonRole
from .person_view import PersonView
from .place import Place
from .potential_harm import PotentialHarm
from .premises import Premises
from .problem import Problem
from .problem_code import ProblemCode
from .problem_view import ProblemView
from .qr_code import QrCode
from .qualified_person_request import QualifiedPersonRequest
from .readiness import Readiness
from .record_attendance import RecordAttendance
from .refresh_request import RefreshRequest
from .registration_status import RegistrationStatus
from .registration_view import RegistrationView
from .reissue_token import ReissueToken
from .release_jc_case import ReleaseJcCase
from .release_legal_hold import ReleaseLegalHold
from .remedy import Remedy
from .reopen import Reopen
from .repeat_involvement_report import RepeatInvolvementReport
from .repeat_involvement_report_filters import RepeatInvolvementReportFilters
from .report_format import ReportFormat
from .report_key import ReportKey
from .report_period import ReportPeriod
from .requested_organization import RequestedOrganization
from .requested_person import RequestedPerson
from .resend_enrollment import ResendEnrollment
from .reset_pin import ResetPin
from .restraint import Restraint
from .restraint_kind import RestraintKind
from .retention_class import RetentionClass
from .retention_rule import RetentionRule
from .return_ import Return
from .revocation_request import RevocationRequest
from .root_cause_analysis import RootCauseAnalysis
from .saved_search_content import SavedSearchContent
from .saved_search_patch import SavedSearchPatch
from .saved_search_view import SavedSearchView
from .search_match import SearchMatch
from .security_group import SecurityGroup
from .security_group_view import SecurityGroupView
from .security_manager import SecurityManager
from .self_harm import SelfHarm
from .send_back import SendBack
from .session_view import SessionView
from .session_weekday import SessionWeekday
from .set_legal_hold import SetLegalHold
from .sex import Sex
from .smart_configuration import SmartConfiguration
from .snippet import Snippet
from .snippet_part import SnippetPart
from .staff_kind import StaffKind
from .standing import Standing
from .submit import Submit
from .supervision import Supervision
from .suppression import Suppression
from .taxonomy import Taxonomy
from .token_clock import TokenClock
from .token_clock_status import TokenClockStatus
from .token_pair import TokenPair
from .token_request import TokenRequest
from .token_response import TokenResponse
from .tombstone_kind import TombstoneKind
from .tombstone_view import TombstoneView
from .training_kind import TrainingKind
from .training_view import TrainingView
from .treatment_given import TreatmentGiven
from .unit_patch import UnitPatch
from .unit_view import UnitView
from .unlock import Unlock
from .version_diff import VersionDiff
from .version_summary import VersionSummary
from .version_view import VersionView
from .void_view import VoidView
from .vpcr_report import VpcrReport
from .vpcr_report_method import VpcrReportMethod
from .warning import Warning_
from .webhook_content import WebhookContent
from .webhook_patch import WebhookPatch
from .webhook_replay import WebhookReplay
from .webhook_replayed import WebhookReplayed
from .webhook_secret_kind import WebhookSecretKind
from .webhook_secret_view import WebhookSecretView
from .webhook_signature import WebhookSignature
from .webhook_view import WebhookView
from .webinar_content import WebinarContent
from .webinar_decision import WebinarDecision
from .webinar_kind import WebinarKind
from .webinar_patch import WebinarPatch
from .webinar_request_content import WebinarRequestContent
from .webinar_request_status import WebinarRequestStatus
from .webinar_request_view import WebinarRequestView
from .webinar_series_content import WebinarSeriesContent
from .webinar_series_patch import WebinarSeriesPatch
from .webinar_series_view import WebinarSeriesView
from .webinar_status import WebinarStatus
from .webinar_view import WebinarView
from .withdraw_access_request import WithdrawAccessRequest

__all__ = (
    "AccessReport",
    "AccessReportFilters",
    "AccessReportRow",
    "AccessRequestAction",
    "AccessRequestKind",
    "AccessRequestRoute",
    "AccessRequestStatus",
    "AccessRequestView",
    "AccountChange",
    "AccountEvent",
    "AccountStandingView",
    "AccountView",
    "ActivateRequest",
    "ActivationStatus",
    "ActivationView",
    "ActualHarm",
    "AdverseDrugReaction",
    "Altercation",
    "Amend",
    "AmendFinding",
    "AnswerInquiry",
    "AnswerJcRequest",
    "AnswerWebinarRequest",
    "AotSubject",
    "ApproveAccessRequest",
    "ApproveDeletionRequest",
    "ApproveFacilityEnrollment",
    "AttachmentClass",
    "AttachmentView",
    "AttendanceView",
    "Attended",
    "Attendee",
    "AuthorizationServer",
    "BulkExportFile",
    "BulkExportManifest",
    "BulkFormat",
    "BulkReport",
    "BulkStatus",
    "CancelWebinar",
    "CensusContent",
    "CensusPatch",
    "CensusReport",
    "CensusView",
    "Change",
    "ChangeGroup",
    "ChangePinRequest",
    "Classification",
    "ClassificationEntry",
    "ClassificationRequest",
    "ClassificationSource",
    "ClientAuthMethod",
    "ClientContent",
    "ClientContentJwksType0",
    "ClientGroup",
    "ClientPatch",
    "ClientPatchJwksType0",
    "ClientSecretCreated",
    "ClientSecretView",
    "ClientView",
    "ClinicalRiskManagerContent",
    "ClinicalRiskManagerPatch",
    "ClinicalRiskManagerView",
    "ClockCode",
    "ClockDefinition",
    "ClockExtension",
    "ClockStatus",
    "ClockUnit",
    "ClockView",
    "Close",
    "CloseInquiry",
    "CloseJcRequest",
    "CloudEvent",
    "CommitteeDecision",
    "CommitteeReviewContent",
    "CommitteeReviewPatch",
    "CommitteeReviewView",
    "ContactCard",
    "ContactTopic",
    "ContactView",
    "CorrectiveActionContent",
    "CorrectiveActionDimension",
    "CorrectiveActionKind",
    "CorrectiveActionPatch",
    "CorrectiveActionReport",
    "CorrectiveActionReportFilters",
    "CorrectiveActionReportRow",
    "CorrectiveActionView",
    "CountyView",
    "CreatedWebhook",
    "CreatedWebhookSecret",
    "CrimeDetails",
    "CrimeSuspicion",
    "Deactivate",
    "DeadlineDimension",
    "DeadlineReport",
    "DeadlineReportFilters",
    "DeadlineReportRow",
    "DeadlineView",
    "Death",
    "DeathManner",
    "DefinitionStatus",
    "DeletionGround",
    "DeletionRequestAction",
    "DeletionRequestStatus",
    "DeletionRequestView",
    "DeliveryAttempt",
    "DeliveryDetail",
    "DeliveryHeader",
    "DeliveryStatus",
    "DeliveryView",
    "DenyAccessRequest",
    "DenyDeletionRequest",
    "DenyFacilityEnrollment",
    "Dimension",
    "DimensionValue",
    "DisableClient",
    "DisputeJcCase",
    "EmergencyAccessView",
    "EmploymentKind",
    "EndWebinarSeries",
    "EnrollmentMail",
    "EnrollmentMailState",
    "EnrollmentView",
    "EventData",
    "EventPage",
    "EventTicket",
    "EventType",
    "EventTypeView",
    "EvidenceItem",
    "ExpiryView",
    "ExportFormat",
    "ExportView",
    "ExportedClock",
    "ExportedCorrectiveAction",
    "ExportedIncident",
    "ExtendClock",
    "FacilityDirector",
    "FacilityEnrollmentMail",
    "FacilityEnrollmentReceipt",
    "FacilityEnrollmentStatus",
    "FacilityEnrollmentView",
    "FacilityKind",
    "FacilityPatch",
    "FacilityView",
    "Fall",
    "FaqOperation",
    "FaqView",
    "FhirAdverseEvent",
    "FhirAdverseEventResourceType",
    "FhirParameters",
    "FhirParametersResourceType",
    "FhirResource",
    "FhirValidation",
    "FhirValidationResourceType",
    "FieldError",
    "FieldOffice",
    "FieldOfficeView",
    "FileReport",
    "FiledLine",
    "FinancialExploitation",
    "FindingCategory",
    "FindingEvent",
    "FindingStage",
    "FindingStatus",
    "FindingStep",
    "FindingView",
    "Finish",
    "Fire",
    "GetOpenapiResponse200",
    "Grant",
    "HandOver",
    "Harm",
    "Health",
    "HistoricalDates",
    "HistoryEntry",
    "HolidayView",
    "ImportErrorView",
    "ImportJcCase",
    "ImportMode",
    "ImportQueueReport",
    "ImportQueueReportFilters",
    "ImportQueueReportRow",
    "ImportRow",
    "ImportView",
    "IncidentAction",
    "IncidentClass",
    "IncidentClassView",
    "IncidentContent",
    "IncidentPatch",
    "IncidentRecord",
    "IncidentReport",
    "IncidentReportFilters",
    "IncidentReportPeriod",
    "IncidentReportRow",
    "IncidentReportRowKeys",
    "IncidentReportSum",
    "IncidentReportTotal",
    "IncidentSearch",
    "IncidentSort",
    "IncidentStatus",
    "IncidentSummary",
    "IncidentType",
    "IncidentTypeView",
    "IncidentView",
    "InquiryStatus",
    "InquiryView",
    "Interview",
    "Introspection",
    "IntrospectionRequest",
    "Investigate",
    "InvestigationAssignee",
    "InvestigationContent",
    "InvestigationPatch",
    "InvestigationView",
    "Investigator",
    "InvolvedAgain",
    "InvolvementCount",
    "InvolvementKind",
    "JcCaseAction",
    "JcCaseContent",
    "JcCaseDelivery",
    "JcCasePerson",
    "JcCaseStatus",
    "JcCaseSummary",
    "JcCaseView",
    "JcClassification",
    "JcDecision",
    "JcDeliveryAction",
    "JcDeliveryOutcome",
    "JcDeliveryReceipt",
    "JcDisputeGround",
    "JcDisputeView",
    "JcRequestAction",
    "JcRequestAnswer",
    "JcRequestContact",
    "JcRequestKind",
    "JcRequestMail",
    "JcRequestOutcome",
    "JcRequestRef",
    "JcRequestReport",
    "JcRequestReportFilters",
    "JcRequestReportRow",
    "JcRequestStatus",
    "JcRequestView",
    "Jwk",
    "JwkSet",
    "LearningAudience",
    "LearningFile",
    "LearningResourceContent",
    "LearningResourceKind",
    "LearningResourcePatch",
    "LearningResourceView",
    "LegalHoldView",
    "LegalStatus",
    "Lethality",
    "Level1CoverageView",
    "Level1Shortage",
    "LocationKind",
    "LoginRequest",
    "MatchClass",
    "Me",
    "MedicationError",
    "MedicationErrorKind",
    "MedicationStage",
    "MerpCategory",
    "MissingPatient",
    "MonitoringNote",
    "MyRegistration",
    "Narrative",
    "NewAccessRequest",
    "NewAttachment",
    "NewClient",
    "NewClientSecret",
    "NewDeletionRequest",
    "NewEmergencyAccess",
    "NewExport",
    "NewFacility",
    "NewFacilityEnrollment",
    "NewFinding",
    "NewHoliday",
    "NewIncident",
    "NewInquiry",
    "NewJcRequest",
    "NewLearningFile",
    "NewUnit",
    "NewWebhook",
    "NewWebhookSecret",
    "NewsContent",
    "NewsPatch",
    "NewsView",
    "NextDue",
    "NotificationContent",
    "NotificationMethod",
    "NotificationOutcome",
    "NotificationPatch",
    "NotificationRecipient",
    "NotificationView",
    "OAuthError",
    "OAuthErrorCode",
    "Occurred",
    "OccurrencePrecision",
    "OperationOutcome",
    "OperationOutcomeResourceType",
    "OrganizationKind",
    "OrganizationRef",
    "PageAccessRequestView",
    "PageAccountStandingView",
    "PageAccountView",
    "PageAttachmentView",
    "PageCensusView",
    "PageClassificationEntry",
    "PageClientView",
    "PageClinicalRiskManagerView",
    "PageClockView",
    "PageContactView",
    "PageCorrectiveActionView",
    "PageCountyView",
    "PageDeadlineView",
    "PageDeletionRequestView",
    "PageDeliveryView",
    "PageEmergencyAccessView",
    "PageEventTypeView",
    "PageExportView",
    "PageFacilityEnrollmentView",
    "PageFacilityView",
    "PageFaqView",
    "PageFieldOfficeView",
    "PageFindingView",
    "PageHistoryEntry",
    "PageHolidayView",
    "PageImportView",
    "PageIncidentSummary",
    "PageInquiryView",
    "PageJcCaseSummary",
    "PageJcRequestView",
    "PageLearningResourceView",
    "PageLevel1CoverageView",
    "PageNewsView",
    "PageNotificationView",
    "PagePersonView",
    "PageRegistrationView",
    "PageSavedSearchView",
    "PageSecurityGroupView",
    "PageSessionView",
    "PageTombstoneView",
    "PageTrainingView",
    "PageUnitView",
    "PageVersionSummary",
    "PageWebhookView",
    "PageWebinarRequestView",
    "PageWebinarSeriesView",
    "PageWebinarView",
    "Permission",
    "PermissionGrant",
    "PersonContent",
    "PersonPatch",
    "PersonRole",
    "PersonView",
    "Place",
    "PotentialHarm",
    "Premises",
    "Problem",
    "ProblemCode",
    "ProblemView",
    "QrCode",
    "QualifiedPersonRequest",
    "Readiness",
    "RecordAttendance",
    "RefreshRequest",
    "RegistrationStatus",
    "RegistrationView",
    "ReissueToken",
    "ReleaseJcCase",
    "ReleaseLegalHold",
    "Remedy",
    "Reopen",
    "RepeatInvolvementReport",
    "RepeatInvolvementReportFilters",
    "ReportFormat",
    "ReportKey",
    "ReportPeriod",
    "RequestedOrganization",
    "RequestedPerson",
    "ResendEnrollment",
    "ResetPin",
    "Restraint",
    "RestraintKind",
    "RetentionClass",
    "RetentionRule",
    "Return",
    "RevocationRequest",
    "RootCauseAnalysis",
    "SavedSearchContent",
    "SavedSearchPatch",
    "SavedSearchView",
    "SearchMatch",
    "SecurityGroup",
    "SecurityGroupView",
    "SecurityManager",
    "SelfHarm",
    "SendBack",
    "SessionView",
    "SessionWeekday",
    "SetLegalHold",
    "Sex",
    "SmartConfiguration",
    "Snippet",
    "SnippetPart",
    "StaffKind",
    "Standing",
    "Submit",
    "Supervision",
    "Suppression",
    "Taxonomy",
    "TokenClock",
    "TokenClockStatus",
    "TokenPair",
    "TokenRequest",
    "TokenResponse",
    "TombstoneKind",
    "TombstoneView",
    "TrainingKind",
    "TrainingView",
    "TreatmentGiven",
    "UnitPatch",
    "UnitView",
    "Unlock",
    "VersionDiff",
    "VersionSummary",
    "VersionView",
    "VoidView",
    "VpcrReport",
    "VpcrReportMethod",
    "Warning_",
    "WebhookContent",
    "WebhookPatch",
    "WebhookReplay",
    "WebhookReplayed",
    "WebhookSecretKind",
    "WebhookSecretView",
    "WebhookSignature",
    "WebhookView",
    "WebinarContent",
    "WebinarDecision",
    "WebinarKind",
    "WebinarPatch",
    "WebinarRequestContent",
    "WebinarRequestStatus",
    "WebinarRequestView",
    "WebinarSeriesContent",
    "WebinarSeriesPatch",
    "WebinarSeriesView",
    "WebinarStatus",
    "WebinarView",
    "WithdrawAccessRequest",
)
