from enum import StrEnum


class ProblemCode(StrEnum):
    ACCESS_REASON_REQUIRED = "access_reason_required"
    ACCOUNT_DEACTIVATED = "account_deactivated"
    ACCOUNT_EXPIRED = "account_expired"
    ACCOUNT_LOCKED_FAILED_ATTEMPTS = "account_locked_failed_attempts"
    ACCOUNT_LOCKED_INACTIVE = "account_locked_inactive"
    ACCOUNT_PENDING = "account_pending"
    BODY_TOO_LARGE = "body_too_large"
    CURSOR_MISMATCH = "cursor_mismatch"
    DATABASE_UNAVAILABLE = "database_unavailable"
    DUPLICATE = "duplicate"
    FORBIDDEN = "forbidden"
    IDEMPOTENCY_KEY_REUSED = "idempotency_key_reused"
    INTERNAL_ERROR = "internal_error"
    INVALID_TOKEN = "invalid_token"
    LAST_LEVEL_1 = "last_level_1"
    MALFORMED_JSON = "malformed_json"
    MALFORMED_REQUEST = "malformed_request"
    MALFORMED_XML = "malformed_xml"
    METHOD_NOT_ALLOWED = "method_not_allowed"
    NOT_ACCEPTABLE = "not_acceptable"
    NOT_FOUND = "not_found"
    PRECONDITION_FAILED = "precondition_failed"
    PRECONDITION_REQUIRED = "precondition_required"
    RANGE_NOT_SATISFIABLE = "range_not_satisfiable"
    REFRESH_REFUSED = "refresh_refused"
    REQUEST_IN_PROGRESS = "request_in_progress"
    SIGN_ON_FAILED = "sign_on_failed"
    STATE_CONFLICT = "state_conflict"
    TOO_MANY_REQUESTS = "too_many_requests"
    UNAVAILABLE = "unavailable"
    UNSUPPORTED_MEDIA_TYPE = "unsupported_media_type"
    VALIDATION_FAILED = "validation_failed"

    def __str__(self) -> str:
        return str(self.value)
