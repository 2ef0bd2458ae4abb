//! What incidents are counted by, and the shapes that a report comes in.

use super::vocabulary;

vocabulary! {
    /// What a report on incidents is broken down by (14 NYCRR 524.13).
    pub enum Dimension {
        /// The primary type.
        Type => "type",
        /// The class under which it is handled: the Justice Center's where it gave one.
        Class => "class",
        /// The month in New York.
        Month => "month",
        /// The quarter of the calendar year.
        Quarter => "quarter",
        /// The calendar year.
        Year => "year",
        /// The day of the week in New York.
        Weekday => "weekday",
        /// The hour of the day in New York.
        Hour => "hour",
        /// The kind of place.
        Location => "location",
        /// The facility.
        Facility => "facility",
        /// The unit, ward or site.
        Unit => "unit",
        /// The facility's county.
        County => "county",
        /// The facility's field office.
        FieldOffice => "field_office",
        /// The gravest harm that came to a client.
        Harm => "harm",
        /// The age of the client concerned.
        AgeBand => "age_band",
        /// Whether staff are involved.
        StaffInvolvement => "staff_involvement",
        /// On the premises or off them.
        Premises => "premises",
    }
}

vocabulary! {
    /// The gravest harm that came to a client of an incident.
    pub enum HarmLevel {
        /// Nobody has written down any harm.
        NotRecorded => "not_recorded",
        /// None.
        None => "none",
        /// Minor.
        Minor => "minor",
        /// Moderate.
        Moderate => "moderate",
        /// Serious.
        Serious => "serious",
        /// Death.
        Death => "death",
    }
}

vocabulary! {
    /// The age of the client concerned on the day of the incident: of the victims where there are any, else of the
    /// clients who took part in it.
    pub enum AgeBand {
        /// Under 12 years.
        Under12 => "under_12",
        /// 12 to 17 years.
        From12To17 => "12_to_17",
        /// 18 to 24 years.
        From18To24 => "18_to_24",
        /// 25 to 44 years.
        From25To44 => "25_to_44",
        /// 45 to 64 years.
        From45To64 => "45_to_64",
        /// 65 years or more.
        From65 => "65_and_over",
        /// Clients of several bands.
        Several => "several",
        /// No date of birth is known.
        Unknown => "unknown",
        /// No client is concerned.
        NoClient => "no_client",
    }
}

vocabulary! {
    /// Whether staff are involved in an incident.
    pub enum StaffInvolvement {
        /// As its subject.
        Subject => "subject",
        /// As witness, responder or supervisor only.
        Present => "present",
        /// Not at all, or only as the reporter.
        None => "none",
    }
}

vocabulary! {
    /// The form in which a report comes.
    pub enum ReportFormat {
        /// The report with all that it says of itself.
        Json => "json",
        /// Its rows, for programs and spreadsheets (RFC 4180).
        Csv => "csv",
        /// Its rows as a workbook.
        Xlsx => "xlsx",
        /// A chart that can be enlarged at will.
        Svg => "svg",
        /// A chart as a picture.
        Png => "png",
    }
}

impl ReportFormat {
    /// Its media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Csv => "text/csv",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Svg => "image/svg+xml",
            Self::Png => "image/png",
        }
    }
}

vocabulary! {
    /// What the report on deadlines is broken down by.
    pub enum DeadlineDimension {
        /// The clock.
        Clock => "clock",
        /// The facility.
        Facility => "facility",
        /// The month of the incident.
        Month => "month",
    }
}

vocabulary! {
    /// What the report on corrective actions is broken down by.
    pub enum CorrectiveActionDimension {
        /// The facility.
        Facility => "facility",
        /// The month in which they were done or, while they are open, are due.
        Month => "month",
    }
}

vocabulary! {
    /// Who or what is involved in incidents.
    pub enum InvolvementKind {
        /// A client.
        Client => "client",
        /// A member of staff of whom something is alleged.
        StaffSubject => "staff_subject",
        /// A unit, ward or site.
        Unit => "unit",
    }
}
