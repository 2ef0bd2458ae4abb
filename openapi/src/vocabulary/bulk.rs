//! Exports and imports of many incidents.

use super::vocabulary;

vocabulary! {
    /// What a file of many incidents is written in.
    pub enum BulkFormat {
        /// A JSON object on each line.
        Ndjson => "ndjson",
        /// Rows separated by commas (RFC 4180).
        Csv => "csv",
    }
}

vocabulary! {
    /// What an export is written in.
    pub enum ExportFormat {
        /// A JSON object on each line: the whole record.
        Ndjson => "ndjson",
        /// Rows separated by commas (RFC 4180).
        Csv => "csv",
        /// A FHIR R4 `AdverseEvent` on each line, without narratives and names.
        Fhir => "fhir",
    }
}

vocabulary! {
    /// How far an export or an import has come.
    pub enum BulkStatus {
        /// It waits for its turn.
        Queued => "queued",
        /// It runs.
        Running => "running",
        /// It came to its end.
        Done => "done",
        /// It broke off; `error` says why.
        Failed => "failed",
        /// It was called off.
        Cancelled => "cancelled",
        /// Its file was removed, since its time was over.
        Expired => "expired",
    }
}

vocabulary! {
    /// What the rows of an import become.
    pub enum ImportMode {
        /// Drafts, to be looked at and submitted.
        Draft => "draft",
        /// Closed records of a time when another system kept them; without clocks.
        Historical => "historical",
    }
}
