//! The tables, one description for both backends; a test compares it with what the migrations make.
diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    service_settings (key) {
        key -> Text,
        value -> Text,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    signing_keys (id) {
        id -> Id,
        sealed_private_key -> Binary,
        public_key -> Binary,
        created_at -> UtcTimestamp,
        retired_at -> Nullable<UtcTimestamp>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    number_sequences (name) {
        name -> Text,
        last_value -> BigInt,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    facilities (id) {
        id -> Id,
        name -> Text,
        kind -> Text,
        county_fips -> Text,
        field_office -> Text,
        operated_by_state -> Bool,
        licensed -> Bool,
        inpatient -> Bool,
        twenty_four_hour -> Bool,
        director_name -> Nullable<Text>,
        administrator_phone -> Text,
        active -> Bool,
        version -> Integer,
        created_at -> UtcTimestamp,
        updated_at -> UtcTimestamp,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    facility_units (facility_id, id) {
        facility_id -> Id,
        id -> Id,
        name -> Text,
        programme -> Text,
        active -> Bool,
        version -> Integer,
        created_at -> UtcTimestamp,
        updated_at -> UtcTimestamp,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    holidays (on_date) {
        on_date -> Date,
        name -> Text,
        version -> Integer,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    accounts (id) {
        id -> Id,
        user_id -> Text,
        user_id_key -> Text,
        display_name -> Text,
        email -> Nullable<Text>,
        security_group -> Text,
        staff_kind -> Text,
        organization_kind -> Text,
        facility_id -> Nullable<Id>,
        field_office -> Nullable<Text>,
        pin_hash -> Nullable<Text>,
        sealed_token_seed -> Nullable<Binary>,
        last_token_step -> Nullable<BigInt>,
        failed_attempts -> Integer,
        activated_at -> Nullable<UtcTimestamp>,
        last_login_at -> Nullable<UtcTimestamp>,
        inactivity_reset_at -> Nullable<UtcTimestamp>,
        deactivated_at -> Nullable<UtcTimestamp>,
        deactivated_reason -> Nullable<Text>,
        version -> Integer,
        created_at -> UtcTimestamp,
        updated_at -> UtcTimestamp,
        locks_at -> Nullable<UtcTimestamp>,
        expires_at -> Nullable<UtcTimestamp>,
        machine -> Bool,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    enrollments (id) {
        id -> Id,
        account_id -> Id,
        kind -> Text,
        code_hash -> Binary,
        sealed_token_seed -> Nullable<Binary>,
        pin_hash -> Nullable<Text>,
        created_by -> Nullable<Id>,
        created_at -> UtcTimestamp,
        expires_at -> UtcTimestamp,
        used_at -> Nullable<UtcTimestamp>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    sessions (id) {
        id -> Id,
        account_id -> Id,
        refresh_hash -> Binary,
        client -> Nullable<Text>,
        created_at -> UtcTimestamp,
        last_used_at -> UtcTimestamp,
        expires_at -> UtcTimestamp,
        ended_at -> Nullable<UtcTimestamp>,
        end_reason -> Nullable<Text>,
        scopes -> Nullable<Text>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    idempotency_keys (account_id, key) {
        account_id -> Id,
        key -> Text,
        fingerprint -> Binary,
        answer -> Binary,
        created_at -> UtcTimestamp,
        expires_at -> UtcTimestamp,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    audit_entries (id) {
        id -> Id,
        at -> UtcTimestamp,
        account_id -> Nullable<Id>,
        user_id -> Nullable<Text>,
        security_group -> Nullable<Text>,
        organization -> Nullable<Text>,
        action -> Text,
        subject_kind -> Text,
        subject_id -> Nullable<Text>,
        facility_id -> Nullable<Id>,
        incident_id -> Nullable<Id>,
        outcome -> Text,
        reason -> Nullable<Text>,
        request_id -> Text,
        client_address -> Nullable<Text>,
        details -> Nullable<Text>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    incidents (facility_id, id) {
        facility_id -> Id,
        id -> Id,
        number -> Text,
        external_reference -> Nullable<Text>,
        field_office -> Text,
        county_fips -> Text,
        unit_id -> Nullable<Id>,
        status -> Text,
        incident_type -> Nullable<Text>,
        class -> Nullable<Text>,
        jc_class -> Nullable<Text>,
        jc_linked -> Bool,
        occurred_at -> Nullable<UtcTimestamp>,
        discovered_at -> Nullable<UtcTimestamp>,
        submitted_at -> Nullable<UtcTimestamp>,
        report_filed_at -> Nullable<UtcTimestamp>,
        finished_at -> Nullable<UtcTimestamp>,
        closed_at -> Nullable<UtcTimestamp>,
        late -> Bool,
        late_reason -> Nullable<Text>,
        content -> Text,
        created_by -> Id,
        created_by_user_id -> Text,
        created_at -> UtcTimestamp,
        updated_at -> UtcTimestamp,
        version -> Integer,
        legal_hold_at -> Nullable<UtcTimestamp>,
        legal_hold_by -> Nullable<Text>,
        legal_hold_reason -> Nullable<Text>,
        voided_at -> Nullable<UtcTimestamp>,
        historical_at -> Nullable<UtcTimestamp>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    incident_people (facility_id, incident_id, id) {
        facility_id -> Id,
        incident_id -> Id,
        id -> Id,
        role -> Text,
        content -> Text,
        version -> Integer,
        created_at -> UtcTimestamp,
        updated_at -> UtcTimestamp,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    incident_notifications (facility_id, incident_id, id) {
        facility_id -> Id,
        incident_id -> Id,
        id -> Id,
        recipient -> Text,
        notified_at -> Nullable<UtcTimestamp>,
        content -> Text,
        recorded_by -> Text,
        recorded_at -> UtcTimestamp,
        updated_at -> UtcTimestamp,
        version -> Integer,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    incident_jc_numbers (facility_id, incident_id, jc_number) {
        facility_id -> Id,
        incident_id -> Id,
        jc_number -> Text,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    incident_versions (facility_id, incident_id, number) {
        facility_id -> Id,
        incident_id -> Id,
        number -> Integer,
        at -> UtcTimestamp,
        account_id -> Id,
        user_id -> Text,
        action -> Text,
        reason -> Nullable<Text>,
        status -> Text,
        record -> Text,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    classifications (facility_id, incident_id, id) {
        facility_id -> Id,
        incident_id -> Id,
        id -> Id,
        source -> Text,
        incident_type -> Nullable<Text>,
        class -> Nullable<Text>,
        jc_classification -> Nullable<Text>,
        at -> UtcTimestamp,
        user_id -> Text,
        reason -> Nullable<Text>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    incident_clocks (facility_id, incident_id, code) {
        facility_id -> Id,
        incident_id -> Id,
        code -> Text,
        field_office -> Text,
        starts_at -> UtcTimestamp,
        original_due_at -> UtcTimestamp,
        due_at -> UtcTimestamp,
        met_at -> Nullable<UtcTimestamp>,
        extended_until -> Nullable<UtcTimestamp>,
        extension_reason -> Nullable<Text>,
        extended_by -> Nullable<Text>,
        extended_at -> Nullable<UtcTimestamp>,
        open -> Bool,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    attachments (facility_id, incident_id, id) {
        facility_id -> Id,
        incident_id -> Id,
        id -> Id,
        file_name -> Text,
        media_type -> Text,
        size -> BigInt,
        sha256 -> Text,
        description -> Nullable<Text>,
        confidentiality -> Text,
        uploaded_by -> Text,
        uploaded_at -> UtcTimestamp,
        removed_at -> Nullable<UtcTimestamp>,
        version -> Integer,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    investigations (facility_id, incident_id) {
        facility_id -> Id,
        incident_id -> Id,
        content -> Text,
        filed_at -> Nullable<UtcTimestamp>,
        version -> Integer,
        created_at -> UtcTimestamp,
        updated_at -> UtcTimestamp,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    committee_reviews (facility_id, incident_id) {
        facility_id -> Id,
        incident_id -> Id,
        content -> Text,
        version -> Integer,
        created_at -> UtcTimestamp,
        updated_at -> UtcTimestamp,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    corrective_actions (facility_id, incident_id, id) {
        facility_id -> Id,
        incident_id -> Id,
        id -> Id,
        content -> Text,
        due_on -> Nullable<Date>,
        done_at -> Nullable<UtcTimestamp>,
        version -> Integer,
        created_at -> UtcTimestamp,
        updated_at -> UtcTimestamp,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    inquiries (facility_id, incident_id, id) {
        facility_id -> Id,
        incident_id -> Id,
        id -> Id,
        status -> Text,
        question -> Text,
        asked_by -> Text,
        asked_at -> UtcTimestamp,
        due_at -> Nullable<UtcTimestamp>,
        answer -> Nullable<Text>,
        answered_by -> Nullable<Text>,
        answered_at -> Nullable<UtcTimestamp>,
        closed_by -> Nullable<Text>,
        closed_at -> Nullable<UtcTimestamp>,
        closing_note -> Nullable<Text>,
        version -> Integer,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    jc_cases (id) {
        id -> Id,
        jc_number -> Text,
        sequence -> Integer,
        facility_id -> Nullable<Id>,
        field_office -> Nullable<Text>,
        status -> Text,
        facility_name -> Nullable<Text>,
        named_facility_id -> Nullable<Id>,
        county_fips -> Nullable<Text>,
        content -> Text,
        received_at -> UtcTimestamp,
        release_due_at -> UtcTimestamp,
        released_at -> Nullable<UtcTimestamp>,
        released_by -> Nullable<Text>,
        released_automatically -> Bool,
        imported_at -> Nullable<UtcTimestamp>,
        imported_by -> Nullable<Text>,
        imported_sequence -> Nullable<Integer>,
        incident_id -> Nullable<Id>,
        dispute_ground -> Nullable<Text>,
        dispute_reason -> Nullable<Text>,
        duplicate_of -> Nullable<Text>,
        disputed_at -> Nullable<UtcTimestamp>,
        disputed_by -> Nullable<Text>,
        withdrawn_at -> Nullable<UtcTimestamp>,
        withdrawal_reason -> Nullable<Text>,
        created_at -> UtcTimestamp,
        updated_at -> UtcTimestamp,
        version -> Integer,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    jc_case_deliveries (case_id, id) {
        case_id -> Id,
        id -> Id,
        sequence -> Integer,
        outcome -> Text,
        digest -> Binary,
        delivery -> Text,
        account_id -> Id,
        user_id -> Text,
        received_at -> UtcTimestamp,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    jc_requests (id) {
        id -> Id,
        kind -> Text,
        jc_number -> Text,
        open_key -> Nullable<Text>,
        facility_id -> Id,
        field_office -> Text,
        incident_id -> Nullable<Id>,
        case_id -> Nullable<Id>,
        status -> Text,
        content -> Text,
        mail -> Text,
        requested_by -> Id,
        requested_by_user_id -> Text,
        failure -> Nullable<Text>,
        outcome -> Nullable<Text>,
        decision -> Nullable<Text>,
        answer -> Nullable<Text>,
        answered_classification -> Nullable<Text>,
        answered_type -> Nullable<Text>,
        answered_facility_id -> Nullable<Id>,
        answered_at -> Nullable<UtcTimestamp>,
        answered_by -> Nullable<Text>,
        sent_at -> Nullable<UtcTimestamp>,
        closed_at -> Nullable<UtcTimestamp>,
        closed_by -> Nullable<Text>,
        closing_note -> Nullable<Text>,
        created_at -> UtcTimestamp,
        updated_at -> UtcTimestamp,
        version -> Integer,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    outbox_messages (id) {
        id -> Id,
        kind -> Text,
        subject_id -> Id,
        message_id -> Text,
        envelope -> Text,
        message -> Binary,
        status -> Text,
        attempts -> Integer,
        queued_at -> UtcTimestamp,
        next_attempt_at -> UtcTimestamp,
        lease_owner -> Nullable<Id>,
        lease_until -> Nullable<UtcTimestamp>,
        last_error -> Nullable<Text>,
        sent_at -> Nullable<UtcTimestamp>,
        updated_at -> UtcTimestamp,
        sealed -> Bool,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    clinical_risk_managers (id) {
        id -> Id,
        name -> Text,
        email -> Text,
        phone -> Nullable<Text>,
        field_office -> Text,
        county_fips -> Nullable<Text>,
        valid_from -> Date,
        valid_to -> Nullable<Date>,
        created_at -> UtcTimestamp,
        updated_at -> UtcTimestamp,
        version -> Integer,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    findings (facility_id, incident_id, id) {
        facility_id -> Id,
        incident_id -> Id,
        id -> Id,
        jc_number -> Text,
        allegation -> Text,
        subject_person_id -> Nullable<Id>,
        subject_key -> Text,
        status -> Text,
        category -> Nullable<Text>,
        stage -> Text,
        determined_at -> Nullable<UtcTimestamp>,
        subject_notified_at -> Nullable<UtcTimestamp>,
        amendment_requested_at -> Nullable<UtcTimestamp>,
        seal_on -> Nullable<Date>,
        sealed_at -> Nullable<UtcTimestamp>,
        summary -> Nullable<Text>,
        recorded_by -> Text,
        created_at -> UtcTimestamp,
        updated_at -> UtcTimestamp,
        version -> Integer,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    finding_steps (facility_id, incident_id, finding_id, number) {
        facility_id -> Id,
        incident_id -> Id,
        finding_id -> Id,
        number -> Integer,
        event -> Text,
        at -> UtcTimestamp,
        recorded_at -> UtcTimestamp,
        recorded_by -> Nullable<Text>,
        status -> Text,
        category -> Nullable<Text>,
        stage -> Text,
        late -> Bool,
        note -> Nullable<Text>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    access_requests (id) {
        id -> Id,
        kind -> Text,
        route -> Text,
        open_key -> Nullable<Text>,
        open_user_id -> Nullable<Text>,
        organization_kind -> Text,
        facility_id -> Nullable<Id>,
        field_office -> Nullable<Text>,
        account_id -> Nullable<Id>,
        content -> Text,
        status -> Text,
        requested_by -> Id,
        requested_by_user_id -> Text,
        requested_at -> UtcTimestamp,
        token_due_at -> Nullable<UtcTimestamp>,
        decided_by -> Nullable<Id>,
        decided_by_user_id -> Nullable<Text>,
        decided_at -> Nullable<UtcTimestamp>,
        decision_note -> Nullable<Text>,
        enrollment_id -> Nullable<Id>,
        token_issued_at -> Nullable<UtcTimestamp>,
        activated_at -> Nullable<UtcTimestamp>,
        created_at -> UtcTimestamp,
        updated_at -> UtcTimestamp,
        version -> Integer,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    facility_enrollments (id) {
        id -> Id,
        open_key -> Nullable<Text>,
        content -> Text,
        status -> Text,
        facility_id -> Nullable<Id>,
        account_id -> Nullable<Id>,
        enrollment_id -> Nullable<Id>,
        decided_by -> Nullable<Id>,
        decided_by_user_id -> Nullable<Text>,
        decided_at -> Nullable<UtcTimestamp>,
        decision_note -> Nullable<Text>,
        created_at -> UtcTimestamp,
        updated_at -> UtcTimestamp,
        version -> Integer,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    jobs (name) {
        name -> Text,
        lease_owner -> Nullable<Id>,
        lease_until -> Nullable<UtcTimestamp>,
        last_run_at -> Nullable<UtcTimestamp>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    account_reminders (account_id, event, ends_on, days_before) {
        account_id -> Id,
        event -> Text,
        ends_on -> Date,
        days_before -> Integer,
        mail_id -> Nullable<Id>,
        created_at -> UtcTimestamp,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    level_1_shortages (facility_id) {
        facility_id -> Id,
        since -> UtcTimestamp,
        level_1_users -> Integer,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    learning_resources (id) {
        id -> Id,
        kind -> Text,
        title -> Text,
        summary -> Text,
        audience -> Text,
        edition -> Nullable<Text>,
        link -> Nullable<Text>,
        file_name -> Nullable<Text>,
        media_type -> Nullable<Text>,
        size -> Nullable<BigInt>,
        sha256 -> Nullable<Text>,
        published_at -> Nullable<UtcTimestamp>,
        created_by_user_id -> Text,
        created_at -> UtcTimestamp,
        updated_at -> UtcTimestamp,
        version -> Integer,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    news (id) {
        id -> Id,
        title -> Text,
        body -> Text,
        valid_from -> UtcTimestamp,
        valid_until -> Nullable<UtcTimestamp>,
        created_by_user_id -> Text,
        created_at -> UtcTimestamp,
        updated_at -> UtcTimestamp,
        version -> Integer,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    webinar_series (id) {
        id -> Id,
        content -> Text,
        made_until -> Nullable<Date>,
        ended_at -> Nullable<UtcTimestamp>,
        created_by_user_id -> Text,
        created_at -> UtcTimestamp,
        updated_at -> UtcTimestamp,
        version -> Integer,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    webinars (id) {
        id -> Id,
        series_id -> Nullable<Id>,
        occurrence -> Nullable<Date>,
        kind -> Text,
        title -> Text,
        description -> Text,
        join_link -> Nullable<Text>,
        starts_at -> UtcTimestamp,
        ends_at -> UtcTimestamp,
        capacity -> Integer,
        registered -> Integer,
        waiting -> Integer,
        last_ticket -> Integer,
        status -> Text,
        cancelled_reason -> Nullable<Text>,
        created_by_user_id -> Text,
        created_at -> UtcTimestamp,
        updated_at -> UtcTimestamp,
        version -> Integer,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    webinar_registrations (webinar_id, id) {
        webinar_id -> Id,
        id -> Id,
        account_id -> Id,
        status -> Text,
        ticket -> Integer,
        queued_at -> UtcTimestamp,
        registered_at -> Nullable<UtcTimestamp>,
        cancelled_at -> Nullable<UtcTimestamp>,
        attended_at -> Nullable<UtcTimestamp>,
        updated_at -> UtcTimestamp,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    webinar_requests (id) {
        id -> Id,
        facility_id -> Nullable<Id>,
        content -> Text,
        status -> Text,
        webinar_id -> Nullable<Id>,
        answer -> Nullable<Text>,
        answered_by_user_id -> Nullable<Text>,
        answered_at -> Nullable<UtcTimestamp>,
        requested_by -> Id,
        requested_by_user_id -> Text,
        created_at -> UtcTimestamp,
        updated_at -> UtcTimestamp,
        version -> Integer,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    training_records (account_id, id) {
        account_id -> Id,
        id -> Id,
        source_key -> Text,
        kind -> Text,
        title -> Text,
        completed_on -> Date,
        recorded_by_user_id -> Text,
        created_at -> UtcTimestamp,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    deletion_requests (id) {
        id -> Id,
        open_key -> Nullable<Text>,
        facility_id -> Id,
        field_office -> Text,
        incident_id -> Id,
        incident_number -> Text,
        ground -> Text,
        surviving_incident_id -> Nullable<Id>,
        reason -> Text,
        status -> Text,
        requested_by -> Id,
        requested_by_user_id -> Text,
        decided_by -> Nullable<Id>,
        decided_by_user_id -> Nullable<Text>,
        decided_at -> Nullable<UtcTimestamp>,
        decision_note -> Nullable<Text>,
        created_at -> UtcTimestamp,
        updated_at -> UtcTimestamp,
        version -> Integer,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    tombstones (incident_id) {
        incident_id -> Id,
        facility_id -> Id,
        number -> Text,
        kind -> Text,
        at -> UtcTimestamp,
        user_id -> Nullable<Text>,
        reason -> Nullable<Text>,
        details -> Nullable<Text>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    emergency_accesses (id) {
        id -> Id,
        account_id -> Id,
        user_id -> Text,
        security_group -> Text,
        facility_id -> Id,
        reason -> Text,
        granted_at -> UtcTimestamp,
        expires_at -> UtcTimestamp,
        ended_at -> Nullable<UtcTimestamp>,
        version -> Integer,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::UtcTimestamp;

    file_removals (sha256) {
        sha256 -> Text,
        since -> UtcTimestamp,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    census_entries (facility_id, id) {
        facility_id -> Id,
        id -> Id,
        unit_id -> Nullable<Id>,
        month -> Integer,
        patient_days -> Integer,
        note -> Nullable<Text>,
        created_at -> UtcTimestamp,
        updated_at -> UtcTimestamp,
        version -> Integer,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    incident_facts (facility_id, incident_id) {
        facility_id -> Id,
        incident_id -> Id,
        unit_id -> Nullable<Id>,
        field_office -> Text,
        county_fips -> Text,
        status -> Text,
        incident_type -> Nullable<Text>,
        class -> Nullable<Text>,
        day -> Nullable<Integer>,
        month -> Nullable<Integer>,
        weekday -> Nullable<Integer>,
        hour -> Nullable<Integer>,
        location -> Nullable<Text>,
        premises -> Nullable<Text>,
        harm -> Text,
        age_band -> Text,
        staff_involvement -> Text,
        clock_outcomes -> BigInt,
        packed -> BigInt,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    exports (id) {
        id -> Id,
        account_id -> Id,
        user_id -> Text,
        security_group -> Text,
        organization -> Text,
        format -> Text,
        filter -> Text,
        access_reason -> Nullable<Text>,
        status -> Text,
        rows_done -> BigInt,
        rows_total -> Nullable<BigInt>,
        bytes -> BigInt,
        sha256 -> Nullable<Text>,
        error -> Nullable<Text>,
        file_key -> Nullable<Text>,
        cancel_requested -> Bool,
        version -> Integer,
        request_id -> Text,
        requested_at -> UtcTimestamp,
        started_at -> Nullable<UtcTimestamp>,
        finished_at -> Nullable<UtcTimestamp>,
        expires_at -> Nullable<UtcTimestamp>,
        removed_at -> Nullable<UtcTimestamp>,
        lease_owner -> Nullable<Id>,
        lease_until -> Nullable<UtcTimestamp>,
        kick_off -> Nullable<Text>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    imports (id) {
        id -> Id,
        account_id -> Id,
        user_id -> Text,
        security_group -> Text,
        organization -> Text,
        facility_id -> Id,
        format -> Text,
        mode -> Text,
        dry_run -> Bool,
        replace_edited -> Bool,
        status -> Text,
        bytes -> BigInt,
        sha256 -> Text,
        next_offset -> BigInt,
        next_line -> BigInt,
        rows_done -> BigInt,
        created -> BigInt,
        amended -> BigInt,
        unchanged -> BigInt,
        failed -> BigInt,
        error -> Nullable<Text>,
        has_file -> Bool,
        cancel_requested -> Bool,
        version -> Integer,
        request_id -> Text,
        requested_at -> UtcTimestamp,
        started_at -> Nullable<UtcTimestamp>,
        finished_at -> Nullable<UtcTimestamp>,
        lease_owner -> Nullable<Id>,
        lease_until -> Nullable<UtcTimestamp>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    imported_rows (facility_id, external_reference) {
        facility_id -> Id,
        external_reference -> Text,
        digest -> Binary,
        incident_id -> Id,
        version -> Integer,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    import_seen (import_id, external_reference) {
        import_id -> Id,
        external_reference -> Text,
        line -> BigInt,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    import_errors (import_id, line, position) {
        import_id -> Id,
        line -> BigInt,
        position -> Integer,
        external_reference -> Nullable<Text>,
        pointer -> Text,
        code -> Text,
        message -> Text,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    incident_documents (doc_id) {
        doc_id -> BigInt,
        facility_id -> Id,
        incident_id -> Id,
        digest -> BigInt,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    saved_searches (id) {
        id -> Id,
        account_id -> Id,
        name -> Text,
        name_key -> Text,
        query -> Text,
        version -> Integer,
        created_at -> UtcTimestamp,
        updated_at -> UtcTimestamp,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    machine_clients (account_id) {
        account_id -> Id,
        name -> Text,
        auth_method -> Text,
        scopes -> Text,
        jwks -> Nullable<Text>,
        jwks_uri -> Nullable<Text>,
        last_used_at -> Nullable<UtcTimestamp>,
        created_by -> Id,
        version -> Integer,
        created_at -> UtcTimestamp,
        updated_at -> UtcTimestamp,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    machine_client_secrets (id) {
        id -> Id,
        account_id -> Id,
        digest -> Binary,
        hint -> Text,
        created_at -> UtcTimestamp,
        expires_at -> UtcTimestamp,
        revoked_at -> Nullable<UtcTimestamp>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    client_assertions (account_id, jti_digest) {
        account_id -> Id,
        jti_digest -> Binary,
        expires_at -> UtcTimestamp,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    events (position) {
        position -> BigInt,
        id -> Id,
        kind -> Text,
        at -> UtcTimestamp,
        facility_id -> Nullable<Id>,
        incident_id -> Nullable<Id>,
        subject_kind -> Text,
        subject_id -> Id,
        version -> Nullable<Integer>,
        status -> Nullable<Text>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    event_tickets (hash) {
        hash -> Binary,
        session_id -> Id,
        created_at -> UtcTimestamp,
        expires_at -> UtcTimestamp,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    webhooks (id) {
        id -> Id,
        facility_id -> Nullable<Id>,
        url -> Text,
        description -> Nullable<Text>,
        event_types -> Text,
        enabled -> Bool,
        signature -> Text,
        disabled_reason -> Nullable<Text>,
        position -> BigInt,
        created_by -> Id,
        created_by_user_id -> Text,
        version -> Integer,
        created_at -> UtcTimestamp,
        updated_at -> UtcTimestamp,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    webhook_secrets (id) {
        id -> Id,
        webhook_id -> Id,
        kind -> Text,
        sealed -> Binary,
        public_key -> Nullable<Text>,
        created_at -> UtcTimestamp,
        ends_at -> Nullable<UtcTimestamp>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    webhook_deliveries (id) {
        id -> Id,
        webhook_id -> Id,
        event_id -> Id,
        position -> BigInt,
        kind -> Text,
        order_key -> Id,
        body -> Text,
        status -> Text,
        attempts -> Integer,
        next_attempt_at -> UtcTimestamp,
        lease_owner -> Nullable<Id>,
        lease_until -> Nullable<UtcTimestamp>,
        created_at -> UtcTimestamp,
        ended_at -> Nullable<UtcTimestamp>,
    }
}

diesel::table! {
    use diesel::sql_types::*;
    use crate::db::types::{Id, UtcTimestamp};

    webhook_attempts (id) {
        id -> Id,
        delivery_id -> Id,
        at -> UtcTimestamp,
        milliseconds -> Integer,
        status -> Nullable<Integer>,
        error -> Nullable<Text>,
        answer -> Nullable<Text>,
    }
}

diesel::allow_tables_to_appear_in_same_query!(
    service_settings,
    signing_keys,
    number_sequences,
    facilities,
    facility_units,
    holidays,
    accounts,
    enrollments,
    sessions,
    idempotency_keys,
    audit_entries,
    incidents,
    incident_people,
    incident_notifications,
    incident_jc_numbers,
    incident_versions,
    classifications,
    incident_clocks,
    attachments,
    investigations,
    committee_reviews,
    corrective_actions,
    inquiries,
    jc_cases,
    jc_case_deliveries,
    jc_requests,
    outbox_messages,
    clinical_risk_managers,
    findings,
    finding_steps,
    access_requests,
    facility_enrollments,
    jobs,
    account_reminders,
    level_1_shortages,
    learning_resources,
    news,
    webinar_series,
    webinars,
    webinar_registrations,
    webinar_requests,
    training_records,
    deletion_requests,
    tombstones,
    emergency_accesses,
    file_removals,
    census_entries,
    incident_facts,
    incident_documents,
    saved_searches,
    exports,
    imports,
    imported_rows,
    import_seen,
    import_errors,
    machine_clients,
    machine_client_secrets,
    client_assertions,
    events,
    event_tickets,
    webhooks,
    webhook_secrets,
    webhook_deliveries,
    webhook_attempts,
);
