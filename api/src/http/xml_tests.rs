use super::*;
use serde_json::json;

fn schemas() -> Schemas {
    Schemas::new(&json!({ "components": { "schemas": {
        "Delivery": { "type": "object", "xml": { "name": "delivery" }, "properties": {
            "number": { "type": "string" }, "sequence": { "type": "integer" },
            "note": { "type": ["string", "null"] }, "final": { "type": ["boolean", "null"] },
            "case": { "oneOf": [{ "type": "null" }, { "$ref": "#/components/schemas/Case" }] },
        } },
        "Case": { "type": "object", "properties": {
            "people": { "type": "array", "items": { "$ref": "#/components/schemas/Person" } },
        } },
        "Person": { "type": "object", "xml": { "name": "person" }, "properties": { "name": { "type": "string" } } },
    } } }))
}

fn take(xml: impl AsRef<[u8]>) -> Value {
    read(&schemas(), "Delivery", xml.as_ref()).unwrap_or_else(|error| panic!("{:?}", error.errors))
}

/// What is said of a body that is refused.
fn refused(xml: impl AsRef<[u8]>) -> String {
    let error = read(&schemas(), "Delivery", xml.as_ref()).expect_err("it should be refused");
    assert_eq!(error.code, ProblemCode::MalformedXml);
    assert_eq!((error.errors[0].pointer.as_str(), error.errors[0].code.as_str()), ("", "malformed_xml"));
    error.errors[0].message.clone()
}

#[track_caller]
fn assert_refused(xml: impl AsRef<[u8]>, place: &str, what: &str) {
    let said = refused(xml);
    assert!(said.starts_with(place) && said.contains(what), "{said}");
}

#[test]
fn the_same_as_json() {
    let xml = "\u{feff}<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>\r\n<!-- a comment -->\n<delivery>\n  \
               <number>101-7</number>\n  <sequence> 3 </sequence><final>true</final>\n  <note>A &lt; B &amp;&#32;C\
               <![CDATA[ <b> & ]]>&#x263a;\r\n</note>\n  <case><people>\n<person><name>J&apos;M</name></person>\
               <person/></people></case>\n</delivery>\n<!-- the end -->";
    assert_eq!(
        take(xml),
        json!({ "number": "101-7", "sequence": 3, "final": true, "note": "A < B & C <b> & \u{263a}\n",
            "case": { "people": [{ "name": "J'M" }, {}] } })
    );
    assert_eq!(take("<delivery/>"), json!({}));
    assert_eq!(take("<delivery><case><people/></case></delivery>"), json!({ "case": { "people": [] } }));
    assert_eq!(take("<delivery><case/></delivery>"), json!({ "case": {} }));
}

/// What has the form but not the type is left for the schema's check, which points at it.
#[test]
fn wrong_types_and_unknown_fields_pass_on() {
    assert_eq!(take("<delivery><sequence>x</sequence></delivery>"), json!({ "sequence": "x" }));
    assert_eq!(take("<delivery><sequence>1.5</sequence></delivery>"), json!({ "sequence": "1.5" }));
    assert_eq!(take("<delivery><number><a>1</a></number></delivery>"), json!({ "number": { "a": "1" } }));
    assert_eq!(take("<delivery><new><a/></new></delivery>"), json!({ "new": { "a": "" } }));
    assert_eq!(take("<delivery><case>text</case></delivery>"), json!({ "case": "text" }));
    assert_eq!(
        take("<delivery><case><people>text</people></case></delivery>"),
        json!({ "case": { "people": "text" } })
    );
}

#[test]
fn bombs_and_entities_are_refused() {
    let laughs = "<?xml version=\"1.0\"?>\n<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;\">]>\n\
                  <delivery><note>&lol2;</note></delivery>";
    assert_refused(laughs, "Line ", "document types");
    assert_refused("<!DOCTYPE x SYSTEM \"http://127.0.0.1/x.dtd\"><delivery/>", "Line 1", "document types");
    assert_refused(
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><delivery>&e;</delivery>",
        "Line 1",
        "document types",
    );
    assert_refused("<delivery>\n<note>&e;</note></delivery>", "Line 2", "entities");
    assert_refused("<delivery><note>&nbsp;</note></delivery>", "Line 1", "entities");
    assert_refused("<delivery><note>&#0;</note></delivery>", "Line 1", "");
    assert_refused("<delivery><note>&#xD800;</note></delivery>", "Line 1", "");
    assert_refused("<delivery><note>&#1;</note></delivery>", "Line 1", "U+0001");
    assert_refused("<delivery><note>\u{1}</note></delivery>", "Line 1", "U+0001");
    assert_refused("<delivery><note>a & b</note></delivery>", "Line 1", "");
}

#[test]
fn other_things_xml_can_do_are_refused() {
    assert_refused("<delivery a=\"1\"/>", "Line 1", "attributes");
    assert_refused("<delivery xmlns=\"urn:x\"/>", "Line 1", "attributes");
    assert_refused("<a:delivery/>", "Line 1", "names of elements");
    assert_refused("<?xml-stylesheet href=\"x\"?><delivery/>", "Line 1", "processing");
    assert_refused("<delivery><?php 1 ?></delivery>", "Line 1", "processing");
    assert_refused("<?xml version=\"1.1\"?><delivery/>", "Line 1", "1.0");
    assert_refused("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><delivery/>", "Line 1", "UTF-8");
    assert_refused(" <?xml version=\"1.0\"?><delivery/>", "Line 1", "declaration");
    assert_refused(b"<delivery>\xff</delivery>", "Line 1, column 11", "not UTF-8");
    assert_refused(b"\xff\xfe<\0d\0", "Line 1, column 1", "not UTF-8");
}

#[test]
fn what_is_broken_is_refused() {
    for broken in
        ["", " ", "<", "<delivery", "<delivery>", "<delivery><note>", "<delivery><note>x</delivery>", "</delivery>"]
    {
        refused(broken);
    }
    assert_refused("<delivery>\n<note>x", "Line 2", "ends before");
    assert_refused("<delivery/><delivery/>", "Line 1", "one root");
    assert_refused("text<delivery/>", "Line 1", "outside");
    assert_refused("<delivery/>text", "Line 1", "outside");
    assert_refused("<delivery/>&amp;", "Line 1", "outside");
    assert_refused("<![CDATA[x]]><delivery/>", "Line 1", "outside");
    assert_refused("<other/>", "Line 1", "must be delivery");
    assert_refused("<delivery><note>a</note>b</delivery>", "Line 1", "both text and elements");
    assert_refused("<delivery><note>a</note><note>a</note></delivery>", "Line 1", "twice");
    assert_refused("<delivery><case><people><human/></people></case></delivery>", "Line 1", "person only");
}

#[test]
fn depth_and_number_have_bounds() {
    let nested = |depth: usize| format!("{}{}", "<delivery>".repeat(depth), "</delivery>".repeat(depth));
    take(nested(8));
    assert_refused(nested(9), "Line 1", "at most 8 deep");
    assert_refused(nested(50_000), "Line 1", "at most 8 deep");
    assert_refused(format!("<delivery>{}</delivery>", "<a/>".repeat(10_001)), "Line 1", "elements");
}

mod any {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        /// Nothing that is sent makes it panic.
        #[test]
        fn bytes(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            let _ = read(&schemas(), "Delivery", &bytes);
        }

        #[test]
        fn pieces(pieces in prop::collection::vec(prop::sample::select(vec![
            "<delivery>", "</delivery>", "<note>", "</note>", "<note/>", "<!--", "-->", "<![CDATA[", "]]>", "&amp;", "&#x41;",
            "&x;", "<?xml version=\"1.0\"?>", "<?x?>", "<!DOCTYPE x>", "text", " ", "<", ">", "&", "\"", "a=\"1\"",
        ]), 0..30)) {
            let _ = read(&schemas(), "Delivery", pieces.concat().as_bytes());
        }

        /// Every text comes through as it was.
        #[test]
        fn text(text in "[^\u{0}-\u{1f}\u{fffe}\u{ffff}]{0,60}") {
            let escaped = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
            prop_assert_eq!(take(format!("<delivery><note>{escaped}</note></delivery>")), json!({ "note": text }));
        }
    }
}
