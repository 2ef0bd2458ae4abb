//! How the values of the domain are kept in either database.
//!
//! | type | PostgreSQL | SQLite |
//! |---|---|---|
//! | [`Id`] | `uuid` | 16 bytes |
//! | [`UtcTimestamp`] | `timestamptz` | RFC 3339 text in UTC with six decimals, so that it sorts as time |
//! | [`Coded`] | its text code | its text code |
//! | [`Json`] | JSON text | JSON text |

use std::io::Write;

use chrono::{DateTime, NaiveDateTime, SecondsFormat, Utc};
use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::pg::{Pg, PgValue};
use diesel::query_builder::QueryId;
use diesel::serialize::{self, IsNull, Output, ToSql};
use diesel::sql_types::{HasSqlType, SqlType, Text, Timestamptz};
use diesel::sqlite::{Sqlite, SqliteValue};
use nimrs_contract::vocabulary::Code;
use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

use super::connection::{MultiBackend, MultiRawValue};

/// A UUID (RFC 9562), made by the application.
#[derive(Debug, Clone, Copy, Default, QueryId, SqlType)]
#[diesel(postgres_type(oid = 2950, array_oid = 2951))]
#[diesel(sqlite_type(name = "Binary"))]
pub struct Id;

/// An instant in UTC with microseconds.
#[derive(Debug, Clone, Copy, Default, QueryId, SqlType)]
#[diesel(postgres_type(oid = 1184, array_oid = 1185))]
#[diesel(sqlite_type(name = "Text"))]
pub struct UtcTimestamp;

/// An instant as it stands in a row; a wrapper only because a foreign type cannot be taught our columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, AsExpression, FromSqlRow)]
#[diesel(sql_type = UtcTimestamp)]
pub struct At(pub DateTime<Utc>);

impl From<DateTime<Utc>> for At {
    fn from(at: DateTime<Utc>) -> Self {
        Self(at)
    }
}

impl From<At> for DateTime<Utc> {
    fn from(at: At) -> Self {
        at.0
    }
}

type MultiMetadata = <MultiBackend as diesel::sql_types::TypeMetadata>::TypeMetadata;

impl HasSqlType<Id> for MultiBackend {
    fn metadata(lookup: &mut Self::MetadataLookup) -> MultiMetadata {
        Self::lookup_sql_type::<Id>(lookup)
    }
}

impl HasSqlType<UtcTimestamp> for MultiBackend {
    fn metadata(lookup: &mut Self::MetadataLookup) -> MultiMetadata {
        Self::lookup_sql_type::<UtcTimestamp>(lookup)
    }
}

impl ToSql<UtcTimestamp, Pg> for At {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        ToSql::<Timestamptz, Pg>::to_sql(&self.0, &mut out.reborrow())
    }
}

impl ToSql<UtcTimestamp, Sqlite> for At {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Sqlite>) -> serialize::Result {
        out.set_value(self.0.to_rfc3339_opts(SecondsFormat::Micros, true));
        Ok(IsNull::No)
    }
}

impl ToSql<UtcTimestamp, MultiBackend> for At {
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, MultiBackend>) -> serialize::Result {
        out.set_value((UtcTimestamp, self));
        Ok(IsNull::No)
    }
}

impl FromSql<UtcTimestamp, Pg> for At {
    fn from_sql(value: PgValue<'_>) -> deserialize::Result<Self> {
        Ok(Self(<NaiveDateTime as FromSql<Timestamptz, Pg>>::from_sql(value)?.and_utc()))
    }
}

impl FromSql<UtcTimestamp, Sqlite> for At {
    fn from_sql(mut value: SqliteValue<'_, '_, '_>) -> deserialize::Result<Self> {
        Ok(Self(DateTime::parse_from_rfc3339(value.read_text())?.to_utc()))
    }
}

impl FromSql<UtcTimestamp, MultiBackend> for At {
    fn from_sql(value: MultiRawValue<'_>) -> deserialize::Result<Self> {
        value.from_sql::<Self, UtcTimestamp>()
    }
}

/// Makes a foreign or domain type usable where a column of one of our SQL types stands.
macro_rules! as_expression {
    ($sql:ty, $($rust:ty),+ $(,)?) => {$(
        impl AsExpression<$sql> for $rust {
            type Expression = diesel::internal::derives::as_expression::Bound<$sql, Self>;
            fn as_expression(self) -> Self::Expression {
                diesel::internal::derives::as_expression::Bound::new(self)
            }
        }
        impl<'e> AsExpression<$sql> for &'e $rust {
            type Expression = diesel::internal::derives::as_expression::Bound<$sql, Self>;
            fn as_expression(self) -> Self::Expression {
                diesel::internal::derives::as_expression::Bound::new(self)
            }
        }
        impl AsExpression<diesel::sql_types::Nullable<$sql>> for $rust {
            type Expression = diesel::internal::derives::as_expression::Bound<diesel::sql_types::Nullable<$sql>, Self>;
            fn as_expression(self) -> Self::Expression {
                diesel::internal::derives::as_expression::Bound::new(self)
            }
        }
        impl<'e> AsExpression<diesel::sql_types::Nullable<$sql>> for &'e $rust {
            type Expression = diesel::internal::derives::as_expression::Bound<diesel::sql_types::Nullable<$sql>, Self>;
            fn as_expression(self) -> Self::Expression {
                diesel::internal::derives::as_expression::Bound::new(self)
            }
        }
        impl<DB> ToSql<diesel::sql_types::Nullable<$sql>, DB> for $rust
        where
            DB: diesel::backend::Backend,
            Self: ToSql<$sql, DB>,
        {
            fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> serialize::Result {
                ToSql::<$sql, DB>::to_sql(self, out)
            }
        }
    )+};
}

/// Keeps an id newtype of the domain in an [`Id`] column.
macro_rules! id_columns {
    ($($id:ty),+ $(,)?) => {$(
        impl ToSql<Id, Pg> for $id {
            fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
                out.write_all(self.0.as_bytes())?;
                Ok(IsNull::No)
            }
        }
        impl ToSql<Id, Sqlite> for $id {
            fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Sqlite>) -> serialize::Result {
                out.set_value(self.0.as_bytes().as_slice());
                Ok(IsNull::No)
            }
        }
        impl ToSql<Id, MultiBackend> for $id {
            fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, MultiBackend>) -> serialize::Result {
                out.set_value((Id, self));
                Ok(IsNull::No)
            }
        }
        impl FromSql<Id, Pg> for $id {
            fn from_sql(value: PgValue<'_>) -> deserialize::Result<Self> {
                Ok(Self::from(Uuid::from_slice(value.as_bytes())?))
            }
        }
        impl FromSql<Id, Sqlite> for $id {
            fn from_sql(mut value: SqliteValue<'_, '_, '_>) -> deserialize::Result<Self> {
                Ok(Self::from(Uuid::from_slice(value.read_blob())?))
            }
        }
        impl FromSql<Id, MultiBackend> for $id {
            fn from_sql(value: MultiRawValue<'_>) -> deserialize::Result<Self> {
                value.from_sql::<Self, Id>()
            }
        }
        impl<DB> diesel::Queryable<Id, DB> for $id
        where
            DB: diesel::backend::Backend,
            Self: diesel::deserialize::FromStaticSqlRow<Id, DB>,
        {
            type Row = Self;
            fn build(row: Self) -> deserialize::Result<Self> {
                Ok(row)
            }
        }
        as_expression!(Id, $id);
    )+};
}

use crate::domain::ids::{
    AccessRequestId, AccountId, AttachmentId, AuditId, ClassificationId, ClinicalRiskManagerId, CorrectiveActionId,
    EnrollmentId, FacilityEnrollmentId, FacilityId, FindingId, IncidentId, InquiryId, JcCaseId, JcRequestId,
    LearningResourceId, NewsId, NotificationId, OutboxMessageId, PersonId, SessionId, TrainingRecordId, UnitId,
    WebinarId, WebinarRegistrationId, WebinarRequestId, WebinarSeriesId,
};

/// An id of a row that only the database floor names: a signing key, a line of a history.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct RowId(pub Uuid);

impl From<Uuid> for RowId {
    fn from(id: Uuid) -> Self {
        Self(id)
    }
}

use crate::domain::ids::{
    CensusId, ClientSecretId, DeletionRequestId, DeliveryId, EmergencyAccessId, EventId, ExportId, ImportId,
    SavedSearchId, WebhookId, WebhookSecretId,
};

id_columns!(DeliveryId, WebhookId, WebhookSecretId);

id_columns!(CensusId, ClientSecretId, DeletionRequestId, EmergencyAccessId, EventId, ExportId, ImportId, SavedSearchId);

id_columns!(
    AccessRequestId,
    AccountId,
    AttachmentId,
    AuditId,
    ClassificationId,
    ClinicalRiskManagerId,
    CorrectiveActionId,
    EnrollmentId,
    FacilityEnrollmentId,
    FacilityId,
    FindingId,
    IncidentId,
    InquiryId,
    JcCaseId,
    JcRequestId,
    LearningResourceId,
    NewsId,
    NotificationId,
    OutboxMessageId,
    PersonId,
    SessionId,
    TrainingRecordId,
    UnitId,
    WebinarId,
    WebinarRegistrationId,
    WebinarRequestId,
    WebinarSeriesId,
    RowId,
);

/// A word of the vocabulary, kept as its code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, AsExpression, FromSqlRow)]
#[diesel(sql_type = Text)]
pub struct Coded<T>(pub T);

impl<T: Code> ToSql<Text, Pg> for Coded<T>
where
    Self: std::fmt::Debug,
{
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        out.write_all(self.0.code().as_bytes())?;
        Ok(IsNull::No)
    }
}

impl<T: Code> ToSql<Text, Sqlite> for Coded<T>
where
    Self: std::fmt::Debug,
{
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Sqlite>) -> serialize::Result {
        out.set_value(self.0.code());
        Ok(IsNull::No)
    }
}

impl<T: Code> ToSql<Text, MultiBackend> for Coded<T>
where
    Self: std::fmt::Debug,
{
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, MultiBackend>) -> serialize::Result {
        out.set_value((Text, self.0.code()));
        Ok(IsNull::No)
    }
}

fn parse_code<T: Code>(text: &str) -> deserialize::Result<Coded<T>> {
    T::from_code(text).map(Coded).ok_or_else(|| format!("the stored code {text:?} is not in the vocabulary").into())
}

impl<T: Code> FromSql<Text, Pg> for Coded<T> {
    fn from_sql(value: PgValue<'_>) -> deserialize::Result<Self> {
        parse_code(std::str::from_utf8(value.as_bytes())?)
    }
}

impl<T: Code> FromSql<Text, Sqlite> for Coded<T> {
    fn from_sql(mut value: SqliteValue<'_, '_, '_>) -> deserialize::Result<Self> {
        parse_code(value.read_text())
    }
}

impl<T: Code> FromSql<Text, MultiBackend> for Coded<T> {
    fn from_sql(value: MultiRawValue<'_>) -> deserialize::Result<Self> {
        value.from_sql::<Self, Text>()
    }
}

/// A document kept as JSON text: the content of an incident, a version's whole record.
#[derive(Debug, Clone, PartialEq, AsExpression, FromSqlRow)]
#[diesel(sql_type = Text)]
pub struct Json<T>(pub T);

impl<T: Serialize> ToSql<Text, Pg> for Json<T>
where
    Self: std::fmt::Debug,
{
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Pg>) -> serialize::Result {
        serde_json::to_writer(out, &self.0)?;
        Ok(IsNull::No)
    }
}

impl<T: Serialize> ToSql<Text, Sqlite> for Json<T>
where
    Self: std::fmt::Debug,
{
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, Sqlite>) -> serialize::Result {
        out.set_value(serde_json::to_string(&self.0)?);
        Ok(IsNull::No)
    }
}

impl<T> ToSql<Text, MultiBackend> for Json<T>
where
    T: Serialize + Send + Sync + 'static,
    Self: std::fmt::Debug,
{
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, MultiBackend>) -> serialize::Result {
        out.set_value((Text, self));
        Ok(IsNull::No)
    }
}

impl<T: DeserializeOwned> FromSql<Text, Pg> for Json<T> {
    fn from_sql(value: PgValue<'_>) -> deserialize::Result<Self> {
        Ok(Self(serde_json::from_slice(value.as_bytes())?))
    }
}

impl<T: DeserializeOwned> FromSql<Text, Sqlite> for Json<T> {
    fn from_sql(mut value: SqliteValue<'_, '_, '_>) -> deserialize::Result<Self> {
        Ok(Self(serde_json::from_str(value.read_text())?))
    }
}

impl<T: DeserializeOwned> FromSql<Text, MultiBackend> for Json<T> {
    fn from_sql(value: MultiRawValue<'_>) -> deserialize::Result<Self> {
        value.from_sql::<Self, Text>()
    }
}
