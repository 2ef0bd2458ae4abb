//! What a use case answers when it cannot do what was asked.
//!
//! The public text (`detail`, `errors`, `remedy`) and the internal cause are different fields, and there is no
//! `Display` that mixes them: an internal text cannot reach a caller by accident.

use nimrs_contract::problem::{ContactCard, FieldError, Remedy};
use nimrs_contract::vocabulary::ProblemCode;

use crate::db::DbError;
use crate::domain::shown_name::name_fault;

/// The result of a use case.
pub type AppResult<T> = Result<T, AppError>;

/// A refusal or a fault.
#[derive(Debug, Clone)]
pub struct AppError {
    /// What kind.
    pub code: ProblemCode,
    /// What happened, for the caller.
    pub detail: String,
    /// Each fault with its place.
    pub errors: Vec<FieldError>,
    /// What the person can do, and whom to call.
    pub remedy: Option<Remedy>,
    /// Seconds after which the same call may go through.
    pub retry_after: Option<u32>,
    /// The scope that the token of a machine client lacks.
    pub missing_scope: Option<&'static str>,
    /// The cause, for the log alone.
    pub cause: Option<String>,
}

impl AppError {
    /// A refusal with its reason in words.
    pub fn new(code: ProblemCode, detail: impl Into<String>) -> Self {
        Self {
            code,
            detail: detail.into(),
            errors: Vec::new(),
            remedy: None,
            retry_after: None,
            missing_scope: None,
            cause: None,
        }
    }

    /// There is no such thing for this caller.
    pub fn not_found(what: &str) -> Self {
        Self::new(ProblemCode::NotFound, format!("There is no {what} with this id that you may see."))
    }

    /// The thing is in a state that does not allow this.
    pub fn conflict(detail: impl Into<String>) -> Self {
        Self::new(ProblemCode::StateConflict, detail)
    }

    /// Faults in what was sent, all of them.
    pub fn invalid(errors: Vec<FieldError>) -> Self {
        let detail = match errors.len() {
            1 => "One value is not valid; see errors.".to_owned(),
            n => format!("{n} values are not valid; see errors."),
        };
        Self { errors, ..Self::new(ProblemCode::ValidationFailed, detail) }
    }

    /// One fault in what was sent.
    pub fn invalid_at(pointer: &str, code: &str, message: impl Into<String>) -> Self {
        Self::invalid(vec![field_error(pointer, code, message)])
    }

    /// A fault of the service, with its cause for the log.
    pub fn internal(cause: impl std::fmt::Display) -> Self {
        Self {
            cause: Some(cause.to_string()),
            ..Self::new(
                ProblemCode::InternalError,
                "The service failed at this request. Nothing was changed. The request id finds the cause in the log.",
            )
        }
    }

    /// Adds what the person can do.
    #[must_use]
    pub fn with_remedy(mut self, text: impl Into<String>, contact: Option<ContactCard>) -> Self {
        self.remedy = Some(Remedy { text: text.into(), contact });
        self
    }
}

/// Refuses names that would do harm where people see them, each with its place.
pub fn sound_names(names: &[(&str, Option<&str>)]) -> AppResult<()> {
    let fault = |(pointer, name): &(&str, Option<&str>)| {
        name.and_then(name_fault).map(|(code, message)| field_error(pointer, code, message))
    };
    let faults: Vec<FieldError> = names.iter().filter_map(fault).collect();
    if faults.is_empty() { Ok(()) } else { Err(AppError::invalid(faults)) }
}

/// A fault at a place.
pub fn field_error(pointer: &str, code: &str, message: impl Into<String>) -> FieldError {
    FieldError { pointer: pointer.to_owned(), code: code.to_owned(), message: message.into() }
}

impl From<DbError> for AppError {
    fn from(error: DbError) -> Self {
        match error {
            DbError::NotFound => Self::new(ProblemCode::NotFound, "There is no such thing that you may see."),
            DbError::Unique(what) => Self {
                cause: Some(what),
                ..Self::new(ProblemCode::Duplicate, "Something with the same identifying value is there already.")
            },
            DbError::Unavailable(cause) => Self {
                cause: Some(cause),
                retry_after: Some(2),
                ..Self::new(
                    ProblemCode::DatabaseUnavailable,
                    "The database cannot be used at the moment. Nothing was changed; try again shortly.",
                )
            },
            DbError::ForeignKey(cause) | DbError::Other(cause) => Self::internal(cause),
        }
    }
}
