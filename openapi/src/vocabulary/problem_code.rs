//! The codes of problem documents and what they mean to the person who gets one.

use super::vocabulary;

vocabulary! {
    /// What went wrong; `GET /problems/{code}` explains each.
    pub enum ProblemCode {
        /// The body is not valid JSON.
        MalformedJson => "malformed_json",
        /// The body is not XML that is taken here.
        MalformedXml => "malformed_xml",
        /// The request is not well formed.
        MalformedRequest => "malformed_request",
        /// Sign on first.
        InvalidToken => "invalid_token",
        /// Sign-on failed.
        SignOnFailed => "sign_on_failed",
        /// The session is over.
        RefreshRefused => "refresh_refused",
        /// You may not do this.
        Forbidden => "forbidden",
        /// The account is locked after failed sign-ons.
        AccountLockedFailedAttempts => "account_locked_failed_attempts",
        /// The account is locked for lack of use.
        AccountLockedInactive => "account_locked_inactive",
        /// The account has expired.
        AccountExpired => "account_expired",
        /// The account is deactivated.
        AccountDeactivated => "account_deactivated",
        /// The account is not activated yet.
        AccountPending => "account_pending",
        /// Say why you need to see this.
        AccessReasonRequired => "access_reason_required",
        /// There is no such thing for you.
        NotFound => "not_found",
        /// This address does not take that method.
        MethodNotAllowed => "method_not_allowed",
        /// This was taken out of service.
        Gone => "gone",
        /// It does not come in the form that you take.
        NotAcceptable => "not_acceptable",
        /// Not possible in this state.
        StateConflict => "state_conflict",
        /// The facility needs a Level 1 user.
        LastLevel1 => "last_level_1",
        /// The same request is still running.
        RequestInProgress => "request_in_progress",
        /// It exists already.
        Duplicate => "duplicate",
        /// It was changed in the meantime.
        PreconditionFailed => "precondition_failed",
        /// The body is too large.
        BodyTooLarge => "body_too_large",
        /// The content type is not taken here.
        UnsupportedMediaType => "unsupported_media_type",
        /// The content is not valid.
        ValidationFailed => "validation_failed",
        /// The Idempotency-Key was used for another request.
        IdempotencyKeyReused => "idempotency_key_reused",
        /// The cursor is of another list.
        CursorMismatch => "cursor_mismatch",
        /// Say which version you change.
        PreconditionRequired => "precondition_required",
        /// The file has no such part.
        RangeNotSatisfiable => "range_not_satisfiable",
        /// Too many requests.
        TooManyRequests => "too_many_requests",
        /// Something went wrong on our side.
        InternalError => "internal_error",
        /// The database cannot be reached.
        DatabaseUnavailable => "database_unavailable",
        /// The service is not available now.
        Unavailable => "unavailable",
    }
}

impl ProblemCode {
    /// What happened, in one line; the `title` of the problem document.
    pub fn title(self) -> &'static str {
        match self {
            Self::MalformedJson => "The body is not valid JSON",
            Self::MalformedXml => "The body is not XML that is taken here",
            Self::MalformedRequest => "The request is not well formed",
            Self::InvalidToken => "Sign on first",
            Self::SignOnFailed => "Sign-on failed",
            Self::RefreshRefused => "The session is over",
            Self::Forbidden => "You may not do this",
            Self::AccountLockedFailedAttempts => "The account is locked after failed sign-ons",
            Self::AccountLockedInactive => "The account is locked for lack of use",
            Self::AccountExpired => "The account has expired",
            Self::AccountDeactivated => "The account is deactivated",
            Self::AccountPending => "The account is not activated yet",
            Self::AccessReasonRequired => "Say why you need to see this",
            Self::NotFound => "There is no such thing for you",
            Self::MethodNotAllowed => "This address does not take that method",
            Self::Gone => "This was taken out of service",
            Self::NotAcceptable => "It does not come in the form that you take",
            Self::StateConflict => "Not possible in this state",
            Self::LastLevel1 => "The facility needs a Level 1 user",
            Self::RequestInProgress => "The same request is still running",
            Self::Duplicate => "It exists already",
            Self::PreconditionFailed => "It was changed in the meantime",
            Self::BodyTooLarge => "The body is too large",
            Self::UnsupportedMediaType => "The content type is not taken here",
            Self::ValidationFailed => "The content is not valid",
            Self::IdempotencyKeyReused => "The Idempotency-Key was used for another request",
            Self::CursorMismatch => "The cursor is of another list",
            Self::PreconditionRequired => "Say which version you change",
            Self::RangeNotSatisfiable => "The file has no such part",
            Self::TooManyRequests => "Too many requests",
            Self::InternalError => "Something went wrong on our side",
            Self::DatabaseUnavailable => "The database cannot be reached",
            Self::Unavailable => "The service is not available now",
        }
    }

    /// What the code means and what to do about it.
    pub fn explanation(self) -> &'static str {
        match self {
            Self::MalformedJson => {
                "The body could not be read as JSON in UTF-8. Check it with a JSON tool; `errors` says \
                 where reading stopped."
            }
            Self::MalformedXml => {
                "The body could not be read as XML in UTF-8, or it has what is not taken here for safety: a \
                 document type, entities of its own, processing instructions. `errors` says where reading stopped."
            }
            Self::MalformedRequest => {
                "A part of the request outside the body (a path, query or header value) has the wrong \
                 form, or is not known here. `errors` names each part; correct it and send the request \
                 again."
            }
            Self::InvalidToken => {
                "The request carries no access token, or one that is expired, ended or not genuine. \
                 Refresh the token or sign on again and send it as `Authorization: Bearer <token>`."
            }
            Self::SignOnFailed => {
                "The user ID, the PIN or the e-token code is wrong, or the account cannot be used; for \
                 safety the answer does not say which. Each e-token code works once. Check all three, \
                 wait for the next code and try again, or call the service desk."
            }
            Self::RefreshRefused => "The refresh token is expired, already used or ended. Sign on again.",
            Self::Forbidden => {
                "Your security group does not hold the permission this operation needs. `GET /v1/me` \
                 lists what you may do; your Security Administrator can change your group."
            }
            Self::AccountLockedFailedAttempts => {
                "Three sign-ons in a row failed. The lock does not pass with time: the ITS service desk \
                 named in `remedy` unlocks the account."
            }
            Self::AccountLockedInactive => {
                "There was no sign-on for six months. The ITS service desk named in `remedy` unlocks the \
                 account."
            }
            Self::AccountExpired => {
                "There was no sign-on for one year. Access must be established again through the contact \
                 named in `remedy`; a new e-token follows."
            }
            Self::AccountDeactivated => "The account was taken out of use. A new request for access is needed.",
            Self::AccountPending => {
                "Activate the e-token first: `POST /v1/auth/activate` with the enrollment code you were \
                 given."
            }
            Self::AccessReasonRequired => {
                "Your security group may see names only for a reason. Send the request again with an \
                 `Access-Reason` header; the reason is kept in the audit log."
            }
            Self::NotFound => {
                "Nothing is at this address that you may see. Check the address; what belongs to another \
                 organisation is not shown."
            }
            Self::MethodNotAllowed => {
                "The address exists, but not with this method. The `Allow` header lists the methods it \
                 takes."
            }
            Self::Gone => {
                "The operation was announced to end, by the headers `Deprecation` and `Sunset`, and has ended. `Link` \
                 leads to what takes its place."
            }
            Self::NotAcceptable => {
                "The `Accept` header names no media type in which this can be sent. `detail` lists those that there \
                 are; name one of them, or ask for a form with `format`."
            }
            Self::StateConflict => {
                "The thing is in a state in which this cannot be done. Read it again: `allowed_actions` \
                 of an incident says what can be done now."
            }
            Self::LastLevel1 => {
                "This is the facility's last active Level 1 user, and without one nothing can be \
                 submitted. Give another account Level 1 first."
            }
            Self::RequestInProgress => {
                "A request with the same `Idempotency-Key` has not been answered yet. Wait as long as \
                 `Retry-After` says and send it again."
            }
            Self::Duplicate => "Something with the same identifying value exists already. `errors` names the field.",
            Self::PreconditionFailed => {
                "The version in `If-Match` is no longer the current one. Read it again, look at what \
                 changed and repeat your change on the new version."
            }
            Self::BodyTooLarge => "JSON and XML bodies may have 1 MiB, uploads 25 MiB. Send less.",
            Self::UnsupportedMediaType => {
                "Send JSON as `application/json` (a PATCH also as `application/merge-patch+json`), XML, where it is \
                 taken, as `application/xml`, an upload as `multipart/form-data` with a file of an allowed type."
            }
            Self::ValidationFailed => {
                "The request was understood, but its content breaks one or more rules. `errors` lists all \
                 of them, each with a JSON pointer; correct them and send the request again. Nothing was \
                 changed."
            }
            Self::IdempotencyKeyReused => {
                "The key was used within the last 24 hours with a different request. Use a new key for a \
                 new request."
            }
            Self::CursorMismatch => {
                "The cursor is not one of ours, or was given out for other filters. Start again without \
                 `cursor`."
            }
            Self::PreconditionRequired => {
                "This operation needs an `If-Match` header with the `ETag` of the version you read, so \
                 that nobody's change is lost."
            }
            Self::RangeNotSatisfiable => {
                "The `Range` begins behind the end of the file. `Content-Range` says how long the file is."
            }
            Self::TooManyRequests => "The limit of requests is used up. Wait as long as `Retry-After` says.",
            Self::InternalError => {
                "The request failed for a reason that is not yours. Try again; if it keeps failing, give \
                 the help desk the `request_id`."
            }
            Self::DatabaseUnavailable => {
                "The service is up but its database is not. Nothing was changed. Try again after `Retry- \
                 After`."
            }
            Self::Unavailable => "The service is starting, stopping or overloaded. Try again after `Retry-After`.",
        }
    }
}
