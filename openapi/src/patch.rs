//! The bodies of PATCH: merge patches (RFC 7396) of what a person writes.
//!
//! Only their schemas stand here, made from those of the patched types: nothing is required, and
//! null takes out what need not be there. Nested objects are described by their own schemas.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use utoipa::openapi::schema::{OneOfBuilder, Schema, SchemaType, Type};
use utoipa::openapi::{ObjectBuilder, RefOr};
use utoipa::{PartialSchema, ToSchema};

use crate::census::CensusContent;
use crate::client::ClientContent;
use crate::committee_review::CommitteeReviewContent;
use crate::corrective_action::CorrectiveActionContent;
use crate::directory::ClinicalRiskManagerContent;
use crate::incident_content::IncidentContent;
use crate::investigation::InvestigationContent;
use crate::learning_resource::LearningResourceContent;
use crate::news::NewsContent;
use crate::notification::NotificationContent;
use crate::person::PersonContent;
use crate::saved_search::SavedSearchContent;
use crate::webhook::WebhookContent;
use crate::webinar::WebinarContent;
use crate::webinar_series::WebinarSeriesContent;

macro_rules! merge_patch {
    ($(#[$meta:meta])* $name:ident of $target:ty) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Map<String, Value>);

        impl PartialSchema for $name {
            fn schema() -> RefOr<Schema> {
                patch_schema(<$target>::schema())
            }
        }

        impl ToSchema for $name {
            fn name() -> Cow<'static, str> {
                Cow::Borrowed(stringify!($name))
            }

            fn schemas(schemas: &mut Vec<(String, RefOr<Schema>)>) {
                <$target as ToSchema>::schemas(schemas);
            }
        }
    };
}

merge_patch! {
    /// A change of an entry of the census.
    CensusPatch of CensusContent
}
merge_patch! {
    /// A change of a machine client.
    ClientPatch of ClientContent
}
merge_patch! {
    /// A change of a webhook.
    WebhookPatch of WebhookContent
}
merge_patch! {
    /// A change of the content of an incident.
    IncidentPatch of IncidentContent
}
merge_patch! {
    /// A change of a person of an incident.
    PersonPatch of PersonContent
}
merge_patch! {
    /// A change of a notice.
    NotificationPatch of NotificationContent
}
merge_patch! {
    /// A change of an investigation.
    InvestigationPatch of InvestigationContent
}
merge_patch! {
    /// A change of a committee review.
    CommitteeReviewPatch of CommitteeReviewContent
}
merge_patch! {
    /// A change of a corrective action.
    CorrectiveActionPatch of CorrectiveActionContent
}
merge_patch! {
    /// A change of an entry of the directory of Clinical Risk Managers.
    ClinicalRiskManagerPatch of ClinicalRiskManagerContent
}

merge_patch! {
    /// A change of what is said about material.
    LearningResourcePatch of LearningResourceContent
}
merge_patch! {
    /// A change of a piece of news.
    NewsPatch of NewsContent
}
merge_patch! {
    /// A change of a webinar.
    WebinarPatch of WebinarContent
}
merge_patch! {
    /// A change of a series of webinars.
    WebinarSeriesPatch of WebinarSeriesContent
}

merge_patch! {
    /// A change of a saved search.
    SavedSearchPatch of SavedSearchContent
}

/// The schema of a merge patch of what `target` describes.
fn patch_schema(target: RefOr<Schema>) -> RefOr<Schema> {
    let RefOr::T(Schema::Object(mut object)) = target else {
        return target;
    };
    let required = std::mem::take(&mut object.required);
    for (name, property) in &mut object.properties {
        if !required.contains(name) {
            let schema = std::mem::take(property);
            *property = or_null(schema);
        }
    }
    object.description = Some("A merge patch (RFC 7396): what is absent stays, null takes out.".into());
    RefOr::T(Schema::Object(object))
}

/// The same schema with null allowed.
fn or_null(schema: RefOr<Schema>) -> RefOr<Schema> {
    match schema {
        RefOr::T(Schema::Object(mut object)) => {
            object.schema_type = nullable(object.schema_type);
            RefOr::T(Schema::Object(object))
        }
        RefOr::T(Schema::Array(mut array)) => {
            array.schema_type = nullable(array.schema_type);
            RefOr::T(Schema::Array(array))
        }
        // Optional references allow null already.
        RefOr::T(other) => RefOr::T(other),
        reference @ RefOr::Ref(_) => {
            let null = ObjectBuilder::new().schema_type(Type::Null);
            RefOr::T(OneOfBuilder::new().item(reference).item(null).build().into())
        }
    }
}

fn nullable(schema_type: SchemaType) -> SchemaType {
    match schema_type {
        SchemaType::Type(one) => SchemaType::Array(vec![one, Type::Null]),
        SchemaType::Array(mut several) => {
            if !several.contains(&Type::Null) {
                several.push(Type::Null);
            }
            SchemaType::Array(several)
        }
        SchemaType::AnyValue => SchemaType::AnyValue,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn json(schema: RefOr<Schema>) -> Value {
        serde_json::to_value(schema).unwrap()
    }

    #[test]
    fn a_patch_requires_nothing_and_clears_with_null() {
        let schema = json(PersonPatch::schema());
        assert_eq!(schema.get("required"), None);
        assert_eq!(schema["additionalProperties"], false);
        // The role must stay, so that null is not offered for it.
        assert!(schema["properties"]["role"].get("$ref").is_some());
        assert_eq!(schema["properties"]["first_name"]["type"], serde_json::json!(["string", "null"]));
    }

    #[test]
    fn a_list_can_be_cleared_with_null() {
        let schema = json(IncidentPatch::schema());
        let numbers = &schema["properties"]["jc_numbers"];
        assert_eq!(numbers["type"], serde_json::json!(["array", "null"]));
        assert_eq!(numbers["items"]["$ref"], "#/components/schemas/JcNumber");
    }
}
