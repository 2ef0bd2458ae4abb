//! One change for every rule that it finds, and a near miss that it does not.

#![allow(clippy::unwrap_used, reason = "what helps tests fails them")]

use std::collections::BTreeSet;

use contract_check::change::Change;
use contract_check::compare;
use contract_check::document::Document;
use contract_check::rule::Rule;
use serde_json::{Value, json};

/// An older and a newer document.
type Pair = (Value, Value);

fn base() -> Value {
    json!({
        "openapi": "3.1.0",
        "info": { "title": "Things", "version": "1.0.0" },
        "servers": [{ "url": "https://one.example" }],
        "paths": { "/things/{id}": { "post": {
            "operationId": "make", "tags": ["Things"], "x-permission": "thing.make", "summary": "Make",
            "security": [{ "bearer": [] }],
            "parameters": [
                { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } },
                { "name": "limit", "in": "query", "schema": { "type": "integer" } }],
            "responses": {
                "200": { "description": "Made.", "content": { "application/json": { "schema": { "type": "object" } } },
                    "headers": { "ETag": { "required": true, "schema": { "type": "string" } } } },
                "404": { "description": "No." } }
        } } },
        "components": {
            "schemas": { "Thing": { "type": "object" } },
            "securitySchemes": { "bearer": { "type": "http", "scheme": "bearer" }, "key": { "type": "apiKey", "in": "header", "name": "Key" } }
        }
    })
}

/// A merge patch (RFC 7396).
fn patched(mut to: Value, patch: &Value) -> Value {
    let Some(patch) = patch.as_object() else { return patch.clone() };
    if !to.is_object() {
        to = json!({});
    }
    let object = to.as_object_mut().unwrap();
    for (name, value) in patch {
        if value.is_null() {
            object.remove(name);
        } else {
            let before = object.remove(name).unwrap_or_default();
            object.insert(name.clone(), patched(before, value));
        }
    }
    to
}

fn with(patch: Value) -> Value {
    patched(base(), &patch)
}

/// The base with another operation in part.
fn operation(patch: Value) -> Value {
    with(json!({ "paths": { "/things/{id}": { "post": patch } } }))
}

fn document(patch: Value) -> Pair {
    (base(), with(patch))
}

fn changed(patch: Value) -> Pair {
    (base(), operation(patch))
}

/// With a body of a schema.
fn body(schema: Value) -> Value {
    operation(json!({ "requestBody": { "content": { "application/json": { "schema": schema } } } }))
}

/// With an answer of a schema.
fn answer(schema: Value) -> Value {
    let mut document = base();
    document["paths"]["/things/{id}"]["post"]["responses"]["200"]["content"]["application/json"]["schema"] = schema;
    document
}

fn problem(codes: Value) -> Value {
    let schema = json!({ "type": "object", "properties": { "code": { "type": "string", "enum": codes } } });
    operation(json!({ "responses": { "404": { "content": { "application/problem+json": { "schema": schema } } } } }))
}

fn parameters(more: Value) -> Value {
    let id = json!({ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } });
    operation(json!({ "parameters": [id, more] }))
}

/// The base with one more parameter.
fn more(parameter: Value) -> Value {
    let mut document = base();
    document["paths"]["/things/{id}"]["post"]["parameters"].as_array_mut().unwrap().push(parameter);
    document
}

fn requests(old: Value, new: Value) -> Pair {
    (body(old), body(new))
}

fn answers(old: Value, new: Value) -> Pair {
    (answer(old), answer(new))
}

fn object(properties: Value, required: Value, further: bool) -> Value {
    json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": further })
}

/// What the rule finds, and a near miss.
#[allow(clippy::too_many_lines, reason = "a table")]
fn cases(rule: Rule) -> (Pair, Pair) {
    use Rule as R;
    let limit = || json!({ "name": "limit", "in": "query", "schema": { "type": "integer" } });
    let text = || json!({ "type": "string" });
    let (a, none) = (|| json!({ "a": { "type": "string" } }), || json!({}));
    let ab = || json!({ "a": { "type": "string" }, "b": { "type": "string" } });
    let one_of = |all: Value| json!({ "oneOf": all });
    let body_of = |required: bool, media_type: &str| {
        operation(json!({ "requestBody": { "required": required, "content": { (media_type): {} } } }))
    };
    let path = |name: &str| {
        let mut document = base();
        let item = document["paths"].as_object_mut().unwrap().remove("/things/{id}").unwrap();
        document["paths"][name] = item;
        document["paths"][name]["post"]["parameters"][0]["name"] =
            json!(name.trim_start_matches("/things/{").trim_end_matches('}'));
        document
    };
    let scopes = |all: Value| {
        let flows = json!({ "clientCredentials": { "tokenUrl": "/token", "scopes": all } });
        with(json!({ "components": { "securitySchemes": { "oauth": { "type": "oauth2", "flows": flows } } } }))
    };
    match rule {
        R::PathRemoved => (document(json!({ "paths": { "/things/{id}": null } })), (base(), path("/things/{thing}"))),
        R::OperationRemoved => {
            (changed(Value::Null), document(json!({ "paths": { "/things/{id}": { "get": { "responses": {} } } } })))
        }
        R::OperationIdChanged => (changed(json!({ "operationId": "create" })), changed(json!({ "summary": "Create" }))),
        R::OperationTagChanged => {
            (changed(json!({ "tags": ["Others"] })), changed(json!({ "tags": ["Things", "Others"] })))
        }
        R::PathParameterRenamed => ((base(), path("/things/{thing}")), (base(), base())),
        R::PermissionChanged => {
            (changed(json!({ "x-permission": "thing.own" })), changed(json!({ "x-permission": "any" })))
        }
        R::SecurityTightened => (
            changed(json!({ "security": [{ "bearer": [], "key": [] }] })),
            changed(json!({ "security": [{ "bearer": [] }, { "key": [] }] })),
        ),
        R::SecuritySchemeChanged => (
            (scopes(json!({ "read": "", "write": "" })), scopes(json!({ "read": "" }))),
            (scopes(json!({ "read": "" })), scopes(json!({ "read": "", "write": "" }))),
        ),
        R::ServerRemoved => (
            document(json!({ "servers": [{ "url": "https://two.example" }] })),
            document(json!({ "servers": [{ "url": "https://two.example" }, { "url": "https://one.example" }] })),
        ),
        R::SchemaNameRemoved => (
            document(json!({ "components": { "schemas": { "Thing": null } } })),
            document(json!({ "components": { "schemas": { "Thing": { "description": "A thing." } } } })),
        ),
        R::ParameterRemoved => {
            let header = |name: &str| json!({ "name": name, "in": "header", "schema": { "type": "string" } });
            ((base(), parameters(header("limit"))), (parameters(header("If-Match")), parameters(header("if-match"))))
        }
        R::RequiredParameterAdded => {
            let with = |required: bool| {
                more(json!({ "name": "more", "in": "query", "required": required, "schema": { "type": "string" } }))
            };
            ((base(), with(true)), (base(), with(false)))
        }
        R::ParameterMadeRequired => {
            let required = |is: bool| parameters(patched(limit(), &json!({ "required": is })));
            ((base(), required(true)), (required(true), base()))
        }
        R::RequestBodyRemoved => ((body(text()), base()), (body(text()), body(json!({})))),
        R::RequestBodyRequired => ((base(), body_of(true, "a/b")), (base(), body_of(false, "a/b"))),
        R::RequestMediaTypeRemoved => {
            let both = operation(json!({ "requestBody": { "content": { "a/b": {}, "c/d": {} } } }));
            ((both.clone(), body_of(false, "a/b")), (body_of(false, "a/b"), both))
        }
        R::RequestTypeNarrowed => (
            requests(json!({ "type": "number" }), json!({ "type": "integer" })),
            requests(json!({ "type": "integer" }), json!({ "type": ["number", "string"] })),
        ),
        R::RequestNullRefused => (
            requests(json!({ "type": ["string", "null"] }), text()),
            requests(json!({ "type": ["string", "null"] }), one_of(json!([{ "type": "null" }, { "type": "string" }]))),
        ),
        R::RequestEnumNarrowed => (
            requests(json!({ "enum": ["a", "b"] }), json!({ "const": "a" })),
            requests(json!({ "enum": ["a", "b"] }), json!({ "enum": ["b", "c", "a"] })),
        ),
        R::RequestBoundsNarrowed => (
            requests(json!({ "minimum": 1, "maxLength": 5 }), json!({ "minimum": 2, "maxLength": 6 })),
            requests(json!({ "minimum": 1, "maxLength": 5 }), json!({ "minimum": 0 })),
        ),
        R::RequestPatternChanged => (
            requests(json!({ "pattern": "^a" }), json!({ "pattern": "^b" })),
            requests(json!({ "pattern": "^a" }), json!({})),
        ),
        R::RequestFormatChanged => (
            requests(text(), json!({ "type": "string", "format": "uuid" })),
            requests(json!({ "format": "int32" }), json!({ "format": "int64" })),
        ),
        R::RequestDefaultChanged => (
            requests(json!({ "default": 50 }), json!({ "default": 20 })),
            requests(json!({}), json!({ "default": 50 })),
        ),
        R::RequestRequiredPropertyAdded => (
            requests(object(a(), json!([]), false), object(ab(), json!(["b"]), false)),
            requests(object(a(), json!([]), false), object(ab(), json!([]), false)),
        ),
        R::RequestPropertyMadeRequired => (
            requests(object(a(), json!([]), false), object(a(), json!(["a"]), false)),
            requests(object(a(), json!(["a"]), false), object(a(), json!([]), false)),
        ),
        R::RequestPropertyRemoved => (
            requests(object(ab(), json!([]), false), object(a(), json!([]), false)),
            requests(object(ab(), json!([]), true), object(a(), json!([]), true)),
        ),
        R::RequestUnknownPropertiesRefused => (
            requests(json!({ "type": "object" }), object(none(), json!([]), false)),
            requests(json!({ "type": "object" }), object(none(), json!([]), true)),
        ),
        R::RequestAlternativeRemoved => (
            requests(
                one_of(json!([{ "type": "string" }, { "type": "array" }])),
                one_of(json!([{ "type": "string" }, { "type": "null" }])),
            ),
            requests(
                one_of(json!([{ "type": "string" }, { "type": "array" }])),
                one_of(json!([{ "type": "array" }, { "type": "boolean" }, { "type": "string" }])),
            ),
        ),
        R::RequestValueRefused => {
            let tuple =
                |items: Value| json!({ "type": "array", "prefixItems": [{ "type": "string" }], "items": items });
            (requests(tuple(json!(true)), tuple(json!(false))), requests(tuple(json!(false)), tuple(json!(true))))
        }
        R::SuccessStatusRemoved | R::SuccessStatusAdded => {
            let moved = json!({ "responses": { "200": null, "202": { "description": "Later." } } });
            (
                changed(moved),
                changed(
                    json!({ "responses": { "304": { "description": "As before." }, "409": { "description": "No." } } }),
                ),
            )
        }
        R::ResponseStatusRemoved => (
            changed(json!({ "responses": { "404": null } })),
            changed(json!({ "responses": { "404": { "description": "Gone." } } })),
        ),
        R::ResponseMediaTypeRemoved => {
            let content = |types: Value| json!({ "responses": { "200": { "content": types } } });
            (changed(content(json!({ "application/json": null }))), changed(content(json!({ "text/csv": {} }))))
        }
        R::ResponseHeaderRemoved => (
            changed(json!({ "responses": { "200": { "headers": null } } })),
            changed(
                json!({ "responses": { "200": { "headers": { "ETag": null, "etag": { "required": true, "schema": { "type": "string" } } } } } }),
            ),
        ),
        R::ResponseHeaderMadeOptional => {
            let required =
                |is: bool| operation(json!({ "responses": { "200": { "headers": { "ETag": { "required": is } } } } }));
            ((required(true), required(false)), (required(false), required(true)))
        }
        R::ResponseTypeWidened => (
            answers(json!({ "type": "integer" }), json!({ "type": ["integer", "string"] })),
            answers(json!({ "type": ["number", "string"] }), json!({ "type": "integer" })),
        ),
        R::ResponseNullAdded => (
            answers(text(), one_of(json!([{ "type": "null" }, { "type": "string" }]))),
            answers(one_of(json!([{ "type": "null" }, { "type": "string" }])), text()),
        ),
        R::ResponseEnumWidened => (
            answers(json!({ "enum": ["a"] }), json!({ "enum": ["a", "b"] })),
            answers(json!({ "enum": ["a"], "x-open-enum": true }), json!({ "enum": ["a", "b"], "x-open-enum": true })),
        ),
        R::ResponseEnumOpened => (
            answers(json!({ "enum": ["a"] }), json!({ "enum": ["a"], "x-open-enum": true })),
            answers(json!({ "enum": ["a"], "x-open-enum": true }), json!({ "enum": ["a"] })),
        ),
        R::ResponsePatternChanged => {
            (answers(json!({ "pattern": "^a" }), json!({})), answers(json!({}), json!({ "pattern": "^a" })))
        }
        R::ResponseFormatChanged => (
            answers(json!({ "format": "date" }), json!({ "format": "date-time" })),
            answers(json!({ "format": "int64" }), json!({ "format": "int32" })),
        ),
        R::ResponsePropertyRemoved => (
            answers(object(ab(), json!([]), false), object(a(), json!([]), false)),
            answers(object(a(), json!([]), false), object(ab(), json!(["b"]), false)),
        ),
        R::ResponsePropertyMadeOptional => (
            answers(object(a(), json!(["a"]), false), object(a(), json!([]), false)),
            answers(object(a(), json!([]), false), object(a(), json!(["a"]), false)),
        ),
        R::ResponseAlternativeAdded => (
            answers(
                one_of(json!([{ "type": "string" }, { "type": "array" }])),
                one_of(json!([{ "type": "string" }, { "type": "array" }, { "type": "boolean" }])),
            ),
            answers(
                one_of(json!([{ "type": "string" }, { "type": "array" }, { "type": "boolean" }])),
                one_of(json!([{ "type": "array" }, { "type": "string" }])),
            ),
        ),
        R::ResponseValueAdded => {
            let tuple =
                |items: Value| json!({ "type": "array", "prefixItems": [{ "type": "string" }], "items": items });
            (answers(tuple(json!(false)), tuple(json!(true))), answers(tuple(json!(true)), tuple(json!(false))))
        }
        R::ProblemCodeRemoved => (
            (problem(json!(["not_found", "gone"])), problem(json!(["not_found"]))),
            (problem(json!(["not_found", "gone"])), problem(json!(["gone", "not_found"]))),
        ),
        R::EncodingChanged => (
            answers(json!({ "contentEncoding": "base64" }), json!({ "contentEncoding": "base64url" })),
            answers(json!({ "contentEncoding": "base64" }), json!({ "contentEncoding": "base64", "title": "A file" })),
        ),
        R::XmlChanged => (
            requests(json!({ "xml": { "name": "a" } }), json!({ "xml": { "name": "b" } })),
            requests(json!({ "xml": { "name": "a" } }), json!({ "xml": { "name": "a" }, "title": "a" })),
        ),
        R::DiscriminatorChanged => {
            let kinds = |name: &str| json!({ "oneOf": [{ "type": "object" }, { "type": "string" }], "discriminator": { "propertyName": name } });
            (answers(kinds("kind"), kinds("type")), answers(kinds("kind"), kinds("kind")))
        }
        R::OperationAdded => (
            document(json!({ "paths": { "/more": { "get": { "responses": {} } } } })),
            document(json!({ "paths": { "/more": {} } })),
        ),
        R::OperationDeprecated => (changed(json!({ "deprecated": true })), changed(json!({ "deprecated": false }))),
        R::PermissionRelaxed => {
            (changed(json!({ "x-permission": "none" })), changed(json!({ "x-permission": "thing.own" })))
        }
        R::SecurityRelaxed => {
            (changed(json!({ "security": [] })), changed(json!({ "security": [{ "bearer": [], "key": [] }] })))
        }
        R::ServerAdded => (
            document(json!({ "servers": [{ "url": "https://one.example" }, { "url": "https://two.example" }] })),
            document(json!({ "servers": [{ "url": "https://one.example", "description": "One" }] })),
        ),
        R::SchemaNameAdded => (
            document(json!({ "components": { "schemas": { "More": { "type": "object" } } } })),
            document(json!({ "components": { "schemas": { "Thing": { "title": "More" } } } })),
        ),
        R::OptionalParameterAdded => {
            let sort = json!({ "name": "sort", "in": "query", "schema": { "type": "string" } });
            ((base(), more(sort)), (base(), parameters(limit())))
        }
        R::ParameterMadeOptional => {
            let required = parameters(patched(limit(), &json!({ "required": true })));
            ((required.clone(), base()), (base(), required))
        }
        R::RequestBodyAdded => ((base(), body_of(false, "a/b")), (base(), body_of(true, "a/b"))),
        R::RequestBodyMadeOptional => {
            ((body_of(true, "a/b"), body_of(false, "a/b")), (body_of(false, "a/b"), body_of(true, "a/b")))
        }
        R::RequestMediaTypeAdded => {
            let both = operation(json!({ "requestBody": { "content": { "a/b": {}, "c/d": {} } } }));
            ((body_of(false, "a/b"), both.clone()), (both, body_of(false, "a/b")))
        }
        R::RequestPropertyAdded => (
            requests(object(a(), json!([]), false), object(ab(), json!([]), false)),
            requests(object(a(), json!([]), false), object(ab(), json!(["b"]), false)),
        ),
        R::RequestPropertyIgnored => (
            requests(object(ab(), json!([]), true), object(a(), json!([]), true)),
            requests(object(ab(), json!([]), false), object(a(), json!([]), false)),
        ),
        R::RequestWidened => (
            requests(json!({ "enum": ["a"] }), json!({ "enum": ["a", "b"] })),
            answers(json!({ "enum": ["a"] }), json!({ "enum": ["a", "b"] })),
        ),
        R::ErrorStatusAdded => (
            changed(json!({ "responses": { "409": { "description": "No." } } })),
            changed(json!({ "responses": { "201": { "description": "Made." } } })),
        ),
        R::ConditionalStatusAdded => (
            changed(json!({ "responses": { "304": { "description": "As before." } } })),
            changed(json!({ "responses": { "303": { "description": "See there." } } })),
        ),
        R::ResponseMediaTypeAdded => {
            let content = |types: Value| json!({ "responses": { "200": { "content": types } } });
            (changed(content(json!({ "text/csv": {} }))), changed(content(json!({ "application/json": null }))))
        }
        R::ResponseHeaderAdded => (
            changed(json!({ "responses": { "200": { "headers": { "Link": { "schema": { "type": "string" } } } } } })),
            changed(json!({ "responses": { "200": { "headers": null } } })),
        ),
        R::ResponseHeaderMadeRequired => {
            let required =
                |is: bool| operation(json!({ "responses": { "200": { "headers": { "ETag": { "required": is } } } } }));
            ((required(false), required(true)), (required(true), required(false)))
        }
        R::ResponsePropertyAdded => (
            answers(object(a(), json!([]), false), object(ab(), json!([]), false)),
            requests(object(a(), json!([]), false), object(ab(), json!([]), false)),
        ),
        R::ResponsePropertyMadeRequired => (
            answers(object(a(), json!([]), false), object(a(), json!(["a"]), false)),
            requests(object(a(), json!([]), false), object(a(), json!(["a"]), false)),
        ),
        R::ResponseEnumExtended => (
            answers(json!({ "enum": ["a"], "x-open-enum": true }), json!({ "enum": ["a", "b"], "x-open-enum": true })),
            answers(json!({ "enum": ["a"] }), json!({ "enum": ["a", "b"], "x-open-enum": true })),
        ),
        R::ResponseBoundsWidened => (
            answers(json!({ "maxLength": 5 }), json!({ "maxLength": 6 })),
            answers(json!({ "maxLength": 5 }), json!({ "maxLength": 4 })),
        ),
        R::ResponseNarrowed => (
            answers(json!({ "enum": ["a", "b"] }), json!({ "enum": ["a"] })),
            requests(json!({ "enum": ["a", "b"] }), json!({ "enum": ["a"] })),
        ),
        R::TextChanged => (changed(json!({ "summary": "Create" })), changed(json!({ "deprecated": true }))),
        R::WrittenDifferently => (changed(json!({ "deprecated": false })), changed(json!({ "deprecated": true }))),
    }
}

fn changes((old, new): &Pair) -> Vec<Change> {
    compare(&Document::new(old.clone()).unwrap(), &Document::new(new.clone()).unwrap())
}

fn rules(pair: &Pair) -> BTreeSet<Rule> {
    changes(pair).into_iter().map(|change| change.rule).collect()
}

#[test]
fn each_rule_finds_its_change() {
    for rule in Rule::ALL {
        let found = changes(&cases(*rule).0);
        assert!(found.iter().any(|change| change.rule == *rule), "{rule}: {found:?}");
        let breaks = found.iter().any(|change| change.rule.is_breaking());
        assert_eq!(breaks, rule.is_breaking(), "{rule}: {found:?}");
    }
}

#[test]
fn each_rule_passes_over_its_near_miss() {
    for rule in Rule::ALL {
        let miss = cases(*rule).1;
        let found = changes(&miss);
        assert!(!found.iter().any(|change| change.rule == *rule), "{rule}: {found:?}");
        // What is no breaking change is none in another name either. Renaming a parameter is what a path's near miss is
        // about.
        let excused = [Rule::PathRemoved, Rule::OperationRemoved].contains(rule);
        let breaks = found.iter().any(|change| change.rule.is_breaking());
        assert!(!rule.is_breaking() || !breaks || excused, "{rule}: {found:?}");
    }
}

#[test]
fn names_of_rules_are_unique_and_in_kebab_case() {
    let names: BTreeSet<&str> = Rule::ALL.iter().map(|rule| rule.name()).collect();
    assert_eq!(names.len(), Rule::ALL.len());
    assert!(names.iter().all(|name| name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')));
}

#[test]
fn a_document_has_no_change_to_itself() {
    for rule in Rule::ALL {
        let ((a, b), (c, d)) = cases(*rule);
        for document in [a, b, c, d] {
            assert_eq!(rules(&(document.clone(), document)), BTreeSet::new(), "{rule}");
        }
    }
}

#[test]
fn places_name_the_operation_and_a_pointer() {
    let of = |code: &str| json!({ "type": "object", "properties": { "items": { "type": "array", "items": { "type": code } } } });
    let found = changes(&answers(of("string"), of("boolean")));
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].place, "POST /things/{id} 200 application/json /items/*");
    assert_eq!(found[0].what, "type: string -> boolean");
    let found = changes(&(parameters(json!({ "name": "sort", "in": "query", "schema": {} })), base()));
    assert_eq!(found[0].place, "POST /things/{id} query:limit");
    assert_eq!(found[1].place, "POST /things/{id} query:sort");
}

/// What several operations share is told once, under its own name.
#[test]
fn shared_schemas_are_compared_once_and_may_contain_themselves() {
    let document = |kind: &str| {
        let node = json!({ "type": "object", "properties": {
            "next": { "oneOf": [{ "$ref": "#/components/schemas/Node" }, { "type": "null" }] },
            "value": { "type": kind } } });
        let mut document = answer(json!({ "$ref": "#/components/schemas/Node" }));
        document["components"]["schemas"]["Node"] = node;
        let other = document["paths"]["/things/{id}"].clone();
        document["paths"]["/other/{id}"] = other;
        document
    };
    let found = changes(&(document("string"), document("boolean")));
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].place, "answer components/schemas/Node /value");
}

/// A circle that runs through a name in one document and through another place in the other.
#[test]
fn circles_end_wherever_they_have_their_names() {
    let old = patched(
        answer(json!({ "$ref": "#/components/schemas/A" })),
        &json!({ "components": { "schemas": { "A": { "properties": { "p": { "properties": { "q": { "$ref": "#/components/schemas/A" } } } } } } } }),
    );
    let new = patched(
        answer(json!({ "properties": { "p": { "$ref": "#/components/schemas/C" } } })),
        &json!({ "components": { "schemas": { "A": {}, "C": { "properties": { "q": { "properties": { "p": { "$ref": "#/components/schemas/C" } } } } } } } }),
    );
    assert_eq!(rules(&(old, new)), BTreeSet::from([Rule::SchemaNameAdded]));
}

#[test]
fn all_of_is_one_schema() {
    let parts = json!({ "allOf": [
        { "type": "object", "properties": { "a": { "type": "string" } }, "required": ["a"] },
        { "$ref": "#/components/schemas/Thing" }, { "properties": { "b": { "const": 1 } }, "required": ["b"] }] });
    let whole = json!({ "type": "object", "required": ["b", "a"],
        "properties": { "a": { "type": "string" }, "b": { "enum": [1] } } });
    assert_eq!(rules(&answers(parts.clone(), whole.clone())), BTreeSet::new());
    let less = json!({ "type": "object", "required": ["a"], "properties": whole["properties"] });
    assert_eq!(rules(&answers(parts, less)), BTreeSet::from([Rule::ResponsePropertyMadeOptional]));
}

#[test]
fn what_cannot_be_judged_is_refused() {
    let unjudged = [
        json!({ "not": { "type": "string" } }),
        json!({ "if": {} }),
        json!({ "multipleOf": 2 }),
        json!({ "properties": { "a": { "x-mine": 1 } } }),
        json!({ "oneOf": [{}], "minLength": 1 }),
        json!({ "oneOf": [{}], "anyOf": [{}] }),
        json!({ "$ref": "#/components/schemas/Thing", "minLength": 1 }),
        json!({ "$ref": "other.json#/Thing" }),
        json!({ "allOf": [{ "additionalProperties": false }, {}] }),
        json!({ "allOf": [{ "type": "string" }, { "type": "number" }] }),
    ];
    for schema in unjudged {
        let fault = Document::new(body(schema.clone())).unwrap_err();
        assert!(fault.to_string().contains("cannot judge"), "{schema}: {fault}");
    }
    let malformed = [
        body(json!({ "$ref": "#/components/schemas/Missing" })),
        body(json!({ "type": "text" })),
        body(json!({ "properties": [] })),
        operation(json!({ "responses": null })),
        with(json!({ "openapi": "3.0.3" })),
        with(json!({ "paths": null })),
    ];
    for document in malformed {
        let fault = Document::new(document.clone()).unwrap_err().to_string();
        assert!(!fault.contains("cannot judge"), "{fault}");
    }
    assert!(Document::parse("{").is_err());
}
