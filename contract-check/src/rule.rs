//! The rules: what a change is called, whether it breaks a client, and what it means for one.

/// Makes the enum of the rules and what is known of each, from one table.
macro_rules! rules {
    ($($variant:ident $name:literal $weight:ident $meaning:literal;)+) => {
        /// A kind of change.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule {
            $(#[doc = $meaning] $variant,)+
        }

        impl Rule {
            /// All rules.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The stable name, in kebab-case.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }

            /// Whether a client may fail by such a change.
            pub fn is_breaking(self) -> bool {
                match self { $(Self::$variant => rules!(@ $weight)),+ }
            }

            /// What it means for a client.
            pub fn meaning(self) -> &'static str {
                match self { $(Self::$variant => $meaning),+ }
            }
        }
    };
    (@ breaking) => { true };
    (@ harmless) => { false };
}

rules! {
    PathRemoved "path-removed" breaking "its calls get 404";
    OperationRemoved "operation-removed" breaking "its calls get 405";
    OperationIdChanged "operation-id-changed" breaking "the function of a generated client has another name";
    OperationTagChanged "operation-tag-changed" breaking "the module of a generated client has another name";
    PathParameterRenamed "path-parameter-renamed" breaking "the argument of a generated client has another name";
    PermissionChanged "permission-changed" breaking "who could call it may get 403";
    SecurityTightened "security-tightened" breaking "the credentials that were enough are refused";
    SecuritySchemeChanged "security-scheme-changed" breaking "credentials made as before are refused";
    ServerRemoved "server-removed" breaking "calls to that address fail";
    SchemaNameRemoved "schema-name-removed" breaking "the type of a generated client is gone or has another name";
    ParameterRemoved "parameter-removed" breaking "who sends it is refused, or it has no effect any more";
    RequiredParameterAdded "required-parameter-added" breaking "calls without it are refused";
    ParameterMadeRequired "parameter-made-required" breaking "calls without it are refused";
    RequestBodyRemoved "request-body-removed" breaking "calls with a body are refused";
    RequestBodyRequired "request-body-required" breaking "calls without a body are refused";
    RequestMediaTypeRemoved "request-media-type-removed" breaking "bodies of this type get 415";
    RequestTypeNarrowed "request-type-narrowed" breaking "values of that type are refused";
    RequestNullRefused "request-null-refused" breaking "null is refused";
    RequestEnumNarrowed "request-enum-narrowed" breaking "that value is refused";
    RequestBoundsNarrowed "request-bounds-narrowed" breaking "values between the old bound and the new are refused";
    RequestPatternChanged "request-pattern-changed" breaking "texts of the old form may be refused";
    RequestFormatChanged "request-format-changed" breaking "texts of the old form may be refused";
    RequestDefaultChanged "request-default-changed" breaking "who leaves it out gets something else";
    RequestRequiredPropertyAdded "request-required-property-added" breaking "bodies without it are refused";
    RequestPropertyMadeRequired "request-property-made-required" breaking "bodies without it are refused";
    RequestPropertyRemoved "request-property-removed" breaking "bodies with it are refused";
    RequestUnknownPropertiesRefused "request-unknown-properties-refused" breaking "properties that are not named are refused";
    RequestAlternativeRemoved "request-alternative-removed" breaking "values of that kind are refused";
    RequestValueRefused "request-value-refused" breaking "any value there is refused";
    SuccessStatusRemoved "success-status-removed" breaking "the answer it waits for does not come";
    SuccessStatusAdded "success-status-added" breaking "an answer comes that it does not know as success";
    ResponseStatusRemoved "response-status-removed" breaking "what it does on this status is never done";
    ResponseMediaTypeRemoved "response-media-type-removed" breaking "answers do not come in the type it reads";
    ResponseHeaderRemoved "response-header-removed" breaking "it looks for the header in vain";
    ResponseHeaderMadeOptional "response-header-made-optional" breaking "the header may be missing";
    ResponseTypeWidened "response-type-widened" breaking "a value of a type comes that it does not know";
    ResponseNullAdded "response-null-added" breaking "null comes where a value was sure";
    ResponseEnumWidened "response-enum-widened" breaking "a value comes that it does not know, in a list that was closed";
    ResponseEnumOpened "response-enum-opened" breaking "values may come that no list names";
    ResponsePatternChanged "response-pattern-changed" breaking "texts of another form may come";
    ResponseFormatChanged "response-format-changed" breaking "texts or numbers of another form may come";
    ResponsePropertyRemoved "response-property-removed" breaking "it reads the property in vain";
    ResponsePropertyMadeOptional "response-property-made-optional" breaking "the property may be missing";
    ResponseAlternativeAdded "response-alternative-added" breaking "a value of a kind comes that it does not know";
    ResponseValueAdded "response-value-added" breaking "a value comes where none could";
    ProblemCodeRemoved "problem-code-removed" breaking "what it does on this problem is never done";
    EncodingChanged "encoding-changed" breaking "the text is encoded otherwise";
    XmlChanged "xml-changed" breaking "the XML has other elements";
    DiscriminatorChanged "discriminator-changed" breaking "kinds are told apart by something else";

    OperationAdded "operation-added" harmless "there is more to call";
    OperationDeprecated "operation-deprecated" harmless "it should move to something else in time";
    PermissionRelaxed "permission-relaxed" harmless "more may call it";
    SecurityRelaxed "security-relaxed" harmless "less is asked of who calls, or in another way too";
    ServerAdded "server-added" harmless "it is reached at another address too";
    SchemaNameAdded "schema-name-added" harmless "a generated client has one more type";
    OptionalParameterAdded "optional-parameter-added" harmless "it may say more";
    ParameterMadeOptional "parameter-made-optional" harmless "it may say less";
    RequestBodyAdded "request-body-added" harmless "it may send a body";
    RequestBodyMadeOptional "request-body-made-optional" harmless "it may leave the body out";
    RequestMediaTypeAdded "request-media-type-added" harmless "it may send another type";
    RequestPropertyAdded "request-property-added" harmless "it may send the property";
    RequestPropertyIgnored "request-property-ignored" harmless "the property is not named any more, but still taken";
    RequestWidened "request-widened" harmless "more is taken than before";
    ErrorStatusAdded "error-status-added" harmless "to be treated as x00 of its class (RFC 9110, 15)";
    ConditionalStatusAdded "conditional-status-added" harmless "answered only to who asks with a condition or a range";
    ResponseMediaTypeAdded "response-media-type-added" harmless "it may ask for another type";
    ResponseHeaderAdded "response-header-added" harmless "headers that are not known are passed over";
    ResponseHeaderMadeRequired "response-header-made-required" harmless "the header is sure to come";
    ResponsePropertyAdded "response-property-added" harmless "properties that are not known are to be passed over";
    ResponsePropertyMadeRequired "response-property-made-required" harmless "the property is sure to come";
    ResponseEnumExtended "response-enum-extended" harmless "one more value in a list that was said to grow";
    ResponseBoundsWidened "response-bounds-widened" harmless "longer or larger values may come";
    ResponseNarrowed "response-narrowed" harmless "less comes than might before";
    TextChanged "text-changed" harmless "other words for people, the same for programs";
    WrittenDifferently "written-differently" harmless "the same, said in another way";
}

impl std::fmt::Display for Rule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}
