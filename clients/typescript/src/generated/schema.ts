// Written by openapi-typescript from the OpenAPI document; do not edit.

export interface paths {
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The keys that sign access tokens
         * @description As a JSON Web Key Set (RFC 7517). Read it again when a token names a key that is not in it.
         */
        get: operations["get_jwks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/oauth-authorization-server": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where and how to get tokens
         * @description The metadata of RFC 8414.
         */
        get: operations["get_authorization_server"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/smart-configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where and how clients of FHIR get tokens
         * @description The metadata of SMART App Launch 2, for Backend Services.
         */
        get: operations["get_smart_configuration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/R4/$export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export everything over FHIR
         * @description Of what you may see. It is made in the background: `Content-Location` says where to ask how far it is. Five exports of
         *     an account may wait or run at a time.
         */
        get: operations["fhir_export"];
        put?: never;
        /**
         * Export everything over FHIR, asked for by POST
         * @description With the parameters in the query or in the body.
         */
        post: operations["fhir_export_by_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/R4/.well-known/smart-configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where and how clients of FHIR get tokens, below the base of FHIR
         * @description The same, where SMART has clients look for it.
         */
        get: operations["get_fhir_smart_configuration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/R4/AdverseEvent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search incidents over FHIR
         * @description A Bundle of those you may see, one `AdverseEvent` for each client. Parameters that are not known are left aside, with a
         *     warning in the Bundle, or refused with `Prefer: handling=strict`. The link `next` leads to the next page.
         */
        get: operations["fhir_search_adverse_events"];
        put?: never;
        /**
         * Record an incident over FHIR
         * @description As a draft, which a Level 1 user completes and submits. With `If-None-Exist` it is recorded once: who sends it again, or
         *     at the same time, gets the first one (200). What is not kept is refused, with every fault at once.
         */
        post: operations["fhir_create_adverse_event"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/R4/AdverseEvent/$export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export all incidents over FHIR
         * @description The same, since there are no other resources to export.
         */
        get: operations["fhir_export_adverse_events"];
        put?: never;
        /**
         * Export all incidents over FHIR, asked for by POST
         * @description With the parameters in the query or in the body.
         */
        post: operations["fhir_export_adverse_events_by_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/R4/AdverseEvent/$validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Validate a resource over FHIR
         * @description Says everything that would be refused, and records nothing. The answer is 200 whatever it finds.
         */
        post: operations["fhir_validate_adverse_event"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/R4/AdverseEvent/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One incident over FHIR
         * @description With one of its clients as subject: without names, and with the case number for those who may know it. The reading is
         *     kept in the audit log.
         */
        get: operations["fhir_get_adverse_event"];
        /**
         * Change a draft over FHIR
         * @description To what the resource says. What no resource shows (names, narratives) stays. After the submission incidents change by
         *     amendment, and not here.
         */
        put: operations["fhir_update_adverse_event"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/R4/AdverseEvent/{id}/_history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The versions of an incident over FHIR
         * @description A Bundle of them, newest first.
         */
        get: operations["fhir_adverse_event_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/R4/AdverseEvent/{id}/_history/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One version of an incident over FHIR
         * @description As it was then.
         */
        get: operations["fhir_get_adverse_event_version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/R4/CodeSystem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search code systems
         * @description Those of which our resources have codes.
         */
        get: operations["fhir_search_code_systems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/R4/CodeSystem/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One code system
         * @description With all its codes, by its id.
         */
        get: operations["fhir_get_code_system"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/R4/StructureDefinition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search structure definitions
         * @description The profile of our `AdverseEvent` and the definitions of its extensions.
         */
        get: operations["fhir_search_structure_definitions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/R4/StructureDefinition/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One structure definition
         * @description The profile or an extension, by its id.
         */
        get: operations["fhir_get_structure_definition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/R4/ValueSet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search value sets
         * @description Those that our profile is bound to.
         */
        get: operations["fhir_search_value_sets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/R4/ValueSet/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One value set
         * @description With its expansion, by its id.
         */
        get: operations["fhir_get_value_set"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/R4/export-files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The file of a bulk export
         * @description An `AdverseEvent` on each line. Each download is kept in the audit log; one that broke off is taken up again with
         *     `Range`.
         */
        get: operations["fhir_export_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/R4/export-status/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far a bulk export has come
         * @description 202 with `X-Progress` while it is made; then the manifest, with the addresses of its files, for seven days.
         */
        get: operations["fhir_export_status"];
        put?: never;
        post?: never;
        /**
         * Call a bulk export off
         * @description One that waits or runs; of one that is done the file is removed.
         */
        delete: operations["fhir_cancel_export"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/R4/metadata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the FHIR interface can do
         * @description The `CapabilityStatement` of FHIR R4.
         */
        get: operations["fhir_metadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the service is alive
         * @description Answered without asking the database; `/readyz` asks it.
         */
        get: operations["get_health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The metrics
         * @description In Prometheus' text format, for this machine or with the metrics token; for anybody else they do not exist.
         */
        get: operations["get_metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/introspect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask about a token
         * @description As RFC 7662 has it. A client learns of its own tokens alone; whatever else is shown is not active.
         */
        post: operations["introspect_token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a token back
         * @description As RFC 7009 has it: it stops working at once. The answer is the same for a token that is not good any more.
         */
        post: operations["revoke_token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a token for a machine client
         * @description OAuth 2.0 client credentials (RFC 6749, section 4.4), for `private_key_jwt` (RFC 7523) or `client_secret_basic`. The token
         *     lasts five minutes.
         */
        post: operations["get_token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This document
         * @description The OpenAPI document of the running service.
         */
        get: operations["get_openapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a problem code means
         * @description The `type` of a problem document leads here.
         */
        get: operations["get_problem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the service can answer requests
         * @description The database can be reached and its schema is the newest.
         */
        get: operations["get_readiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/access-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the requests for access
         * @description Newest first: those of the facility for its Security Administrator, all for Central Office, and for everybody else
         *     what they filed themselves.
         */
        get: operations["list_access_requests"];
        put?: never;
        /**
         * File a request for access
         * @description For a new user (`new_user`), another security group (`change_group`), access again after a year without a sign-on
         *     (`reestablish`) or an account that is no longer needed (`deactivate`). The road follows from the organization: `rfa`
         *     for a local facility, filed by its Security Administrator; `e_rfa` for State psychiatric centers, field offices,
         *     Central Office and the NIMRS help desk, filed by any active account of the State. The wrong road is refused (422,
         *     `wrong_route`) with the right one. Another person, of Central Office, decides.
         *
         *     A person who has an account there already is refused (409) with what to file instead.
         */
        post: operations["create_access_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/access-requests/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * File requests for many new users of a facility
         * @description A CSV file in UTF-8, with or without a byte-order mark, with the header
         *     `user_id,display_name,email,security_group` and at most 1000 rows. Cells that a spreadsheet would take for a formula
         *     are refused. All rows are filed or none (422, every fault with its line and column); try it with `dry_run=true`.
         */
        post: operations["file_access_request_list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/access-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One request for access
         * @description With the 24 hours for the e-token, how the mail with the enrollment code goes, and what you may do with it. The code
         *     itself is in the mail alone.
         */
        get: operations["get_access_request"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/access-requests/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a request for access
         * @description By another person than the one who filed it or whom it is about. It is carried out at once: a new user gets an
         *     account, an expired account is re-established with its history, and each a mail with a single-use enrollment code,
         *     good for 72 hours; another group or a deactivation takes effect at once, with `warnings` where the facility is left
         *     with fewer than two Level 1 users, and is refused for the last.
         */
        post: operations["approve_access_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/access-requests/{id}/deny": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deny a request for access
         * @description With a reason, by another person than the one who filed it or whom it is about.
         */
        post: operations["deny_access_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/access-requests/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mail a new enrollment code
         * @description After the approval, until the person has activated the e-token: the code before no longer works. Central Office can
         *     correct the mail address with it, giving the reason; by another person than those who filed and approved the request
         *     and than the one who gets the code.
         */
        post: operations["resend_enrollment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/access-requests/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a request for access
         * @description Until it is decided; by who filed it, or by a Security Administrator of its facility. Central Office denies what others
         *     filed.
         */
        post: operations["withdraw_access_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/account-standings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which accounts lock or expire when, and which are locked and why
         * @description What ends next comes first; accounts for which nothing ends any more (expired, deactivated, never activated) come last.
         *     Each says why it stands as it does, what to do, and whom to ask.
         */
        get: operations["list_account_standings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List accounts
         * @description Those of the caller's facility (Security Administrator), of its kind of staff (service desk), or of the State.
         */
        get: operations["list_accounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One account
         * @description Seen by those who may read accounts, each its own organisation's.
         */
        get: operations["get_account"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{id}/change-group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move an account to another security group
         * @description Takes effect with the person's next request. Warns when the facility is left with fewer than two Level 1 users,
         *     and refuses to take the last.
         */
        post: operations["change_account_group"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{id}/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an account out of use
         * @description Its sessions end at once. Warns and refuses as the change of a group does.
         */
        post: operations["deactivate_account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{id}/expiry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When an account locks and expires
         * @description Six months without a sign-on lock an account, a year expires it.
         */
        get: operations["get_account_expiry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{id}/reissue-token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue a new e-token
         * @description The old one stops working; the answer has a single-use code with which the person sets a PIN and takes the new one.
         *     Make sure of who asks: the code alone is enough.
         */
        post: operations["reissue_account_token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{id}/reset-pin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset a PIN
         * @description The old PIN stops working; the answer has a single-use code with which the person sets a new one.
         */
        post: operations["reset_account_pin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{id}/training": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The completed trainings of an account
         * @description Webinars attended and material worked through. Oldest first.
         */
        get: operations["list_account_training"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{id}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unlock an account
         * @description Only the ITS service desk of the person's kind of staff can.
         */
        post: operations["unlock_account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/activate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Activate an account
         * @description First without `token_code`: sets the PIN and shows the seed of the e-token once. Then with the first code of it.
         *     After a PIN reset one request with the present code is enough.
         */
        post: operations["activate_account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign on
         * @description With user ID, PIN and the 6-digit code of the e-token. Each code works once; three failures in a row lock the account.
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign off
         * @description Ends the session of the access token, at once.
         */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/pin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the PIN
         * @description Needs the present PIN and a fresh code of the e-token. Ends the other sessions of the account.
         */
        post: operations["change_pin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the next tokens of a session
         * @description A refresh token works once. One that comes back was copied: its session ends.
         */
        post: operations["refresh_tokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List one's own sessions
         * @description The session of this request is marked.
         */
        get: operations["list_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End one of one's own sessions
         * @description Its tokens stop working at once.
         */
        delete: operations["end_session"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/census": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the census
         * @description In the order in which it was entered: of the own facility, of the region, of the State. For those who make reports
         *     (`report.run`) or keep the census (`census.record`).
         */
        get: operations["list_census"];
        put?: never;
        /**
         * Add an entry to the census
         * @description The patient days of the facility as a whole, or of one unit, in a month. One entry for each; another is refused
         *     (409). Rates of a facility are made with the entry of the facility as a whole, and without that with the sum of its
         *     units.
         */
        post: operations["create_census"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/census/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the census as CSV
         * @description A CSV file in UTF-8, with or without a byte-order mark, with the header `unit,month,patient_days` and at most 1000
         *     rows. The unit is its name or id; empty, it is the facility as a whole. An entry that is there gets the number of the
         *     file. All rows are written or none (422, every fault with its line and column); try it with `dry_run=true`.
         */
        post: operations["read_census_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/census/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One entry of the census
         * @description Of a facility or a unit, for a month.
         */
        get: operations["get_census"];
        put?: never;
        post?: never;
        /**
         * Take an entry out of the census
         * @description Reports have no rate for its month then.
         */
        delete: operations["remove_census"];
        options?: never;
        head?: never;
        /**
         * Change an entry of the census
         * @description A merge patch (RFC 7396). The entry stays with its facility.
         */
        patch: operations["edit_census"];
        trace?: never;
    };
    "/v1/classifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Classify an event
         * @description Answers what it is to be recorded as, its class, who must be told and by when, and why. Nothing is kept.
         */
        post: operations["classify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the machine clients
         * @description In the order in which they were registered: the facility's own for its Security Administrator, all for Central Office.
         */
        get: operations["list_clients"];
        put?: never;
        /**
         * Register a machine client
         * @description A facility's health-record system or script, or a system of the Justice Center (Central Office alone). Its id is its
         *     `client_id`.
         */
        post: operations["create_client"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One machine client
         * @description With its `ETag`, which its use does not change.
         */
        get: operations["get_client"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a machine client
         * @description A merge patch (RFC 7396) of its `content`. Tokens that it has stop working, unless the name alone is changed.
         */
        patch: operations["edit_client"];
        trace?: never;
    };
    "/v1/clients/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a machine client out of use
         * @description Its tokens stop working at once.
         */
        post: operations["disable_client"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a machine client back in use
         * @description With the keys and secrets that are good still.
         */
        post: operations["enable_client"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients/{id}/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a secret for a machine client
         * @description It is shown this once. Two are good at the same time at most, so that one can follow another without a gap.
         */
        post: operations["create_client_secret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients/{id}/secrets/{secret_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End a secret of a machine client
         * @description It gets no token any more; those that it got last their five minutes, unless the client is taken out of use.
         */
        delete: operations["revoke_client_secret"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clinical-risk-managers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the Clinical Risk Managers
         * @description With `county` the one who is responsible there on the day, or nobody: an entry for the county comes before one for
         *     its region, and the later before the earlier. Without it all entries, those that ended too.
         */
        get: operations["list_clinical_risk_managers"];
        put?: never;
        /**
         * Add a Clinical Risk Manager
         * @description Whoever was responsible before yields from `valid_from` on and stays in the directory.
         */
        post: operations["create_clinical_risk_manager"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clinical-risk-managers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One Clinical Risk Manager
         * @description For what, and from when to when.
         */
        get: operations["get_clinical_risk_manager"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an entry of the Clinical Risk Managers
         * @description A merge patch (RFC 7396). Requests that were made keep the address that they were sent to.
         */
        patch: operations["edit_clinical_risk_manager"];
        trace?: never;
    };
    "/v1/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whom to ask for what
         * @description Where the Clinical Risk Manager of a county has a part, the answer names the county's field office and
         *     who it is today.
         */
        get: operations["list_contacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/counties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the counties
         * @description All 62 of New York State, by FIPS code, each with its field office.
         */
        get: operations["list_counties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/counties/{fips}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One county
         * @description With the field office that it belongs to.
         */
        get: operations["get_county"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is due and overdue
         * @description The open clocks of all incidents that the caller may see, the next due first.
         */
        get: operations["list_deadlines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deletion-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the requests to delete an incident
         * @description About the incidents that the caller may see, newest first. A facility sees its own also after the incident was
         *     voided.
         */
        get: operations["list_deletion_requests"];
        put?: never;
        /**
         * Ask for the deletion of an incident
         * @description Of one that was submitted: a draft is thrown away instead. Central Office decides; until then nothing changes. A
         *     wrong type or class is no ground, and one that the Justice Center works on is refused until it has withdrawn the
         *     case or given it to another facility. One request about an incident is open at a time.
         */
        post: operations["create_deletion_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deletion-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One request to delete an incident
         * @description With what the caller may do with it now.
         */
        get: operations["get_deletion_request"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deletion-requests/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agree to a deletion
         * @description The incident is voided: it leaves lists, deadlines and the facility's sight; the Office of Mental Health reads it on.
         *     Who asked does not decide. Refused while a legal hold stands, or the Justice Center works on it.
         */
        post: operations["approve_deletion_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deletion-requests/{id}/deny": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Not agree to a deletion
         * @description With the reason. The incident stays as it is.
         */
        post: operations["deny_deletion_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deletion-requests/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a request for a deletion back
         * @description While nobody has decided on it.
         */
        post: operations["withdraw_deletion_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/emergency-access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the emergency accesses
         * @description One's own; those at the facility for its Level 1 users; all for Central Office. Newest first.
         */
        get: operations["list_emergency_accesses"];
        put?: never;
        /**
         * Take emergency access
         * @description For those who see who people are only with a reason (`Access-Reason`): for one hour the incidents of the facility
         *     are shown with names, without the header. Each reading is kept in the audit log with the reason given here, and the
         *     facility's Level 1 users are told by mail at once.
         */
        post: operations["take_emergency_access"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/emergency-access/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One emergency access
         * @description With its reason.
         */
        get: operations["get_emergency_access"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/emergency-access/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End an emergency access
         * @description Before its hour is over: who took it, a Level 1 user of the facility, or Central Office.
         */
        post: operations["end_emergency_access"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/event-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The types of events
         * @description The catalogue: what each is called, when it happens, which resource it names, and what it takes to hear of it.
         */
        get: operations["list_event_types"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened, in order
         * @description Every change of what you may read, in the order in which it was committed: nothing is skipped though changes are made
         *     at the same time, and nothing happens later below a position that you have. What was before you got the right to see
         *     it stands at its own position: read from 0 where you need that. Go on with `next`, also where `items` is
         *     empty. An event names what changed and says nothing of persons.
         */
        get: operations["list_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow what happens
         * @description The feed as server-sent events: `id` is the position and `data` the event. A line without an event comes every 15
         *     seconds. A stream ends with its session, and when the service stops; go on with `Last-Event-ID` and nothing is missed
         *     nor told twice. An account may follow five streams at a time; a sixth ends the oldest.
         */
        get: operations["stream_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A ticket for the stream
         * @description For a browser's `EventSource`, which sends no header of its own. The ticket lasts as long as your session, at most 12
         *     hours, and is good for the stream alone. A session has ten; a further one takes the place of the oldest.
         */
        post: operations["create_event_ticket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your exports
         * @description Newest first.
         */
        get: operations["list_exports"];
        put?: never;
        /**
         * Ask for an export of incidents
         * @description Of those you may see, as NDJSON (one `ExportedIncident` a line), FHIR (one `AdverseEvent` a line) or CSV (fixed columns, named by dotted paths; the
         *     first three people and notices). It is made in the background: read it until its `status` is `done`, then fetch its
         *     file. Who the people are is shown to those with `incident.identify`, to some groups only with `Access-Reason`; an
         *     emergency access does not count. Five of an account may wait or run at a time; the file is kept for seven days.
         */
        post: operations["create_export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of your exports
         * @description How far it has come. Progress does not count its version up, so that this never answers 304.
         */
        get: operations["get_export"];
        put?: never;
        post?: never;
        /**
         * Remove an export
         * @description With its file. One that waits or runs is cancelled first.
         */
        delete: operations["delete_export"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an export
         * @description One that waits or runs. It ends within moments and offers no file.
         */
        post: operations["cancel_export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download an export
         * @description Only the account that asked for it may, while it has the same rights as then. Each download is kept in the audit
         *     log. A download that broke off is taken up again with `Range` and `If-Range`. The `ETag` is the SHA-256 of the file.
         */
        get: operations["download_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/facilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List facilities
         * @description Each with its units.
         */
        get: operations["list_facilities"];
        put?: never;
        /**
         * Add a facility
         * @description Its name is unique in its county, and the county decides its field office.
         */
        post: operations["create_facility"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/facilities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One facility
         * @description With its units.
         */
        get: operations["get_facility"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a facility
         * @description With a merge patch. One that has incidents stays in its county.
         */
        patch: operations["update_facility"];
        trace?: never;
    };
    "/v1/facilities/{id}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the units of a facility
         * @description All of them, oldest first.
         */
        get: operations["list_units"];
        put?: never;
        /**
         * Add a unit to a facility
         * @description A name is unique within the facility.
         */
        post: operations["add_unit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/facilities/{id}/units/{unit_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One unit
         * @description A unit of the facility, with its `ETag`.
         */
        get: operations["get_unit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a unit
         * @description With a merge patch.
         */
        patch: operations["update_unit"];
        trace?: never;
    };
    "/v1/facility-enrollments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the enrollments of facilities
         * @description The oldest first.
         */
        get: operations["list_facility_enrollments"];
        put?: never;
        /**
         * Enroll an agency that does not use the service yet
         * @description For facilities that the State does not operate. Central Office decides; an approval makes the facility, its units
         *     and the account of its first Security Administrator. A few per hour are taken from one address. The answer does not
         *     tell whether the user ID is taken: Central Office sees to it.
         */
        post: operations["submit_facility_enrollment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/facility-enrollments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One enrollment of a facility
         * @description With whether the user ID that is wanted is free, and how the mail to the Security Manager stands.
         */
        get: operations["get_facility_enrollment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/facility-enrollments/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agree to the enrollment of a facility
         * @description Makes the facility, its units and the account of its first Security Administrator, who gets a mail with a code that
         *     works once, for 72 hours. Call the director back before, under a number that you did not get from the enrollment.
         */
        post: operations["approve_facility_enrollment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/facility-enrollments/{id}/deny": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Do not agree to the enrollment of a facility
         * @description The Security Manager gets the reason by mail. The same facility may be enrolled again.
         */
        post: operations["deny_facility_enrollment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/faq": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Questions that are asked often
         * @description Each with its answer, the operations that do it, and the contacts that help further.
         */
        get: operations["list_faq"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/field-offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the field offices
         * @description All five, each with its counties.
         */
        get: operations["list_field_offices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/field-offices/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One field office
         * @description With its counties.
         */
        get: operations["get_field_office"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the holidays
         * @description In order. Deadlines in working days skip them, as they skip Saturdays and Sundays.
         */
        get: operations["list_holidays"];
        put?: never;
        /**
         * Add a holiday
         * @description Deadlines that are set or changed from now on count by it.
         */
        post: operations["add_holiday"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/holidays/{date}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One holiday
         * @description A day on which no clock of working days runs.
         */
        get: operations["get_holiday"];
        put?: never;
        post?: never;
        /**
         * Take a holiday out of the calendar
         * @description Clocks that count working days then count this day.
         */
        delete: operations["remove_holiday"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/import-queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The import queue
         * @description Newest first, without people. A facility sees its cases once they are released; a field office those of its region;
         *     Central Office all, also those whose facility is unknown.
         */
        get: operations["list_import_queue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/import-queue/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One case of the import queue
         * @description With its people (without their identity unless the caller may see it), the incidents that carry its number, the open
         *     requests about it, and what the caller may do with it now. The reading is kept in the audit log.
         */
        get: operations["get_import_queue_case"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/import-queue/{id}/dispute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dispute a case
         * @description It is not the facility's, its classification is wrong, or it reports what another case reports. To have it mended,
         *     ask the Justice Center with `POST /v1/justice-center/requests`.
         */
        post: operations["dispute_jc_case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/import-queue/{id}/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import a case
         * @description A draft is made of it, filled with what the Justice Center knows; or it is linked to an incident of the facility,
         *     which then carries its number. The terms run from the acceptance by the VPCR.
         */
        post: operations["import_jc_case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/import-queue/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let the facility have a case
         * @description OMH looks at a case first. After 24 hours it is released by itself. Where the facility is unknown, Central Office
         *     names it.
         */
        post: operations["release_jc_case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your imports
         * @description Newest first.
         */
        get: operations["list_imports"];
        put?: never;
        /**
         * Import incidents from a file
         * @description NDJSON (an `ImportRow` a line) or CSV (a header of dotted paths into it), in UTF-8, at most 1 GiB where the operator
         *     has set nothing else; the command `nimrs import` takes any size. It is worked off in the background: read it until
         *     its `status` is `done`, then read its errors. Rows that are refused keep no others out. A row is known again by its
         *     `external_reference`: one that says the same changes nothing, another replaces the whole record, as an amendment where
         *     it was submitted. Three of an account may wait or run at a time.
         */
        post: operations["create_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of your imports
         * @description How far it has come. Progress does not count its version up, so that this never answers 304.
         */
        get: operations["get_import"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an import
         * @description One that waits or runs; one that waits ends at once. What is recorded stays; importing the file again goes on behind it.
         */
        post: operations["cancel_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The error file of an import
         * @description Every fault of every row in the order of the lines, as NDJSON (an `ImportErrorView` a line) or CSV; so far, while the
         *     import runs.
         */
        get: operations["list_import_errors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List incidents
         * @description Those the caller may see, without people; newest first unless `sort` says otherwise. With `q` those in which the words
         *     were found, the best first, with the places; where a place shows a name, the reading is kept in the audit log.
         */
        get: operations["list_incidents"];
        put?: never;
        /**
         * Record an incident
         * @description As a draft, which may be incomplete but must not contradict itself. Its clocks run from the times that are known.
         */
        post: operations["create_incident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One incident
         * @description With its people (without their identity unless the caller may see it), notices, files, and what the caller may do
         *     with it now. The reading is kept in the audit log.
         */
        get: operations["get_incident"];
        put?: never;
        post?: never;
        /**
         * Throw a draft away
         * @description Nobody sees it any more; its number is not given again. A tombstone stays, with the reason where `Change-Reason`
         *     gives one.
         */
        delete: operations["discard_incident"];
        options?: never;
        head?: never;
        /**
         * Change a draft
         * @description A merge patch (RFC 7396) of its content. After the submission the content changes only by amendment.
         */
        patch: operations["edit_incident"];
        trace?: never;
    };
    "/v1/incidents/{id}/amend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Amend an incident after its submission
         * @description A new version with a reason; where the type changes, a new classification too. The clocks follow.
         */
        post: operations["amend_incident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the files of an incident
         * @description Oldest first.
         */
        get: operations["list_attachments"];
        put?: never;
        /**
         * Attach a file
         * @description At most 25 MiB. What it is, is found from its content: PDF, PNG, JPEG, GIF, TIFF, WebP, HEIC, Word (docx), Excel
         *     (xlsx), OpenDocument text, RTF, plain text, CSV, MP3, WAV, M4A or MP4. Makes a new version of the incident.
         */
        post: operations["create_attachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{id}/attachments/{attachment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is known of a file
         * @description Its name, kind, size and digest; the bytes are at `/content`.
         */
        get: operations["get_attachment"];
        put?: never;
        post?: never;
        /**
         * Remove a file
         * @description Makes a new version of the incident; older versions keep naming the file. After submission it needs permission to
         *     amend and a `Change-Reason`.
         */
        delete: operations["delete_attachment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{id}/attachments/{attachment_id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a file
         * @description Files show who people are, so that this needs permission to identify them; some groups must send `Access-Reason`.
         *     Each download is kept in the audit log. The `ETag` is the SHA-256 of the content.
         */
        get: operations["download_attachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{id}/classifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How an incident was classified
         * @description By its facility and by the Justice Center: when, by whom, as what and why. The Justice Center's last word counts for
         *     routing and clocks; where it gave none, the facility's. Oldest first.
         */
        get: operations["list_incident_classifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{id}/clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The clocks of an incident
         * @description Those that have started, in the order of the taxonomy, with where each stands now.
         */
        get: operations["list_incident_clocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{id}/clocks/{code}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Extend a clock
         * @description `If-Match` is the version of the incident, of which this makes a new one.
         */
        post: operations["extend_incident_clock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept and close an incident
         * @description From `finished` to `closed`.
         */
        post: operations["close_incident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{id}/committee-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The committee review of an incident
         * @description Every incident has one; until something is written it is empty and its version is 0.
         */
        get: operations["get_committee_review"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Write the committee review
         * @description A merge patch, possible while the incident is before the committee. The first one is sent with `If-Match: "0"`.
         */
        patch: operations["edit_committee_review"];
        trace?: never;
    };
    "/v1/incidents/{id}/corrective-actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the corrective actions of an incident
         * @description Oldest first.
         */
        get: operations["list_corrective_actions"];
        put?: never;
        /**
         * Plan a corrective action
         * @description Possible while the incident is under investigation or before the committee. Finishing needs its owner and due day.
         */
        post: operations["create_corrective_action"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{id}/corrective-actions/{action_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One corrective action
         * @description An action of the plan, with its `ETag`.
         */
        get: operations["get_corrective_action"];
        put?: never;
        post?: never;
        /**
         * Take a corrective action out of the plan
         * @description Possible while the incident is under investigation or before the committee.
         */
        delete: operations["delete_corrective_action"];
        options?: never;
        head?: never;
        /**
         * Change a corrective action, or record its progress
         * @description A merge patch. What is planned changes while the incident is under investigation or before the committee; whether it
         *     was done, what shows it and how it holds are recorded later too, also when the incident is closed.
         */
        patch: operations["edit_corrective_action"];
        trace?: never;
    };
    "/v1/incidents/{id}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed between two versions
         * @description By JSON pointers into the record; items of lists are named by their ids. The reading is kept in the audit log.
         */
        get: operations["diff_incident_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{id}/file-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * File the investigation report
         * @description From `under_investigation` to `committee_review`. The investigation must have methods, evidence, conclusion and
         *     recommendation.
         */
        post: operations["file_incident_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the findings of the Justice Center on an incident
         * @description Oldest first. Who the subject is and the words of the finding are shown only to those who may know. Of a sealed
         *     finding all but the Justice Center and Central Office see no more than that it is there. The reading is kept in the
         *     audit log.
         */
        get: operations["list_findings"];
        put?: never;
        /**
         * Record a finding
         * @description The Justice Center does, one for each allegation, subject and number of an incident that was submitted; a closed
         *     one too. An unsubstantiated finding is sealed at once, one of category 2 or 3 five years after its determination.
         *     The clocks of the incident follow, so its version goes up.
         */
        post: operations["record_finding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{id}/findings/{finding_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One finding
         * @description With its history. A sealed one has no `ETag`, since it cannot be amended. The reading is kept in the audit log.
         */
        get: operations["get_finding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{id}/findings/{finding_id}/amend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record what happened to a finding
         * @description The decision, the notice to the subject, the request for amendment (within 30 days of the notice; a later one is
         *     kept and marked), its outcome, the hearing, the sealing: in this order. The clocks of the incident follow, so its
         *     version goes up too.
         */
        post: operations["amend_finding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{id}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finish an incident
         * @description From `committee_review` to `finished`. The committee must have decided, and each corrective action must have an
         *     owner and a due date.
         */
        post: operations["finish_incident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a draft over for review
         * @description From `draft` to `ready_for_review`.
         */
        post: operations["hand_over_incident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was done with an incident
         * @description Every change and every reading, out of the audit log, oldest first.
         */
        get: operations["list_incident_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{id}/inquiries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the State's questions about an incident
         * @description Oldest first.
         */
        get: operations["list_inquiries"];
        put?: never;
        /**
         * Ask the facility a question
         * @description Possible from the submission of the incident until it is closed.
         */
        post: operations["create_inquiry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{id}/inquiries/{inquiry_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One question
         * @description With its answer, once there is one.
         */
        get: operations["get_inquiry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{id}/inquiries/{inquiry_id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a question
         * @description The facility answers an open question once; the State asks further ones anew.
         */
        post: operations["answer_inquiry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{id}/inquiries/{inquiry_id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Settle a question
         * @description Answered or not.
         */
        post: operations["close_inquiry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{id}/investigate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start the investigation
         * @description From `submitted` to `under_investigation`, with an investigator named.
         */
        post: operations["investigate_incident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{id}/investigation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The investigation of an incident
         * @description Every incident has one; until something is written it is empty and its version is 0. Without permission to identify
         *     people (some groups must send `Access-Reason`) the names of the interviewed are withheld.
         */
        get: operations["get_investigation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Write the investigation
         * @description A merge patch, possible while the incident is under investigation.
         */
        patch: operations["edit_investigation"];
        trace?: never;
    };
    "/v1/incidents/{id}/legal-hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a legal hold on an incident
         * @description Whatever its status. While it stands, the incident is neither voided, thrown away nor removed.
         */
        post: operations["set_legal_hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{id}/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the notices of an incident
         * @description In the order in which they were recorded. Names of those who stand for a client are shown as those of people are.
         */
        get: operations["list_incident_notifications"];
        put?: never;
        /**
         * Add a notice to an incident
         * @description After the submission too, since many notices are given later.
         */
        post: operations["add_incident_notification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{id}/notifications/{notification_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One notice of an incident
         * @description The reading is kept in the audit log.
         */
        get: operations["get_incident_notification"];
        put?: never;
        post?: never;
        /**
         * Take a notice out of an incident
         * @description Earlier versions keep the notice. After the submission this takes `incident.amend` and a `Change-Reason`.
         */
        delete: operations["remove_incident_notification"];
        options?: never;
        head?: never;
        /**
         * Change a notice of an incident
         * @description After the submission this takes `incident.amend` and a `Change-Reason`.
         */
        patch: operations["edit_incident_notification"];
        trace?: never;
    };
    "/v1/incidents/{id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the people of an incident
         * @description In the order in which they were recorded. Without their identity unless the caller may see it; the reading is kept
         *     in the audit log.
         */
        get: operations["list_incident_people"];
        put?: never;
        /**
         * Add a person to an incident
         * @description After the submission this takes `incident.amend` and a `Change-Reason`.
         */
        post: operations["add_incident_person"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{id}/people/{person_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One person of an incident
         * @description The reading is kept in the audit log.
         */
        get: operations["get_incident_person"];
        put?: never;
        post?: never;
        /**
         * Take a person out of an incident
         * @description Earlier versions keep the person. After the submission this takes `incident.amend` and a `Change-Reason`.
         */
        delete: operations["remove_incident_person"];
        options?: never;
        head?: never;
        /**
         * Change a person of an incident
         * @description After the submission this takes `incident.amend` and a `Change-Reason`.
         */
        patch: operations["edit_incident_person"];
        trace?: never;
    };
    "/v1/incidents/{id}/release-legal-hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lift a legal hold
         * @description With the reason.
         */
        post: operations["release_legal_hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open an incident again
         * @description From `finished` or `closed` to `under_investigation`, with a reason.
         */
        post: operations["reopen_incident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return an incident to the facility
         * @description From `submitted`, `committee_review` or `finished` to `under_investigation`, with a question that opens an inquiry.
         */
        post: operations["return_incident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{id}/send-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a draft back to its writer
         * @description From `ready_for_review` to `draft`, with a reason.
         */
        post: operations["send_back_incident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit an incident to OMH
         * @description From `draft` or `ready_for_review` to `submitted`. Everything is checked, and every fault is told at once. One that
         *     goes to the Justice Center needs its number, or the time and method of the report to the VPCR. Late is accepted
         *     with a reason, and marked.
         */
        post: operations["submit_incident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of an incident
         * @description Each change made one: of the content, the people, the notices, the files or the state. Oldest first.
         */
        get: operations["list_incident_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents/{id}/versions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An incident as it was at one version
         * @description The reading is kept in the audit log.
         */
        get: operations["get_incident_version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/justice-center/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deliver a case, or news of one
         * @description For the Justice Center's machine account. Number and sequence name the delivery: the same again is `unchanged`,
         *     another content under the same sequence is refused (409), a lower sequence is kept and `ignored`. A higher one
         *     brings the case up to date or takes it back. As XML the root is `case_delivery`; fields are elements of the same
         *     names, and `people` holds `person` elements. Document types, entities of your own, attributes and processing
         *     instructions are refused.
         */
        post: operations["deliver_jc_case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/justice-center/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the requests to the Justice Center
         * @description Those the caller may see, newest first, without who reported to the VPCR.
         */
        get: operations["list_jc_requests"];
        put?: never;
        /**
         * Ask the Justice Center
         * @description To change a classification (`reclassification`), to give a case that is not about a client of the facility to
         *     another (`reassignment`), or where a case is that was reported to the VPCR and is not in the import queue
         *     (`not_arrived`). It becomes a mail: the subject is the number and nothing else, the reason is the text, and the
         *     Clinical Risk Manager of the facility's county gets it in copy. One request per kind and number is open at a time,
         *     until it is answered or taken back.
         *
         *     Its texts (`reason`, `proposed_facility_name`, `vpcr_caller`, `contact.name`) must not name the client: names, date
         *     of birth and numbers of the clients concerned are refused (422, `names_client`), unless `names_allowed` says that it
         *     is meant otherwise.
         */
        post: operations["create_jc_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/justice-center/requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One request to the Justice Center
         * @description With how its mail stands, its answer, and what the caller may do with it now. Who reported to the VPCR is shown to
         *     those who may identify people; some groups must send `Access-Reason`. The reading is kept in the audit log.
         */
        get: operations["get_jc_request"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/justice-center/requests/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the answer of the Justice Center
         * @description Once, after the mail was sent or given up. An accepted reclassification is written to the case and the incidents
         *     that carry the number, of the facility that asked, with their class and clocks; an accepted reassignment moves the
         *     case to the other facility, and the incidents of the one that asked stay with it. A case that is another facility's
         *     by now, or was withdrawn, stays as it is. Once this is recorded, another request of the kind and number can be made.
         */
        post: operations["answer_jc_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/justice-center/requests/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Settle a request, or take it back
         * @description One that was not answered is taken back, which needs a note. A mail that waits to leave then does not leave; one that
         *     is being sent at that moment may still reach the Justice Center: `mail.sent_at` says so then.
         */
        post: operations["close_jc_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/justice-center/requests/{id}/message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The mail of a request
         * @description As it is sent, byte for byte. It may name who reported to the VPCR, so that some groups must send `Access-Reason`.
         *     The reading is kept in the audit log.
         */
        get: operations["get_jc_request_message"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/justice-center/requests/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try the mail of a request again
         * @description After it was given up: the same message with the same id.
         */
        post: operations["retry_jc_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/learning/resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List training videos, policy guides and job aids
         * @description What is published, for everybody. Oldest first.
         */
        get: operations["list_learning_resources"];
        put?: never;
        /**
         * Add a training video, policy guide or job aid
         * @description With a link, or without one for material whose file is sent next. Without either it cannot be published yet.
         */
        post: operations["create_learning_resource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/learning/resources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One training video, policy guide or job aid
         * @description What is not published is shown to those who manage learning alone.
         */
        get: operations["get_learning_resource"];
        put?: never;
        post?: never;
        /**
         * Take material out
         * @description Trainings that were completed with it stay on record.
         */
        delete: operations["remove_learning_resource"];
        options?: never;
        head?: never;
        /**
         * Change what is said about material
         * @description A merge patch (RFC 7396). Set `published` to show it to everybody.
         */
        patch: operations["edit_learning_resource"];
        trace?: never;
    };
    "/v1/learning/resources/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that one has worked through material
         * @description Each edition counts once, however often it is said; the answer is the training as it stands on record.
         */
        post: operations["complete_learning_resource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/learning/resources/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download material
         * @description For everybody, once it is published. To be saved, never shown in the page. The `ETag` is the SHA-256 of the content.
         */
        get: operations["download_learning_file"];
        /**
         * Send the file of material
         * @description In place of the one it had. At most 25 MiB, of the kinds that attachments may have; what it is, is found from its
         *     content.
         */
        put: operations["set_learning_file"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/level-1-coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many Level 1 users each facility has
         * @description Counted are those who can sign on, if need be after a service desk unlocked them. Each facility should have two or
         *     more.
         */
        get: operations["list_level_1_coverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One's own account
         * @description With the standing, the session, and every permission with how it is granted.
         */
        get: operations["get_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/expiry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When one's own account locks and expires
         * @description With what to do to keep it.
         */
        get: operations["get_my_expiry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/training": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One's own completed trainings
         * @description Webinars attended and material worked through. Oldest first.
         */
        get: operations["list_my_training"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/news": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the news
         * @description What is shown now, for everybody. The newest first.
         */
        get: operations["list_news"];
        put?: never;
        /**
         * Add a piece of news
         * @description It is shown to everybody from `valid_from` on, until `valid_until`.
         */
        post: operations["create_news"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/news/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One piece of news
         * @description What is not shown now is shown to those who manage learning alone.
         */
        get: operations["get_news"];
        put?: never;
        post?: never;
        /**
         * Take a piece of news out
         * @description It is gone for everybody.
         */
        delete: operations["remove_news"];
        options?: never;
        head?: never;
        /**
         * Change a piece of news
         * @description A merge patch (RFC 7396).
         */
        patch: operations["edit_news"];
        trace?: never;
    };
    "/v1/reports/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How accounts stand
         * @description How many are in use, dormant, soon locked, locked, expired and not activated, by facility and security group, and the
         *     facilities with fewer than two usable Level 1 accounts. It names no accounts.
         */
        get: operations["report_access"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/corrective-actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How corrective actions stand
         * @description Open and overdue ones by age, as of now; those done in the period, in time or late.
         */
        get: operations["report_corrective_actions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How deadlines were kept
         * @description The clocks of incidents that happened in the period: done in time, done late, not due yet, overdue. Without `from` the
         *     last twelve whole months and the running one.
         */
        get: operations["report_deadlines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/import-queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How long Justice Center cases have been waiting
         * @description The cases of the import queue that are received, released or disputed, by the days since they were received.
         */
        get: operations["report_import_queue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count incidents
         * @description By one to three dimensions, on the day on which they occurred (or were discovered, where that is not known), in New
         *     York. Rows without incidents stand there too, so that a month without falls is seen to have none. Where the census
         *     says how many patient days there were, each count has its rate per 1,000 of them.
         *
         *     Who does not belong to the facility sees no count from 1 to 10, nor what it would follow from: `count` is null and
         *     `suppressed` true.
         *
         *     As JSON, CSV or XLSX; as a chart (SVG, PNG) where there are one or two dimensions: bars, lines along months, quarters
         *     or years, stacked bars, a heat map of weekday and hour.
         */
        get: operations["report_incidents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/jc-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What became of requests to the Justice Center
         * @description By the month in which they were made and by kind: outstanding, answered, and how long answers took.
         */
        get: operations["report_jc_requests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/repeat-involvement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who was involved in several incidents
         * @description Clients, staff of whom something is alleged, and units, within 366 days at most; without `from` the last 90 days. Readers
         *     of the facility get a list, with names if they may identify people (some groups must send `Access-Reason`); this is kept
         *     in the audit log. All others get how many there are; who sees the whole State names a facility or a field office.
         */
        get: operations["report_repeat_involvement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/saved-searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your saved searches
         * @description In the order in which they were saved. Nobody else sees them.
         */
        get: operations["list_saved_searches"];
        put?: never;
        /**
         * Save a search
         * @description What it asks for is checked as the parameters of the list of incidents are. An account keeps 100 at most.
         */
        post: operations["create_saved_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/saved-searches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of your saved searches
         * @description With its `ETag`.
         */
        get: operations["get_saved_search"];
        put?: never;
        post?: never;
        /**
         * Delete a saved search
         * @description The incidents that it found stay as they are.
         */
        delete: operations["remove_saved_search"];
        options?: never;
        head?: never;
        /**
         * Change a saved search
         * @description A merge patch (RFC 7396).
         */
        patch: operations["edit_saved_search"];
        trace?: never;
    };
    "/v1/saved-searches/{id}/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Run a saved search
         * @description The incidents that it finds now, as the list of incidents would with the same parameters.
         */
        get: operations["run_saved_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/security-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The security groups and what each may do
         * @description Every group with every permission, and how far it is held.
         */
        get: operations["list_security_groups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/security-groups/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One security group
         * @description With every permission, and how far it is held.
         */
        get: operations["get_security_group"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/taxonomy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The types, classes and time limits
         * @description All that an incident can be recorded as, and by when what is due. The version changes when the tables do.
         */
        get: operations["get_taxonomy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tombstones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what is left of incidents that are gone
         * @description Drafts that were thrown away, and incidents that were removed when their time was over; of the newest incidents
         *     first.
         */
        get: operations["list_tombstones"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhooks
         * @description Those of your facility, or all for Central Office, in the order in which they were made.
         */
        get: operations["list_webhooks"];
        put?: never;
        /**
         * Make a webhook
         * @description It is sent what happens from now on, signed as Standard Webhooks, in the order of each incident. The answer shows the
         *     secret of its HMAC once; the public half of its Ed25519 key can always be read.
         */
        post: operations["create_webhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One webhook
         * @description With what it is signed with, and how far in the feed its deliveries have come, which its version does not count.
         */
        get: operations["get_webhook"];
        put?: never;
        post?: never;
        /**
         * Remove a webhook
         * @description With its secrets and deliveries.
         */
        delete: operations["delete_webhook"];
        options?: never;
        head?: never;
        /**
         * Change a webhook
         * @description By a merge patch. One that is enabled again is sent what happened meanwhile.
         */
        patch: operations["edit_webhook"];
        trace?: never;
    };
    "/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the deliveries of a webhook
         * @description Newest first.
         */
        get: operations["list_webhook_deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/deliveries/{delivery_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One delivery
         * @description What was sent, without the signature, and what was answered to every attempt.
         */
        get: operations["get_webhook_delivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/deliveries/{delivery_id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a delivery again
         * @description One that was delivered or given up, with the same `webhook-id`.
         */
        post: operations["replay_webhook_delivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a range of events again
         * @description By positions or by times, a thousand events at most, those of before the webhook was made too. What has been
         *     delivered is sent with the same `webhook-id`; what the webhook has not come to yet comes by itself.
         */
        post: operations["replay_webhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a new secret or key
         * @description The former signs beside it for 24 hours, or until it is ended; of each kind there are two at most. A secret is shown
         *     once.
         */
        post: operations["rotate_webhook_secret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/secrets/{secret_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End a former secret or key
         * @description At once. `If-Match` is the version of the webhook. The newest of a kind cannot be ended.
         */
        delete: operations["end_webhook_secret"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test
         * @description An event of the type `gov.ny.omh.nimrs.webhook.test`, which is about the webhook itself.
         */
        post: operations["test_webhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webinar-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List requests for webinars
         * @description One's own; those who manage learning see everybody's. Oldest first.
         */
        get: operations["list_webinar_requests"];
        put?: never;
        /**
         * Ask for a webinar
         * @description For one's own staff. The NIMRS Help Desk answers it, and the answer comes by mail.
         */
        post: operations["create_webinar_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webinar-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One request for a webinar
         * @description One's own; those who manage learning see everybody's.
         */
        get: operations["get_webinar_request"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webinar-requests/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a request for a webinar
         * @description Accepting it names a webinar that is there, or makes one. Who asked gets a mail.
         */
        post: operations["answer_webinar_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webinar-series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the series of webinars
         * @description Those that were ended too. Oldest first.
         */
        get: operations["list_webinar_series"];
        put?: never;
        /**
         * Add a series of webinars
         * @description Its sessions of the next 90 days are made at once, and every day those that come into reach.
         */
        post: operations["create_webinar_series"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webinar-series/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One series of webinars
         * @description Its sessions are listed by `GET /v1/webinars?series_id=`.
         */
        get: operations["get_webinar_series"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a series of webinars
         * @description A merge patch (RFC 7396). Holds for sessions that are not made yet; change the others one by one.
         */
        patch: operations["edit_webinar_series"];
        trace?: never;
    };
    "/v1/webinar-series/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a series of webinars
         * @description No further sessions are made. Those that are made stay, unless they are to be cancelled too.
         */
        post: operations["end_webinar_series"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webinars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the webinars
         * @description In the order in which they begin, for everybody; without `from` those that are ahead or under way. Who is signed on
         *     sees the own place. Where to join is shown to those who have a place.
         */
        get: operations["list_webinars"];
        put?: never;
        /**
         * Add a webinar
         * @description Those that recur are made by a series.
         */
        post: operations["create_webinar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webinars/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The webinars ahead as a calendar to subscribe to
         * @description iCalendar (RFC 5545), at most 500 events, the cancelled ones too. Ask again with the `ETag` to hear whether it changed.
         */
        get: operations["get_webinar_feed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webinars/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One webinar
         * @description For everybody. Where to join is shown to those who have a place, and to those who manage learning.
         */
        get: operations["get_webinar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a webinar
         * @description A merge patch (RFC 7396). More places go to those who wait, with a mail; fewer than are taken are refused (409).
         *     Another time is told by mail to everybody who is registered or waits.
         */
        patch: operations["edit_webinar"];
        trace?: never;
    };
    "/v1/webinars/{id}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note who was at a webinar
         * @description Once it has begun. Each of them has a completed training by it; noting somebody twice counts once.
         */
        post: operations["record_webinar_attendance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webinars/{id}/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A webinar for the calendar
         * @description iCalendar (RFC 5545). The UID stays, `SEQUENCE` counts changes, and a cancelled one says so. Who has a place finds in
         *     it where to join.
         */
        get: operations["get_webinar_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webinars/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a webinar
         * @description Everybody who is registered or waits gets one mail. It stays in calendars, as cancelled.
         */
        post: operations["cancel_webinar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webinars/{id}/cancel-registration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give up one's place in a webinar
         * @description It goes to the first who waits. Giving it up twice is the same as once.
         */
        post: operations["cancel_webinar_registration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webinars/{id}/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register for a webinar
         * @description Gives a place, or one in the waiting list when all are taken; who waits first gets the next place that becomes free,
         *     with a mail. Registering twice is the same as once. Possible until the webinar begins.
         */
        post: operations["register_for_webinar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webinars/{id}/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is registered for a webinar
         * @description And who waits, and who gave up a place. In the order in which they first registered.
         */
        get: operations["list_webinar_registrations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description How the accounts stand.
         * @example {
         *       "fewer_than_two_level_1": [
         *         {
         *           "facility": {
         *             "key": "0198c0de-0000-7000-8000-000000000002",
         *             "label": "Kings Center"
         *           },
         *           "level_1_users": 1
         *         }
         *       ],
         *       "filters": {},
         *       "generated_at": "2026-04-01T13:00:00Z",
         *       "notes": [],
         *       "rows": [
         *         {
         *           "active": 2,
         *           "dormant": 1,
         *           "expired": 1,
         *           "locked": 0,
         *           "locks_soon": 0,
         *           "pending": 0,
         *           "security_group": "level_1"
         *         }
         *       ],
         *       "title": "Access"
         *     }
         */
        AccessReport: {
            /** @description Facilities with fewer than two usable Level 1 accounts. */
            fewer_than_two_level_1: components["schemas"]["Level1Shortage"][];
            /** @description What it is narrowed to, by parameter: the values as they were asked for, with their names. Empty where it is not. */
            filters: {
                [key: string]: components["schemas"]["ReportKey"][];
            };
            /**
             * Format: date-time
             * @description When it was made.
             */
            generated_at: string;
            /** @description What a reader must know. */
            notes: string[];
            /** @description By facility and security group. */
            rows: components["schemas"]["AccessReportRow"][];
            /** @description What it shows. */
            title: string;
        };
        /**
         * @description Accounts, each counted once; what was taken out of use is not.
         * @example {
         *       "active": 2,
         *       "dormant": 1,
         *       "expired": 1,
         *       "facility": {
         *         "key": "0198c0de-0000-7000-8000-000000000002",
         *         "label": "Kings Center"
         *       },
         *       "locked": 0,
         *       "locks_soon": 0,
         *       "pending": 0,
         *       "security_group": "level_1"
         *     }
         */
        AccessReportRow: {
            /**
             * Format: int64
             * @description In use.
             */
            active: number;
            /**
             * Format: int64
             * @description Could be used, but nobody has signed on for 90 days.
             */
            dormant: number;
            /**
             * Format: int64
             * @description Expired.
             */
            expired: number;
            facility?: components["schemas"]["ReportKey"] | null;
            /**
             * Format: int64
             * @description Locked, for want of a sign-on or after failed ones.
             */
            locked: number;
            /**
             * Format: int64
             * @description Locks within 30 days unless somebody signs on.
             */
            locks_soon: number;
            /**
             * Format: int64
             * @description Not activated yet.
             */
            pending: number;
            /** @description The security group. */
            security_group: components["schemas"]["SecurityGroup"];
        };
        /**
         * @description What can be done with a request for access.
         * @enum {string}
         */
        AccessRequestAction: "approve" | "deny" | "withdraw" | "resend";
        /**
         * @description What a request for access asks for.
         * @enum {string}
         */
        AccessRequestKind: "new_user" | "change_group" | "reestablish" | "deactivate";
        /**
         * @description The road a request for access takes. It follows from whose employee the person is.
         * @enum {string}
         */
        AccessRequestRoute: "rfa" | "e_rfa";
        /**
         * @description How far a request for access has come.
         * @enum {string}
         */
        AccessRequestStatus: "submitted" | "approved" | "denied" | "token_issued" | "activated" | "withdrawn";
        /**
         * @description A request for access.
         * @example {
         *       "account_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b6",
         *       "allowed_actions": [
         *         "resend"
         *       ],
         *       "decided_at": "2026-03-02T16:00:00Z",
         *       "decided_by": "central.a",
         *       "display_name": "Dana Reyes",
         *       "email": "dana.reyes@example.org",
         *       "id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
         *       "kind": "new_user",
         *       "mail": {
         *         "attempts": 0,
         *         "next_attempt_at": "2026-03-02T16:00:00Z",
         *         "state": "waiting"
         *       },
         *       "organization": {
         *         "facility_id": "0192f0c1-0000-7000-8000-000000000001",
         *         "field_office": "hudson_river",
         *         "kind": "facility",
         *         "name": "Hudson View Clinic"
         *       },
         *       "reason": "Joins the incident team on 9 March",
         *       "requested_at": "2026-03-02T15:00:00Z",
         *       "requested_by": "admin.hudson",
         *       "route": "rfa",
         *       "security_group": "level_2",
         *       "status": "approved",
         *       "token_clock": {
         *         "due_at": "2026-03-03T15:00:00Z",
         *         "status": "running"
         *       },
         *       "user_id": "dana.reyes",
         *       "version": 2,
         *       "warnings": []
         *     }
         */
        AccessRequestView: {
            /**
             * Format: uuid
             * @description The account, once there is one; for `new_user` from the filing on where the person's own deactivated account
             *     comes back.
             */
            account_id?: string | null;
            /**
             * Format: date-time
             * @description When the person activated the e-token.
             */
            activated_at?: string | null;
            /** @description What you may do with it now. */
            allowed_actions: components["schemas"]["AccessRequestAction"][];
            /**
             * Format: date-time
             * @description When it was decided, or taken back.
             */
            decided_at?: string | null;
            /** @description User ID of who decided. */
            decided_by?: string | null;
            /** @description The note on the decision, or why it was denied or taken back. */
            decision_note?: string | null;
            /** @description The name of the person. */
            display_name: string;
            /** @description Where the enrollment code goes. */
            email?: string | null;
            former_security_group?: components["schemas"]["SecurityGroup"] | null;
            /**
             * Format: uuid
             * @description The request.
             */
            id: string;
            /** @description What is asked for. */
            kind: components["schemas"]["AccessRequestKind"];
            mail?: components["schemas"]["EnrollmentMail"] | null;
            /** @description The organization. */
            organization: components["schemas"]["OrganizationRef"];
            /** @description Why it was filed. */
            reason: string;
            /**
             * Format: date-time
             * @description When it was filed.
             */
            requested_at: string;
            /** @description User ID of who filed it. */
            requested_by: string;
            /** @description The road. */
            route: components["schemas"]["AccessRequestRoute"];
            /** @description The security group that is asked for, or that the account has. */
            security_group: components["schemas"]["SecurityGroup"];
            /** @description How far it has come. */
            status: components["schemas"]["AccessRequestStatus"];
            token_clock?: components["schemas"]["TokenClock"] | null;
            /**
             * Format: date-time
             * @description When the first mail with an enrollment code left.
             */
            token_issued_at?: string | null;
            /** @description The user ID it is about. */
            user_id: string;
            /**
             * Format: int32
             * @description The version, as in the `ETag`.
             */
            version: number;
            /** @description What to know about the approval, in its answer, and before it in the answer to the filing; empty elsewhere. */
            warnings: components["schemas"]["Warning"][];
        };
        /**
         * @description An account after a change.
         * @example {
         *       "account": {
         *         "activated_at": "2025-01-07T13:30:00Z",
         *         "created_at": "2025-01-06T15:00:00Z",
         *         "display_name": "Dana Reyes",
         *         "email": "dana.reyes@example.org",
         *         "failed_attempts": 0,
         *         "id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
         *         "last_login_at": "2026-03-02T14:00:00Z",
         *         "organization": {
         *           "facility_id": "0192f0c1-0000-7000-8000-000000000001",
         *           "field_office": "hudson_river",
         *           "kind": "facility",
         *           "name": "Hudson View Clinic"
         *         },
         *         "security_group": "level_1",
         *         "staff_kind": "local",
         *         "standing": "active",
         *         "user_id": "level1.hudson",
         *         "version": 3
         *       },
         *       "warnings": [
         *         {
         *           "code": "single_level_1",
         *           "message": "The facility has one Level 1 user; it should have two or more."
         *         }
         *       ]
         *     }
         */
        AccountChange: {
            /** @description The account. */
            account: components["schemas"]["AccountView"];
            enrollment?: components["schemas"]["EnrollmentView"] | null;
            /** @description What to know about the change. */
            warnings: components["schemas"]["Warning"][];
        };
        /**
         * @description What happens to an account that nobody signs on with.
         * @enum {string}
         */
        AccountEvent: "lock" | "expiry";
        /**
         * @description How an account stands, what ends next for want of a sign-on, and what to do.
         * @example {
         *       "account_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
         *       "days_left": 30,
         *       "display_name": "Dana Reyes",
         *       "expires_at": "2027-03-02T14:00:00Z",
         *       "last_login_at": "2026-03-02T14:00:00Z",
         *       "locks_at": "2026-09-02T13:00:00Z",
         *       "next_event": "lock",
         *       "organization": {
         *         "facility_id": "0192f0c1-0000-7000-8000-000000000001",
         *         "kind": "facility",
         *         "name": "Hudson View Clinic"
         *       },
         *       "security_group": "level_1",
         *       "staff_kind": "local",
         *       "standing": "active",
         *       "user_id": "level1.hudson",
         *       "what_to_do": "Sign on before Wednesday, September 2, 2026, 9:00 AM (New York): then it locks.",
         *       "why": "It can be used; the last sign-on was on Monday, March 2, 2026, 9:00 AM (New York)."
         *     }
         */
        AccountStandingView: {
            /**
             * Format: uuid
             * @description The account.
             */
            account_id: string;
            contact?: components["schemas"]["ContactCard"] | null;
            /**
             * Format: int64
             * @description Calendar days in New York until then; 0 on the day itself.
             */
            days_left?: number | null;
            /** @description The name of the person. */
            display_name: string;
            /**
             * Format: date-time
             * @description When it expires, or has expired; absent before the activation.
             */
            expires_at?: string | null;
            /**
             * Format: date-time
             * @description The last sign-on; absent before the first.
             */
            last_login_at?: string | null;
            /**
             * Format: date-time
             * @description When it locks, or has locked, for want of a sign-on; absent before the activation.
             */
            locks_at?: string | null;
            next_event?: components["schemas"]["AccountEvent"] | null;
            /** @description The organisation. */
            organization: components["schemas"]["OrganizationRef"];
            /** @description The security group. */
            security_group: components["schemas"]["SecurityGroup"];
            /** @description Who employs the person. */
            staff_kind: components["schemas"]["StaffKind"];
            /** @description Whether the account can be used, and if not, why. */
            standing: components["schemas"]["Standing"];
            /** @description The user ID. */
            user_id: string;
            /** @description What is to be done. */
            what_to_do: string;
            /** @description Why it stands so. */
            why: string;
        };
        /**
         * @description One user ID at one organisation. A person working at two facilities has two.
         * @example {
         *       "activated_at": "2025-01-07T13:30:00Z",
         *       "created_at": "2025-01-06T15:00:00Z",
         *       "display_name": "Dana Reyes",
         *       "email": "dana.reyes@example.org",
         *       "failed_attempts": 0,
         *       "id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
         *       "last_login_at": "2026-03-02T14:00:00Z",
         *       "organization": {
         *         "facility_id": "0192f0c1-0000-7000-8000-000000000001",
         *         "field_office": "hudson_river",
         *         "kind": "facility",
         *         "name": "Hudson View Clinic"
         *       },
         *       "security_group": "level_1",
         *       "staff_kind": "local",
         *       "standing": "active",
         *       "user_id": "level1.hudson",
         *       "version": 3
         *     }
         */
        AccountView: {
            /**
             * Format: date-time
             * @description When the e-token was activated.
             */
            activated_at?: string | null;
            /**
             * Format: date-time
             * @description When the account was made.
             */
            created_at: string;
            /** @description The name of the person. */
            display_name: string;
            /** @description Mail address. */
            email?: string | null;
            /**
             * Format: int32
             * @description Failed sign-ons in a row; three lock the account.
             */
            failed_attempts: number;
            /**
             * Format: uuid
             * @description The account.
             */
            id: string;
            /**
             * Format: date-time
             * @description The last sign-on.
             */
            last_login_at?: string | null;
            /** @description The organisation. */
            organization: components["schemas"]["OrganizationRef"];
            /** @description The security group. */
            security_group: components["schemas"]["SecurityGroup"];
            /** @description Who employs the person. */
            staff_kind: components["schemas"]["StaffKind"];
            /** @description Whether the account can be used, and if not, why. */
            standing: components["schemas"]["Standing"];
            /** @description The user ID. */
            user_id: string;
            /**
             * Format: int32
             * @description The version, as in the `ETag`.
             */
            version: number;
        };
        /**
         * @description Activation of an account, in two steps: first without a code, which shows the seed of the
         *     e-token; then the same with the first code it shows.
         * @example {
         *       "enrollment_code": "K7QF-2M9D-X4TP",
         *       "pin": "481516",
         *       "user_id": "level1.hudson"
         *     }
         */
        ActivateRequest: {
            /**
             * Format: password
             * @description The code of the enrollment, as it was handed over.
             */
            enrollment_code: string;
            /**
             * Format: password
             * @description The PIN to set, 6 to 12 digits, not a trivial one.
             */
            pin: string;
            /** @description The code the new e-token shows; absent in the first step. */
            token_code?: string | null;
            /** @description The user ID; upper and lower case count as the same. */
            user_id: string;
        };
        /**
         * @description How far an activation has come.
         * @enum {string}
         */
        ActivationStatus: "awaiting_code" | "activated";
        /**
         * @description How far an activation has come.
         * @example {
         *       "message": "Add the e-token to your authenticator app and send the code it shows.",
         *       "otpauth_uri": "otpauth://totp/NIMRS:level1.hudson?secret=GEZDGNBVGY3TQOJQ&issuer=NIMRS",
         *       "status": "awaiting_code"
         *     }
         */
        ActivationView: {
            /** @description What to do next. */
            message: string;
            /**
             * @description The seed of the e-token as an `otpauth` URI for any authenticator app; shown in the
             *     first step only.
             */
            otpauth_uri?: string | null;
            qr_code?: components["schemas"]["QrCode"] | null;
            /** @description How far it has come. */
            status: components["schemas"]["ActivationStatus"];
        };
        /**
         * @description The harm that came of it.
         * @enum {string}
         */
        ActualHarm: "none" | "minor" | "moderate" | "serious" | "death";
        /**
         * @description A severe adverse drug reaction.
         * @example {
         *       "drug": "clozapine",
         *       "medwatch_filed": true,
         *       "reaction": "Agranulocytosis"
         *     }
         */
        AdverseDrugReaction: {
            /** @description The drug. */
            drug?: string | null;
            /** @description Whether it was reported to FDA MedWatch. */
            medwatch_filed?: boolean | null;
            /** @description How it ended. */
            outcome?: string | null;
            /** @description The reaction. */
            reaction?: string | null;
        };
        /**
         * @description An assault or a fight.
         * @example {
         *       "injuries": "Bruise on the left arm",
         *       "who_struck_whom": "One patient struck another"
         *     }
         */
        Altercation: {
            /** @description The injuries on each side. */
            injuries?: string | null;
            /** @description The weapon, if any. */
            weapon?: string | null;
            /** @description Who struck whom. */
            who_struck_whom?: string | null;
        };
        /**
         * @description Changing the content after it was submitted.
         * @example {
         *       "changes": {
         *         "place": {
         *           "location": "bathroom"
         *         }
         *       },
         *       "reason": "The place was recorded wrongly"
         *     }
         */
        Amend: {
            /** @description The changes, as a merge patch (RFC 7396) of the content. */
            changes: components["schemas"]["IncidentPatch"];
            /** @description Why; at least three characters. */
            reason: string;
        };
        /**
         * @description What happened to a finding since.
         * @example {
         *       "at": "2026-05-02T15:00:00Z",
         *       "event": "amendment_requested",
         *       "note": "The subject's request came by letter."
         *     }
         */
        AmendFinding: {
            /**
             * Format: date-time
             * @description When it happened.
             */
            at: string;
            category?: components["schemas"]["FindingCategory"] | null;
            /** @description What happened. */
            event: components["schemas"]["FindingEvent"];
            /** @description What to note. */
            note?: string | null;
            status?: components["schemas"]["FindingStatus"] | null;
        };
        /**
         * @description The answer of the facility.
         * @example {
         *       "answer": "It was not; see the recommendation."
         *     }
         */
        AnswerInquiry: {
            /** @description The answer. */
            answer: string;
        };
        /**
         * @description The answer of the Justice Center, to record.
         * @example {
         *       "classification": "significant_incident",
         *       "decision": "accepted",
         *       "incident_type": "fall",
         *       "text": "Reclassified as a significant incident."
         *     }
         */
        AnswerJcRequest: {
            classification?: components["schemas"]["JcClassification"] | null;
            /** @description Whether it agrees. */
            decision: components["schemas"]["JcDecision"];
            /**
             * Format: uuid
             * @description For an accepted `reassignment`: the facility from now on; without it, the proposed one, and without that the
             *     case waits with Central Office.
             */
            facility_id?: string | null;
            incident_type?: components["schemas"]["IncidentType"] | null;
            /** @description The answer in words. */
            text: string;
        };
        /**
         * @description The answer to a request. To accept it, name a webinar that is there, or say what to make.
         * @example {
         *       "decision": "accept",
         *       "text": "Gladly.",
         *       "webinar": {
         *         "capacity": 10,
         *         "description": "For supervisors.",
         *         "ends_at": "2030-05-05T15:00:00Z",
         *         "join_link": "https://meet.example.org/closing",
         *         "starts_at": "2030-05-05T14:00:00Z",
         *         "title": "Closing an investigation"
         *       }
         *     }
         */
        AnswerWebinarRequest: {
            /** @description Whether there will be a webinar. */
            decision: components["schemas"]["WebinarDecision"];
            /** @description The answer in words. It stands in the mail. */
            text: string;
            webinar?: components["schemas"]["WebinarContent"] | null;
            /**
             * Format: uuid
             * @description To accept: a webinar that is there and has not begun.
             */
            webinar_id?: string | null;
        };
        /**
         * @description The subject of an order of assisted outpatient treatment who cannot be found.
         * @example {
         *       "county_fips": "36061",
         *       "order_date": "2026-01-12",
         *       "order_expires_on": "2026-07-12"
         *     }
         */
        AotSubject: {
            /** @description FIPS code of the county of the order. */
            county_fips?: string | null;
            /**
             * Format: date-time
             * @description When the director of community services was told.
             */
            director_of_community_services_told_at?: string | null;
            /**
             * Format: date-time
             * @description When there was contact last.
             */
            last_contact_at?: string | null;
            /**
             * Format: date
             * @description The day of the order.
             */
            order_date?: string | null;
            /**
             * Format: date
             * @description The day the order expires.
             */
            order_expires_on?: string | null;
        };
        /**
         * @description Agreement with a request.
         * @example {
         *       "note": "Confirmed with the director by telephone"
         *     }
         */
        ApproveAccessRequest: {
            /** @description A note on the decision. */
            note?: string | null;
        };
        /**
         * @description Agreeing to a deletion.
         * @example {
         *       "note": "Confirmed with the facility by telephone."
         *     }
         */
        ApproveDeletionRequest: {
            /** @description What to remember of the decision. */
            note?: string | null;
        };
        /**
         * @description Central Office agrees to an enrollment.
         * @example {
         *       "note": "Director called back on 2026-03-02."
         *     }
         */
        ApproveFacilityEnrollment: {
            /** @description A note for the record. */
            note?: string | null;
            /** @description Another user ID than the one that was wanted. */
            user_id?: string | null;
        };
        /**
         * @description How confidential an attachment is, by what it is.
         * @enum {string}
         */
        AttachmentClass: "clinical" | "quality_assurance" | "legal" | "personnel";
        /**
         * @description A file of an incident.
         * @example {
         *       "confidentiality": "clinical",
         *       "file_name": "floor-plan.pdf",
         *       "id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
         *       "media_type": "application/pdf",
         *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *       "size": 48213,
         *       "uploaded_at": "2026-03-01T10:20:00Z",
         *       "uploaded_by": "level1.hudson",
         *       "version": 1
         *     }
         */
        AttachmentView: {
            /** @description How confidential it is. */
            confidentiality: components["schemas"]["AttachmentClass"];
            /** @description What it shows. */
            description?: string | null;
            /** @description Its name. */
            file_name: string;
            /**
             * Format: uuid
             * @description The attachment.
             */
            id: string;
            /** @description What it is, found from its content. */
            media_type: string;
            /** @description The SHA-256 of its content, in hexadecimal. */
            sha256: string;
            /**
             * Format: int64
             * @description Its size in bytes.
             */
            size: number;
            /**
             * Format: date-time
             * @description When it was uploaded.
             */
            uploaded_at: string;
            /** @description User ID of who uploaded it. */
            uploaded_by: string;
            /**
             * Format: int32
             * @description The version, as in the `ETag`.
             */
            version: number;
        };
        /**
         * @description What came of noting who was there.
         * @example {
         *       "known": 1,
         *       "recorded": 11
         *     }
         */
        AttendanceView: {
            /**
             * Format: int32
             * @description How many of the list were noted before.
             */
            known: number;
            /**
             * Format: int32
             * @description How many were noted now, each with a training of its own.
             */
            recorded: number;
        };
        /**
         * @description Somebody who was there.
         * @example {
         *       "account_id": "0192f0c1-0000-7000-8000-000000000001"
         *     }
         */
        Attended: {
            /**
             * Format: uuid
             * @description The account; it must have a place.
             */
            account_id: string;
        };
        /**
         * @description A member at the meeting.
         * @example {
         *       "director": false,
         *       "name": "Ines Ford",
         *       "recused": false,
         *       "role": "Nurse"
         *     }
         */
        Attendee: {
            /** @description Whether the director of the facility, who may not sit. */
            director?: boolean;
            /** @description Name. */
            name: string;
            /** @description Why recused. */
            recusal_reason?: string | null;
            /** @description Whether recused from this case. */
            recused?: boolean;
            /** @description Role in the committee. */
            role?: string | null;
        };
        /**
         * @description Where and how to get tokens (RFC 8414).
         * @example {
         *       "grant_types_supported": [
         *         "client_credentials"
         *       ],
         *       "introspection_endpoint": "https://nimrs.example.org/oauth/introspect",
         *       "introspection_endpoint_auth_methods_supported": [
         *         "private_key_jwt"
         *       ],
         *       "introspection_endpoint_auth_signing_alg_values_supported": [
         *         "ES384"
         *       ],
         *       "issuer": "https://nimrs.example.org",
         *       "jwks_uri": "https://nimrs.example.org/.well-known/jwks.json",
         *       "response_types_supported": [],
         *       "revocation_endpoint": "https://nimrs.example.org/oauth/revoke",
         *       "revocation_endpoint_auth_methods_supported": [
         *         "private_key_jwt"
         *       ],
         *       "revocation_endpoint_auth_signing_alg_values_supported": [
         *         "ES384"
         *       ],
         *       "scopes_supported": [
         *         "incident.read"
         *       ],
         *       "token_endpoint": "https://nimrs.example.org/oauth/token",
         *       "token_endpoint_auth_methods_supported": [
         *         "private_key_jwt"
         *       ],
         *       "token_endpoint_auth_signing_alg_values_supported": [
         *         "ES384"
         *       ]
         *     }
         */
        AuthorizationServer: {
            /** @description Always `client_credentials`. */
            grant_types_supported: string[];
            /** @description Where a client asks about its tokens. */
            introspection_endpoint: string;
            /** @description As at the token endpoint. */
            introspection_endpoint_auth_methods_supported: string[];
            /** @description As at the token endpoint. */
            introspection_endpoint_auth_signing_alg_values_supported: string[];
            /** @description Who gives the tokens. */
            issuer: string;
            /** @description The keys that sign the tokens. */
            jwks_uri: string;
            /** @description None: nobody signs on in a browser here. */
            response_types_supported: string[];
            /** @description Where a client gives its tokens back. */
            revocation_endpoint: string;
            /** @description As at the token endpoint. */
            revocation_endpoint_auth_methods_supported: string[];
            /** @description As at the token endpoint. */
            revocation_endpoint_auth_signing_alg_values_supported: string[];
            /** @description All scopes. */
            scopes_supported: string[];
            /** @description Where tokens are asked for; the `aud` of assertions. */
            token_endpoint: string;
            /** @description How clients prove who they are. */
            token_endpoint_auth_methods_supported: string[];
            /** @description How assertions may be signed. */
            token_endpoint_auth_signing_alg_values_supported: string[];
        };
        /**
         * @description A file of a bulk export.
         * @example {
         *       "type": "AdverseEvent",
         *       "url": "https://nimrs.example.org/fhir/R4/export-files/0192f0c1-2a3b-7c4d-8e5f-60718293a4b7"
         *     }
         */
        BulkExportFile: {
            /** @description The type of its resources. */
            type: string;
            /** @description Where it is. */
            url: string;
        };
        /**
         * @description What a bulk export has made (HL7 Bulk Data Access).
         * @example {
         *       "error": [],
         *       "output": [
         *         {
         *           "type": "AdverseEvent",
         *           "url": "https://nimrs.example.org/fhir/R4/export-files/0192f0c1-2a3b-7c4d-8e5f-60718293a4b7"
         *         }
         *       ],
         *       "request": "https://nimrs.example.org/fhir/R4/$export",
         *       "requiresAccessToken": true,
         *       "transactionTime": "2026-03-02T15:00:01Z"
         *     }
         */
        BulkExportManifest: {
            /** @description The files with what went wrong; always empty, since an export is whole or fails. */
            error: components["schemas"]["BulkExportFile"][];
            /** @description The files. */
            output: components["schemas"]["BulkExportFile"][];
            /** @description The request that asked for it. */
            request: string;
            /** @description Whether the files are given out to those with a token alone. */
            requiresAccessToken: boolean;
            /** @description What was changed after this instant may be missing; the `_since` of the next export. */
            transactionTime: string;
        };
        /**
         * @description What a file of many incidents is written in.
         * @enum {string}
         */
        BulkFormat: "ndjson" | "csv";
        /**
         * @description What a list of new users comes to.
         * @example {
         *       "dry_run": true,
         *       "errors": [
         *         {
         *           "code": "mail_address",
         *           "message": "must be a plain mail address such as name@example.org",
         *           "pointer": "line:3/email"
         *         }
         *       ],
         *       "filed": [
         *         {
         *           "line": 2,
         *           "user_id": "dana.reyes"
         *         }
         *       ],
         *       "rows": 2
         *     }
         */
        BulkReport: {
            /** @description Whether nothing was filed because it was only a try. */
            dry_run: boolean;
            /** @description Every fault of the other rows; `pointer` is the line and the column, as `line:3/email`. */
            errors: components["schemas"]["FieldError"][];
            /** @description The rows that were filed; in a dry run those that could be. */
            filed: components["schemas"]["FiledLine"][];
            /**
             * Format: int64
             * @description Rows in the file, without the header.
             */
            rows: number;
        };
        /**
         * @description How far an export or an import has come.
         * @enum {string}
         */
        BulkStatus: "queued" | "running" | "done" | "failed" | "cancelled" | "expired";
        /**
         * @description Why a webinar does not take place.
         * @example {
         *       "reason": "The speaker is ill."
         *     }
         */
        CancelWebinar: {
            /** @description The reason. Everybody sees it, and it stands in the mails. */
            reason: string;
        };
        /**
         * @description The patient days of a month.
         * @example {
         *       "facility_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
         *       "month": "2026-01",
         *       "note": "Ward 7 closed from the 20th",
         *       "patient_days": 2712
         *     }
         */
        CensusContent: {
            /**
             * Format: uuid
             * @description The facility; may be left out by those who belong to one.
             */
            facility_id?: string | null;
            /** @description The month, not later than the running one. */
            month: string;
            /** @description What somebody who compares months should know. */
            note?: string | null;
            /**
             * Format: int32
             * @description Patient days, or visits where there are no beds: the sum of the daily census.
             */
            patient_days: number;
            /**
             * Format: uuid
             * @description The unit; without it the entry is of the facility as a whole.
             */
            unit_id?: string | null;
        };
        /**
         * @description A census as CSV: the header and a row for each unit and month; an empty unit stands for the facility as a whole.
         * @example unit,month,patient_days
         *     ,2026-01,2712
         *     Ward 7,2026-01,410
         */
        CensusList: string;
        /**
         * @description A merge patch (RFC 7396): what is absent stays, null takes out.
         * @example {
         *       "facility_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
         *       "month": "2026-01",
         *       "note": "Ward 7 closed from the 20th",
         *       "patient_days": 2712
         *     }
         */
        CensusPatch: {
            /**
             * Format: uuid
             * @description The facility; may be left out by those who belong to one.
             */
            facility_id?: string | null;
            /** @description The month, not later than the running one. */
            month?: string;
            /** @description What somebody who compares months should know. */
            note?: string | null;
            /**
             * Format: int32
             * @description Patient days, or visits where there are no beds: the sum of the daily census.
             */
            patient_days?: number;
            /**
             * Format: uuid
             * @description The unit; without it the entry is of the facility as a whole.
             */
            unit_id?: string | null;
        };
        /**
         * @description What came of a census as CSV.
         * @example {
         *       "added": 1,
         *       "changed": 1,
         *       "dry_run": true,
         *       "errors": [
         *         {
         *           "code": "wrong_format",
         *           "message": "must be a month such as 2026-03",
         *           "pointer": "line:4/month"
         *         }
         *       ],
         *       "rows": 3,
         *       "unchanged": 0
         *     }
         */
        CensusReport: {
            /**
             * Format: int64
             * @description Entries that were new.
             */
            added: number;
            /**
             * Format: int64
             * @description Entries that were there with another number.
             */
            changed: number;
            /** @description Whether nothing was written because it was only a try. */
            dry_run: boolean;
            /** @description Every fault of the other rows; `pointer` is the line and the column, as `line:3/month`. */
            errors: components["schemas"]["FieldError"][];
            /**
             * Format: int64
             * @description Rows in the file, without the header.
             */
            rows: number;
            /**
             * Format: int64
             * @description Entries that were there with the same number.
             */
            unchanged: number;
        };
        /**
         * @description An entry of the census.
         * @example {
         *       "facility_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b6",
         *       "id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
         *       "month": "2026-01",
         *       "patient_days": 2712,
         *       "version": 1
         *     }
         */
        CensusView: {
            /**
             * Format: uuid
             * @description The facility.
             */
            facility_id: string;
            /**
             * Format: uuid
             * @description The entry.
             */
            id: string;
            /** @description The month. */
            month: string;
            /** @description What somebody who compares months should know. */
            note?: string | null;
            /**
             * Format: int32
             * @description Patient days, or visits where there are no beds.
             */
            patient_days: number;
            /**
             * Format: uuid
             * @description The unit; absent where the entry is of the facility as a whole.
             */
            unit_id?: string | null;
            /**
             * Format: int32
             * @description The version, as in the `ETag`.
             */
            version: number;
        };
        /**
         * @description One difference between two versions.
         * @example {
         *       "after": "bathroom",
         *       "before": "hallway",
         *       "pointer": "/content/place/location"
         *     }
         */
        Change: {
            /** @description What it is; absent where there is nothing. */
            after?: unknown;
            /** @description What it was; absent where there was nothing. */
            before?: unknown;
            /** @description The part that differs, a JSON pointer into the record. */
            pointer: string;
        };
        /**
         * @description Change of the security group of an account.
         * @example {
         *       "reason": "Moved to another team",
         *       "security_group": "level_2"
         *     }
         */
        ChangeGroup: {
            /** @description Why; at least three characters. */
            reason: string;
            /** @description The new group. */
            security_group: components["schemas"]["SecurityGroup"];
        };
        /**
         * @description Change of the own PIN.
         * @example {
         *       "new_pin": "235711",
         *       "pin": "481516",
         *       "token_code": "492039"
         *     }
         */
        ChangePinRequest: {
            /**
             * Format: password
             * @description The new PIN, 6 to 12 digits, not a trivial one.
             */
            new_pin: string;
            /**
             * Format: password
             * @description The present PIN.
             */
            pin: string;
            /** @description The code the e-token shows, 6 digits. */
            token_code: string;
        };
        /**
         * @description What an incident is and what follows from it.
         * @example {
         *       "citation": [
         *         "14 NYCRR 524.10"
         *       ],
         *       "class": "omh_only",
         *       "classified_as": "suicide_attempt_off_site",
         *       "clocks": [
         *         "omh_only_notice",
         *         "final_report_omh_only"
         *       ],
         *       "immediate_notice": true,
         *       "incident_type": "suicide_attempt",
         *       "meets_definition": true,
         *       "notify": [
         *         "omh",
         *         "director"
         *       ],
         *       "section": "524.10(a)(3)",
         *       "special_investigation": false,
         *       "to_justice_center": false,
         *       "to_omh": true,
         *       "why": [
         *         "It happened off premises and without supervision."
         *       ]
         *     }
         */
        Classification: {
            /** @description The law or rule for it. */
            citation: string[];
            /** @description The class of that type. */
            class: components["schemas"]["IncidentClass"];
            /** @description The type it must be recorded as; differs where an OMH-only twin applies. */
            classified_as: components["schemas"]["IncidentType"];
            /** @description The time limits that apply. */
            clocks: components["schemas"]["ClockCode"][];
            /** @description Whether OMH is to be told at once, by telephone. */
            immediate_notice: boolean;
            /** @description The type, as it was given. */
            incident_type: components["schemas"]["IncidentType"];
            /** @description Whether the circumstances make it an incident of this class. */
            meets_definition: boolean;
            /** @description Who must be told. */
            notify: components["schemas"]["NotificationRecipient"][];
            /** @description The section of 14 NYCRR. */
            section: string;
            /** @description Whether a special investigation is due (14 NYCRR 524.14). */
            special_investigation: boolean;
            /** @description Whether it is reported to the Justice Center. */
            to_justice_center: boolean;
            /** @description Whether it is reported to OMH. */
            to_omh: boolean;
            /** @description How the answer came about, a sentence for each step. */
            why: string[];
        };
        /**
         * @description A classification of an incident: by its facility when it was submitted or its type amended, or by the Justice
         *     Center.
         * @example {
         *       "at": "2026-03-04T15:00:00Z",
         *       "by": "central.office",
         *       "class": "abuse_neglect",
         *       "incident_type": "neglect",
         *       "jc_classification": "abuse_neglect",
         *       "reason": "The observation that was ordered was not kept up.",
         *       "source": "justice_center"
         *     }
         */
        ClassificationEntry: {
            /**
             * Format: date-time
             * @description When it was recorded.
             */
            at: string;
            /** @description User ID of who recorded it. */
            by: string;
            class?: components["schemas"]["IncidentClass"] | null;
            incident_type?: components["schemas"]["IncidentType"] | null;
            jc_classification?: components["schemas"]["JcClassification"] | null;
            /** @description Why, where a reason was given. */
            reason?: string | null;
            /** @description Who classified it. */
            source: components["schemas"]["ClassificationSource"];
        };
        /**
         * @description What is known of an incident that is to be classified.
         * @example {
         *       "incident_type": "suicide_attempt",
         *       "premises": "off_premises",
         *       "programme": "clinic",
         *       "supervision": "none"
         *     }
         */
        ClassificationRequest: {
            /** @description The type it is thought to be. */
            incident_type: components["schemas"]["IncidentType"];
            /** @description Whether it happened on programme premises. */
            premises: components["schemas"]["Premises"];
            programme?: components["schemas"]["FacilityKind"] | null;
            /** @description Whether the patient was under supervision. */
            supervision: components["schemas"]["Supervision"];
        };
        /**
         * @description Who classified an incident.
         * @enum {string}
         */
        ClassificationSource: "provider" | "justice_center";
        /**
         * @description How a machine client proves who it is at the token endpoint.
         * @enum {string}
         */
        ClientAuthMethod: "private_key_jwt" | "client_secret_basic";
        /**
         * @description What is said of a machine client.
         * @example {
         *       "auth_method": "private_key_jwt",
         *       "jwks_uri": "https://ehr.example.org/jwks.json",
         *       "name": "Record system of the clinic",
         *       "scopes": [
         *         "incident.read",
         *         "incident.write"
         *       ]
         *     }
         */
        ClientContent: {
            /** @description How it proves who it is. */
            auth_method: components["schemas"]["ClientAuthMethod"];
            /**
             * @description Its public keys as a JSON Web Key Set (RFC 7517), for `private_key_jwt`: each with a `kid`, on the curve P-384 or
             *     RSA of 2048 to 4096 bits. Either this or `jwks_uri`.
             */
            jwks?: Record<string, never> | null;
            /**
             * Format: uri
             * @description Where its key set is fetched from, for `private_key_jwt`. It is read again after five minutes, and once more when
             *     an assertion names a key that is not in it.
             */
            jwks_uri?: string | null;
            /** @description The name by which people know it. */
            name: string;
            /** @description What it may do; never more than its group may. */
            scopes: components["schemas"]["ScopeName"][];
        };
        /**
         * @description Whose machine a client is.
         * @enum {string}
         */
        ClientGroup: "integration" | "justice_center";
        /**
         * @description A merge patch (RFC 7396): what is absent stays, null takes out.
         * @example {
         *       "auth_method": "private_key_jwt",
         *       "jwks_uri": "https://ehr.example.org/jwks.json",
         *       "name": "Record system of the clinic",
         *       "scopes": [
         *         "incident.read",
         *         "incident.write"
         *       ]
         *     }
         */
        ClientPatch: {
            /** @description How it proves who it is. */
            auth_method?: components["schemas"]["ClientAuthMethod"];
            /**
             * @description Its public keys as a JSON Web Key Set (RFC 7517), for `private_key_jwt`: each with a `kid`, on the curve P-384 or
             *     RSA of 2048 to 4096 bits. Either this or `jwks_uri`.
             */
            jwks?: Record<string, never> | null;
            /**
             * Format: uri
             * @description Where its key set is fetched from, for `private_key_jwt`. It is read again after five minutes, and once more when
             *     an assertion names a key that is not in it.
             */
            jwks_uri?: string | null;
            /** @description The name by which people know it. */
            name?: string;
            /** @description What it may do; never more than its group may. */
            scopes?: components["schemas"]["ScopeName"][];
        };
        /**
         * @description A new secret, which is shown this once.
         * @example {
         *       "client_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
         *       "client_secret": "3yqNkXzW4m0s6o5yq8nEo2Jt1QmFv0rC9bHkUuLdx7Qw",
         *       "secret": {
         *         "created_at": "2026-03-02T15:00:00Z",
         *         "expires_at": "2027-03-02T15:00:00Z",
         *         "hint": "x7Qw",
         *         "id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4c6"
         *       }
         *     }
         */
        ClientSecretCreated: {
            /**
             * Format: uuid
             * @description The client.
             */
            client_id: string;
            /** @description The secret itself. Keep it: it cannot be read again. */
            client_secret: string;
            /** @description What stays readable of it. */
            secret: components["schemas"]["ClientSecretView"];
        };
        /**
         * @description A secret of a machine client, without what is secret of it.
         * @example {
         *       "created_at": "2026-03-02T15:00:00Z",
         *       "expires_at": "2027-03-02T15:00:00Z",
         *       "hint": "x7Qw",
         *       "id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4c6"
         *     }
         */
        ClientSecretView: {
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description Until when it is good.
             */
            expires_at: string;
            /** @description Its last four characters. */
            hint: string;
            /**
             * Format: uuid
             * @description The secret.
             */
            id: string;
        };
        /**
         * @description A machine client.
         * @example {
         *       "content": {
         *         "auth_method": "private_key_jwt",
         *         "jwks_uri": "https://ehr.example.org/jwks.json",
         *         "name": "Record system of the clinic",
         *         "scopes": [
         *           "incident.read",
         *           "incident.write"
         *         ]
         *       },
         *       "created_at": "2026-03-02T15:00:00Z",
         *       "facility_id": "0192f0c1-0000-7000-8000-000000000001",
         *       "group": "integration",
         *       "id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
         *       "last_used_at": "2026-03-02T16:00:00Z",
         *       "secrets": [],
         *       "updated_at": "2026-03-02T15:00:00Z",
         *       "version": 1
         *     }
         */
        ClientView: {
            /** @description What is said of it. */
            content: components["schemas"]["ClientContent"];
            /**
             * Format: date-time
             * @description When it was registered.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description Since when it is out of use.
             */
            disabled_at?: string | null;
            /**
             * Format: uuid
             * @description The facility, where it is a facility's.
             */
            facility_id?: string | null;
            /** @description Whose machine it is. */
            group: components["schemas"]["ClientGroup"];
            /**
             * Format: uuid
             * @description The client, which is also its `client_id`.
             */
            id: string;
            /**
             * Format: date-time
             * @description When it last got a token, to the minute.
             */
            last_used_at?: string | null;
            /** @description Its secrets that are good now, the older first; two at most. */
            secrets: components["schemas"]["ClientSecretView"][];
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updated_at: string;
            /**
             * Format: int32
             * @description The version, as in the `ETag`. Using the client does not change it.
             */
            version: number;
        };
        /**
         * @description Who is Clinical Risk Manager of a region, or of one county of it, and from when to when.
         * @example {
         *       "email": "crm.hudson@example.org",
         *       "field_office": "hudson_river",
         *       "name": "Alex Moreau",
         *       "phone": "845-555-0160",
         *       "valid_from": "2026-01-01"
         *     }
         */
        ClinicalRiskManagerContent: {
            /** @description FIPS code of a county of the region, where this is for that county alone; it comes before the region's. */
            county_fips?: string | null;
            /** @description Mail address; gets the requests to the Justice Center in copy. */
            email: string;
            /** @description The region. */
            field_office: components["schemas"]["FieldOffice"];
            /** @description The name. */
            name: string;
            /** @description Telephone number. */
            phone?: string | null;
            /**
             * Format: date
             * @description The first day.
             */
            valid_from: string;
            /**
             * Format: date
             * @description The last day; absent while it is open.
             */
            valid_to?: string | null;
        };
        /**
         * @description A merge patch (RFC 7396): what is absent stays, null takes out.
         * @example {
         *       "email": "crm.hudson@example.org",
         *       "field_office": "hudson_river",
         *       "name": "Alex Moreau",
         *       "phone": "845-555-0160",
         *       "valid_from": "2026-01-01"
         *     }
         */
        ClinicalRiskManagerPatch: {
            /** @description FIPS code of a county of the region, where this is for that county alone; it comes before the region's. */
            county_fips?: string | null;
            /** @description Mail address; gets the requests to the Justice Center in copy. */
            email?: string;
            /** @description The region. */
            field_office?: components["schemas"]["FieldOffice"];
            /** @description The name. */
            name?: string;
            /** @description Telephone number. */
            phone?: string | null;
            /**
             * Format: date
             * @description The first day.
             */
            valid_from?: string;
            /**
             * Format: date
             * @description The last day; absent while it is open.
             */
            valid_to?: string | null;
        };
        /**
         * @description An entry of the directory of Clinical Risk Managers.
         * @example {
         *       "content": {
         *         "email": "crm.hudson@example.org",
         *         "field_office": "hudson_river",
         *         "name": "Alex Moreau",
         *         "phone": "845-555-0160",
         *         "valid_from": "2026-01-01"
         *       },
         *       "id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
         *       "in_office": true,
         *       "version": 1
         *     }
         */
        ClinicalRiskManagerView: {
            /** @description Who, for what and when. */
            content: components["schemas"]["ClinicalRiskManagerContent"];
            /**
             * Format: uuid
             * @description The entry.
             */
            id: string;
            /** @description Whether today lies within its days. */
            in_office: boolean;
            /**
             * Format: int32
             * @description The version, as in the `ETag`.
             */
            version: number;
        };
        /**
         * @description A time limit that runs on an incident; length, start and citation are in `clocks.csv`.
         * @enum {string}
         */
        ClockCode: "vpcr_report" | "director_notice" | "jc_initial_report" | "omh_notice" | "omh_only_notice" | "death_report" | "death_form" | "qualified_person_notice" | "law_enforcement_notice" | "law_enforcement_notice_grave" | "final_report_abuse_neglect" | "final_report_significant" | "final_report_omh_only" | "jc_findings" | "amendment_request" | "redacted_report" | "investigation_records" | "token_issue";
        /**
         * @description A time limit.
         * @example {
         *       "applies_to": [
         *         "significant"
         *       ],
         *       "citation": "14 NYCRR 524.9",
         *       "code": "final_report_significant",
         *       "duration": 50,
         *       "immediate": false,
         *       "met_when": [
         *         "investigation_report_filed_at"
         *       ],
         *       "starts_at": "vpcr_accepted_at",
         *       "title": "Final investigation report",
         *       "unit": "days"
         *     }
         */
        ClockDefinition: {
            /** @description The classes or circumstances it applies to, any of them. */
            applies_to: string[];
            /** @description The law or rule. */
            citation: string;
            /** @description The clock. */
            code: components["schemas"]["ClockCode"];
            /**
             * Format: int32
             * @description How long it runs, in `unit`.
             */
            duration: number;
            /** @description Whether it is to be done at once; the duration is then the latest time. */
            immediate: boolean;
            /** @description What of the record meets it, any of them. */
            met_when: string[];
            /** @description The time of the record it starts at. */
            starts_at: string;
            /** @description What is to be done. */
            title: string;
            /** @description The unit of `duration`. */
            unit: components["schemas"]["ClockUnit"];
        };
        /**
         * @description A granted extension.
         * @example {
         *       "at": "2026-04-10T15:00:00Z",
         *       "by": "crm.hudson",
         *       "reason": "Laboratory results are awaited",
         *       "until": "2026-05-15T03:59:59Z"
         *     }
         */
        ClockExtension: {
            /**
             * Format: date-time
             * @description When it was granted.
             */
            at: string;
            /** @description User ID of who granted it. */
            by: string;
            /** @description Why. */
            reason: string;
            /**
             * Format: date-time
             * @description The new due time.
             */
            until: string;
        };
        /**
         * @description Where a clock stands.
         * @enum {string}
         */
        ClockStatus: "running" | "met" | "met_late" | "overdue" | "extended" | "not_applicable";
        /**
         * @description The unit of the length of a clock.
         * @enum {string}
         */
        ClockUnit: "hours" | "days" | "working_days";
        /**
         * @description A time limit as it runs on an incident.
         * @example {
         *       "citation": "14 NYCRR 524.8",
         *       "code": "omh_notice",
         *       "due_at": "2026-03-02T09:30:00Z",
         *       "immediate": false,
         *       "original_due_at": "2026-03-02T09:30:00Z",
         *       "starts_at": "2026-03-01T09:30:00Z",
         *       "status": "running",
         *       "title": "Notify the Office of Mental Health in NIMRS"
         *     }
         */
        ClockView: {
            /** @description The law or rule. */
            citation: string;
            /** @description The clock. */
            code: components["schemas"]["ClockCode"];
            /**
             * Format: date-time
             * @description When it is due, with any extension.
             */
            due_at: string;
            extension?: components["schemas"]["ClockExtension"] | null;
            /** @description Whether it is to be done at once; `due_at` is then the latest time. */
            immediate: boolean;
            /**
             * Format: date-time
             * @description When it was done.
             */
            met_at?: string | null;
            /**
             * Format: date-time
             * @description When it was due without an extension.
             */
            original_due_at: string;
            /**
             * Format: date-time
             * @description When it started.
             */
            starts_at: string;
            /** @description Where it stands. */
            status: components["schemas"]["ClockStatus"];
            /** @description What is to be done. */
            title: string;
        };
        /**
         * @description Accepting and closing an incident.
         * @example {
         *       "note": "Complete"
         *     }
         */
        Close: {
            /** @description What to remember of it. */
            note?: string | null;
        };
        /**
         * @description Settling a question.
         * @example {
         *       "note": "Answered in full"
         *     }
         */
        CloseInquiry: {
            /** @description What to remember of it. */
            note?: string | null;
        };
        /**
         * @description The requester settles a request, or takes one back that was not answered.
         * @example {
         *       "note": "The classification was mended."
         *     }
         */
        CloseJcRequest: {
            /** @description What to note; required where the request was not answered. */
            note?: string | null;
        };
        /**
         * @description An event in the JSON format of CloudEvents 1.0. It names what changed and never says anything of a person: read the
         *     resource to know more.
         * @example {
         *       "data": {
         *         "facility_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b7",
         *         "incident_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b6",
         *         "resource": "/v1/incidents/0192f0c1-2a3b-7c4d-8e5f-60718293a4b6",
         *         "status": "submitted",
         *         "version": 3
         *       },
         *       "datacontenttype": "application/json",
         *       "id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
         *       "sequence": "0000000000000000042",
         *       "source": "https://nimrs.example.org",
         *       "specversion": "1.0",
         *       "subject": "/v1/incidents/0192f0c1-2a3b-7c4d-8e5f-60718293a4b6",
         *       "time": "2026-03-02T15:00:00Z",
         *       "type": "gov.ny.omh.nimrs.incident.submitted"
         *     }
         */
        CloudEvent: {
            /** @description What changed. */
            data: components["schemas"]["EventData"];
            /** @description What `data` is, `application/json`. */
            datacontenttype: string;
            /**
             * Format: uuid
             * @description The event; who gets one twice knows it by this.
             */
            id: string;
            /** @description The position in the feed with leading zeros (CloudEvents extension `sequence`); what comes later sorts later. */
            sequence: string;
            /** @description The service, by its public address. */
            source: string;
            /** @description The version of CloudEvents, `1.0`. */
            specversion: string;
            /** @description The path of what changed. */
            subject: string;
            /**
             * Format: date-time
             * @description When it happened.
             */
            time: string;
            /** @description What happened: `gov.ny.omh.nimrs.` and a code of `GET /v1/event-types`. */
            type: string;
        };
        /**
         * @description What the incident review committee decided.
         * @enum {string}
         */
        CommitteeDecision: "accept" | "return_for_more" | "refer";
        /**
         * @description What the committee did and decided. Finishing needs a decision.
         * @example {
         *       "attendees": [
         *         {
         *           "director": false,
         *           "name": "Ines Ford",
         *           "recused": false,
         *           "role": "Nurse"
         *         }
         *       ],
         *       "committee": "Incident review committee",
         *       "decision": "accept",
         *       "met_at": "2026-03-20T14:00:00Z",
         *       "minutes": "The report was discussed.",
         *       "recommendations": "Mark wet floors."
         *     }
         */
        CommitteeReviewContent: {
            /** @description Who was there. */
            attendees?: components["schemas"]["Attendee"][];
            /** @description Which committee. */
            committee?: string | null;
            decision?: components["schemas"]["CommitteeDecision"] | null;
            /**
             * Format: date-time
             * @description When it met.
             */
            met_at?: string | null;
            /** @description The minutes. */
            minutes?: string | null;
            /** @description What it recommends. */
            recommendations?: string | null;
        };
        /**
         * @description A merge patch (RFC 7396): what is absent stays, null takes out.
         * @example {
         *       "attendees": [
         *         {
         *           "director": false,
         *           "name": "Ines Ford",
         *           "recused": false,
         *           "role": "Nurse"
         *         }
         *       ],
         *       "committee": "Incident review committee",
         *       "decision": "accept",
         *       "met_at": "2026-03-20T14:00:00Z",
         *       "minutes": "The report was discussed.",
         *       "recommendations": "Mark wet floors."
         *     }
         */
        CommitteeReviewPatch: {
            /** @description Who was there. */
            attendees?: components["schemas"]["Attendee"][] | null;
            /** @description Which committee. */
            committee?: string | null;
            decision?: components["schemas"]["CommitteeDecision"] | null;
            /**
             * Format: date-time
             * @description When it met.
             */
            met_at?: string | null;
            /** @description The minutes. */
            minutes?: string | null;
            /** @description What it recommends. */
            recommendations?: string | null;
        };
        /**
         * @description The committee review of an incident.
         * @example {
         *       "content": {
         *         "attendees": [
         *           {
         *             "director": false,
         *             "name": "Ines Ford",
         *             "recused": false,
         *             "role": "Nurse"
         *           }
         *         ],
         *         "committee": "Incident review committee",
         *         "decision": "accept",
         *         "met_at": "2026-03-20T14:00:00Z",
         *         "minutes": "The report was discussed.",
         *         "recommendations": "Mark wet floors."
         *       },
         *       "incident_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
         *       "version": 1
         *     }
         */
        CommitteeReviewView: {
            /** @description What it did and decided. */
            content: components["schemas"]["CommitteeReviewContent"];
            /**
             * Format: uuid
             * @description The incident.
             */
            incident_id: string;
            /**
             * Format: int32
             * @description The version, as in the `ETag`; 0 while nothing was written yet.
             */
            version: number;
        };
        /**
         * @description Whom to turn to.
         * @example {
         *       "email": "nimrshelp@omh.ny.gov",
         *       "phone": "518-474-3619",
         *       "who": "NIMRS Help Desk"
         *     }
         */
        ContactCard: {
            /** @description Mail address, or the name of the mailbox. */
            email?: string | null;
            /** @description Telephone number. */
            phone?: string | null;
            /** @description Who. */
            who: string;
        };
        /**
         * @description What a contact of the directory is for; the contacts are in `contacts.csv`.
         * @enum {string}
         */
        ContactTopic: "technical_issue" | "pin_or_lockout" | "token" | "new_user" | "expired_over_one_year" | "deactivate" | "part_524_clarification" | "reclassification" | "reassignment" | "not_arrived" | "vpcr_hotline" | "death_line" | "webinar";
        /**
         * @description Whom to turn to for what.
         * @example {
         *       "email": "nimrshelp@omh.ny.gov",
         *       "note": "cannot reset a PIN or unlock a password",
         *       "phone": "518-474-3619",
         *       "topic": "technical_issue",
         *       "who": "NIMRS Help Desk"
         *     }
         */
        ContactView: {
            clinical_risk_manager?: components["schemas"]["ContactCard"] | null;
            /** @description Mail address, or the name of the mailbox. */
            email?: string | null;
            field_office?: components["schemas"]["FieldOffice"] | null;
            /** @description What to know. */
            note?: string | null;
            /** @description Telephone number. */
            phone?: string | null;
            staff_kind?: components["schemas"]["StaffKind"] | null;
            /** @description For what. */
            topic: components["schemas"]["ContactTopic"];
            /** @description Who. */
            who: string;
        };
        /**
         * @description An action of the plan. Finishing needs an owner and a due day.
         * @example {
         *       "description": "Signs at every sluice",
         *       "due_on": "2026-04-30",
         *       "kind": "environment",
         *       "owner": "Facilities manager"
         *     }
         */
        CorrectiveActionContent: {
            /** @description What is done. */
            description: string;
            /**
             * Format: date-time
             * @description When it was done.
             */
            done_at?: string | null;
            /**
             * Format: date
             * @description By which day.
             */
            due_on?: string | null;
            /** @description Whether it helped. */
            effectiveness?: string | null;
            /** @description What shows that it was done. */
            evidence?: string | null;
            kind?: components["schemas"]["CorrectiveActionKind"] | null;
            /** @description How it holds. */
            monitoring?: components["schemas"]["MonitoringNote"][];
            /** @description Who sees to it. */
            owner?: string | null;
        };
        /**
         * @description What the report on corrective actions is broken down by.
         * @enum {string}
         */
        CorrectiveActionDimension: "facility" | "month";
        /**
         * @description The kind of a corrective action.
         * @enum {string}
         */
        CorrectiveActionKind: "training" | "personnel_change" | "discipline" | "policy" | "environment" | "treatment_plan" | "counselling" | "sanctions";
        /**
         * @description A merge patch (RFC 7396): what is absent stays, null takes out.
         * @example {
         *       "description": "Signs at every sluice",
         *       "due_on": "2026-04-30",
         *       "kind": "environment",
         *       "owner": "Facilities manager"
         *     }
         */
        CorrectiveActionPatch: {
            /** @description What is done. */
            description?: string;
            /**
             * Format: date-time
             * @description When it was done.
             */
            done_at?: string | null;
            /**
             * Format: date
             * @description By which day.
             */
            due_on?: string | null;
            /** @description Whether it helped. */
            effectiveness?: string | null;
            /** @description What shows that it was done. */
            evidence?: string | null;
            kind?: components["schemas"]["CorrectiveActionKind"] | null;
            /** @description How it holds. */
            monitoring?: components["schemas"]["MonitoringNote"][] | null;
            /** @description Who sees to it. */
            owner?: string | null;
        };
        /**
         * @description How corrective actions stand.
         * @example {
         *       "filters": {},
         *       "generated_at": "2026-04-01T13:00:00Z",
         *       "group_by": "facility",
         *       "notes": [],
         *       "period": {
         *         "from": "2026-01-01",
         *         "to": "2026-03-31"
         *       },
         *       "rows": [
         *         {
         *           "done_in_time": 40,
         *           "done_late": 13,
         *           "group": {
         *             "key": "0198c0de-0000-7000-8000-000000000002",
         *             "label": "Kings Center"
         *           },
         *           "open_0_30": 12,
         *           "open_31_90": 0,
         *           "open_over_90": 0,
         *           "overdue_0_30": 11,
         *           "overdue_31_90": 0,
         *           "overdue_over_90": 0
         *         }
         *       ],
         *       "title": "Corrective actions by facility"
         *     }
         */
        CorrectiveActionReport: {
            /** @description What it is narrowed to, by parameter: the values as they were asked for, with their names. Empty where it is not. */
            filters: {
                [key: string]: components["schemas"]["ReportKey"][];
            };
            /**
             * Format: date-time
             * @description When it was made.
             */
            generated_at: string;
            /** @description What it is broken down by. */
            group_by: components["schemas"]["CorrectiveActionDimension"];
            /** @description What a reader must know. */
            notes: string[];
            /** @description The days on which those that are done were done; the open ones are all counted. */
            period: components["schemas"]["ReportPeriod"];
            /** @description The rows. */
            rows: components["schemas"]["CorrectiveActionReportRow"][];
            /** @description What it shows. */
            title: string;
        };
        /**
         * @description Corrective actions and how they stand. Small counts are shown: it is for work, not for publication.
         * @example {
         *       "done_in_time": 40,
         *       "done_late": 3,
         *       "group": {
         *         "key": "2026-03",
         *         "label": "March 2026"
         *       },
         *       "open_0_30": 12,
         *       "open_31_90": 0,
         *       "open_over_90": 0,
         *       "overdue_0_30": 11,
         *       "overdue_31_90": 0,
         *       "overdue_over_90": 1
         *     }
         */
        CorrectiveActionReportRow: {
            /**
             * Format: int64
             * @description Done on the day it was due or before, or without a day on which it was due.
             */
            done_in_time: number;
            /**
             * Format: int64
             * @description Done after the day on which it was due.
             */
            done_late: number;
            /** @description The facility; or the month in which they were done or, while they are open, are due. */
            group: components["schemas"]["ReportKey"];
            /**
             * Format: int64
             * @description Open, not overdue, recorded up to 30 days ago.
             */
            open_0_30: number;
            /**
             * Format: int64
             * @description Open, not overdue, recorded 31 to 90 days ago.
             */
            open_31_90: number;
            /**
             * Format: int64
             * @description Open, not overdue, recorded more than 90 days ago.
             */
            open_over_90: number;
            /**
             * Format: int64
             * @description Overdue by up to 30 days.
             */
            overdue_0_30: number;
            /**
             * Format: int64
             * @description Overdue by 31 to 90 days.
             */
            overdue_31_90: number;
            /**
             * Format: int64
             * @description Overdue by more than 90 days.
             */
            overdue_over_90: number;
        };
        /**
         * @description An action of the plan.
         * @example {
         *       "content": {
         *         "description": "Signs at every sluice",
         *         "due_on": "2026-04-30",
         *         "kind": "environment",
         *         "owner": "Facilities manager"
         *       },
         *       "id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
         *       "overdue": false,
         *       "version": 1
         *     }
         */
        CorrectiveActionView: {
            /** @description The action. */
            content: components["schemas"]["CorrectiveActionContent"];
            /**
             * Format: uuid
             * @description The action.
             */
            id: string;
            /** @description Whether its day has passed and it is not done. */
            overdue: boolean;
            /**
             * Format: int32
             * @description The version, as in the `ETag`.
             */
            version: number;
        };
        /**
         * @description A county of New York State.
         * @example {
         *       "aliases": [
         *         "Manhattan"
         *       ],
         *       "field_office": "new_york_city",
         *       "fips": "36061",
         *       "name": "New York"
         *     }
         */
        CountyView: {
            /** @description Other names it goes by. */
            aliases: string[];
            /** @description The field office it belongs to. */
            field_office: components["schemas"]["FieldOffice"];
            /** @description Its FIPS code, as `36001`. */
            fips: string;
            /** @description Its name. */
            name: string;
        };
        /**
         * @description A new webhook with its secret.
         * @example {
         *       "secret": "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD",
         *       "webhook": {
         *         "content": {
         *           "enabled": true,
         *           "event_types": [],
         *           "signature": "hmac",
         *           "url": "https://hooks.example.org/nimrs"
         *         },
         *         "created_at": "2026-03-02T15:00:00Z",
         *         "created_by": "security.admin",
         *         "id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
         *         "position": 42,
         *         "secrets": [
         *           {
         *             "created_at": "2026-03-02T15:00:00Z",
         *             "id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b6",
         *             "kind": "hmac"
         *           }
         *         ],
         *         "updated_at": "2026-03-02T15:00:00Z",
         *         "version": 1
         *       }
         *     }
         */
        CreatedWebhook: {
            /** @description The secret of its HMAC; shown once. */
            secret: string;
            /** @description The webhook. */
            webhook: components["schemas"]["WebhookView"];
        };
        /**
         * @description A new secret or key.
         * @example {
         *       "secret": {
         *         "created_at": "2026-03-02T15:00:00Z",
         *         "id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b6",
         *         "kind": "hmac"
         *       },
         *       "value": "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD",
         *       "version": 2
         *     }
         */
        CreatedWebhookSecret: {
            /** @description What can always be read of it. */
            secret: components["schemas"]["WebhookSecretView"];
            /** @description The secret itself, of HMAC; shown once. */
            value?: string | null;
            /**
             * Format: int32
             * @description The version of the webhook, which counts it.
             */
            version: number;
        };
        /**
         * @description An apparent crime.
         * @example {
         *       "agency": "State Police",
         *       "arrest": false,
         *       "complaint_number": "26-1182",
         *       "offence": "Larceny"
         *     }
         */
        CrimeDetails: {
            /** @description The law enforcement agency. */
            agency?: string | null;
            /** @description Whether someone was arrested. */
            arrest?: boolean | null;
            /** @description The number of the complaint. */
            complaint_number?: string | null;
            /** @description The apparent offence. */
            offence?: string | null;
            /**
             * Format: date-time
             * @description When the agency was told.
             */
            told_at?: string | null;
        };
        /**
         * @description Whether a crime is suspected (Mental Hygiene Law 31.11).
         * @example {
         *       "believed_at": "2026-03-01T10:00:00Z",
         *       "grave": false,
         *       "suspected": true
         *     }
         */
        CrimeSuspicion: {
            /**
             * Format: date-time
             * @description When it was first believed that it may be a crime.
             */
            believed_at?: string | null;
            /** @description Whether it must be reported within 24 hours. */
            grave?: boolean | null;
            /** @description Whether a crime is suspected. */
            suspected?: boolean | null;
        };
        /**
         * @description Taking an account out of use.
         * @example {
         *       "reason": "Left the facility"
         *     }
         */
        Deactivate: {
            /** @description Why; at least three characters. */
            reason: string;
        };
        /**
         * @description What the report on deadlines is broken down by.
         * @enum {string}
         */
        DeadlineDimension: "clock" | "facility" | "month";
        /**
         * @description How the clocks of incidents came out.
         * @example {
         *       "filters": {},
         *       "generated_at": "2026-04-01T13:00:00Z",
         *       "group_by": [
         *         "clock"
         *       ],
         *       "notes": [],
         *       "period": {
         *         "from": "2026-01-01",
         *         "to": "2026-03-31"
         *       },
         *       "rows": [
         *         {
         *           "clock": {
         *             "key": "omh_notice",
         *             "label": "Notice to OMH"
         *           },
         *           "late": 12,
         *           "on_time": 240,
         *           "on_time_share": 0.91,
         *           "open": 20,
         *           "overdue": 11
         *         }
         *       ],
         *       "title": "Deadlines by clock"
         *     }
         */
        DeadlineReport: {
            /** @description What it is narrowed to, by parameter: the values as they were asked for, with their names. Empty where it is not. */
            filters: {
                [key: string]: components["schemas"]["ReportKey"][];
            };
            /**
             * Format: date-time
             * @description When it was made.
             */
            generated_at: string;
            /** @description What it is broken down by. */
            group_by: components["schemas"]["DeadlineDimension"][];
            /** @description What a reader must know. */
            notes: string[];
            /** @description The days on which the incidents happened. */
            period: components["schemas"]["ReportPeriod"];
            /** @description The rows, in the order of `group_by`. */
            rows: components["schemas"]["DeadlineReportRow"][];
            /** @description What it shows. */
            title: string;
        };
        /**
         * @description Clocks and how they came out. Small counts are shown: it is for work, not for publication.
         * @example {
         *       "clock": {
         *         "key": "omh_notice",
         *         "label": "Notice to OMH"
         *       },
         *       "late": 12,
         *       "on_time": 240,
         *       "on_time_share": 0.91,
         *       "open": 20,
         *       "overdue": 11
         *     }
         */
        DeadlineReportRow: {
            clock?: components["schemas"]["ReportKey"] | null;
            facility?: components["schemas"]["ReportKey"] | null;
            /**
             * Format: int64
             * @description Done too late.
             */
            late: number;
            month?: components["schemas"]["ReportKey"] | null;
            /**
             * Format: int64
             * @description Done in time.
             */
            on_time: number;
            /**
             * Format: double
             * @description The share done in time of all that were due, from 0 to 1; null where none was due.
             */
            on_time_share?: number | null;
            /**
             * Format: int64
             * @description To be done, and not due yet.
             */
            open: number;
            /**
             * Format: int64
             * @description To be done, and due before now.
             */
            overdue: number;
        };
        /**
         * @description Something that is due or overdue.
         * @example {
         *       "code": "omh_notice",
         *       "due_at": "2026-03-02T09:30:00Z",
         *       "facility_id": "0192f0c1-0000-7000-8000-000000000001",
         *       "facility_name": "Hudson View Clinic",
         *       "hours_left": 7,
         *       "incident_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
         *       "number": "NIMRS-2026-0000001",
         *       "status": "running",
         *       "title": "Notify the Office of Mental Health in NIMRS"
         *     }
         */
        DeadlineView: {
            /** @description The clock. */
            code: components["schemas"]["ClockCode"];
            /**
             * Format: date-time
             * @description When it is due.
             */
            due_at: string;
            /**
             * Format: uuid
             * @description The facility.
             */
            facility_id: string;
            /** @description The name of the facility. */
            facility_name: string;
            /**
             * Format: int64
             * @description Whole hours until it is due; negative when overdue.
             */
            hours_left: number;
            /**
             * Format: uuid
             * @description The incident.
             */
            incident_id: string;
            /** @description Its number. */
            number: string;
            /** @description Where it stands. */
            status: components["schemas"]["ClockStatus"];
            /** @description What is to be done. */
            title: string;
        };
        /**
         * @description A death.
         * @example {
         *       "autopsy_requested": false,
         *       "cause": "Pneumonia",
         *       "died_at": "2026-03-01T04:10:00Z",
         *       "manner": "natural",
         *       "place": "General hospital"
         *     }
         */
        Death: {
            /** @description Whether abuse or neglect is suspected. */
            abuse_or_neglect_suspected?: boolean | null;
            /**
             * Format: date-time
             * @description When its report came.
             */
            autopsy_received_at?: string | null;
            /** @description Whether an autopsy was asked for. */
            autopsy_requested?: boolean | null;
            /** @description The cause. */
            cause?: string | null;
            /** @description Who certified the death. */
            certifier?: string | null;
            /** @description The circumstances and the events that led to it. */
            circumstances?: string | null;
            /**
             * Format: date-time
             * @description When the patient died.
             */
            died_at?: string | null;
            /** @description The director or designee. */
            director?: string | null;
            /**
             * Format: date-time
             * @description When the facility last had contact with the patient.
             */
            last_contact_at?: string | null;
            manner?: components["schemas"]["DeathManner"] | null;
            /** @description The medical history. */
            medical_history?: string | null;
            /** @description Whether a medication error had part in it. */
            medication_error_involved?: boolean | null;
            /** @description Where the patient died. */
            place?: string | null;
            /** @description Name, title and contact of who reports it. */
            reporter?: string | null;
            /** @description Whether it was within 72 hours of restraint or seclusion. */
            restraint_or_seclusion_within_72h?: boolean | null;
            /** @description Whether it was within 30 days after discharge. */
            within_30_days_of_discharge?: boolean | null;
        };
        /**
         * @description The manner of a death.
         * @enum {string}
         */
        DeathManner: "natural" | "accident" | "suicide" | "homicide" | "overdose" | "unexplained" | "pending";
        /**
         * @description Where the wording of a type's definition comes from.
         * @enum {string}
         */
        DefinitionStatus: "stated" | "working";
        /**
         * @description On what ground the deletion of an incident is asked for.
         * @enum {string}
         */
        DeletionGround: "duplicate" | "entered_in_error" | "not_our_client" | "test_entry" | "not_an_incident" | "wrong_category";
        /**
         * @description What can be done with a deletion request.
         * @enum {string}
         */
        DeletionRequestAction: "approve" | "deny" | "withdraw";
        /**
         * @description How far a deletion request has come.
         * @enum {string}
         */
        DeletionRequestStatus: "submitted" | "approved" | "denied" | "withdrawn";
        /**
         * @description A request to take an incident out of use.
         * @example {
         *       "allowed_actions": [
         *         "withdraw"
         *       ],
         *       "facility_id": "0192f0c1-0000-7000-8000-000000000001",
         *       "facility_name": "Hudson View Clinic",
         *       "former_jc_numbers": [],
         *       "ground": "test_entry",
         *       "id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b6",
         *       "incident_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
         *       "incident_number": "NIMRS-2026-0000017",
         *       "reason": "Entered during the training of new staff; nothing of it happened.",
         *       "requested_at": "2026-03-02T15:00:00Z",
         *       "requested_by": "level1.hudson",
         *       "status": "submitted",
         *       "version": 1
         *     }
         */
        DeletionRequestView: {
            /** @description What the caller may do with it now. */
            allowed_actions: components["schemas"]["DeletionRequestAction"][];
            /**
             * Format: date-time
             * @description When it was decided, or taken back.
             */
            decided_at?: string | null;
            /** @description User ID of who decided, or took it back. */
            decided_by?: string | null;
            /** @description What was said of the decision; why, where it was denied. */
            decision_note?: string | null;
            /**
             * Format: uuid
             * @description The facility.
             */
            facility_id: string;
            /** @description The name of the facility. */
            facility_name: string;
            /**
             * @description Numbers of the Justice Center that the incident carried since its submission and carries no longer; whoever
             *     decides should know why they were taken out.
             */
            former_jc_numbers: string[];
            /** @description On what ground. */
            ground: components["schemas"]["DeletionGround"];
            /**
             * Format: uuid
             * @description The request.
             */
            id: string;
            /**
             * Format: uuid
             * @description The incident. Once it is voided, only the Office of Mental Health can read it.
             */
            incident_id: string;
            /** @description The incident's number. */
            incident_number: string;
            /** @description Why. */
            reason: string;
            /**
             * Format: date-time
             * @description When it was asked.
             */
            requested_at: string;
            /** @description User ID of who asked. */
            requested_by: string;
            /** @description How far it has come. */
            status: components["schemas"]["DeletionRequestStatus"];
            /**
             * Format: uuid
             * @description For a duplicate: the incident that stays.
             */
            surviving_incident_id?: string | null;
            /** @description For a duplicate: the number of the incident that stays. */
            surviving_incident_number?: string | null;
            /**
             * Format: int32
             * @description The version, as in the `ETag`.
             */
            version: number;
        };
        /**
         * @description An attempt to deliver.
         * @example {
         *       "answer": "Out of order",
         *       "at": "2026-03-02T15:00:01Z",
         *       "milliseconds": 31,
         *       "status": 500
         *     }
         */
        DeliveryAttempt: {
            /** @description The first kilobyte of the answer. */
            answer?: string | null;
            /**
             * Format: date-time
             * @description When it began.
             */
            at: string;
            /** @description Why there was no answer. */
            error?: string | null;
            /**
             * Format: int32
             * @description How long it took.
             */
            milliseconds: number;
            /**
             * Format: int32
             * @description The HTTP status that was answered.
             */
            status?: number | null;
        };
        /**
         * @description A delivery with what was sent and what was answered.
         * @example {
         *       "body": {
         *         "data": {
         *           "resource": "/v1/incidents/0192f0c1-2a3b-7c4d-8e5f-60718293a4b6"
         *         },
         *         "datacontenttype": "application/json",
         *         "id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b8",
         *         "sequence": "0000000000000000042",
         *         "source": "https://nimrs.example.org",
         *         "specversion": "1.0",
         *         "subject": "/v1/incidents/0192f0c1-2a3b-7c4d-8e5f-60718293a4b6",
         *         "time": "2026-03-02T15:00:00Z",
         *         "type": "gov.ny.omh.nimrs.incident.submitted"
         *       },
         *       "delivery": {
         *         "attempts": 1,
         *         "created_at": "2026-03-02T15:00:00Z",
         *         "event_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b8",
         *         "id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b7",
         *         "position": 42,
         *         "status": "delivered",
         *         "type": "gov.ny.omh.nimrs.incident.submitted"
         *       },
         *       "headers": [
         *         {
         *           "name": "webhook-id",
         *           "value": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b8"
         *         }
         *       ],
         *       "tried": [
         *         {
         *           "at": "2026-03-02T15:00:01Z",
         *           "milliseconds": 31,
         *           "status": 204
         *         }
         *       ]
         *     }
         */
        DeliveryDetail: {
            /** @description The body, as it is sent with every attempt. */
            body: components["schemas"]["CloudEvent"];
            /** @description How it stands. */
            delivery: components["schemas"]["DeliveryView"];
            /** @description The headers of the last attempt, without the signature. */
            headers: components["schemas"]["DeliveryHeader"][];
            /** @description The attempts, oldest first, at most the last hundred. */
            tried: components["schemas"]["DeliveryAttempt"][];
        };
        /**
         * @description A header that was sent.
         * @example {
         *       "name": "webhook-id",
         *       "value": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b8"
         *     }
         */
        DeliveryHeader: {
            /** @description Its name. */
            name: string;
            /** @description Its value. */
            value: string;
        };
        /**
         * @description How a delivery stands.
         * @enum {string}
         */
        DeliveryStatus: "waiting" | "delivered" | "given_up";
        /**
         * @description A delivery of an event to a webhook.
         * @example {
         *       "attempts": 1,
         *       "created_at": "2026-03-02T15:00:00Z",
         *       "ended_at": "2026-03-02T15:00:01Z",
         *       "event_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b8",
         *       "id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b7",
         *       "position": 42,
         *       "status": "delivered",
         *       "type": "gov.ny.omh.nimrs.incident.submitted"
         *     }
         */
        DeliveryView: {
            /**
             * Format: int32
             * @description Attempts since it was made or replayed.
             */
            attempts: number;
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was delivered or given up.
             */
            ended_at?: string | null;
            /**
             * Format: uuid
             * @description The event, as in the header `webhook-id`.
             */
            event_id: string;
            /**
             * Format: uuid
             * @description The delivery.
             */
            id: string;
            /**
             * Format: date-time
             * @description When it is tried next, while it waits.
             */
            next_attempt_at?: string | null;
            /**
             * Format: int64
             * @description The position of the event; 0 for a test.
             */
            position: number;
            /** @description How it stands. */
            status: components["schemas"]["DeliveryStatus"];
            /** @description What happened. */
            type: string;
        };
        /**
         * @description Refusal of a request.
         * @example {
         *       "reason": "The person works at another facility; ask its Security Administrator"
         *     }
         */
        DenyAccessRequest: {
            /** @description Why; at least three characters. */
            reason: string;
        };
        /**
         * @description Not agreeing to a deletion.
         * @example {
         *       "reason": "The event took place; the record stays."
         *     }
         */
        DenyDeletionRequest: {
            /** @description Why. */
            reason: string;
        };
        /**
         * @description Central Office does not agree to an enrollment.
         * @example {
         *       "reason": "The clinic has no operating certificate."
         *     }
         */
        DenyFacilityEnrollment: {
            /** @description Why. It is mailed to the Security Manager, so it names no persons. */
            reason: string;
        };
        /**
         * @description What a report on incidents is broken down by (14 NYCRR 524.13).
         * @enum {string}
         */
        Dimension: "type" | "class" | "month" | "quarter" | "year" | "weekday" | "hour" | "location" | "facility" | "unit" | "county" | "field_office" | "harm" | "age_band" | "staff_involvement" | "premises";
        /**
         * @description A value of a dimension.
         * @example {
         *       "key": "2026-03",
         *       "label": "March 2026"
         *     }
         */
        DimensionValue: {
            /**
             * @description For programs: a code, an id, a FIPS code, `2026-03`, `2026-Q1`, `2026`, `monday`, `07`; `not_recorded` where the
             *     incidents do not say.
             */
            key: string;
            /** @description For people. */
            label: string;
        };
        /**
         * @description Taking a machine client out of use.
         * @example {
         *       "reason": "The vendor was changed"
         *     }
         */
        DisableClient: {
            /** @description Why; at least three characters. */
            reason: string;
        };
        /**
         * @description The facility says what is wrong with the case. To have it mended, ask the Justice Center with
         *     `POST /v1/justice-center/requests`.
         * @example {
         *       "ground": "not_ours",
         *       "reason": "The client was discharged to another provider in January."
         *     }
         */
        DisputeJcCase: {
            /** @description The number of the other case; required for a duplicate. */
            duplicate_of?: string | null;
            /** @description The ground. */
            ground: components["schemas"]["JcDisputeGround"];
            /** @description The reason in words. */
            reason: string;
        };
        /**
         * @description An emergency access.
         * @example {
         *       "expires_at": "2026-03-02T16:00:00Z",
         *       "facility_id": "0192f0c1-0000-7000-8000-000000000001",
         *       "facility_name": "Hudson View Clinic",
         *       "granted_at": "2026-03-02T15:00:00Z",
         *       "id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b8",
         *       "live": true,
         *       "reason": "A client is missing; the police ask for the names of those who saw them last.",
         *       "security_group": "level_3",
         *       "user_id": "level3.hudson",
         *       "version": 1
         *     }
         */
        EmergencyAccessView: {
            /**
             * Format: date-time
             * @description When it was ended before.
             */
            ended_at?: string | null;
            /**
             * Format: date-time
             * @description When it ends by itself, an hour later.
             */
            expires_at: string;
            /**
             * Format: uuid
             * @description The facility whose incidents could be seen.
             */
            facility_id: string;
            /** @description The name of the facility. */
            facility_name: string;
            /**
             * Format: date-time
             * @description When it was taken.
             */
            granted_at: string;
            /**
             * Format: uuid
             * @description The access.
             */
            id: string;
            /** @description Whether it lasts. */
            live: boolean;
            /** @description Why. */
            reason: string;
            /** @description The security group it had then. */
            security_group: components["schemas"]["SecurityGroup"];
            /** @description User ID of who took it. */
            user_id: string;
            /**
             * Format: int32
             * @description The version, as in the `ETag`.
             */
            version: number;
        };
        /**
         * @description How a member of staff is engaged.
         * @enum {string}
         */
        EmploymentKind: "employee" | "volunteer" | "intern" | "consultant" | "contractor";
        /**
         * @description Ends a series: no further sessions are made.
         * @example {
         *       "cancel_sessions": true,
         *       "reason": "The sessions go on in another form."
         *     }
         */
        EndWebinarSeries: {
            /** @description Whether the sessions that are made and have not begun are cancelled too, with mails to those registered. */
            cancel_sessions?: boolean;
            /** @description Why; needed where sessions are cancelled. */
            reason?: string | null;
        };
        /**
         * @description How the mail with the enrollment code goes. The code itself is shown to nobody.
         * @example {
         *       "attempts": 1,
         *       "last_error": "There is no connection to the mail server.",
         *       "next_attempt_at": "2026-03-02T15:00:10Z",
         *       "state": "waiting"
         *     }
         */
        EnrollmentMail: {
            /**
             * Format: int32
             * @description How often it was tried.
             */
            attempts: number;
            /** @description Why the last attempt failed. */
            last_error?: string | null;
            /**
             * Format: date-time
             * @description When it is tried again, while it waits.
             */
            next_attempt_at?: string | null;
            /**
             * Format: date-time
             * @description When the mail server took it.
             */
            sent_at?: string | null;
            /** @description Where it stands. */
            state: components["schemas"]["EnrollmentMailState"];
        };
        /**
         * @description Where the mail with an enrollment code stands.
         * @enum {string}
         */
        EnrollmentMailState: "waiting" | "sent" | "not_sent";
        /**
         * @description What the person needs to set a PIN and activate an e-token; shown once.
         * @example {
         *       "code": "K7QF-2M9D-X4TP",
         *       "expires_at": "2026-03-05T14:00:00Z",
         *       "instructions": "Activate the account with this code within 72 hours."
         *     }
         */
        EnrollmentView: {
            /**
             * Format: password
             * @description The enrollment code, good once.
             */
            code: string;
            /**
             * Format: date-time
             * @description Until when it is good.
             */
            expires_at: string;
            /** @description What the person does with it. */
            instructions: string;
        };
        /**
         * @description What changed: where to read it, and as much as a follower needs to know whether to.
         * @example {
         *       "facility_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b7",
         *       "incident_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b6",
         *       "resource": "/v1/incidents/0192f0c1-2a3b-7c4d-8e5f-60718293a4b6",
         *       "status": "submitted",
         *       "version": 3
         *     }
         */
        EventData: {
            /**
             * Format: uuid
             * @description The facility it belongs to, where it belongs to one.
             */
            facility_id?: string | null;
            /**
             * Format: uuid
             * @description The incident it is or belongs to.
             */
            incident_id?: string | null;
            /** @description The path at which it is read. */
            resource: string;
            /** @description Its status after the change, where it has one. */
            status?: string | null;
            /**
             * Format: int32
             * @description Its version after the change, where one is known.
             */
            version?: number | null;
        };
        /**
         * @description A part of the change feed.
         * @example {
         *       "has_more": false,
         *       "items": [
         *         {
         *           "data": {
         *             "resource": "/v1/incidents/0192f0c1-2a3b-7c4d-8e5f-60718293a4b6"
         *           },
         *           "datacontenttype": "application/json",
         *           "id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
         *           "sequence": "0000000000000000042",
         *           "source": "https://nimrs.example.org",
         *           "specversion": "1.0",
         *           "subject": "/v1/incidents/0192f0c1-2a3b-7c4d-8e5f-60718293a4b6",
         *           "time": "2026-03-02T15:00:00Z",
         *           "type": "gov.ny.omh.nimrs.incident.submitted"
         *         }
         *       ],
         *       "next": 42
         *     }
         */
        EventPage: {
            /** @description Whether there is more already. */
            has_more: boolean;
            /** @description The events, in the order in which they were committed. */
            items: components["schemas"]["CloudEvent"][];
            /**
             * Format: int64
             * @description What to give as `after` to go on, also when nothing was shown.
             */
            next: number;
        };
        /**
         * @description What lets a browser's `EventSource`, which sends no header of its own, follow the feed.
         * @example {
         *       "expires_at": "2026-03-03T03:00:00Z",
         *       "ticket": "pXr0a5m1r8J3n0oYxkqk3F2R8l0R8v8yqkqYyXh3w1c",
         *       "url": "/v1/events/stream?ticket=pXr0a5m1r8J3n0oYxkqk3F2R8l0R8v8yqkqYyXh3w1c"
         *     }
         */
        EventTicket: {
            /**
             * Format: date-time
             * @description When it ends at the latest; it ends with the session before.
             */
            expires_at: string;
            /** @description The ticket, good for the stream of events alone; shown once. */
            ticket: string;
            /** @description The stream with the ticket. */
            url: string;
        };
        /**
         * @description What happened. A CloudEvents `type` is `gov.ny.omh.nimrs.` and this code.
         * @enum {string}
         */
        EventType: "incident.created" | "incident.edited" | "incident.people_changed" | "incident.notices_changed" | "incident.attachment_added" | "incident.attachment_removed" | "incident.handed_over" | "incident.sent_back" | "incident.submitted" | "incident.investigation_begun" | "incident.report_filed" | "incident.finished" | "incident.returned" | "incident.closed" | "incident.reopened" | "incident.amended" | "incident.class_changed" | "incident.legal_hold_changed" | "incident.deadline_extended" | "incident.discarded" | "incident.voided" | "incident.purged" | "finding.recorded" | "finding.amended" | "investigation.edited" | "committee_review.edited" | "corrective_action.created" | "corrective_action.edited" | "corrective_action.deleted" | "inquiry.created" | "inquiry.answered" | "inquiry.closed" | "deletion_request.created" | "deletion_request.approved" | "deletion_request.denied" | "deletion_request.withdrawn" | "jc_case.arrived" | "jc_case.updated" | "jc_case.withdrawn" | "jc_case.reassigned" | "jc_case.reclassified" | "jc_case.released" | "jc_case.imported" | "jc_case.disputed" | "jc_case.returned" | "jc_request.created" | "jc_request.sent" | "jc_request.failed" | "jc_request.retried" | "jc_request.answered" | "jc_request.arrived" | "jc_request.closed";
        /**
         * @description A kind of event.
         * @example {
         *       "code": "incident.submitted",
         *       "description": "An incident was submitted.",
         *       "permission": "incident.read",
         *       "resource": "/v1/incidents/{id}",
         *       "type": "gov.ny.omh.nimrs.incident.submitted"
         *     }
         */
        EventTypeView: {
            /** @description What filters and webhooks call it. */
            code: components["schemas"]["EventType"];
            /** @description When it happens. */
            description: string;
            /** @description The permission without which it is not shown. */
            permission: components["schemas"]["Permission"];
            /** @description The path that it names. */
            resource: string;
            /** @description What the event itself calls it. */
            type: string;
        };
        /**
         * @description A piece of evidence.
         * @example {
         *       "collected_at": "2026-03-02T12:00:00Z",
         *       "description": "Camera recording of the hallway"
         *     }
         */
        EvidenceItem: {
            /**
             * Format: date-time
             * @description When it was collected.
             */
            collected_at?: string | null;
            /** @description What it is. */
            description: string;
        };
        /**
         * @description When an account locks and expires for lack of use.
         * @example {
         *       "days_left": 184,
         *       "expires_at": "2027-03-02T14:00:00Z",
         *       "last_login_at": "2026-03-02T14:00:00Z",
         *       "locks_at": "2026-09-02T14:00:00Z",
         *       "standing": "active",
         *       "what_to_do": "Sign on before 2 September 2026."
         *     }
         */
        ExpiryView: {
            contact?: components["schemas"]["ContactCard"] | null;
            /**
             * Format: int64
             * @description Whole days until the next of the two; 0 when both have passed.
             */
            days_left?: number | null;
            /**
             * Format: date-time
             * @description When it expires: one year after the last sign-on, or after activation.
             */
            expires_at?: string | null;
            /**
             * Format: date-time
             * @description The last sign-on; absent before the first.
             */
            last_login_at?: string | null;
            /**
             * Format: date-time
             * @description When it locks: six months after the last sign-on, or after activation.
             */
            locks_at?: string | null;
            /** @description Whether the account can be used now. */
            standing: components["schemas"]["Standing"];
            /** @description What the person should do. */
            what_to_do: string;
        };
        /**
         * @description What an export is written in.
         * @enum {string}
         */
        ExportFormat: "ndjson" | "csv" | "fhir";
        /**
         * @description An export, and how far it has come.
         * @example {
         *       "bytes": 2905112,
         *       "expires_at": "2026-03-09T15:00:02Z",
         *       "file_name": "incidents-2026-03-02.ndjson",
         *       "filter": {
         *         "status": "closed"
         *       },
         *       "finished_at": "2026-03-02T15:00:02Z",
         *       "format": "ndjson",
         *       "id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b7",
         *       "percent": 100,
         *       "requested_at": "2026-03-02T15:00:00Z",
         *       "rows_done": 1204,
         *       "rows_total": 1204,
         *       "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
         *       "started_at": "2026-03-02T15:00:01Z",
         *       "status": "done",
         *       "version": 1
         *     }
         */
        ExportView: {
            /**
             * Format: int64
             * @description How many bytes are written.
             */
            bytes: number;
            /** @description Why it failed. */
            error?: string | null;
            /**
             * Format: date-time
             * @description When its file is removed.
             */
            expires_at?: string | null;
            /** @description The name under which the file is saved. */
            file_name: string;
            /** @description What it is narrowed to. */
            filter: components["schemas"]["IncidentSearch"];
            /**
             * Format: date-time
             * @description When it ended.
             */
            finished_at?: string | null;
            /** @description What the file is written in. */
            format: components["schemas"]["ExportFormat"];
            /**
             * Format: uuid
             * @description The export.
             */
            id: string;
            /**
             * Format: int32
             * @description How far it has come, in percent.
             */
            percent: number;
            /**
             * Format: date-time
             * @description When it was asked for.
             */
            requested_at: string;
            /**
             * Format: int64
             * @description How many incidents are written.
             */
            rows_done: number;
            /**
             * Format: int64
             * @description How many there were when it began; absent before.
             */
            rows_total?: number | null;
            /** @description SHA-256 of the file; with the bytes it shows that a download is whole. */
            sha256?: string | null;
            /**
             * Format: date-time
             * @description When it began.
             */
            started_at?: string | null;
            /** @description How far it has come. Its file is there when it is `done`. */
            status: components["schemas"]["BulkStatus"];
            /**
             * Format: int32
             * @description The version, as in the `ETag`; it counts what its owner changes, not its progress.
             */
            version: number;
        };
        /**
         * @description A clock of an incident in an export.
         * @example {
         *       "code": "omh_notice",
         *       "due_at": "2026-03-02T09:30:00Z",
         *       "met_at": "2026-03-01T10:05:00Z",
         *       "original_due_at": "2026-03-02T09:30:00Z",
         *       "starts_at": "2026-03-01T09:30:00Z",
         *       "status": "met"
         *     }
         */
        ExportedClock: {
            /** @description The clock. */
            code: components["schemas"]["ClockCode"];
            /**
             * Format: date-time
             * @description When it is due.
             */
            due_at: string;
            /**
             * Format: date-time
             * @description When it was met.
             */
            met_at?: string | null;
            /**
             * Format: date-time
             * @description When it was due before any extension.
             */
            original_due_at: string;
            /**
             * Format: date-time
             * @description When it began.
             */
            starts_at: string;
            /** @description Where it stood when the incident was exported. */
            status: components["schemas"]["ClockStatus"];
        };
        /**
         * @description A corrective action of an incident in an export.
         * @example {
         *       "content": {
         *         "description": "Signs at every sluice",
         *         "due_on": "2026-04-30",
         *         "owner": "Facilities manager"
         *       },
         *       "created_at": "2026-03-02T10:00:00Z",
         *       "id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
         *       "version": 1
         *     }
         */
        ExportedCorrectiveAction: {
            /** @description The action. */
            content: components["schemas"]["CorrectiveActionContent"];
            /**
             * Format: date-time
             * @description When it was recorded.
             */
            created_at: string;
            /**
             * Format: uuid
             * @description The action.
             */
            id: string;
            /**
             * Format: int32
             * @description Its version.
             */
            version: number;
        };
        /**
         * @description An incident in an export: a line of NDJSON.
         * @example {
         *       "class": "significant",
         *       "clocks": [],
         *       "corrective_actions": [],
         *       "county_fips": "36071",
         *       "created_at": "2026-03-01T10:00:00Z",
         *       "created_by": "level1.hudson",
         *       "facility_name": "Hudson View Clinic",
         *       "field_office": "hudson_river",
         *       "id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
         *       "identified": true,
         *       "jc_numbers": [],
         *       "legal_hold": false,
         *       "number": "NIMRS-2026-0000001",
         *       "record": {
         *         "attachments": [],
         *         "content": {
         *           "incident_type": "fall"
         *         },
         *         "facility_id": "0192f0c1-0000-7000-8000-000000000001",
         *         "late": false,
         *         "notifications": [],
         *         "people": [],
         *         "status": "draft"
         *       },
         *       "updated_at": "2026-03-01T10:00:00Z",
         *       "version": 1
         *     }
         */
        ExportedIncident: {
            class?: components["schemas"]["IncidentClass"] | null;
            /** @description Its clocks. */
            clocks: components["schemas"]["ExportedClock"][];
            /** @description Its corrective actions, oldest first. */
            corrective_actions: components["schemas"]["ExportedCorrectiveAction"][];
            /** @description FIPS code of the facility's county. */
            county_fips: string;
            /**
             * Format: date-time
             * @description When it was recorded.
             */
            created_at: string;
            /** @description User ID of who recorded it. */
            created_by: string;
            /** @description The name of the facility. */
            facility_name: string;
            /** @description The field office of the facility. */
            field_office: components["schemas"]["FieldOffice"];
            /**
             * Format: date-time
             * @description When it was recorded as historical: kept and closed in another system before.
             */
            historical_at?: string | null;
            /**
             * Format: uuid
             * @description The incident.
             */
            id: string;
            /** @description Whether the names are shown. */
            identified: boolean;
            /** @description The numbers of the Justice Center. */
            jc_numbers: string[];
            /** @description Whether a legal hold stands on it. */
            legal_hold: boolean;
            /** @description Its number. */
            number: string;
            /** @description The whole record at this version. */
            record: components["schemas"]["IncidentRecord"];
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updated_at: string;
            /**
             * Format: int32
             * @description Its version.
             */
            version: number;
        };
        /**
         * @description Extending a clock.
         * @example {
         *       "reason": "Laboratory results are awaited",
         *       "until": "2026-05-15T03:59:59Z"
         *     }
         */
        ExtendClock: {
            /** @description Why; at least three characters. */
            reason: string;
            /**
             * Format: date-time
             * @description The new due time; later than the present one.
             */
            until: string;
        };
        /**
         * @description Who directs a facility, and stands behind its enrollment.
         * @example {
         *       "email": "director@hudsonview.example",
         *       "name": "Ruth Adler",
         *       "phone": "845-555-0100"
         *     }
         */
        FacilityDirector: {
            /** @description A plain mail address. */
            email: string;
            /** @description The name. */
            name: string;
            /** @description Telephone number, by which Central Office makes sure that the enrollment is meant. */
            phone: string;
        };
        /**
         * @description How a mail about an enrollment stands.
         * @example {
         *       "attempts": 1,
         *       "sent_at": "2026-03-02T15:00:05Z"
         *     }
         */
        FacilityEnrollmentMail: {
            /**
             * Format: int32
             * @description How often it was tried.
             */
            attempts: number;
            /** @description Why the last attempt failed. */
            last_error?: string | null;
            /**
             * Format: date-time
             * @description When it is tried again, while it waits.
             */
            next_attempt_at?: string | null;
            /**
             * Format: date-time
             * @description When the mail server took it.
             */
            sent_at?: string | null;
        };
        /**
         * @description That an enrollment has arrived, and what happens next.
         * @example {
         *       "contact": {
         *         "email": "nimrshelp@omh.ny.gov",
         *         "phone": "518-474-3619",
         *         "who": "NIMRS Help Desk"
         *       },
         *       "id": "0192f0c1-0000-7000-8000-000000000003",
         *       "next_steps": "Central Office decides.",
         *       "status": "submitted",
         *       "submitted_at": "2026-03-02T15:00:00Z"
         *     }
         */
        FacilityEnrollmentReceipt: {
            /** @description Whom to ask about it. */
            contact: components["schemas"]["ContactCard"];
            /**
             * Format: uuid
             * @description What to name when asking about it.
             */
            id: string;
            /** @description What happens next. */
            next_steps: string;
            /** @description How far it has come. */
            status: components["schemas"]["FacilityEnrollmentStatus"];
            /**
             * Format: date-time
             * @description When it arrived.
             */
            submitted_at: string;
        };
        /**
         * @description How far the enrollment of a facility has come.
         * @enum {string}
         */
        FacilityEnrollmentStatus: "submitted" | "approved" | "denied";
        /**
         * @description An enrollment as Central Office sees it.
         * @example {
         *       "content": {
         *         "director": {
         *           "email": "director@hudsonview.example",
         *           "name": "Ruth Adler",
         *           "phone": "845-555-0100"
         *         },
         *         "facility": {
         *           "administrator_phone": "845-555-0100",
         *           "county_fips": "36027",
         *           "inpatient": false,
         *           "kind": "clinic",
         *           "licensed": true,
         *           "name": "Hudson View Clinic",
         *           "operated_by_state": false,
         *           "twenty_four_hour": false
         *         },
         *         "security_manager": {
         *           "display_name": "Nora Fitzgerald",
         *           "email": "nora.fitzgerald@hudsonview.example",
         *           "phone": "845-555-0101",
         *           "user_id": "hudsonview-admin"
         *         },
         *         "units": [
         *           {
         *             "name": "Adult clinic",
         *             "programme": "clinic"
         *           }
         *         ]
         *       },
         *       "id": "0192f0c1-0000-7000-8000-000000000003",
         *       "status": "submitted",
         *       "submitted_at": "2026-03-02T15:00:00Z",
         *       "user_id_taken": false,
         *       "version": 1
         *     }
         */
        FacilityEnrollmentView: {
            /**
             * Format: uuid
             * @description The account of its first Security Administrator.
             */
            account_id?: string | null;
            /** @description What was sent. */
            content: components["schemas"]["NewFacilityEnrollment"];
            /**
             * Format: date-time
             * @description When it was decided.
             */
            decided_at?: string | null;
            /** @description The user ID of who decided. */
            decided_by?: string | null;
            /** @description The note of who approved, or the reason of who denied. */
            decision_note?: string | null;
            /**
             * Format: uuid
             * @description The facility that was made.
             */
            facility_id?: string | null;
            /**
             * Format: uuid
             * @description The enrollment.
             */
            id: string;
            mail?: components["schemas"]["FacilityEnrollmentMail"] | null;
            /** @description How far it has come. */
            status: components["schemas"]["FacilityEnrollmentStatus"];
            /**
             * Format: date-time
             * @description When it arrived.
             */
            submitted_at: string;
            /**
             * @description Whether the user ID that is wanted belongs to an account already: then give another when approving. Absent once
             *     it is decided.
             */
            user_id_taken?: boolean | null;
            /**
             * Format: int32
             * @description The version, as in the `ETag`.
             */
            version: number;
        };
        /**
         * @description The kind of a facility or programme.
         * @enum {string}
         */
        FacilityKind: "state_psychiatric_center" | "psychiatric_hospital" | "general_hospital_unit" | "cpep" | "rtf" | "community_residence" | "apartment_treatment" | "family_based_treatment" | "clinic" | "continuing_day_treatment" | "day_treatment" | "partial_hospitalization" | "iprt" | "pros" | "act" | "crisis_residence" | "crisis_stabilization" | "hcbs_waiver" | "other";
        /**
         * @description A change of a facility (merge patch); what is absent stays.
         * @example {
         *       "director_name": "Ruth Adler"
         *     }
         */
        FacilityPatch: {
            /** @description Whether it is in use. */
            active?: boolean;
            /** @description An administrator who can be reached round the clock. */
            administrator_phone?: string;
            /** @description FIPS code of its county, as `36001`. */
            county_fips?: string;
            /** @description Its director; null takes the name out. */
            director_name?: string | null;
            /** @description Whether it treats inpatients. */
            inpatient?: boolean;
            /** @description Its kind. */
            kind?: components["schemas"]["FacilityKind"];
            /** @description Whether it has an operating certificate of OMH. */
            licensed?: boolean;
            /** @description Its name. */
            name?: string;
            /** @description Whether the State operates it. */
            operated_by_state?: boolean;
            /** @description Whether it cares round the clock. */
            twenty_four_hour?: boolean;
        };
        /**
         * @description A facility with its units.
         * @example {
         *       "active": true,
         *       "administrator_phone": "845-555-0100",
         *       "county_fips": "36027",
         *       "director_name": "Ruth Adler",
         *       "field_office": "hudson_river",
         *       "id": "0192f0c1-0000-7000-8000-000000000001",
         *       "inpatient": false,
         *       "kind": "clinic",
         *       "licensed": true,
         *       "name": "Hudson View Clinic",
         *       "operated_by_state": false,
         *       "twenty_four_hour": false,
         *       "units": [
         *         {
         *           "active": true,
         *           "id": "0192f0c1-0000-7000-8000-000000000002",
         *           "name": "Adult clinic",
         *           "programme": "clinic",
         *           "version": 1
         *         }
         *       ],
         *       "version": 1
         *     }
         */
        FacilityView: {
            /** @description Whether it is in use. */
            active: boolean;
            /** @description An administrator who can be reached round the clock. */
            administrator_phone: string;
            /** @description FIPS code of its county. */
            county_fips: string;
            /** @description Its director. */
            director_name?: string | null;
            /** @description The field office of that county. */
            field_office: components["schemas"]["FieldOffice"];
            /**
             * Format: uuid
             * @description The facility.
             */
            id: string;
            /** @description Whether it treats inpatients. */
            inpatient: boolean;
            /** @description Its kind. */
            kind: components["schemas"]["FacilityKind"];
            /** @description Whether it has an operating certificate of OMH. */
            licensed: boolean;
            /** @description Its name. */
            name: string;
            /** @description Whether the State operates it. */
            operated_by_state: boolean;
            /** @description Whether it cares round the clock. */
            twenty_four_hour: boolean;
            /** @description Its units. */
            units: components["schemas"]["UnitView"][];
            /**
             * Format: int32
             * @description The version, as in the `ETag`.
             */
            version: number;
        };
        /**
         * @description A fall.
         * @example {
         *       "activity": "walking",
         *       "footwear": "socks",
         *       "surface": "wet tiles",
         *       "witnessed": false
         *     }
         */
        Fall: {
            /** @description What the patient was doing. */
            activity?: string | null;
            /** @description The walking aid, if any. */
            assistive_device?: string | null;
            /** @description What the patient wore on the feet. */
            footwear?: string | null;
            /** @description The fall-risk score on record, with its scale. */
            risk_score?: string | null;
            /** @description The surface. */
            surface?: string | null;
            /** @description Whether someone saw it. */
            witnessed?: boolean | null;
        };
        /**
         * @description An operation of this service.
         * @example {
         *       "method": "GET",
         *       "operation_id": "get_my_expiry",
         *       "path": "/v1/me/expiry"
         *     }
         */
        FaqOperation: {
            /** @description Its method. */
            method: string;
            /** @description Its name in the OpenAPI document. */
            operation_id: string;
            /** @description Its path, with the names of its parameters. */
            path: string;
        };
        /**
         * @description A question that is asked often.
         * @example {
         *       "answer": "The account locks.",
         *       "contacts": [
         *         {
         *           "phone": "800-435-7697 option 2",
         *           "staff_kind": "local",
         *           "topic": "pin_or_lockout",
         *           "who": "NYS ITS Service Desk (HealthHelp)"
         *         }
         *       ],
         *       "id": "six_months",
         *       "operations": [
         *         {
         *           "method": "GET",
         *           "operation_id": "get_my_expiry",
         *           "path": "/v1/me/expiry"
         *         }
         *       ],
         *       "question": "What happens if I do not sign on for six months?",
         *       "topics": [
         *         "pin_or_lockout"
         *       ]
         *     }
         */
        FaqView: {
            /** @description The answer. */
            answer: string;
            /** @description Whom to turn to, for both kinds of staff. */
            contacts: components["schemas"]["ContactView"][];
            /** @description The name of the question; it stays when the words change. */
            id: string;
            /** @description What does it, in the order in which one does it. */
            operations: components["schemas"]["FaqOperation"][];
            /** @description The question. */
            question: string;
            /** @description What to ask `GET /v1/contacts` for, where a person helps further. */
            topics: components["schemas"]["ContactTopic"][];
        };
        /**
         * @description An `AdverseEvent` of FHIR R4 with the profile
         *      `https://example.org/nimrs-api/fhir/StructureDefinition/nimrs-adverse-event`: an incident with one client as its
         *      subject. An element that is not kept is refused.
         * @example {
         *       "actuality": "actual",
         *       "date": "2026-03-01T09:15:00Z",
         *       "detected": "2026-03-01T09:30:00Z",
         *       "event": {
         *         "coding": [
         *           {
         *             "code": "fall",
         *             "system": "https://example.org/nimrs-api/fhir/CodeSystem/incident-type"
         *           }
         *         ]
         *       },
         *       "extension": [
         *         {
         *           "url": "https://example.org/nimrs-api/fhir/StructureDefinition/premises",
         *           "valueCode": "on_premises"
         *         },
         *         {
         *           "url": "https://example.org/nimrs-api/fhir/StructureDefinition/narrative",
         *           "valueString": "A patient slipped on a wet floor."
         *         }
         *       ],
         *       "identifier": {
         *         "system": "urn:oid:2.16.840.1.113883.19.5",
         *         "value": "88213"
         *       },
         *       "resourceType": "AdverseEvent",
         *       "severity": {
         *         "coding": [
         *           {
         *             "code": "mild",
         *             "system": "http://terminology.hl7.org/CodeSystem/adverse-event-severity"
         *           }
         *         ]
         *       },
         *       "subject": {
         *         "identifier": {
         *           "system": "https://example.org/nimrs-api/fhir/sid/case-number",
         *           "value": "C-20417"
         *         },
         *         "type": "Patient"
         *       }
         *     }
         */
        FhirAdverseEvent: {
            /**
             * @description The type of the resource.
             * @enum {string}
             */
            resourceType: "AdverseEvent";
        } & {
            [key: string]: unknown;
        };
        /**
         * @description The parameters of a bulk export: `_since` (`valueInstant`), `_type` and `_outputFormat` (`valueString`).
         * @example {
         *       "parameter": [
         *         {
         *           "name": "_type",
         *           "valueString": "AdverseEvent"
         *         }
         *       ],
         *       "resourceType": "Parameters"
         *     }
         */
        FhirParameters: {
            /**
             * @description The type of the resource.
             * @enum {string}
             */
            resourceType: "Parameters";
        } & {
            [key: string]: unknown;
        };
        /**
         * @description A resource of FHIR R4, of the type that the operation says.
         * @example {
         *       "link": [
         *         {
         *           "relation": "self",
         *           "url": "https://nimrs.example.org/fhir/R4/AdverseEvent"
         *         }
         *       ],
         *       "resourceType": "Bundle",
         *       "type": "searchset"
         *     }
         */
        FhirResource: {
            /** @description The type of the resource. */
            resourceType: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description What is to be validated: an `AdverseEvent`, or `Parameters` with one as `resource`.
         * @example {
         *       "parameter": [
         *         {
         *           "name": "resource",
         *           "resource": {
         *             "actuality": "actual",
         *             "resourceType": "AdverseEvent",
         *             "subject": {
         *               "display": "Client",
         *               "type": "Patient"
         *             }
         *           }
         *         }
         *       ],
         *       "resourceType": "Parameters"
         *     }
         */
        FhirValidation: {
            /**
             * @description The type of the resource.
             * @enum {string}
             */
            resourceType: "AdverseEvent" | "Parameters";
        } & {
            [key: string]: unknown;
        };
        /**
         * @description One fault of a request.
         * @example {
         *       "code": "required",
         *       "message": "is needed to submit",
         *       "pointer": "/content/narrative/description"
         *     }
         */
        FieldError: {
            /** @description What is wrong, for programs, as `required` or `in_the_future`. */
            code: string;
            /** @description What is wrong, for people. */
            message: string;
            /**
             * @description The part at fault: a JSON pointer into the body (`/people/0/role`, the empty text for
             *     the whole body), or `query:limit`, `header:If-Match`, `path:id`, in a CSV file `line:3/email`.
             */
            pointer: string;
        };
        /**
         * @description An OMH field office and its region.
         * @enum {string}
         */
        FieldOffice: "central_new_york" | "hudson_river" | "long_island" | "new_york_city" | "western_new_york";
        /**
         * @description A field office and its counties.
         * @example {
         *       "code": "new_york_city",
         *       "counties": [
         *         {
         *           "aliases": [
         *             "Manhattan"
         *           ],
         *           "field_office": "new_york_city",
         *           "fips": "36061",
         *           "name": "New York"
         *         }
         *       ],
         *       "name": "New York City"
         *     }
         */
        FieldOfficeView: {
            /** @description The field office. */
            code: components["schemas"]["FieldOffice"];
            /** @description Its counties. */
            counties: components["schemas"]["CountyView"][];
            /** @description Its name. */
            name: string;
        };
        /**
         * Format: binary
         * @description The bytes of a file.
         */
        FileContent: Blob;
        /**
         * @description Filing the report of the investigation.
         * @example {}
         */
        FileReport: {
            /** @description Why it is late; needed after its time limit. */
            late_reason?: string | null;
        };
        /**
         * @description One line of a list of new users, and the request that it became.
         * @example {
         *       "line": 2,
         *       "request_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
         *       "user_id": "dana.reyes"
         *     }
         */
        FiledLine: {
            /**
             * Format: int64
             * @description The line of the file on which the row begins; the header is line 1.
             */
            line: number;
            /**
             * Format: uuid
             * @description The request; absent in a dry run.
             */
            request_id?: string | null;
            /** @description The user ID. */
            user_id: string;
        };
        /**
         * @description A financial exploitation.
         * @example {
         *       "amount_cents": 12500,
         *       "property": "Cash from the locker"
         *     }
         */
        FinancialExploitation: {
            /**
             * Format: int64
             * @description The amount, in US cents.
             */
            amount_cents?: number | null;
            /** @description The property. */
            property?: string | null;
            /** @description What was given back. */
            restitution?: string | null;
        };
        /**
         * @description The category of a substantiated finding (Social Services Law 493).
         * @enum {string}
         */
        FindingCategory: "category_1" | "category_2" | "category_3" | "category_4";
        /**
         * @description What happened to a finding.
         * @enum {string}
         */
        FindingEvent: "recorded" | "determined" | "subject_notified" | "amendment_requested" | "amendment_refused" | "amended" | "hearing_decided" | "sealed";
        /**
         * @description On what stage a finding was decided last.
         * @enum {string}
         */
        FindingStage: "original" | "amended" | "after_hearing";
        /**
         * @description Where a finding of the Justice Center stands.
         * @enum {string}
         */
        FindingStatus: "pending" | "substantiated" | "unsubstantiated" | "sealed";
        /**
         * @description A step in the history of a finding.
         * @example {
         *       "at": "2026-04-20T15:00:00Z",
         *       "category": "category_3",
         *       "event": "determined",
         *       "late": false,
         *       "recorded_at": "2026-04-21T09:00:00Z",
         *       "recorded_by": "jc.intake",
         *       "stage": "original",
         *       "status": "substantiated"
         *     }
         */
        FindingStep: {
            /**
             * Format: date-time
             * @description When it happened.
             */
            at: string;
            category?: components["schemas"]["FindingCategory"] | null;
            /** @description What happened. */
            event: components["schemas"]["FindingEvent"];
            /** @description Whether it came after its time limit: a request for amendment more than 30 days after the notice. */
            late?: boolean;
            /** @description What was noted. */
            note?: string | null;
            /**
             * Format: date-time
             * @description When it was recorded.
             */
            recorded_at: string;
            /** @description User ID of who recorded it; absent where it happened by itself. */
            recorded_by?: string | null;
            /** @description The stage after it. */
            stage: components["schemas"]["FindingStage"];
            /** @description Where the finding stood after it. */
            status: components["schemas"]["FindingStatus"];
        };
        /**
         * @description A finding. Of a sealed one, readers other than the Justice Center and Central Office get no more than that it is
         *     there.
         * @example {
         *       "allegation": "neglect",
         *       "category": "category_3",
         *       "determined_at": "2026-04-20T15:00:00Z",
         *       "history": [],
         *       "id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
         *       "identified": true,
         *       "jc_number": "101-460120030",
         *       "seal_on": "2031-04-20",
         *       "stage": "original",
         *       "status": "substantiated",
         *       "subject_person_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
         *       "summary": "The ordered observation was not kept up for two hours.",
         *       "version": 1
         *     }
         */
        FindingView: {
            allegation?: components["schemas"]["IncidentType"] | null;
            /**
             * Format: date-time
             * @description When the subject asked for amendment.
             */
            amendment_requested_at?: string | null;
            category?: components["schemas"]["FindingCategory"] | null;
            /**
             * Format: date-time
             * @description When it was decided first.
             */
            determined_at?: string | null;
            /** @description What happened to it, in the order in which it was recorded. */
            history: components["schemas"]["FindingStep"][];
            /**
             * Format: uuid
             * @description The finding.
             */
            id: string;
            /** @description Whether the subject and the words of the finding are shown. */
            identified: boolean;
            /** @description The number under which it was investigated. */
            jc_number?: string | null;
            /**
             * Format: date
             * @description The day on which it is sealed by itself.
             */
            seal_on?: string | null;
            /**
             * Format: date-time
             * @description When it was sealed.
             */
            sealed_at?: string | null;
            stage?: components["schemas"]["FindingStage"] | null;
            /** @description Where it stands. */
            status: components["schemas"]["FindingStatus"];
            /**
             * Format: date-time
             * @description When the subject was told.
             */
            subject_notified_at?: string | null;
            /**
             * Format: uuid
             * @description The subject, a person of the incident.
             */
            subject_person_id?: string | null;
            /** @description The finding in words. */
            summary?: string | null;
            /**
             * Format: int32
             * @description The version, as in the `ETag`.
             */
            version: number;
        };
        /**
         * @description Finishing an incident.
         * @example {}
         */
        Finish: {
            /** @description Why it is late, where it is. */
            late_reason?: string | null;
        };
        /**
         * @description A fire.
         * @example {
         *       "alarm": true,
         *       "evacuation": true,
         *       "extent": "One room",
         *       "source": "Waste bin"
         *     }
         */
        Fire: {
            /** @description Whether the alarm went off. */
            alarm?: boolean | null;
            /** @description Whether people were brought out. */
            evacuation?: boolean | null;
            /** @description How far it went. */
            extent?: string | null;
            /** @description What caught fire, and from what. */
            source?: string | null;
        };
        /**
         * @description How far a security group holds a permission.
         * @enum {string}
         */
        Grant: "yes" | "no" | "own" | "with_reason" | "jc_linked";
        /**
         * @description Handing a draft over for review.
         * @example {
         *       "note": "Ready for review"
         *     }
         */
        HandOver: {
            /** @description A note to the reviewer. */
            note?: string | null;
        };
        /**
         * @description The harm a client came to, on two scales.
         * @example {
         *       "actual": "minor",
         *       "body_part": "left arm",
         *       "injury_type": "bruise",
         *       "potential": "moderate",
         *       "treatment": "first_aid"
         *     }
         */
        Harm: {
            actual?: components["schemas"]["ActualHarm"] | null;
            /** @description The part of the body. */
            body_part?: string | null;
            /**
             * Format: date-time
             * @description When the client was examined.
             */
            examined_at?: string | null;
            /** @description Who examined the client. */
            examined_by?: string | null;
            /** @description What the examination found. */
            findings?: string | null;
            /** @description The kind of injury. */
            injury_type?: string | null;
            potential?: components["schemas"]["PotentialHarm"] | null;
            treatment?: components["schemas"]["TreatmentGiven"] | null;
        };
        /**
         * @description The service runs.
         * @example {
         *       "status": "ok",
         *       "version": "0.1.0"
         *     }
         */
        Health: {
            /** @description Always `ok`. */
            status: string;
            /** @description The version of the service. */
            version: string;
        };
        /**
         * @description When a record of another system came how far; only for historical records.
         * @example {
         *       "closed_at": "2019-05-01T15:00:00Z",
         *       "submitted_at": "2019-03-02T15:00:00Z"
         *     }
         */
        HistoricalDates: {
            /**
             * Format: date-time
             * @description When it was closed.
             */
            closed_at: string;
            /**
             * Format: date-time
             * @description When the facility finished it.
             */
            finished_at?: string | null;
            /**
             * Format: date-time
             * @description When the investigation report was filed.
             */
            report_filed_at?: string | null;
            /**
             * Format: date-time
             * @description When it was submitted.
             */
            submitted_at: string;
        };
        /**
         * @description What someone did with an incident, reading included.
         * @example {
         *       "action": "incident.create",
         *       "at": "2026-03-01T10:00:00Z",
         *       "outcome": "done",
         *       "request_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
         *       "security_group": "level_1",
         *       "who": "level1.hudson"
         *     }
         */
        HistoryEntry: {
            /** @description What was done. */
            action: string;
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description What came of it, as `done` or `refused`. */
            outcome: string;
            /** @description Why, where a reason was given. */
            reason?: string | null;
            /** @description The id of the request. */
            request_id: string;
            security_group?: components["schemas"]["SecurityGroup"] | null;
            /** @description User ID of who did it; absent for the service itself. */
            who?: string | null;
        };
        /**
         * @description A day that is no working day.
         * @example {
         *       "date": "2026-07-03",
         *       "name": "Independence Day (observed)",
         *       "version": 1
         *     }
         */
        HolidayView: {
            /**
             * Format: date
             * @description The day.
             */
            date: string;
            /** @description Its name. */
            name: string;
            /**
             * Format: int32
             * @description The version, as in the `ETag`.
             */
            version: number;
        };
        /**
         * @description A calendar.
         * @example BEGIN:VCALENDAR
         */
        ICalendar: string;
        /**
         * @description A fault in a row of an import: a line of its error file.
         * @example {
         *       "code": "wrong_format",
         *       "external_reference": "EHR-88213",
         *       "line": 17,
         *       "message": "Must be a time with its offset, as 2026-11-22T03:04:05Z.",
         *       "pointer": "/content/occurred/at"
         *     }
         */
        ImportErrorView: {
            /** @description What is wrong, as a code. */
            code: string;
            /** @description The record's id in the facility's own system, where the row gives one. */
            external_reference?: string | null;
            /**
             * Format: int64
             * @description The line of the file on which the row begins, counted from 1.
             */
            line: number;
            /** @description What is wrong, in words. */
            message: string;
            /** @description The part of the row, a JSON pointer; of CSV, of the row that its cells stand for. */
            pointer: string;
        };
        /**
         * @description A file of many incidents as CSV. Its columns are named by dotted paths into `ImportRow`, as `external_reference`, `content.occurred.at` or `people.0.role`; an empty cell is an absent value, texts in a list are
         *     separated by `|`.
         * @example external_reference,content.incident_type,content.occurred.at,people.0.role
         *     EHR-88213,fall,2026-03-01T09:15:00Z,client_victim
         */
        ImportFile: string;
        /**
         * @description The facility takes the case into its records.
         * @example {
         *       "incident_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5"
         *     }
         */
        ImportJcCase: {
            /**
             * Format: uuid
             * @description An incident it already has; without one, a draft is made of the case.
             */
            incident_id?: string | null;
            /**
             * @description Make a draft although incidents of the facility carry this number or wait for this case. Without it such an
             *     import is refused (409), so that nobody reports one event twice by mistake.
             */
            new_incident?: boolean;
        };
        /**
         * @description What the rows of an import become.
         * @enum {string}
         */
        ImportMode: "draft" | "historical";
        /**
         * @description How long cases of the Justice Center have been waiting.
         * @example {
         *       "filters": {},
         *       "generated_at": "2026-04-01T13:00:00Z",
         *       "notes": [],
         *       "rows": [
         *         {
         *           "days_0_1": 1,
         *           "days_2_7": 2,
         *           "days_31_and_over": 0,
         *           "days_8_30": 0,
         *           "oldest_received_at": "2026-03-27T15:00:00Z",
         *           "status": "released",
         *           "total": 3
         *         }
         *       ],
         *       "title": "Import queue by age",
         *       "total": 3
         *     }
         */
        ImportQueueReport: {
            /** @description What it is narrowed to, by parameter: the values as they were asked for, with their names. Empty where it is not. */
            filters: {
                [key: string]: components["schemas"]["ReportKey"][];
            };
            /**
             * Format: date-time
             * @description When it was made.
             */
            generated_at: string;
            /** @description What a reader must know. */
            notes: string[];
            /** @description By facility and status. */
            rows: components["schemas"]["ImportQueueReportRow"][];
            /** @description What it shows. */
            title: string;
            /**
             * Format: int64
             * @description All cases that wait.
             */
            total: number;
        };
        /**
         * @description Cases that wait, by the days since they were received.
         * @example {
         *       "days_0_1": 1,
         *       "days_2_7": 2,
         *       "days_31_and_over": 0,
         *       "days_8_30": 0,
         *       "facility": {
         *         "key": "0198c0de-0000-7000-8000-000000000002",
         *         "label": "Kings Center"
         *       },
         *       "oldest_received_at": "2026-03-27T15:00:00Z",
         *       "status": "released",
         *       "total": 3
         *     }
         */
        ImportQueueReportRow: {
            /**
             * Format: int64
             * @description Received today or yesterday.
             */
            days_0_1: number;
            /**
             * Format: int64
             * @description Received 2 to 7 days ago.
             */
            days_2_7: number;
            /**
             * Format: int64
             * @description Received 31 or more days ago.
             */
            days_31_and_over: number;
            /**
             * Format: int64
             * @description Received 8 to 30 days ago.
             */
            days_8_30: number;
            facility?: components["schemas"]["ReportKey"] | null;
            /**
             * Format: date-time
             * @description When the oldest was received.
             */
            oldest_received_at: string;
            /** @description Where they stand. */
            status: components["schemas"]["JcCaseStatus"];
            /**
             * Format: int64
             * @description All of them.
             */
            total: number;
        };
        /**
         * @description An incident in an import: a line of NDJSON.
         * @example {
         *       "content": {
         *         "incident_type": "fall",
         *         "narrative": {
         *           "description": "A patient slipped on a wet floor."
         *         },
         *         "occurred": {
         *           "at": "2019-03-01T09:15:00Z",
         *           "precision": "exact"
         *         }
         *       },
         *       "external_reference": "EHR-88213",
         *       "historical": {
         *         "closed_at": "2019-05-01T15:00:00Z",
         *         "submitted_at": "2019-03-02T15:00:00Z"
         *       },
         *       "people": [
         *         {
         *           "first_name": "Jordan",
         *           "last_name": "Miles",
         *           "role": "client_victim"
         *         }
         *       ]
         *     }
         */
        ImportRow: {
            /** @description What happened. */
            content?: components["schemas"]["IncidentContent"];
            /** @description The record's id in the facility's own system, by which a second import finds it again. */
            external_reference: string;
            /**
             * Format: uuid
             * @description The facility; may be left out, and is no other than the import's.
             */
            facility_id?: string | null;
            historical?: components["schemas"]["HistoricalDates"] | null;
            /** @description The notices given. */
            notifications?: components["schemas"]["NotificationContent"][];
            /** @description The people. */
            people?: components["schemas"]["PersonContent"][];
        };
        /**
         * @description An import, and how far it has come.
         * @example {
         *       "amended": 1,
         *       "bytes": 290511,
         *       "created": 200,
         *       "dry_run": false,
         *       "facility_id": "0192f0c1-0000-7000-8000-000000000001",
         *       "failed": 1,
         *       "finished_at": "2026-03-02T15:00:02Z",
         *       "format": "ndjson",
         *       "id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b7",
         *       "mode": "draft",
         *       "percent": 100,
         *       "replace_edited": false,
         *       "requested_at": "2026-03-02T15:00:00Z",
         *       "rows": 204,
         *       "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
         *       "started_at": "2026-03-02T15:00:01Z",
         *       "status": "done",
         *       "unchanged": 2,
         *       "version": 1
         *     }
         */
        ImportView: {
            /**
             * Format: int64
             * @description How many incidents were changed, or would be.
             */
            amended: number;
            /**
             * Format: int64
             * @description The size of the file.
             */
            bytes: number;
            /**
             * Format: int64
             * @description How many incidents were recorded, or would be.
             */
            created: number;
            /** @description Whether it only tries, and writes nothing. */
            dry_run: boolean;
            /** @description Why it failed as a whole. */
            error?: string | null;
            /**
             * Format: uuid
             * @description The facility.
             */
            facility_id: string;
            /**
             * Format: int64
             * @description How many rows were refused; `/errors` says why.
             */
            failed: number;
            /**
             * Format: date-time
             * @description When it ended.
             */
            finished_at?: string | null;
            /** @description What the file is written in. */
            format: components["schemas"]["BulkFormat"];
            /**
             * Format: uuid
             * @description The import.
             */
            id: string;
            /** @description What its rows become. */
            mode: components["schemas"]["ImportMode"];
            /**
             * Format: int32
             * @description How far it has come, in percent of the bytes.
             */
            percent: number;
            /** @description Whether a row replaces what was edited here since its last import. */
            replace_edited: boolean;
            /**
             * Format: date-time
             * @description When it was asked for.
             */
            requested_at: string;
            /**
             * Format: int64
             * @description How many rows it has looked at.
             */
            rows: number;
            /** @description SHA-256 of the file. */
            sha256: string;
            /**
             * Format: date-time
             * @description When it began.
             */
            started_at?: string | null;
            /** @description How far it has come. It is `done` also when rows failed; `failed` when the file as a whole could not be taken. */
            status: components["schemas"]["BulkStatus"];
            /**
             * Format: int64
             * @description How many rows say what is recorded already.
             */
            unchanged: number;
            /**
             * Format: int32
             * @description The version, as in the `ETag`; it counts what its owner changes, not its progress.
             */
            version: number;
        };
        /**
         * @description What can be done with an incident. The code is the last part of the path of the operation,
         *     save `edit` (PATCH) and `discard` (DELETE).
         * @enum {string}
         */
        IncidentAction: "edit" | "discard" | "hand-over" | "send-back" | "submit" | "amend" | "investigate" | "file-report" | "finish" | "return" | "close" | "reopen";
        /**
         * @description The class of an incident, which decides who is told and by when.
         * @enum {string}
         */
        IncidentClass: "abuse_neglect" | "significant" | "omh_only" | "death";
        /**
         * @description A class of incidents.
         * @example {
         *       "code": "significant",
         *       "section": "524.7(b)",
         *       "title": "Significant incident",
         *       "to_justice_center": true,
         *       "to_omh": true
         *     }
         */
        IncidentClassView: {
            /** @description The class. */
            code: components["schemas"]["IncidentClass"];
            /** @description The section of 14 NYCRR. */
            section: string;
            /** @description Its name. */
            title: string;
            /** @description Whether it is reported to the Justice Center. */
            to_justice_center: boolean;
            /** @description Whether it is reported to OMH. */
            to_omh: boolean;
        };
        /**
         * @description What a reporter writes about an incident. A draft may leave anything open; submitting checks
         *     it all.
         * @example {
         *       "discovered_at": "2026-03-01T09:30:00Z",
         *       "fall": {
         *         "surface": "wet tiles",
         *         "witnessed": false
         *       },
         *       "incident_type": "fall",
         *       "jc_numbers": [
         *         "101-460120030"
         *       ],
         *       "narrative": {
         *         "description": "A patient slipped on a wet floor.",
         *         "immediate_protections": "Examined by the nurse."
         *       },
         *       "occurred": {
         *         "at": "2026-03-01T09:15:00Z",
         *         "precision": "exact"
         *       },
         *       "place": {
         *         "location": "hallway"
         *       },
         *       "premises": "on_premises",
         *       "supervision": "actual"
         *     }
         */
        IncidentContent: {
            adverse_drug_reaction?: components["schemas"]["AdverseDrugReaction"] | null;
            altercation?: components["schemas"]["Altercation"] | null;
            aot_subject?: components["schemas"]["AotSubject"] | null;
            crime?: components["schemas"]["CrimeSuspicion"] | null;
            crime_details?: components["schemas"]["CrimeDetails"] | null;
            death?: components["schemas"]["Death"] | null;
            /**
             * Format: date-time
             * @description When it was discovered; most clocks start here.
             */
            discovered_at?: string | null;
            /** @description Who discovered it. */
            discovered_by?: string | null;
            fall?: components["schemas"]["Fall"] | null;
            financial?: components["schemas"]["FinancialExploitation"] | null;
            fire?: components["schemas"]["Fire"] | null;
            incident_type?: components["schemas"]["IncidentType"] | null;
            /** @description The numbers of the Justice Center. */
            jc_numbers?: components["schemas"]["JcNumber"][];
            /** @description Whether the media are likely to take it up. */
            media_attention?: boolean | null;
            medication_error?: components["schemas"]["MedicationError"] | null;
            missing_patient?: components["schemas"]["MissingPatient"] | null;
            /** @description Further types that apply. */
            more_types?: components["schemas"]["IncidentType"][];
            narrative?: components["schemas"]["Narrative"] | null;
            occurred?: components["schemas"]["Occurred"] | null;
            place?: components["schemas"]["Place"] | null;
            premises?: components["schemas"]["Premises"] | null;
            programme?: components["schemas"]["FacilityKind"] | null;
            qualified_person_records_request?: components["schemas"]["QualifiedPersonRequest"] | null;
            qualified_person_request?: components["schemas"]["QualifiedPersonRequest"] | null;
            /**
             * Format: date-time
             * @description When it was reported to the Vulnerable Persons' Central Register.
             */
            reported_to_vpcr_at?: string | null;
            restraint?: components["schemas"]["Restraint"] | null;
            self_harm?: components["schemas"]["SelfHarm"] | null;
            /** @description Whether it is a sentinel event, which needs a root cause analysis. */
            sentinel_event?: boolean | null;
            supervision?: components["schemas"]["Supervision"] | null;
            /**
             * Format: uuid
             * @description The unit of the facility.
             */
            unit_id?: string | null;
            /**
             * Format: date-time
             * @description When the register accepted it.
             */
            vpcr_accepted_at?: string | null;
            vpcr_report?: components["schemas"]["VpcrReport"] | null;
        };
        /**
         * @description A merge patch (RFC 7396): what is absent stays, null takes out.
         * @example {
         *       "discovered_at": "2026-03-01T09:30:00Z",
         *       "fall": {
         *         "surface": "wet tiles",
         *         "witnessed": false
         *       },
         *       "incident_type": "fall",
         *       "jc_numbers": [
         *         "101-460120030"
         *       ],
         *       "narrative": {
         *         "description": "A patient slipped on a wet floor.",
         *         "immediate_protections": "Examined by the nurse."
         *       },
         *       "occurred": {
         *         "at": "2026-03-01T09:15:00Z",
         *         "precision": "exact"
         *       },
         *       "place": {
         *         "location": "hallway"
         *       },
         *       "premises": "on_premises",
         *       "supervision": "actual"
         *     }
         */
        IncidentPatch: {
            adverse_drug_reaction?: components["schemas"]["AdverseDrugReaction"] | null;
            altercation?: components["schemas"]["Altercation"] | null;
            aot_subject?: components["schemas"]["AotSubject"] | null;
            crime?: components["schemas"]["CrimeSuspicion"] | null;
            crime_details?: components["schemas"]["CrimeDetails"] | null;
            death?: components["schemas"]["Death"] | null;
            /**
             * Format: date-time
             * @description When it was discovered; most clocks start here.
             */
            discovered_at?: string | null;
            /** @description Who discovered it. */
            discovered_by?: string | null;
            fall?: components["schemas"]["Fall"] | null;
            financial?: components["schemas"]["FinancialExploitation"] | null;
            fire?: components["schemas"]["Fire"] | null;
            incident_type?: components["schemas"]["IncidentType"] | null;
            /** @description The numbers of the Justice Center. */
            jc_numbers?: components["schemas"]["JcNumber"][] | null;
            /** @description Whether the media are likely to take it up. */
            media_attention?: boolean | null;
            medication_error?: components["schemas"]["MedicationError"] | null;
            missing_patient?: components["schemas"]["MissingPatient"] | null;
            /** @description Further types that apply. */
            more_types?: components["schemas"]["IncidentType"][] | null;
            narrative?: components["schemas"]["Narrative"] | null;
            occurred?: components["schemas"]["Occurred"] | null;
            place?: components["schemas"]["Place"] | null;
            premises?: components["schemas"]["Premises"] | null;
            programme?: components["schemas"]["FacilityKind"] | null;
            qualified_person_records_request?: components["schemas"]["QualifiedPersonRequest"] | null;
            qualified_person_request?: components["schemas"]["QualifiedPersonRequest"] | null;
            /**
             * Format: date-time
             * @description When it was reported to the Vulnerable Persons' Central Register.
             */
            reported_to_vpcr_at?: string | null;
            restraint?: components["schemas"]["Restraint"] | null;
            self_harm?: components["schemas"]["SelfHarm"] | null;
            /** @description Whether it is a sentinel event, which needs a root cause analysis. */
            sentinel_event?: boolean | null;
            supervision?: components["schemas"]["Supervision"] | null;
            /**
             * Format: uuid
             * @description The unit of the facility.
             */
            unit_id?: string | null;
            /**
             * Format: date-time
             * @description When the register accepted it.
             */
            vpcr_accepted_at?: string | null;
            vpcr_report?: components["schemas"]["VpcrReport"] | null;
        };
        /**
         * @description An incident as it was at one version, whole.
         * @example {
         *       "attachments": [],
         *       "content": {
         *         "incident_type": "fall"
         *       },
         *       "facility_id": "0192f0c1-0000-7000-8000-000000000001",
         *       "late": false,
         *       "notifications": [],
         *       "people": [],
         *       "status": "draft"
         *     }
         */
        IncidentRecord: {
            /** @description The files. */
            attachments: components["schemas"]["AttachmentView"][];
            /**
             * Format: date-time
             * @description When it was closed.
             */
            closed_at?: string | null;
            /** @description What happened. */
            content: components["schemas"]["IncidentContent"];
            /** @description The record's id in the facility's own system. */
            external_reference?: string | null;
            /**
             * Format: uuid
             * @description The facility.
             */
            facility_id: string;
            /**
             * Format: date-time
             * @description When the facility finished it.
             */
            finished_at?: string | null;
            jc_class?: components["schemas"]["IncidentClass"] | null;
            /** @description Whether something was done late. */
            late: boolean;
            /** @description Why it was late. */
            late_reason?: string | null;
            /** @description The notices given. */
            notifications: components["schemas"]["NotificationView"][];
            /** @description The people. */
            people: components["schemas"]["PersonView"][];
            provider_class?: components["schemas"]["IncidentClass"] | null;
            /**
             * Format: date-time
             * @description When the investigation report was filed.
             */
            report_filed_at?: string | null;
            /** @description Where it stood. */
            status: components["schemas"]["IncidentStatus"];
            /**
             * Format: date-time
             * @description When it was submitted.
             */
            submitted_at?: string | null;
        };
        /**
         * @description Counts of incidents, and rates where a census says how many patient days there were.
         * @example {
         *       "filters": {
         *         "county": [
         *           {
         *             "key": "36047",
         *             "label": "Kings County"
         *           }
         *         ]
         *       },
         *       "generated_at": "2026-04-02T14:00:00Z",
         *       "group_by": [
         *         "type"
         *       ],
         *       "notes": [],
         *       "period": {
         *         "from": "2026-01-01",
         *         "to": "2026-03-31"
         *       },
         *       "rows": [
         *         {
         *           "count": 42,
         *           "covered_count": 41,
         *           "keys": {
         *             "type": {
         *               "key": "fall",
         *               "label": "Fall"
         *             }
         *           },
         *           "patient_days": 27000,
         *           "rate": 1.52,
         *           "suppressed": false
         *         }
         *       ],
         *       "suppression": {
         *         "applied": false,
         *         "cells_hidden": 0,
         *         "threshold": 11
         *       },
         *       "title": "Incidents by type",
         *       "total": {
         *         "count": 42,
         *         "covered_count": 41,
         *         "patient_days": 27000,
         *         "rate": 1.52,
         *         "suppressed": false
         *       },
         *       "totals": [
         *         {
         *           "count": 42,
         *           "covered_count": 41,
         *           "dimension": "type",
         *           "key": "fall",
         *           "label": "Fall",
         *           "patient_days": 27000,
         *           "rate": 1.52,
         *           "suppressed": false
         *         }
         *       ]
         *     }
         */
        IncidentReport: {
            /** @description What it is narrowed to, by parameter: the values as they were asked for, with their names. Empty where it is not. */
            filters: {
                [key: string]: components["schemas"]["ReportKey"][];
            };
            /**
             * Format: date-time
             * @description When it was made.
             */
            generated_at: string;
            /** @description The dimensions, in the order in which they were asked for. */
            group_by: components["schemas"]["Dimension"][];
            /** @description What a reader must know. */
            notes: string[];
            /** @description Of which days; incidents are counted on the day on which they occurred, else on that of their discovery. */
            period: components["schemas"]["IncidentReportPeriod"];
            /** @description Every combination of values, zeros too; the last dimension changes fastest. */
            rows: components["schemas"]["IncidentReportRow"][];
            /** @description What is withheld. */
            suppression: components["schemas"]["Suppression"];
            /** @description What it shows. */
            title: string;
            /** @description The sum of all. */
            total: components["schemas"]["IncidentReportSum"];
            /** @description The sum for each value of each dimension. */
            totals: components["schemas"]["IncidentReportTotal"][];
        };
        /**
         * @description The days of a report, both included, in New York.
         * @example {
         *       "from": "2026-01-01",
         *       "to": "2026-03-31"
         *     }
         */
        IncidentReportPeriod: {
            /**
             * Format: date
             * @description The first day.
             */
            from: string;
            /**
             * Format: date
             * @description The last day.
             */
            to: string;
        };
        /**
         * @description A count of incidents with its rate.
         * @example {
         *       "count": 42,
         *       "covered_count": 41,
         *       "keys": {
         *         "month": {
         *           "key": "2026-03",
         *           "label": "March 2026"
         *         },
         *         "type": {
         *           "key": "fall",
         *           "label": "Fall"
         *         }
         *       },
         *       "patient_days": 27000,
         *       "rate": 1.52,
         *       "suppressed": false
         *     }
         */
        IncidentReportRow: {
            /**
             * Format: int64
             * @description The incidents; null where it is suppressed.
             */
            count?: number | null;
            /**
             * Format: int64
             * @description The incidents that the rate is of: those of the facilities (or units) with a census and whole
             *     months that are over.
             */
            covered_count?: number | null;
            /** @description Of which value of each dimension, by the dimension's code. */
            keys: {
                [key: string]: components["schemas"]["DimensionValue"];
            };
            /**
             * Format: int64
             * @description The patient days that the rate is of; null where there are none.
             */
            patient_days?: number | null;
            /**
             * Format: double
             * @description `covered_count` for each 1,000 of `patient_days`; null where there are no patient days, or it is suppressed.
             */
            rate?: number | null;
            /** @description Whether the count is withheld, since it is small or would give away one that is. */
            suppressed: boolean;
        };
        /**
         * @description The sum of all rows.
         * @example {
         *       "count": 4210,
         *       "covered_count": 4077,
         *       "patient_days": 309000,
         *       "rate": 13.2,
         *       "suppressed": false
         *     }
         */
        IncidentReportSum: {
            /**
             * Format: int64
             * @description The incidents; null where it is suppressed.
             */
            count?: number | null;
            /**
             * Format: int64
             * @description As in a row.
             */
            covered_count?: number | null;
            /**
             * Format: int64
             * @description As in a row.
             */
            patient_days?: number | null;
            /**
             * Format: double
             * @description As in a row.
             */
            rate?: number | null;
            /** @description Whether the count is withheld. */
            suppressed: boolean;
        };
        /**
         * @description The sum for one value of one dimension.
         * @example {
         *       "count": 512,
         *       "covered_count": 498,
         *       "dimension": "type",
         *       "key": "fall",
         *       "label": "Fall",
         *       "patient_days": 309000,
         *       "rate": 1.61,
         *       "suppressed": false
         *     }
         */
        IncidentReportTotal: {
            /**
             * Format: int64
             * @description The incidents; null where it is suppressed.
             */
            count?: number | null;
            /**
             * Format: int64
             * @description As in a row.
             */
            covered_count?: number | null;
            /** @description The dimension. */
            dimension: components["schemas"]["Dimension"];
            /** @description The value, for programs. */
            key: string;
            /** @description The value, for people. */
            label: string;
            /**
             * Format: int64
             * @description As in a row.
             */
            patient_days?: number | null;
            /**
             * Format: double
             * @description As in a row.
             */
            rate?: number | null;
            /** @description Whether the count is withheld. */
            suppressed: boolean;
        };
        /**
         * @description What a list of incidents is narrowed by and sorted by. All that is given must hold.
         * @example {
         *       "incident_type": "fall",
         *       "occurred_from": "2026-01-01T00:00:00Z",
         *       "q": "\"wet floor\" slip* -stairs",
         *       "status": "submitted,under_investigation"
         *     }
         */
        IncidentSearch: {
            /** @description Of one of these classes, separated by commas. */
            class?: string | null;
            /** @description Of the facilities of this county, by its FIPS code. */
            county?: string | null;
            /** @description Only incidents that the caller recorded. */
            created_by_me?: boolean | null;
            /**
             * Format: date-time
             * @description Recorded at this time or later.
             */
            created_from?: string | null;
            /**
             * Format: date-time
             * @description Recorded before this time.
             */
            created_to?: string | null;
            /**
             * Format: date-time
             * @description Discovered at this time or later.
             */
            discovered_from?: string | null;
            /**
             * Format: date-time
             * @description Discovered before this time.
             */
            discovered_to?: string | null;
            /** @description With this id in the facility's own system. */
            external_reference?: string | null;
            /**
             * Format: uuid
             * @description Of this facility.
             */
            facility_id?: string | null;
            field_office?: components["schemas"]["FieldOffice"] | null;
            /** @description Only incidents that were closed in another system and recorded afterwards, or only the others. */
            historical?: boolean | null;
            /** @description Of one of these primary types, separated by commas. */
            incident_type?: string | null;
            /** @description Carrying this number of the Justice Center. */
            jc_number?: string | null;
            /** @description Only incidents of which something was done late, or only the others. */
            late?: boolean | null;
            /** @description With this number. */
            number?: string | null;
            /**
             * Format: date-time
             * @description Occurred at this time or later.
             */
            occurred_from?: string | null;
            /**
             * Format: date-time
             * @description Occurred before this time.
             */
            occurred_to?: string | null;
            /**
             * @description Words that must all occur, in the narrative, the place, the numbers, and the names where the caller may know them
             *     (with `Access-Reason` where a reason is needed). "Several words" in quotes stand side by side, `slip*` finds what
             *     begins so, `-stairs` what lacks it. Capitals and accents do not matter. Hits in numbers come first, then in names,
             *     then of the words as a phrase; within these the newest.
             */
            q?: string | null;
            sort?: components["schemas"]["IncidentSort"] | null;
            /** @description In one of these statuses, separated by commas. Voided ones are listed only when asked for. */
            status?: string | null;
            /**
             * Format: uuid
             * @description Of this unit.
             */
            unit_id?: string | null;
            /**
             * Format: date-time
             * @description Last changed at this time or later.
             */
            updated_from?: string | null;
            /**
             * Format: date-time
             * @description Last changed before this time.
             */
            updated_to?: string | null;
        };
        /**
         * @description The order of a list of incidents.
         * @enum {string}
         */
        IncidentSort: "created" | "-created" | "occurred" | "-occurred" | "discovered" | "-discovered" | "updated" | "-updated" | "number" | "-number";
        /**
         * @description Where an incident stands in its life.
         * @enum {string}
         */
        IncidentStatus: "draft" | "ready_for_review" | "submitted" | "under_investigation" | "committee_review" | "finished" | "closed" | "voided" | "discarded";
        /**
         * @description An incident in a list; nothing about people.
         * @example {
         *       "class": "significant",
         *       "created_at": "2026-03-01T10:00:00Z",
         *       "discovered_at": "2026-03-01T09:30:00Z",
         *       "facility_id": "0192f0c1-0000-7000-8000-000000000001",
         *       "facility_name": "Hudson View Clinic",
         *       "id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
         *       "incident_type": "fall",
         *       "jc_numbers": [],
         *       "next_due": {
         *         "code": "omh_notice",
         *         "due_at": "2026-03-02T09:30:00Z"
         *       },
         *       "number": "NIMRS-2026-0000001",
         *       "occurred_at": "2026-03-01T09:15:00Z",
         *       "status": "draft",
         *       "updated_at": "2026-03-01T10:00:00Z",
         *       "version": 1
         *     }
         */
        IncidentSummary: {
            class?: components["schemas"]["IncidentClass"] | null;
            /**
             * Format: date-time
             * @description When it was recorded.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was discovered.
             */
            discovered_at?: string | null;
            /**
             * Format: uuid
             * @description The facility.
             */
            facility_id: string;
            /** @description The name of the facility. */
            facility_name: string;
            /**
             * Format: uuid
             * @description The incident.
             */
            id: string;
            incident_type?: components["schemas"]["IncidentType"] | null;
            /** @description The numbers of the Justice Center. */
            jc_numbers: string[];
            match?: components["schemas"]["SearchMatch"] | null;
            next_due?: components["schemas"]["NextDue"] | null;
            /** @description Its number. */
            number: string;
            /**
             * Format: date-time
             * @description When it happened.
             */
            occurred_at?: string | null;
            /** @description Where it stands. */
            status: components["schemas"]["IncidentStatus"];
            /**
             * Format: uuid
             * @description The unit.
             */
            unit_id?: string | null;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updated_at: string;
            /**
             * Format: int32
             * @description The version, as in the `ETag`.
             */
            version: number;
        };
        /**
         * @description The type of an incident; class, section and whom to tell are in `incident_types.csv`.
         * @enum {string}
         */
        IncidentType: "physical_abuse" | "psychological_abuse" | "sexual_abuse" | "deliberate_inappropriate_use_of_restraint" | "obstruction_of_reports" | "unlawful_use_of_controlled_substance" | "aversive_conditioning" | "neglect" | "assault" | "crime" | "fall" | "fight" | "financial_exploitation" | "firesetting" | "injury_of_unknown_origin" | "medication_error" | "missing_patient" | "mistreatment" | "other_significant" | "self_abuse" | "severe_adverse_drug_reaction" | "sexual_contact_between_children" | "sexual_assault" | "suicide_attempt" | "verbal_aggression" | "wrongful_conduct" | "crime_in_the_community" | "missing_subject_of_aot_order" | "suicide_attempt_off_site" | "death";
        /**
         * @description A type of incidents.
         * @example {
         *       "class": "significant",
         *       "code": "fall",
         *       "definition": "Patient trips, slips or falls, with harm.",
         *       "definition_status": "working",
         *       "immediate_notice": false,
         *       "section": "524.7(b)(3)",
         *       "title": "Falls by patients",
         *       "to_justice_center": true,
         *       "to_omh": true
         *     }
         */
        IncidentTypeView: {
            /** @description Its class. */
            class: components["schemas"]["IncidentClass"];
            /** @description The type. */
            code: components["schemas"]["IncidentType"];
            /** @description What it means. */
            definition: string;
            /** @description Where the wording comes from. */
            definition_status: components["schemas"]["DefinitionStatus"];
            /** @description Whether OMH is to be told at once, by telephone. */
            immediate_notice: boolean;
            /** @description The section of 14 NYCRR. */
            section: string;
            /** @description Its name. */
            title: string;
            /** @description Whether it is reported to the Justice Center. */
            to_justice_center: boolean;
            /** @description Whether it is reported to OMH. */
            to_omh: boolean;
        };
        /**
         * @description An incident.
         * @example {
         *       "allowed_actions": [
         *         "edit",
         *         "discard",
         *         "hand-over",
         *         "submit"
         *       ],
         *       "attachments": [],
         *       "content": {
         *         "discovered_at": "2026-03-01T09:30:00Z",
         *         "incident_type": "fall",
         *         "narrative": {
         *           "description": "A patient slipped on a wet floor."
         *         },
         *         "occurred": {
         *           "at": "2026-03-01T09:15:00Z",
         *           "precision": "exact"
         *         },
         *         "premises": "on_premises",
         *         "supervision": "actual"
         *       },
         *       "county_fips": "36027",
         *       "created_at": "2026-03-01T10:00:00Z",
         *       "created_by": "level1.hudson",
         *       "facility_id": "0192f0c1-0000-7000-8000-000000000001",
         *       "facility_name": "Hudson View Clinic",
         *       "field_office": "hudson_river",
         *       "id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
         *       "identified": true,
         *       "late": false,
         *       "notifications": [],
         *       "number": "NIMRS-2026-0000001",
         *       "people": [],
         *       "provider_class": "significant",
         *       "status": "draft",
         *       "to_justice_center": true,
         *       "updated_at": "2026-03-01T10:00:00Z",
         *       "version": 1,
         *       "warnings": []
         *     }
         */
        IncidentView: {
            /** @description What the caller may do with it now. */
            allowed_actions: components["schemas"]["IncidentAction"][];
            /** @description The files. */
            attachments: components["schemas"]["AttachmentView"][];
            /**
             * Format: date-time
             * @description When it was closed.
             */
            closed_at?: string | null;
            /** @description What happened. */
            content: components["schemas"]["IncidentContent"];
            /** @description FIPS code of the county of the facility. */
            county_fips: string;
            /**
             * Format: date-time
             * @description When it was recorded.
             */
            created_at: string;
            /** @description User ID of who recorded it. */
            created_by: string;
            /** @description The record's id in the facility's own system. */
            external_reference?: string | null;
            /**
             * Format: uuid
             * @description The facility.
             */
            facility_id: string;
            /** @description The name of the facility. */
            facility_name: string;
            /** @description The field office. */
            field_office: components["schemas"]["FieldOffice"];
            /**
             * Format: date-time
             * @description When the facility finished it.
             */
            finished_at?: string | null;
            /**
             * Format: uuid
             * @description The incident.
             */
            id: string;
            /** @description Whether the names are shown. */
            identified: boolean;
            jc_class?: components["schemas"]["IncidentClass"] | null;
            /** @description Whether something was done late. */
            late: boolean;
            /** @description Why it was late. */
            late_reason?: string | null;
            legal_hold?: components["schemas"]["LegalHoldView"] | null;
            /** @description The notices given. */
            notifications: components["schemas"]["NotificationView"][];
            /** @description Its number, as `NIMRS-2026-0000001`. */
            number: string;
            /** @description The people. */
            people: components["schemas"]["PersonView"][];
            provider_class?: components["schemas"]["IncidentClass"] | null;
            /**
             * Format: date-time
             * @description When the investigation report was filed.
             */
            report_filed_at?: string | null;
            /** @description Where it stands. */
            status: components["schemas"]["IncidentStatus"];
            /**
             * Format: date-time
             * @description When it was submitted.
             */
            submitted_at?: string | null;
            /** @description Whether it is reported to the Justice Center. */
            to_justice_center: boolean;
            /**
             * Format: uuid
             * @description The unit.
             */
            unit_id?: string | null;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updated_at: string;
            /**
             * Format: int32
             * @description The version, as in the `ETag`.
             */
            version: number;
            void?: components["schemas"]["VoidView"] | null;
            /** @description What to know about it. */
            warnings: components["schemas"]["Warning"][];
        };
        /**
         * @description Where a question of the State stands.
         * @enum {string}
         */
        InquiryStatus: "open" | "answered" | "closed";
        /**
         * @description A question of the State and its answer.
         * @example {
         *       "asked_at": "2026-04-01T14:00:00Z",
         *       "asked_by": "crm.hudson",
         *       "due_at": "2026-04-10T21:00:00Z",
         *       "id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
         *       "question": "Was the floor marked?",
         *       "status": "open",
         *       "version": 1
         *     }
         */
        InquiryView: {
            /** @description The answer. */
            answer?: string | null;
            /**
             * Format: date-time
             * @description When it was answered.
             */
            answered_at?: string | null;
            /** @description User ID of who answered. */
            answered_by?: string | null;
            /**
             * Format: date-time
             * @description When it was asked.
             */
            asked_at: string;
            /** @description User ID of who asked. */
            asked_by: string;
            /**
             * Format: date-time
             * @description When it was settled.
             */
            closed_at?: string | null;
            /** @description User ID of who settled it. */
            closed_by?: string | null;
            /** @description What to remember of it. */
            closing_note?: string | null;
            /**
             * Format: date-time
             * @description By when an answer is wanted.
             */
            due_at?: string | null;
            /**
             * Format: uuid
             * @description The question.
             */
            id: string;
            /** @description The question. */
            question: string;
            /** @description Where it stands. */
            status: components["schemas"]["InquiryStatus"];
            /**
             * Format: int32
             * @description The version, as in the `ETag`.
             */
            version: number;
        };
        /**
         * @description An interview.
         * @example {
         *       "at": "2026-03-04T15:00:00Z",
         *       "person": "Night nurse",
         *       "summary": "Heard the fall from the hallway."
         *     }
         */
        Interview: {
            /**
             * Format: date-time
             * @description When.
             */
            at?: string | null;
            /** @description Who was interviewed. */
            person: string;
            /** @description What was said. */
            summary?: string | null;
        };
        /**
         * @description What is known of a token (RFC 7662, section 2.2). Of one that is not good, or not the client's, nothing but that.
         * @example {
         *       "active": true,
         *       "aud": "nimrs-api",
         *       "client_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
         *       "exp": 1772463900,
         *       "iat": 1772463600,
         *       "iss": "https://nimrs.example.org",
         *       "scope": "incident.read",
         *       "sub": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
         *       "token_type": "bearer"
         *     }
         */
        Introspection: {
            /** @description Whether it is good now. */
            active: boolean;
            /** @description For whom it is. */
            aud?: string | null;
            /**
             * Format: uuid
             * @description Whose it is.
             */
            client_id?: string | null;
            /**
             * Format: int64
             * @description When it runs out, in seconds since 1970.
             */
            exp?: number | null;
            /**
             * Format: int64
             * @description When it was given, in seconds since 1970.
             */
            iat?: number | null;
            /** @description Who gave it. */
            iss?: string | null;
            /** @description What it is good for. */
            scope?: string | null;
            /**
             * Format: uuid
             * @description The account that acts with it, which is the client's.
             */
            sub?: string | null;
            /** @description Always `bearer`. */
            token_type?: string | null;
        };
        /**
         * @description A question about a token (RFC 7662).
         * @example {
         *       "token": "eyJhbGciOiJFZERTQSJ9"
         *     }
         */
        IntrospectionRequest: {
            /** @description As in a request for a token. */
            client_assertion?: string | null;
            /** @description As in a request for a token. */
            client_assertion_type?: string | null;
            /** @description The access token. */
            token: string;
            /** @description What kind of token it is; only access tokens are known. */
            token_type_hint?: string | null;
        };
        /**
         * @description Starting the investigation.
         * @example {
         *       "investigator": {
         *         "name": "Miriam Cole",
         *         "title": "Risk manager"
         *       }
         *     }
         */
        Investigate: {
            /** @description Who investigates. */
            investigator: components["schemas"]["Investigator"];
            /** @description Whether it is a special investigation (14 NYCRR 524.14). */
            special_investigation?: boolean | null;
        };
        /**
         * @description Who investigates.
         * @enum {string}
         */
        InvestigationAssignee: "provider" | "omh" | "justice_center";
        /**
         * @description What the investigation did and found. Filing needs methods, evidence, conclusion and
         *     recommendation.
         * @example {
         *       "assigned_to": "provider",
         *       "conclusion": "The floor was wet.",
         *       "evidence_summary": "The recording shows the fall.",
         *       "investigators": [
         *         {
         *           "name": "Miriam Cole",
         *           "title": "Risk manager",
         *           "trained": true
         *         }
         *       ],
         *       "methods": "Interviews and camera recording",
         *       "opened_at": "2026-03-02T13:00:00Z",
         *       "recommendation": "Mark wet floors."
         *     }
         */
        InvestigationContent: {
            assigned_to?: components["schemas"]["InvestigationAssignee"] | null;
            /** @description The conclusion and how it was reached. */
            conclusion?: string | null;
            /** @description The evidence. */
            evidence?: components["schemas"]["EvidenceItem"][];
            /** @description What interviews and evidence show. */
            evidence_summary?: string | null;
            /** @description The interviews. */
            interviews?: components["schemas"]["Interview"][];
            /** @description Who investigates. */
            investigators?: components["schemas"]["Investigator"][];
            /** @description How it was investigated. */
            methods?: string | null;
            /**
             * Format: date-time
             * @description When it was opened.
             */
            opened_at?: string | null;
            /** @description What should be done. */
            recommendation?: string | null;
            root_cause_analysis?: components["schemas"]["RootCauseAnalysis"] | null;
            /** @description Whether it is a special investigation (14 NYCRR 524.14). */
            special_investigation?: boolean | null;
        };
        /**
         * @description A merge patch (RFC 7396): what is absent stays, null takes out.
         * @example {
         *       "assigned_to": "provider",
         *       "conclusion": "The floor was wet.",
         *       "evidence_summary": "The recording shows the fall.",
         *       "investigators": [
         *         {
         *           "name": "Miriam Cole",
         *           "title": "Risk manager",
         *           "trained": true
         *         }
         *       ],
         *       "methods": "Interviews and camera recording",
         *       "opened_at": "2026-03-02T13:00:00Z",
         *       "recommendation": "Mark wet floors."
         *     }
         */
        InvestigationPatch: {
            assigned_to?: components["schemas"]["InvestigationAssignee"] | null;
            /** @description The conclusion and how it was reached. */
            conclusion?: string | null;
            /** @description The evidence. */
            evidence?: components["schemas"]["EvidenceItem"][] | null;
            /** @description What interviews and evidence show. */
            evidence_summary?: string | null;
            /** @description The interviews. */
            interviews?: components["schemas"]["Interview"][] | null;
            /** @description Who investigates. */
            investigators?: components["schemas"]["Investigator"][] | null;
            /** @description How it was investigated. */
            methods?: string | null;
            /**
             * Format: date-time
             * @description When it was opened.
             */
            opened_at?: string | null;
            /** @description What should be done. */
            recommendation?: string | null;
            root_cause_analysis?: components["schemas"]["RootCauseAnalysis"] | null;
            /** @description Whether it is a special investigation (14 NYCRR 524.14). */
            special_investigation?: boolean | null;
        };
        /**
         * @description The investigation of an incident.
         * @example {
         *       "content": {
         *         "assigned_to": "provider",
         *         "conclusion": "The floor was wet.",
         *         "evidence_summary": "The recording shows the fall.",
         *         "investigators": [
         *           {
         *             "name": "Miriam Cole",
         *             "title": "Risk manager",
         *             "trained": true
         *           }
         *         ],
         *         "methods": "Interviews and camera recording",
         *         "opened_at": "2026-03-02T13:00:00Z",
         *         "recommendation": "Mark wet floors."
         *       },
         *       "incident_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
         *       "version": 2
         *     }
         */
        InvestigationView: {
            /** @description What it did and found. */
            content: components["schemas"]["InvestigationContent"];
            /**
             * Format: date-time
             * @description When its report was filed.
             */
            filed_at?: string | null;
            /**
             * Format: uuid
             * @description The incident.
             */
            incident_id: string;
            /**
             * Format: int32
             * @description The version, as in the `ETag`; 0 while nothing was written yet.
             */
            version: number;
        };
        /**
         * @description Who investigates.
         * @example {
         *       "name": "Miriam Cole",
         *       "title": "Risk manager",
         *       "trained": true
         *     }
         */
        Investigator: {
            /** @description Name. */
            name: string;
            /** @description Title. */
            title?: string | null;
            /** @description Whether trained to investigate. */
            trained?: boolean | null;
        };
        /**
         * @description Somebody, or a unit, and the incidents.
         * @example {
         *       "incidents": 2,
         *       "key": "client-1",
         *       "kind": "client",
         *       "label": "Miles, Jordan (C-20417)",
         *       "numbers": [
         *         "NIMRS-2026-0000001",
         *         "NIMRS-2026-0000007"
         *       ]
         *     }
         */
        InvolvedAgain: {
            /**
             * Format: int64
             * @description In how many incidents.
             */
            incidents: number;
            /** @description A name that holds within this report alone; of a unit its id. */
            key: string;
            /** @description A client, a member of staff or a unit. */
            kind: components["schemas"]["InvolvementKind"];
            /** @description Who it is, where the reader may know. */
            label?: string | null;
            /** @description Their numbers, at most 50. */
            numbers: string[];
        };
        /**
         * @description How many were involved so often.
         * @example {
         *       "count": null,
         *       "kind": "client",
         *       "suppressed": true,
         *       "times": "2"
         *     }
         */
        InvolvementCount: {
            /**
             * Format: int64
             * @description How many; null where it is withheld, since it is small or would give away one that is.
             */
            count?: number | null;
            /** @description Clients, staff or units. */
            kind: components["schemas"]["InvolvementKind"];
            /** @description Whether it is withheld. */
            suppressed: boolean;
            /** @description In so many incidents: `1` to `4`, `5_to_9` or `10_and_over`. */
            times: string;
        };
        /**
         * @description Who or what is involved in incidents.
         * @enum {string}
         */
        InvolvementKind: "client" | "staff_subject" | "unit";
        /**
         * @description What can be done with a case of the import queue; the code is the last part of the path.
         * @enum {string}
         */
        JcCaseAction: "release" | "import" | "dispute";
        /**
         * @description What the Justice Center knows of a case.
         * @example {
         *       "accepted_at": "2026-03-01T15:00:00Z",
         *       "classification": "abuse_neglect",
         *       "incident_type": "neglect",
         *       "occurred_at": "2026-03-01T09:15:00Z",
         *       "people": [
         *         {
         *           "first_name": "Jordan",
         *           "last_name": "Miles",
         *           "role": "client_victim"
         *         }
         *       ],
         *       "premises": "on_premises",
         *       "report_method": "phone",
         *       "reported_at": "2026-03-01T11:00:00Z",
         *       "summary": "A patient was left without the ordered observation."
         *     }
         */
        JcCaseContent: {
            /**
             * Format: date-time
             * @description When the register accepted it; the terms of the final report and of the findings start here.
             */
            accepted_at?: string | null;
            classification?: components["schemas"]["JcClassification"] | null;
            /**
             * Format: date-time
             * @description When it was discovered.
             */
            discovered_at?: string | null;
            incident_type?: components["schemas"]["IncidentType"] | null;
            /**
             * Format: date-time
             * @description When it happened.
             */
            occurred_at?: string | null;
            /** @description The people named, without who reported it. */
            people?: components["schemas"]["JcCasePerson"][];
            /** @description Where it happened, in words. */
            place?: string | null;
            premises?: components["schemas"]["Premises"] | null;
            report_method?: components["schemas"]["VpcrReportMethod"] | null;
            /**
             * Format: date-time
             * @description When it was reported to the Vulnerable Persons' Central Register.
             */
            reported_at?: string | null;
            /** @description What is alleged. */
            summary?: string | null;
            supervision?: components["schemas"]["Supervision"] | null;
        };
        /**
         * @description A case, or news of one, as the Justice Center delivers it. Number and sequence together name the delivery: sent
         *     again it changes nothing.
         *
         *     As XML the root is `case_delivery` and every field an element of its own name; the people are `person` elements
         *     in `people`.
         * @example {
         *       "action": "report",
         *       "case": {
         *         "accepted_at": "2026-03-01T15:00:00Z",
         *         "classification": "abuse_neglect",
         *         "incident_type": "neglect",
         *         "occurred_at": "2026-03-01T09:15:00Z",
         *         "report_method": "phone",
         *         "reported_at": "2026-03-01T11:00:00Z",
         *         "summary": "A patient was left without the ordered observation."
         *       },
         *       "county_fips": "36027",
         *       "facility_name": "Hudson View Clinic",
         *       "jc_number": "101-460120030",
         *       "sequence": 1
         *     }
         */
        JcCaseDelivery: {
            /** @description What the delivery does. */
            action: components["schemas"]["JcDeliveryAction"];
            case?: components["schemas"]["JcCaseContent"] | null;
            /** @description FIPS code of the county of the facility. */
            county_fips?: string | null;
            /**
             * Format: uuid
             * @description The facility, where the Justice Center knows its id here.
             */
            facility_id?: string | null;
            /**
             * @description The facility as the Justice Center names it. With the county it finds the facility; if it does not, the case
             *     waits with Central Office.
             */
            facility_name?: string | null;
            /** @description The number of the case. */
            jc_number: string;
            /**
             * Format: int32
             * @description Counts the deliveries of this number.
             */
            sequence: number;
            /** @description Why it is taken back. */
            withdrawal_reason?: string | null;
        };
        /**
         * @description A person named in a case. The Justice Center never names who reported it.
         * @example {
         *       "first_name": "Jordan",
         *       "last_name": "Miles",
         *       "role": "client_victim"
         *     }
         */
        JcCasePerson: {
            /**
             * Format: date
             * @description Date of birth.
             */
            date_of_birth?: string | null;
            /** @description First name. */
            first_name?: string | null;
            /** @description Last name. */
            last_name?: string | null;
            /** @description What the person was to the incident. */
            role: components["schemas"]["PersonRole"];
        };
        /**
         * @description Where a case stands in the import queue.
         * @enum {string}
         */
        JcCaseStatus: "received" | "released" | "imported" | "disputed" | "duplicate" | "withdrawn";
        /**
         * @description A case in the list of the import queue, without people and without what is alleged.
         * @example {
         *       "changed_since_import": false,
         *       "classification": "abuse_neglect",
         *       "facility_id": "0192f0c1-0000-7000-8000-000000000001",
         *       "facility_name": "Hudson View Clinic",
         *       "field_office": "hudson_river",
         *       "id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
         *       "incident_type": "neglect",
         *       "jc_number": "101-460120030",
         *       "received_at": "2026-03-01T16:00:00Z",
         *       "release_due_at": "2026-03-02T16:00:00Z",
         *       "released_at": "2026-03-02T09:00:00Z",
         *       "released_automatically": false,
         *       "sequence": 1,
         *       "status": "released",
         *       "version": 2
         *     }
         */
        JcCaseSummary: {
            /** @description Whether the Justice Center delivered news after the import. */
            changed_since_import: boolean;
            classification?: components["schemas"]["JcClassification"] | null;
            /** @description While the facility is unknown: the FIPS code of the county that the Justice Center named. */
            county_fips?: string | null;
            /**
             * Format: uuid
             * @description The facility; absent while it is unknown.
             */
            facility_id?: string | null;
            /** @description The name of the facility; while it is unknown, as the Justice Center wrote it. */
            facility_name?: string | null;
            field_office?: components["schemas"]["FieldOffice"] | null;
            /**
             * Format: uuid
             * @description The case.
             */
            id: string;
            /**
             * Format: uuid
             * @description The incident that was made of it or linked to it.
             */
            incident_id?: string | null;
            incident_type?: components["schemas"]["IncidentType"] | null;
            /** @description The number of the Justice Center. */
            jc_number: string;
            /**
             * Format: uuid
             * @description While the facility is unknown: the id that the Justice Center named, which is of no facility in use here.
             */
            named_facility_id?: string | null;
            /** @description While the facility is unknown: its name, as the Justice Center or the request for a reassignment wrote it. */
            named_facility_name?: string | null;
            /**
             * Format: date-time
             * @description When it was delivered.
             */
            received_at: string;
            /**
             * Format: date-time
             * @description When it is released by itself, where the facility is known.
             */
            release_due_at: string;
            /**
             * Format: date-time
             * @description When it was released to the facility.
             */
            released_at?: string | null;
            /** @description Whether it was released by itself, since OMH did not look at it in time. */
            released_automatically: boolean;
            /**
             * Format: int32
             * @description The latest sequence that was delivered.
             */
            sequence: number;
            /** @description Where it stands. */
            status: components["schemas"]["JcCaseStatus"];
            /**
             * Format: int32
             * @description The version, as in the `ETag`.
             */
            version: number;
        };
        /**
         * @description A case of the import queue.
         * @example {
         *       "allowed_actions": [
         *         "import",
         *         "dispute"
         *       ],
         *       "awaited_by": [],
         *       "case": {
         *         "classification": "abuse_neglect",
         *         "incident_type": "neglect"
         *       },
         *       "changed_since_import": false,
         *       "facility_id": "0192f0c1-0000-7000-8000-000000000001",
         *       "facility_name": "Hudson View Clinic",
         *       "field_office": "hudson_river",
         *       "id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
         *       "identified": true,
         *       "incident_ids": [],
         *       "jc_number": "101-460120030",
         *       "open_requests": [],
         *       "received_at": "2026-03-01T16:00:00Z",
         *       "release_due_at": "2026-03-02T16:00:00Z",
         *       "released_at": "2026-03-02T09:00:00Z",
         *       "released_automatically": false,
         *       "released_by": "crm.hudson",
         *       "sequence": 1,
         *       "status": "released",
         *       "version": 2
         *     }
         */
        JcCaseView: {
            /** @description What you can do with it now. */
            allowed_actions: components["schemas"]["JcCaseAction"][];
            /**
             * @description The incidents you may see for which this case was asked, by a `not_arrived` request about this number that was not
             *     taken back, and which do not carry the number yet. An import links one of them.
             */
            awaited_by: string[];
            /** @description What the Justice Center knows of it. */
            case: components["schemas"]["JcCaseContent"];
            /** @description Whether the Justice Center delivered news after the import. */
            changed_since_import: boolean;
            /** @description While the facility is unknown: the FIPS code of the county that the Justice Center named. */
            county_fips?: string | null;
            dispute?: components["schemas"]["JcDisputeView"] | null;
            /**
             * Format: uuid
             * @description The facility; absent while it is unknown.
             */
            facility_id?: string | null;
            /** @description The name of the facility; while it is unknown, as the Justice Center wrote it. */
            facility_name?: string | null;
            field_office?: components["schemas"]["FieldOffice"] | null;
            /**
             * Format: uuid
             * @description The case.
             */
            id: string;
            /** @description Whether the names are shown. */
            identified: boolean;
            /**
             * Format: date-time
             * @description When it was imported.
             */
            imported_at?: string | null;
            /** @description User ID of who imported it. */
            imported_by?: string | null;
            /**
             * Format: uuid
             * @description The incident that was made of it or linked to it.
             */
            incident_id?: string | null;
            /** @description The incidents you may see that carry this number. */
            incident_ids: string[];
            /** @description The number of the Justice Center. */
            jc_number: string;
            /**
             * Format: uuid
             * @description While the facility is unknown: the id that the Justice Center named, which is of no facility in use here.
             */
            named_facility_id?: string | null;
            /** @description While the facility is unknown: its name, as the Justice Center or the request for a reassignment wrote it. */
            named_facility_name?: string | null;
            /** @description The open requests about this number that you may see. */
            open_requests: components["schemas"]["JcRequestRef"][];
            /**
             * Format: date-time
             * @description When it was delivered first, or again after it was taken back.
             */
            received_at: string;
            /**
             * Format: date-time
             * @description When it is released by itself, 24 hours after it arrived; a case whose facility is unknown never is.
             */
            release_due_at: string;
            /**
             * Format: date-time
             * @description When it was released to the facility.
             */
            released_at?: string | null;
            /** @description Whether it was released by itself, since OMH did not look at it in time. */
            released_automatically: boolean;
            /** @description User ID of who released it; absent where it was released by itself. */
            released_by?: string | null;
            /**
             * Format: int32
             * @description The latest sequence that was delivered.
             */
            sequence: number;
            /** @description Where it stands. */
            status: components["schemas"]["JcCaseStatus"];
            /**
             * Format: int32
             * @description The version, as in the `ETag`.
             */
            version: number;
            /** @description Why it was taken back. */
            withdrawal_reason?: string | null;
            /**
             * Format: date-time
             * @description When it was taken back.
             */
            withdrawn_at?: string | null;
        };
        /**
         * @description How the Justice Center classified a report at intake.
         * @enum {string}
         */
        JcClassification: "abuse_neglect" | "significant_incident" | "death" | "financial" | "general_inquiry" | "not_under_jurisdiction";
        /**
         * @description The answer of the Justice Center to a request.
         * @enum {string}
         */
        JcDecision: "accepted" | "rejected";
        /**
         * @description What a delivery does.
         * @enum {string}
         */
        JcDeliveryAction: "report" | "withdraw";
        /**
         * @description What came of a delivery.
         * @enum {string}
         */
        JcDeliveryOutcome: "created" | "updated" | "withdrawn" | "unchanged" | "ignored";
        /**
         * @description The receipt of a delivery.
         * @example {
         *       "case_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
         *       "current_sequence": 1,
         *       "facility_known": true,
         *       "jc_number": "101-460120030",
         *       "outcome": "created",
         *       "sequence": 1,
         *       "status": "received",
         *       "warnings": []
         *     }
         */
        JcDeliveryReceipt: {
            /**
             * Format: uuid
             * @description The case.
             */
            case_id: string;
            /**
             * Format: int32
             * @description The latest sequence of this number.
             */
            current_sequence: number;
            /** @description Whether the facility was found; otherwise the case waits with Central Office. */
            facility_known: boolean;
            /** @description Its number. */
            jc_number: string;
            /** @description What came of it. */
            outcome: components["schemas"]["JcDeliveryOutcome"];
            /**
             * Format: int32
             * @description The sequence that was delivered.
             */
            sequence: number;
            /** @description Where the case stands. */
            status: components["schemas"]["JcCaseStatus"];
            /** @description What should be known of it, as a sequence that went backwards. */
            warnings: components["schemas"]["Warning"][];
        };
        /**
         * @description Why a facility disputes a case.
         * @enum {string}
         */
        JcDisputeGround: "not_ours" | "classification" | "duplicate";
        /**
         * @description What a facility says is wrong with a case.
         * @example {
         *       "at": "2026-03-02T10:00:00Z",
         *       "by": "level1.hudson",
         *       "ground": "not_ours",
         *       "reason": "The client was discharged to another provider in January."
         *     }
         */
        JcDisputeView: {
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description User ID of who. */
            by: string;
            /** @description The number of the other case, for a duplicate. */
            duplicate_of?: string | null;
            /** @description The ground. */
            ground: components["schemas"]["JcDisputeGround"];
            /** @description The reason in words. */
            reason: string;
        };
        /**
         * @description The number of a case at the Justice Center. Blanks around it are dropped.
         * @example 101-460120030
         */
        JcNumber: string;
        /**
         * @description What can be done with a request; the code is the last part of the path.
         * @enum {string}
         */
        JcRequestAction: "answer" | "close" | "retry";
        /**
         * @description The answer of the Justice Center, as it was recorded.
         * @example {
         *       "at": "2026-03-04T15:00:00Z",
         *       "by": "jc.intake",
         *       "classification": "significant_incident",
         *       "decision": "accepted",
         *       "incident_type": "fall",
         *       "text": "Reclassified as a significant incident."
         *     }
         */
        JcRequestAnswer: {
            /**
             * Format: date-time
             * @description When it was recorded.
             */
            at: string;
            /** @description User ID of who recorded it. */
            by: string;
            classification?: components["schemas"]["JcClassification"] | null;
            /** @description Whether it agrees. */
            decision: components["schemas"]["JcDecision"];
            /**
             * Format: uuid
             * @description The facility from now on.
             */
            facility_id?: string | null;
            incident_type?: components["schemas"]["IncidentType"] | null;
            /** @description The answer in words. */
            text: string;
        };
        /**
         * @description Whom the Justice Center can ask back.
         * @example {
         *       "email": "dana.reyes@example.org",
         *       "name": "Dana Reyes",
         *       "phone": "845-555-0101"
         *     }
         */
        JcRequestContact: {
            /** @description Mail address; answers go there. Without one, the address of your account. */
            email?: string | null;
            /** @description The name. */
            name: string;
            /** @description Telephone number. */
            phone?: string | null;
        };
        /**
         * @description What is asked of the Justice Center.
         * @enum {string}
         */
        JcRequestKind: "reclassification" | "reassignment" | "not_arrived";
        /**
         * @description The mail of a request and how its sending goes.
         * @example {
         *       "attempts": 1,
         *       "cc": "crm.hudson@example.org",
         *       "cc_name": "Alex Moreau",
         *       "message_id": "<0192f0c1-2a3b-7c4d-8e5f-60718293a4b5@nimrs.example.org>",
         *       "reply_to": "dana.reyes@example.org",
         *       "sent_at": "2026-03-02T10:00:05Z",
         *       "subject": "101-460120030",
         *       "to": "intake@example.org"
         *     }
         */
        JcRequestMail: {
            /**
             * Format: int32
             * @description How often it was tried since it was queued, or retried.
             */
            attempts: number;
            /** @description The address of the Clinical Risk Manager of the facility's county, in copy. */
            cc: string;
            /** @description The name of the Clinical Risk Manager. */
            cc_name: string;
            /** @description Why the last attempt failed. */
            last_error?: string | null;
            /** @description The id of the message; the same however often it is tried. */
            message_id: string;
            /**
             * Format: date-time
             * @description When it is tried again.
             */
            next_attempt_at?: string | null;
            /** @description Where answers go. */
            reply_to: string;
            /**
             * Format: date-time
             * @description When the mail server took it.
             */
            sent_at?: string | null;
            /** @description The subject: the number and nothing else. */
            subject: string;
            /** @description The address of the Justice Center. */
            to: string;
        };
        /**
         * @description What came of a request.
         * @enum {string}
         */
        JcRequestOutcome: "accepted" | "rejected" | "arrived" | "taken_back";
        /**
         * @description An open request about a case.
         * @example {
         *       "id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
         *       "kind": "reclassification",
         *       "status": "sent"
         *     }
         */
        JcRequestRef: {
            /**
             * Format: uuid
             * @description The request.
             */
            id: string;
            /** @description What is asked. */
            kind: components["schemas"]["JcRequestKind"];
            /** @description Where it stands. */
            status: components["schemas"]["JcRequestStatus"];
        };
        /**
         * @description What became of requests to the Justice Center.
         * @example {
         *       "filters": {},
         *       "generated_at": "2026-04-01T13:00:00Z",
         *       "notes": [],
         *       "period": {
         *         "from": "2026-01-01",
         *         "to": "2026-03-31"
         *       },
         *       "rows": [
         *         {
         *           "answered": 5,
         *           "closed_without_answer": 1,
         *           "failed": 0,
         *           "kind": "reassignment",
         *           "max_hours": 96,
         *           "median_hours": 30.5,
         *           "month": {
         *             "key": "2026-03",
         *             "label": "March 2026"
         *           },
         *           "queued": 0,
         *           "sent": 2
         *         }
         *       ],
         *       "title": "Requests to the Justice Center"
         *     }
         */
        JcRequestReport: {
            /** @description What it is narrowed to, by parameter: the values as they were asked for, with their names. Empty where it is not. */
            filters: {
                [key: string]: components["schemas"]["ReportKey"][];
            };
            /**
             * Format: date-time
             * @description When it was made.
             */
            generated_at: string;
            /** @description What a reader must know. */
            notes: string[];
            /** @description The days on which the requests were made. */
            period: components["schemas"]["ReportPeriod"];
            /** @description By month and kind. */
            rows: components["schemas"]["JcRequestReportRow"][];
            /** @description What it shows. */
            title: string;
        };
        /**
         * @description Requests of a kind that were made in a month, by where they stand.
         * @example {
         *       "answered": 5,
         *       "closed_without_answer": 1,
         *       "failed": 0,
         *       "kind": "reassignment",
         *       "max_hours": 96,
         *       "median_hours": 30.5,
         *       "month": {
         *         "key": "2026-03",
         *         "label": "March 2026"
         *       },
         *       "queued": 0,
         *       "sent": 2
         *     }
         */
        JcRequestReportRow: {
            /**
             * Format: int64
             * @description Answered, whether or not they were closed since.
             */
            answered: number;
            /**
             * Format: int64
             * @description Closed without an answer: taken back, or the case arrived.
             */
            closed_without_answer: number;
            /**
             * Format: int64
             * @description Outstanding: the mail could not be sent.
             */
            failed: number;
            /** @description What was asked. */
            kind: components["schemas"]["JcRequestKind"];
            /**
             * Format: double
             * @description The longest time to an answer in hours; null without an answer.
             */
            max_hours?: number | null;
            /**
             * Format: double
             * @description The median of the hours from the request to the answer; null without an answer.
             */
            median_hours?: number | null;
            /** @description The month in which they were made. */
            month: components["schemas"]["ReportKey"];
            /**
             * Format: int64
             * @description Outstanding: the mail waits to leave.
             */
            queued: number;
            /**
             * Format: int64
             * @description Outstanding: the mail was sent.
             */
            sent: number;
        };
        /**
         * @description Where a request to the Justice Center stands.
         * @enum {string}
         */
        JcRequestStatus: "queued" | "sent" | "answered" | "closed" | "failed";
        /**
         * @description A request to the Justice Center as it stands.
         * @example {
         *       "allowed_actions": [
         *         "close"
         *       ],
         *       "contact": {
         *         "email": "dana.reyes@example.org",
         *         "name": "Dana Reyes"
         *       },
         *       "facility_id": "0192f0c1-0000-7000-8000-000000000001",
         *       "facility_name": "Hudson View Clinic",
         *       "id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
         *       "jc_number": "101-460120030",
         *       "kind": "reclassification",
         *       "mail": {
         *         "attempts": 1,
         *         "cc": "crm.hudson@example.org",
         *         "cc_name": "Alex Moreau",
         *         "message_id": "<0192f0c1-2a3b-7c4d-8e5f-60718293a4b5@nimrs.example.org>",
         *         "reply_to": "dana.reyes@example.org",
         *         "sent_at": "2026-03-02T10:00:05Z",
         *         "subject": "101-460120030",
         *         "to": "intake@example.org"
         *       },
         *       "proposed_classification": "significant_incident",
         *       "proposed_type": "fall",
         *       "reason": "The fall was witnessed by two members of staff and no custodian failed in a duty.",
         *       "requested_at": "2026-03-02T10:00:00Z",
         *       "requested_by": "level1.hudson",
         *       "status": "sent",
         *       "version": 2
         *     }
         */
        JcRequestView: {
            /** @description What you can do with it now. */
            allowed_actions: components["schemas"]["JcRequestAction"][];
            answer?: components["schemas"]["JcRequestAnswer"] | null;
            /**
             * Format: uuid
             * @description The case of the import queue that it is about.
             */
            case_id?: string | null;
            /**
             * Format: date-time
             * @description When it was settled.
             */
            closed_at?: string | null;
            /** @description User ID of who settled it; absent where it settled itself. */
            closed_by?: string | null;
            /** @description What was noted then. */
            closing_note?: string | null;
            /** @description Whom the Justice Center can ask back. */
            contact: components["schemas"]["JcRequestContact"];
            /**
             * Format: uuid
             * @description The facility that asks.
             */
            facility_id: string;
            /** @description Its name. */
            facility_name: string;
            /**
             * Format: uuid
             * @description The request.
             */
            id: string;
            /**
             * Format: uuid
             * @description The incident here that it is about.
             */
            incident_id?: string | null;
            /** @description The number of the Justice Center. */
            jc_number: string;
            /** @description What is asked. */
            kind: components["schemas"]["JcRequestKind"];
            /** @description The mail and how its sending goes. */
            mail: components["schemas"]["JcRequestMail"];
            outcome?: components["schemas"]["JcRequestOutcome"] | null;
            proposed_classification?: components["schemas"]["JcClassification"] | null;
            /**
             * Format: uuid
             * @description The facility whose client it is.
             */
            proposed_facility_id?: string | null;
            /** @description The facility whose client it is, in words. */
            proposed_facility_name?: string | null;
            proposed_type?: components["schemas"]["IncidentType"] | null;
            /** @description The reason; withheld from readers who may not identify people where it was let through with a client's name. */
            reason: string;
            /**
             * Format: date-time
             * @description When.
             */
            requested_at: string;
            /** @description User ID of who asked. */
            requested_by: string;
            /** @description Where it stands. */
            status: components["schemas"]["JcRequestStatus"];
            /**
             * Format: int32
             * @description The version, as in the `ETag`.
             */
            version: number;
            /** @description Who reported it; absent for readers who may not identify people. */
            vpcr_caller?: string | null;
            vpcr_method?: components["schemas"]["VpcrReportMethod"] | null;
            /**
             * Format: date-time
             * @description When it was reported to the VPCR.
             */
            vpcr_reported_at?: string | null;
        };
        /**
         * @description One public key (RFC 8037).
         * @example {
         *       "alg": "EdDSA",
         *       "crv": "Ed25519",
         *       "kid": "0192f0c1",
         *       "kty": "OKP",
         *       "use": "sig",
         *       "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"
         *     }
         */
        Jwk: {
            /** @description Always `EdDSA`. */
            alg: string;
            /** @description Always `Ed25519`. */
            crv: string;
            /** @description The name of the key, as in the header of the tokens. */
            kid: string;
            /** @description Always `OKP`. */
            kty: string;
            /** @description Always `sig`. */
            use: string;
            /** @description The public key, base64url. */
            x: string;
        };
        /**
         * @description The public keys that access tokens are signed with (RFC 7517).
         * @example {
         *       "keys": [
         *         {
         *           "alg": "EdDSA",
         *           "crv": "Ed25519",
         *           "kid": "0192f0c1",
         *           "kty": "OKP",
         *           "use": "sig",
         *           "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"
         *         }
         *       ]
         *     }
         */
        JwkSet: {
            /** @description The keys, the one in use first. */
            keys: components["schemas"]["Jwk"][];
        };
        /**
         * @description For whom material is made.
         * @enum {string}
         */
        LearningAudience: "everyone" | "local" | "state";
        /**
         * @description The file of a resource.
         * @example {
         *       "file_name": "recording-a-fall.pdf",
         *       "media_type": "application/pdf",
         *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *       "size": 48213
         *     }
         */
        LearningFile: {
            /** @description Its name. */
            file_name: string;
            /** @description What it is, found from its content. */
            media_type: string;
            /** @description SHA-256 of the content in lower-case hexadecimal; the `ETag` of the download. */
            sha256: string;
            /**
             * Format: int64
             * @description Bytes.
             */
            size: number;
        };
        /**
         * @description What is said about material. The material itself is a link, or a file that is sent on its own.
         * @example {
         *       "audience": "everyone",
         *       "edition": "2026-03",
         *       "kind": "job_aid",
         *       "link": "https://learning.example.org/recording-a-fall",
         *       "published": true,
         *       "summary": "Two pages to keep beside the keyboard.",
         *       "title": "Recording a fall, step by step"
         *     }
         */
        LearningResourceContent: {
            /** @description For whom it is made. It restricts nobody. */
            audience: components["schemas"]["LearningAudience"];
            /** @description Which edition it is. Working through another one counts as another training. */
            edition?: string | null;
            /** @description What kind of material it is. */
            kind: components["schemas"]["LearningResourceKind"];
            /** @description Where it is, if it is not a file: an `https` address without user name or password. */
            link?: string | null;
            /** @description Whether everybody may see it. It needs a link or a file first. */
            published?: boolean;
            /** @description What one learns from it. */
            summary: string;
            /** @description The title. */
            title: string;
        };
        /**
         * @description What kind of material it is.
         * @enum {string}
         */
        LearningResourceKind: "video" | "policy_guide" | "job_aid";
        /**
         * @description A merge patch (RFC 7396): what is absent stays, null takes out.
         * @example {
         *       "audience": "everyone",
         *       "edition": "2026-03",
         *       "kind": "job_aid",
         *       "link": "https://learning.example.org/recording-a-fall",
         *       "published": true,
         *       "summary": "Two pages to keep beside the keyboard.",
         *       "title": "Recording a fall, step by step"
         *     }
         */
        LearningResourcePatch: {
            /** @description For whom it is made. It restricts nobody. */
            audience?: components["schemas"]["LearningAudience"];
            /** @description Which edition it is. Working through another one counts as another training. */
            edition?: string | null;
            /** @description What kind of material it is. */
            kind?: components["schemas"]["LearningResourceKind"];
            /** @description Where it is, if it is not a file: an `https` address without user name or password. */
            link?: string | null;
            /** @description Whether everybody may see it. It needs a link or a file first. */
            published?: boolean | null;
            /** @description What one learns from it. */
            summary?: string;
            /** @description The title. */
            title?: string;
        };
        /**
         * @description A training video, policy guide or job aid.
         * @example {
         *       "content": {
         *         "audience": "everyone",
         *         "edition": "2026-03",
         *         "kind": "job_aid",
         *         "published": true,
         *         "summary": "Two pages to keep beside the keyboard.",
         *         "title": "Recording a fall, step by step"
         *       },
         *       "file": {
         *         "file_name": "recording-a-fall.pdf",
         *         "media_type": "application/pdf",
         *         "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *         "size": 48213
         *       },
         *       "id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
         *       "published_at": "2026-03-02T15:00:00Z",
         *       "updated_at": "2026-03-02T15:00:00Z",
         *       "version": 2
         *     }
         */
        LearningResourceView: {
            /** @description What is said about it. */
            content: components["schemas"]["LearningResourceContent"];
            file?: components["schemas"]["LearningFile"] | null;
            /**
             * Format: uuid
             * @description The resource.
             */
            id: string;
            /**
             * Format: date-time
             * @description Since when everybody may see it.
             */
            published_at?: string | null;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updated_at: string;
            /**
             * Format: int32
             * @description The version, as in the `ETag`.
             */
            version: number;
        };
        /**
         * @description A legal hold: while it stands, the incident is neither voided, thrown away nor removed.
         * @example {
         *       "by": "central.albany",
         *       "reason": "Litigation; see the letter of counsel of 1 March 2026.",
         *       "since": "2026-03-02T15:00:00Z"
         *     }
         */
        LegalHoldView: {
            /** @description User ID of who put it. */
            by: string;
            /** @description Why. */
            reason: string;
            /**
             * Format: date-time
             * @description Since when.
             */
            since: string;
        };
        /**
         * @description The legal status of a client.
         * @enum {string}
         */
        LegalStatus: "voluntary" | "involuntary" | "criminal_procedure_law" | "aot";
        /**
         * @description How dangerous an act of self-harm was.
         * @enum {string}
         */
        Lethality: "none" | "low" | "moderate" | "high";
        /**
         * @description How many Level 1 users a facility has.
         * @example {
         *       "active": 1,
         *       "contact": {
         *         "who": "the facility's SMS Security Administrator"
         *       },
         *       "facility_id": "0192f0c1-0000-7000-8000-000000000001",
         *       "facility_name": "Hudson View Clinic",
         *       "fewer_than_two": true,
         *       "field_office": "hudson_river",
         *       "level_1_users": 1,
         *       "next_end_at": "2026-09-02T13:00:00Z",
         *       "told_at": "2026-03-02T14:00:00Z",
         *       "what_to_do": "Give another account of the facility Level 1, or request access for another person."
         *     }
         */
        Level1CoverageView: {
            /**
             * Format: int64
             * @description Those of them that can sign on now.
             */
            active: number;
            contact?: components["schemas"]["ContactCard"] | null;
            /**
             * Format: uuid
             * @description The facility.
             */
            facility_id: string;
            /** @description Its name. */
            facility_name: string;
            /** @description Whether there should be more. */
            fewer_than_two: boolean;
            /** @description Its region. */
            field_office: components["schemas"]["FieldOffice"];
            /**
             * Format: int64
             * @description Level 1 accounts that can sign on, if need be after a service desk unlocked them.
             */
            level_1_users: number;
            /**
             * Format: date-time
             * @description When the next of these accounts locks or expires for want of a sign-on.
             */
            next_end_at?: string | null;
            /**
             * Format: date-time
             * @description When the facility's Security Administrators were told by mail; absent where they were not.
             */
            told_at?: string | null;
            /** @description What is to be done, where there are too few. */
            what_to_do?: string | null;
        };
        /**
         * @description A facility with too few Level 1 users.
         * @example {
         *       "facility": {
         *         "key": "0198c0de-0000-7000-8000-000000000002",
         *         "label": "Kings Center"
         *       },
         *       "level_1_users": 1
         *     }
         */
        Level1Shortage: {
            /** @description The facility. */
            facility: components["schemas"]["ReportKey"];
            /**
             * Format: int64
             * @description How many it has.
             */
            level_1_users: number;
        };
        /**
         * @description The kind of place.
         * @enum {string}
         */
        LocationKind: "bedroom" | "bathroom" | "dayroom" | "dining" | "hallway" | "seclusion_room" | "outdoors" | "vehicle" | "community" | "client_home" | "other";
        /**
         * @description Sign-on.
         * @example {
         *       "pin": "481516",
         *       "token_code": "492039",
         *       "user_id": "level1.hudson"
         *     }
         */
        LoginRequest: {
            /**
             * Format: password
             * @description The PIN, 6 to 12 digits.
             */
            pin: string;
            /** @description The code the e-token shows, 6 digits; each works once. */
            token_code: string;
            /** @description The user ID; upper and lower case count as the same. */
            user_id: string;
        };
        /**
         * @description How well an incident fits what was searched for.
         * @enum {string}
         */
        MatchClass: "number" | "name" | "phrase" | "words";
        /**
         * @description Who is signed on and what they may do.
         * @example {
         *       "account": {
         *         "activated_at": "2025-01-07T13:30:00Z",
         *         "created_at": "2025-01-06T15:00:00Z",
         *         "display_name": "Dana Reyes",
         *         "email": "dana.reyes@example.org",
         *         "failed_attempts": 0,
         *         "id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
         *         "last_login_at": "2026-03-02T14:00:00Z",
         *         "organization": {
         *           "facility_id": "0192f0c1-0000-7000-8000-000000000001",
         *           "field_office": "hudson_river",
         *           "kind": "facility",
         *           "name": "Hudson View Clinic"
         *         },
         *         "security_group": "level_1",
         *         "staff_kind": "local",
         *         "standing": "active",
         *         "user_id": "level1.hudson",
         *         "version": 3
         *       },
         *       "permissions": [
         *         {
         *           "grant": "yes",
         *           "permission": "incident.submit"
         *         }
         *       ],
         *       "session": {
         *         "created_at": "2026-03-02T14:00:00Z",
         *         "current": true,
         *         "expires_at": "2026-03-03T02:00:00Z",
         *         "id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
         *         "last_used_at": "2026-03-02T15:10:00Z"
         *       },
         *       "standing": "active"
         *     }
         */
        Me: {
            /** @description The account. */
            account: components["schemas"]["AccountView"];
            /** @description Every permission, with how far it is held. */
            permissions: components["schemas"]["PermissionGrant"][];
            /** @description The session of this request. */
            session: components["schemas"]["SessionView"];
            /** @description Whether the account can be used. */
            standing: components["schemas"]["Standing"];
        };
        /**
         * @description A medication error.
         * @example {
         *       "doses": "one",
         *       "drug_given": "lorazepam 2 mg",
         *       "drug_ordered": "lorazepam 1 mg",
         *       "kind": "wrong_dose",
         *       "merp": "C",
         *       "stage": "administering"
         *     }
         */
        MedicationError: {
            /** @description Who found it. */
            discovered_by?: string | null;
            /** @description The doses concerned. */
            doses?: string | null;
            /** @description The drug that was given. */
            drug_given?: string | null;
            /** @description The drug that was ordered. */
            drug_ordered?: string | null;
            kind?: components["schemas"]["MedicationErrorKind"] | null;
            merp?: components["schemas"]["MerpCategory"] | null;
            /**
             * Format: date-time
             * @description When the prescriber was told.
             */
            prescriber_told_at?: string | null;
            stage?: components["schemas"]["MedicationStage"] | null;
        };
        /**
         * @description What was wrong with a medication.
         * @enum {string}
         */
        MedicationErrorKind: "wrong_drug" | "wrong_dose" | "wrong_route" | "wrong_time" | "wrong_patient" | "omission" | "extra_dose" | "expired";
        /**
         * @description The step at which a medication error was made.
         * @enum {string}
         */
        MedicationStage: "prescribing" | "transcribing" | "dispensing" | "administering" | "monitoring";
        /**
         * @description The NCC MERP index of a medication error: A could cause an error, B to D no harm,
         *     E to H harm, I death.
         * @enum {string}
         */
        MerpCategory: "A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I";
        /**
         * Format: binary
         * @description A mail as it goes over the wire (RFC 5322).
         */
        MessageContent: Blob;
        /**
         * @description A missing patient.
         * @example {
         *       "last_seen_at": "2026-03-01T07:40:00Z",
         *       "last_seen_by": "Therapy aide",
         *       "left_how": "Through the garden gate",
         *       "risk": "Off medication"
         *     }
         */
        MissingPatient: {
            /** @description The condition in which they came back. */
            condition?: string | null;
            /**
             * Format: date-time
             * @description When last seen.
             */
            last_seen_at?: string | null;
            /** @description Who saw them last. */
            last_seen_by?: string | null;
            /** @description How they left. */
            left_how?: string | null;
            legal_status?: components["schemas"]["LegalStatus"] | null;
            /**
             * Format: date-time
             * @description When the police were told.
             */
            police_told_at?: string | null;
            /**
             * Format: date-time
             * @description When they came back.
             */
            returned_at?: string | null;
            /** @description The risk to themselves and others. */
            risk?: string | null;
        };
        /**
         * @description A look at how the action holds.
         * @example {
         *       "note": "Signs in place on all floors",
         *       "on": "2026-06-01"
         *     }
         */
        MonitoringNote: {
            /** @description What was seen. */
            note?: string | null;
            /**
             * Format: date
             * @description The day.
             */
            on: string;
        };
        /**
         * @description The place of the caller in a webinar, or in its waiting list.
         * @example {
         *       "id": "0192f0c1-0000-7000-8000-000000000009",
         *       "position": 3,
         *       "status": "waiting"
         *     }
         */
        MyRegistration: {
            /**
             * Format: uuid
             * @description The registration.
             */
            id: string;
            /**
             * Format: int64
             * @description In the waiting list: how many come up before, and this one. Not in lists.
             */
            position?: number | null;
            /** @description What it is worth. */
            status: components["schemas"]["RegistrationStatus"];
        };
        /**
         * @description What happened, in words.
         * @example {
         *       "description": "A patient slipped on a wet floor.",
         *       "immediate_protections": "Examined by the nurse."
         *     }
         */
        Narrative: {
            /** @description What went before. */
            antecedents?: string | null;
            /** @description What happened. */
            description?: string | null;
            /**
             * @description What was done at once to protect those concerned: care, separation, examination,
             *     observation, police, transfer.
             */
            immediate_protections?: string | null;
            /** @description What staff did. */
            response?: string | null;
        };
        /**
         * @description A request for access.
         * @example {
         *       "kind": "new_user",
         *       "person": {
         *         "display_name": "Dana Reyes",
         *         "email": "dana.reyes@example.org",
         *         "organization": {
         *           "facility_id": "0192f0c1-0000-7000-8000-000000000001",
         *           "kind": "facility"
         *         },
         *         "security_group": "level_2",
         *         "user_id": "dana.reyes"
         *       },
         *       "reason": "Joins the incident team on 9 March",
         *       "route": "rfa"
         *     }
         */
        NewAccessRequest: {
            /**
             * Format: uuid
             * @description The account; for `change_group`, `reestablish` and `deactivate`.
             */
            account_id?: string | null;
            /**
             * @description The person's mail address; for `reestablish` of an account that has none, and needed there. It becomes the
             *     account's. No other account of the organization has it, and it is not the filer's.
             */
            email?: string | null;
            /** @description What is asked for. */
            kind: components["schemas"]["AccessRequestKind"];
            person?: components["schemas"]["RequestedPerson"] | null;
            /** @description Why; at least three characters. */
            reason: string;
            /** @description The road: `rfa` for staff of a local facility, `e_rfa` for staff of the State. */
            route: components["schemas"]["AccessRequestRoute"];
            security_group?: components["schemas"]["SecurityGroup"] | null;
        };
        /**
         * @description The form in which a file is sent (`multipart/form-data`). Files have at most 25 MiB and are one of: PDF, PNG, JPEG,
         *     GIF, TIFF, WebP, HEIC, Word (docx), Excel (xlsx), OpenDocument text, RTF, plain text, CSV, MP3, WAV, M4A, MP4.
         * @example {
         *       "confidentiality": "clinical",
         *       "description": "Plan of the third floor",
         *       "file": "(the bytes of the file)"
         *     }
         */
        NewAttachment: {
            /** @description How confidential it is; `clinical` when nothing is said. */
            confidentiality?: components["schemas"]["AttachmentClass"];
            /** @description What it shows. */
            description?: string;
            /**
             * Format: binary
             * @description The file, with its name in `Content-Disposition`. A media type in `Content-Type` must agree with the content.
             */
            file: Blob;
        };
        /**
         * @description A machine client to register.
         * @example {
         *       "content": {
         *         "auth_method": "private_key_jwt",
         *         "jwks_uri": "https://ehr.example.org/jwks.json",
         *         "name": "Record system of the clinic",
         *         "scopes": [
         *           "incident.read",
         *           "incident.write"
         *         ]
         *       },
         *       "group": "integration"
         *     }
         */
        NewClient: {
            /** @description What is said of it. */
            content: components["schemas"]["ClientContent"];
            /**
             * Format: uuid
             * @description The facility of an integration client; a Security Administrator may leave it out, and then it is the own one.
             */
            facility_id?: string | null;
            /** @description Whose machine it is. */
            group: components["schemas"]["ClientGroup"];
        };
        /**
         * @description A secret to make for a machine client.
         * @example {
         *       "days": 180
         *     }
         */
        NewClientSecret: {
            /**
             * Format: int32
             * @description For how many days it is good.
             */
            days?: number;
        };
        /**
         * @description A request to take an incident out of use.
         * @example {
         *       "ground": "test_entry",
         *       "incident_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
         *       "reason": "Entered during the training of new staff; nothing of it happened."
         *     }
         */
        NewDeletionRequest: {
            /** @description On what ground. */
            ground: components["schemas"]["DeletionGround"];
            /**
             * Format: uuid
             * @description The incident, which was submitted. A draft is thrown away instead: `DELETE /v1/incidents/{id}`.
             */
            incident_id: string;
            /** @description Why, in words; without the names of clients. */
            reason: string;
            /**
             * Format: uuid
             * @description For a duplicate, and only there: the incident of the same facility that stays.
             */
            surviving_incident_id?: string | null;
        };
        /**
         * @description Taking emergency access.
         * @example {
         *       "reason": "A client is missing; the police ask for the names of those who saw them last."
         *     }
         */
        NewEmergencyAccess: {
            /**
             * Format: uuid
             * @description The facility whose incidents are to be seen; may be left out by those who belong to one.
             */
            facility_id?: string | null;
            /** @description Why; kept in the audit log with each reading, and shown to the facility's Level 1 users. */
            reason: string;
        };
        /**
         * @description An export to make.
         * @example {
         *       "filter": {
         *         "status": "closed"
         *       },
         *       "format": "ndjson"
         *     }
         */
        NewExport: {
            filter?: components["schemas"]["IncidentSearch"] | null;
            /** @description What the file is written in. */
            format: components["schemas"]["ExportFormat"];
        };
        /**
         * @description A facility to add.
         * @example {
         *       "administrator_phone": "845-555-0100",
         *       "county_fips": "36027",
         *       "director_name": "Ruth Adler",
         *       "inpatient": false,
         *       "kind": "clinic",
         *       "licensed": true,
         *       "name": "Hudson View Clinic",
         *       "operated_by_state": false,
         *       "twenty_four_hour": false
         *     }
         */
        NewFacility: {
            /** @description An administrator who can be reached round the clock. */
            administrator_phone: string;
            /** @description FIPS code of its county, as `36001`. */
            county_fips: string;
            /** @description Its director. */
            director_name?: string | null;
            /** @description Whether it treats inpatients. */
            inpatient: boolean;
            /** @description Its kind. */
            kind: components["schemas"]["FacilityKind"];
            /** @description Whether it has an operating certificate of OMH. */
            licensed: boolean;
            /** @description Its name. */
            name: string;
            /** @description Whether the State operates it. */
            operated_by_state: boolean;
            /** @description Whether it cares round the clock. */
            twenty_four_hour: boolean;
        };
        /**
         * @description The enrollment of an agency that does not use the service yet. Texts are plain, in one line, without markup.
         * @example {
         *       "director": {
         *         "email": "director@hudsonview.example",
         *         "name": "Ruth Adler",
         *         "phone": "845-555-0100"
         *       },
         *       "facility": {
         *         "administrator_phone": "845-555-0100",
         *         "county_fips": "36027",
         *         "inpatient": false,
         *         "kind": "clinic",
         *         "licensed": true,
         *         "name": "Hudson View Clinic",
         *         "operated_by_state": false,
         *         "twenty_four_hour": false
         *       },
         *       "security_manager": {
         *         "display_name": "Nora Fitzgerald",
         *         "email": "nora.fitzgerald@hudsonview.example",
         *         "phone": "845-555-0101",
         *         "user_id": "hudsonview-admin"
         *       },
         *       "units": [
         *         {
         *           "name": "Adult clinic",
         *           "programme": "clinic"
         *         }
         *       ]
         *     }
         */
        NewFacilityEnrollment: {
            /** @description Its director. */
            director: components["schemas"]["FacilityDirector"];
            /** @description The facility. One that the State operates does not enroll: its staff file an e-RFA. */
            facility: components["schemas"]["NewFacility"];
            /** @description Its first Security Administrator. */
            security_manager: components["schemas"]["SecurityManager"];
            /** @description Its units. */
            units?: components["schemas"]["NewUnit"][];
        };
        /**
         * @description A finding to record.
         * @example {
         *       "allegation": "neglect",
         *       "category": "category_3",
         *       "determined_at": "2026-04-20T15:00:00Z",
         *       "jc_number": "101-460120030",
         *       "status": "substantiated",
         *       "subject_person_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
         *       "summary": "The ordered observation was not kept up for two hours."
         *     }
         */
        NewFinding: {
            /** @description What was alleged. */
            allegation: components["schemas"]["IncidentType"];
            category?: components["schemas"]["FindingCategory"] | null;
            /**
             * Format: date-time
             * @description When it was decided; required unless it is pending.
             */
            determined_at?: string | null;
            /** @description The number under which it was investigated; one of the incident's. */
            jc_number: string;
            /** @description `pending`, `substantiated` or `unsubstantiated`. */
            status: components["schemas"]["FindingStatus"];
            /**
             * Format: date-time
             * @description When the subject was told of it.
             */
            subject_notified_at?: string | null;
            /**
             * Format: uuid
             * @description The subject, a person of the incident; absent where the finding is against the provider or nobody could be
             *     named.
             */
            subject_person_id?: string | null;
            /** @description The finding in words. */
            summary?: string | null;
        };
        /**
         * @description A holiday to add.
         * @example {
         *       "date": "2026-07-03",
         *       "name": "Independence Day (observed)"
         *     }
         */
        NewHoliday: {
            /**
             * Format: date
             * @description The day.
             */
            date: string;
            /** @description Its name. */
            name: string;
        };
        /**
         * @description An incident to record, as a draft.
         * @example {
         *       "content": {
         *         "discovered_at": "2026-03-01T09:30:00Z",
         *         "incident_type": "fall",
         *         "narrative": {
         *           "description": "A patient slipped on a wet floor."
         *         },
         *         "occurred": {
         *           "at": "2026-03-01T09:15:00Z",
         *           "precision": "exact"
         *         },
         *         "premises": "on_premises",
         *         "supervision": "actual"
         *       },
         *       "external_reference": "EHR-88213",
         *       "notifications": [
         *         {
         *           "at": "2026-03-01T10:05:00Z",
         *           "method": "phone",
         *           "recipient": "director"
         *         }
         *       ],
         *       "people": [
         *         {
         *           "first_name": "Jordan",
         *           "last_name": "Miles",
         *           "role": "client_victim"
         *         }
         *       ]
         *     }
         */
        NewIncident: {
            /** @description What happened. */
            content?: components["schemas"]["IncidentContent"];
            /** @description The record's id in the facility's own system; unique there. */
            external_reference?: string | null;
            /**
             * Format: uuid
             * @description The facility; may be left out by those who belong to one.
             */
            facility_id?: string | null;
            /** @description The notices given. */
            notifications?: components["schemas"]["NotificationContent"][];
            /** @description The people. */
            people?: components["schemas"]["PersonContent"][];
        };
        /**
         * @description A question to the facility.
         * @example {
         *       "due_at": "2026-04-10T21:00:00Z",
         *       "question": "Was the floor marked?"
         *     }
         */
        NewInquiry: {
            /**
             * Format: date-time
             * @description By when an answer is wanted.
             */
            due_at?: string | null;
            /** @description The question. */
            question: string;
        };
        /**
         * @description A request to the Justice Center.
         * @example {
         *       "contact": {
         *         "email": "dana.reyes@example.org",
         *         "name": "Dana Reyes",
         *         "phone": "845-555-0101"
         *       },
         *       "jc_number": "101-460120030",
         *       "kind": "reclassification",
         *       "proposed_classification": "significant_incident",
         *       "proposed_type": "fall",
         *       "reason": "The fall was witnessed by two members of staff and no custodian failed in a duty."
         *     }
         */
        NewJcRequest: {
            contact?: components["schemas"]["JcRequestContact"] | null;
            /**
             * Format: uuid
             * @description The facility; may be left out by those who belong to one.
             */
            facility_id?: string | null;
            /**
             * Format: uuid
             * @description The incident here that it is about.
             */
            incident_id?: string | null;
            /** @description The number of the Justice Center; the subject of the mail, and nothing else is. */
            jc_number: string;
            /** @description What is asked. */
            kind: components["schemas"]["JcRequestKind"];
            /**
             * @description Send it although a text of it names a client of the incident or the case: the reason, the proposed facility, who
             *     reported, or the contact.
             */
            names_allowed?: boolean;
            proposed_classification?: components["schemas"]["JcClassification"] | null;
            /**
             * Format: uuid
             * @description The facility whose client it is, where it is known here; for `reassignment`.
             */
            proposed_facility_id?: string | null;
            /** @description The facility whose client it is, in words; for `reassignment`. */
            proposed_facility_name?: string | null;
            proposed_type?: components["schemas"]["IncidentType"] | null;
            /** @description The reason, a sentence at least, without names of clients. */
            reason: string;
            /** @description Who reported it; for `not_arrived`. */
            vpcr_caller?: string | null;
            vpcr_method?: components["schemas"]["VpcrReportMethod"] | null;
            /**
             * Format: date-time
             * @description When it was reported to the VPCR; required for `not_arrived`.
             */
            vpcr_reported_at?: string | null;
        };
        /**
         * @description The form in which the file of a resource is sent (`multipart/form-data`). At most 25 MiB, of the kinds that
         *     attachments may have.
         * @example {
         *       "file": "(the bytes of the file)"
         *     }
         */
        NewLearningFile: {
            /**
             * Format: binary
             * @description The file, with its name in `Content-Disposition`. A media type in `Content-Type` must agree with the content.
             */
            file: Blob;
        };
        /**
         * @description A unit to add.
         * @example {
         *       "name": "Adult clinic",
         *       "programme": "clinic"
         *     }
         */
        NewUnit: {
            /** @description Its name. */
            name: string;
            /** @description Its programme. */
            programme: components["schemas"]["FacilityKind"];
        };
        /**
         * @description A list of new users: CSV in UTF-8 with the header `user_id,display_name,email,security_group`.
         * @example user_id,display_name,email,security_group
         *     dana.reyes,Dana Reyes,dana.reyes@example.org,level_2
         */
        NewUserList: string;
        /**
         * @description A webhook to make.
         * @example {
         *       "content": {
         *         "signature": "both",
         *         "url": "https://hooks.example.org/nimrs"
         *       }
         *     }
         */
        NewWebhook: {
            /** @description Where they are sent, and which. */
            content: components["schemas"]["WebhookContent"];
            /**
             * Format: uuid
             * @description The facility whose events are sent. Left out, it is that of a Security Administrator; for Central Office the events
             *     of the whole State are sent.
             */
            facility_id?: string | null;
        };
        /**
         * @description A secret or key to sign with from now on.
         * @example {
         *       "kind": "hmac"
         *     }
         */
        NewWebhookSecret: {
            /** @description Which of the two. */
            kind: components["schemas"]["WebhookSecretKind"];
        };
        /**
         * @description A piece of news, and from when to when everybody sees it.
         * @example {
         *       "body": "The sessions of April begin at 9:00 AM.",
         *       "title": "Sessions in April",
         *       "valid_from": "2026-03-02T15:00:00Z",
         *       "valid_until": "2026-05-01T04:00:00Z"
         *     }
         */
        NewsContent: {
            /** @description The text, plain. */
            body: string;
            /** @description The title. */
            title: string;
            /**
             * Format: date-time
             * @description From when on it is shown.
             */
            valid_from: string;
            /**
             * Format: date-time
             * @description Until when it is shown; without it, until it is taken out.
             */
            valid_until?: string | null;
        };
        /**
         * @description A merge patch (RFC 7396): what is absent stays, null takes out.
         * @example {
         *       "body": "The sessions of April begin at 9:00 AM.",
         *       "title": "Sessions in April",
         *       "valid_from": "2026-03-02T15:00:00Z",
         *       "valid_until": "2026-05-01T04:00:00Z"
         *     }
         */
        NewsPatch: {
            /** @description The text, plain. */
            body?: string;
            /** @description The title. */
            title?: string;
            /**
             * Format: date-time
             * @description From when on it is shown.
             */
            valid_from?: string;
            /**
             * Format: date-time
             * @description Until when it is shown; without it, until it is taken out.
             */
            valid_until?: string | null;
        };
        /**
         * @description A piece of news.
         * @example {
         *       "content": {
         *         "body": "The sessions of April begin at 9:00 AM.",
         *         "title": "Sessions in April",
         *         "valid_from": "2026-03-02T15:00:00Z",
         *         "valid_until": "2026-05-01T04:00:00Z"
         *       },
         *       "current": true,
         *       "id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
         *       "updated_at": "2026-03-02T15:00:00Z",
         *       "version": 1
         *     }
         */
        NewsView: {
            /** @description What it says, and when it is shown. */
            content: components["schemas"]["NewsContent"];
            /** @description Whether it is shown to everybody now. */
            current: boolean;
            /**
             * Format: uuid
             * @description The piece of news.
             */
            id: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updated_at: string;
            /**
             * Format: int32
             * @description The version, as in the `ETag`.
             */
            version: number;
        };
        /**
         * @description What is due next.
         * @example {
         *       "code": "omh_notice",
         *       "due_at": "2026-03-02T09:30:00Z"
         *     }
         */
        NextDue: {
            /** @description The clock. */
            code: components["schemas"]["ClockCode"];
            /**
             * Format: date-time
             * @description When it is due.
             */
            due_at: string;
        };
        /**
         * @description A note in words.
         * @example Wet floor not marked
         */
        Note: string;
        /**
         * @description A notice that was given, or tried.
         * @example {
         *       "at": "2026-03-01T10:05:00Z",
         *       "by": "Dana Reyes",
         *       "method": "phone",
         *       "outcome": "reached",
         *       "person": "Ruth Adler",
         *       "recipient": "director"
         *     }
         */
        NotificationContent: {
            /**
             * Format: date-time
             * @description When.
             */
            at?: string | null;
            /** @description Who gave the notice. */
            by?: string | null;
            method?: components["schemas"]["NotificationMethod"] | null;
            /** @description What else to know. */
            note?: string | null;
            outcome?: components["schemas"]["NotificationOutcome"] | null;
            /** @description Whom they spoke to. */
            person?: string | null;
            /** @description Who was told. */
            recipient: components["schemas"]["NotificationRecipient"];
            /** @description The number the recipient gave it. */
            reference_number?: string | null;
        };
        /**
         * @description How they were told.
         * @enum {string}
         */
        NotificationMethod: "phone" | "mail" | "portal" | "in_person" | "fax";
        /**
         * @description What came of it.
         * @enum {string}
         */
        NotificationOutcome: "reached" | "message_left" | "refused_notice" | "unable";
        /**
         * @description A merge patch (RFC 7396): what is absent stays, null takes out.
         * @example {
         *       "at": "2026-03-01T10:05:00Z",
         *       "by": "Dana Reyes",
         *       "method": "phone",
         *       "outcome": "reached",
         *       "person": "Ruth Adler",
         *       "recipient": "director"
         *     }
         */
        NotificationPatch: {
            /**
             * Format: date-time
             * @description When.
             */
            at?: string | null;
            /** @description Who gave the notice. */
            by?: string | null;
            method?: components["schemas"]["NotificationMethod"] | null;
            /** @description What else to know. */
            note?: string | null;
            outcome?: components["schemas"]["NotificationOutcome"] | null;
            /** @description Whom they spoke to. */
            person?: string | null;
            /** @description Who was told. */
            recipient?: components["schemas"]["NotificationRecipient"];
            /** @description The number the recipient gave it. */
            reference_number?: string | null;
        };
        /**
         * @description Who was told.
         * @enum {string}
         */
        NotificationRecipient: "vpcr" | "omh" | "director" | "qualified_person" | "mhls" | "board_of_visitors" | "district_attorney" | "police" | "scr" | "coroner" | "lgu" | "guardian" | "physician" | "clinical_risk_manager";
        /**
         * @description A notice as it is recorded.
         * @example {
         *       "content": {
         *         "at": "2026-03-01T10:05:00Z",
         *         "by": "Dana Reyes",
         *         "method": "phone",
         *         "outcome": "reached",
         *         "person": "Ruth Adler",
         *         "recipient": "director"
         *       },
         *       "id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
         *       "recorded_at": "2026-03-01T10:10:00Z",
         *       "recorded_by": "level1.hudson",
         *       "version": 1
         *     }
         */
        NotificationView: {
            /** @description The notice. */
            content: components["schemas"]["NotificationContent"];
            /**
             * Format: uuid
             * @description The entry.
             */
            id: string;
            /**
             * Format: date-time
             * @description When it was recorded.
             */
            recorded_at: string;
            /** @description User ID of who recorded it. */
            recorded_by: string;
            /**
             * Format: int32
             * @description The version, as in the `ETag`.
             */
            version: number;
        };
        /**
         * @description What went wrong (RFC 6749, section 5.2).
         * @example {
         *       "error": "invalid_client",
         *       "error_description": "The assertion has run out."
         *     }
         */
        OAuthError: {
            /** @description For programs. */
            error: components["schemas"]["OAuthErrorCode"];
            /** @description For people: what is wrong and what to do. */
            error_description: string;
        };
        /**
         * @description What the token endpoint could not do (RFC 6749, section 5.2; RFC 7009, section 2.2.1).
         * @enum {string}
         */
        OAuthErrorCode: "invalid_request" | "invalid_client" | "invalid_scope" | "unsupported_grant_type";
        /**
         * @description When it happened, as exactly as is known.
         * @example {
         *       "at": "2026-03-01T09:15:00Z",
         *       "precision": "exact"
         *     }
         */
        Occurred: {
            /**
             * Format: date-time
             * @description The time, or the start of the range.
             */
            at?: string | null;
            precision?: components["schemas"]["OccurrencePrecision"] | null;
            /**
             * Format: date-time
             * @description The end of the range.
             */
            until?: string | null;
        };
        /**
         * @description How exactly the time of the occurrence is known.
         * @enum {string}
         */
        OccurrencePrecision: "exact" | "estimated" | "range";
        /**
         * @description What went wrong, or that nothing did (<https://hl7.org/fhir/R4/operationoutcome.html>). Programs go by
         *      `issue[].details.coding[].code`: the code of the problem or of the fault.
         * @example {
         *       "issue": [
         *         {
         *           "code": "invalid",
         *           "details": {
         *             "coding": [
         *               {
         *                 "code": "validation_failed",
         *                 "system": "https://example.org/nimrs-api/fhir/CodeSystem/problem"
         *               }
         *             ],
         *             "text": "Names are not taken over FHIR."
         *           },
         *           "expression": [
         *             "AdverseEvent.subject.display"
         *           ],
         *           "severity": "error"
         *         }
         *       ],
         *       "resourceType": "OperationOutcome"
         *     }
         */
        OperationOutcome: {
            /**
             * @description The type of the resource.
             * @enum {string}
             */
            resourceType: "OperationOutcome";
        } & {
            [key: string]: unknown;
        };
        /**
         * @description The kind of organisation an account belongs to.
         * @enum {string}
         */
        OrganizationKind: "facility" | "field_office" | "central_office" | "justice_center" | "its_service_desk" | "nimrs_help_desk";
        /**
         * @description The organisation an account belongs to.
         * @example {
         *       "facility_id": "0192f0c1-0000-7000-8000-000000000001",
         *       "field_office": "hudson_river",
         *       "kind": "facility",
         *       "name": "Hudson View Clinic"
         *     }
         */
        OrganizationRef: {
            /**
             * Format: uuid
             * @description The facility, where it is one.
             */
            facility_id?: string | null;
            field_office?: components["schemas"]["FieldOffice"] | null;
            /** @description The kind of organisation. */
            kind: components["schemas"]["OrganizationKind"];
            /** @description Its name. */
            name: string;
        };
        /** @description One page of a list. */
        Page_AccessRequestView: {
            /** @description The items of this page. */
            items: components["schemas"]["AccessRequestView"][];
            /** @description What to give as `cursor` to read the next page; absent on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_AccountStandingView: {
            /** @description The items of this page. */
            items: components["schemas"]["AccountStandingView"][];
            /** @description What to give as `cursor` to read the next page; absent on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_AccountView: {
            /** @description The items of this page. */
            items: components["schemas"]["AccountView"][];
            /** @description What to give as `cursor` to read the next page; absent on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_AttachmentView: {
            /** @description The items of this page. */
            items: components["schemas"]["AttachmentView"][];
            /** @description What to give as `cursor` to read the next page; absent on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_CensusView: {
            /** @description The items of this page. */
            items: components["schemas"]["CensusView"][];
            /** @description What to give as `cursor` to read the next page; absent on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_ClassificationEntry: {
            /** @description The items of this page. */
            items: components["schemas"]["ClassificationEntry"][];
            /** @description What to give as `cursor` to read the next page; absent on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_ClientView: {
            /** @description The items of this page. */
            items: components["schemas"]["ClientView"][];
            /** @description What to give as `cursor` to read the next page; absent on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_ClinicalRiskManagerView: {
            /** @description The items of this page. */
            items: components["schemas"]["ClinicalRiskManagerView"][];
            /** @description What to give as `cursor` to read the next page; absent on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_ClockView: {
            /** @description The items of this page. */
            items: components["schemas"]["ClockView"][];
            /** @description What to give as `cursor` to read the next page; absent on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_ContactView: {
            /** @description The items of this page. */
            items: components["schemas"]["ContactView"][];
            /** @description What to give as `cursor` to read the next page; absent on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_CorrectiveActionView: {
            /** @description The items of this page. */
            items: components["schemas"]["CorrectiveActionView"][];
            /** @description What to give as `cursor` to read the next page; absent on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_CountyView: {
            /** @description The items of this page. */
            items: components["schemas"]["CountyView"][];
            /** @description What to give as `cursor` to read the next page; absent on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_DeadlineView: {
            /** @description The items of this page. */
            items: components["schemas"]["DeadlineView"][];
            /** @description What to give as `cursor` to read the next page; absent on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_DeletionRequestView: {
            /** @description The items of this page. */
            items: components["schemas"]["DeletionRequestView"][];
            /** @description What to give as `cursor` to read the next page; absent on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_DeliveryView: {
            /** @description The items of this page. */
            items: components["schemas"]["DeliveryView"][];
            /** @description What to give as `cursor` to read the next page; absent on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_EmergencyAccessView: {
            /** @description The items of this page. */
            items: components["schemas"]["EmergencyAccessView"][];
            /** @description What to give as `cursor` to read the next page; absent on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_EventTypeView: {
            /** @description The items of this page. */
            items: components["schemas"]["EventTypeView"][];
            /** @description What to give as `cursor` to read the next page; absent on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_ExportView: {
            /** @description The items of this page. */
            items: components["schemas"]["ExportView"][];
            /** @description What to give as `cursor` to read the next page; absent on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_FacilityEnrollmentView: {
            /** @description The items of this page. */
            items: components["schemas"]["FacilityEnrollmentView"][];
            /** @description What to give as `cursor` to read the next page; absent on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_FacilityView: {
            /** @description The items of this page. */
            items: components["schemas"]["FacilityView"][];
            /** @description What to give as `cursor` to read the next page; absent on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_FaqView: {
            /** @description The items of this page. */
            items: components["schemas"]["FaqView"][];
            /** @description What to give as `cursor` to read the next page; absent on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_FieldOfficeView: {
            /** @description The items of this page. */
            items: components["schemas"]["FieldOfficeView"][];
            /** @description What to give as `cursor` to read the next page; absent on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_FindingView: {
            /** @description The items of this page. */
            items: components["schemas"]["FindingView"][];
            /** @description What to give as `cursor` to read the next page; absent on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_HistoryEntry: {
            /** @description The items of this page. */
            items: components["schemas"]["HistoryEntry"][];
            /** @description What to give as `cursor` to read the next page; absent on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_HolidayView: {
            /** @description The items of this page. */
            items: components["schemas"]["HolidayView"][];
            /** @description What to give as `cursor` to read the next page; absent on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_ImportView: {
            /** @description The items of this page. */
            items: components["schemas"]["ImportView"][];
            /** @description What to give as `cursor` to read the next page; absent on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_IncidentSummary: {
            /** @description The items of this page. */
            items: components["schemas"]["IncidentSummary"][];
            /** @description What to give as `cursor` to read the next page; absent on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_InquiryView: {
            /** @description The items of this page. */
            items: components["schemas"]["InquiryView"][];
            /** @description What to give as `cursor` to read the next page; absent on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_JcCaseSummary: {
            /** @description The items of this page. */
            items: components["schemas"]["JcCaseSummary"][];
            /** @description What to give as `cursor` to read the next page; absent on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_JcRequestView: {
            /** @description The items of this page. */
            items: components["schemas"]["JcRequestView"][];
            /** @description What to give as `cursor` to read the next page; absent on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_LearningResourceView: {
            /** @description The items of this page. */
            items: components["schemas"]["LearningResourceView"][];
            /** @description What to give as `cursor` to read the next page; absent on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_Level1CoverageView: {
            /** @description The items of this page. */
            items: components["schemas"]["Level1CoverageView"][];
            /** @description What to give as `cursor` to read the next page; absent on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_NewsView: {
            /** @description The items of this page. */
            items: components["schemas"]["NewsView"][];
            /** @description What to give as `cursor` to read the next page; absent on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_NotificationView: {
            /** @description The items of this page. */
            items: components["schemas"]["NotificationView"][];
            /** @description What to give as `cursor` to read the next page; absent on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_PersonView: {
            /** @description The items of this page. */
            items: components["schemas"]["PersonView"][];
            /** @description What to give as `cursor` to read the next page; absent on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_RegistrationView: {
            /** @description The items of this page. */
            items: components["schemas"]["RegistrationView"][];
            /** @description What to give as `cursor` to read the next page; absent on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_SavedSearchView: {
            /** @description The items of this page. */
            items: components["schemas"]["SavedSearchView"][];
            /** @description What to give as `cursor` to read the next page; absent on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_SecurityGroupView: {
            /** @description The items of this page. */
            items: components["schemas"]["SecurityGroupView"][];
            /** @description What to give as `cursor` to read the next page; absent on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_SessionView: {
            /** @description The items of this page. */
            items: components["schemas"]["SessionView"][];
            /** @description What to give as `cursor` to read the next page; absent on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_TombstoneView: {
            /** @description The items of this page. */
            items: components["schemas"]["TombstoneView"][];
            /** @description What to give as `cursor` to read the next page; absent on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_TrainingView: {
            /** @description The items of this page. */
            items: components["schemas"]["TrainingView"][];
            /** @description What to give as `cursor` to read the next page; absent on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_UnitView: {
            /** @description The items of this page. */
            items: components["schemas"]["UnitView"][];
            /** @description What to give as `cursor` to read the next page; absent on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_VersionSummary: {
            /** @description The items of this page. */
            items: components["schemas"]["VersionSummary"][];
            /** @description What to give as `cursor` to read the next page; absent on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_WebhookView: {
            /** @description The items of this page. */
            items: components["schemas"]["WebhookView"][];
            /** @description What to give as `cursor` to read the next page; absent on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_WebinarRequestView: {
            /** @description The items of this page. */
            items: components["schemas"]["WebinarRequestView"][];
            /** @description What to give as `cursor` to read the next page; absent on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_WebinarSeriesView: {
            /** @description The items of this page. */
            items: components["schemas"]["WebinarSeriesView"][];
            /** @description What to give as `cursor` to read the next page; absent on the last. */
            next_cursor?: string | null;
        };
        /** @description One page of a list. */
        Page_WebinarView: {
            /** @description The items of this page. */
            items: components["schemas"]["WebinarView"][];
            /** @description What to give as `cursor` to read the next page; absent on the last. */
            next_cursor?: string | null;
        };
        /**
         * @description Something an account may or may not do; who may is in `permissions.csv`.
         * @enum {string}
         */
        Permission: "incident.read" | "incident.identify" | "incident.create" | "incident.edit" | "incident.submit" | "incident.amend" | "incident.discard_draft" | "investigation.edit" | "investigation.file" | "committee.record" | "incident.finish" | "incident.review" | "inquiry.answer" | "deletion.request" | "deletion.decide" | "queue.read" | "queue.release" | "queue.import" | "jc_request.read" | "jc_request.create" | "jc_request.answer" | "jc_case.deliver" | "finding.record" | "report.run" | "export.run" | "import.run" | "access_request.file" | "access_request.decide" | "account.read" | "account.change_group" | "account.deactivate" | "account.unlock" | "account.reset_pin" | "account.reissue_token" | "facility.manage" | "enrollment.decide" | "directory.manage" | "census.record" | "learning.manage" | "client.manage" | "audit.read";
        /**
         * @description How far one permission is held.
         * @example {
         *       "grant": "yes",
         *       "permission": "incident.submit"
         *     }
         */
        PermissionGrant: {
            /** @description How far it is held. */
            grant: components["schemas"]["Grant"];
            /** @description The permission. */
            permission: components["schemas"]["Permission"];
        };
        /**
         * @description A person of an incident in one role. A draft may leave everything else open.
         * @example {
         *       "date_of_birth": "1988-05-17",
         *       "first_name": "Jordan",
         *       "harm": {
         *         "actual": "minor",
         *         "body_part": "left arm",
         *         "injury_type": "bruise",
         *         "potential": "moderate",
         *         "treatment": "first_aid"
         *       },
         *       "last_name": "Miles",
         *       "local_case_number": "C-20417",
         *       "role": "client_victim",
         *       "sex": "m"
         *     }
         */
        PersonContent: {
            /**
             * Format: date
             * @description When the client was admitted.
             */
            admitted_on?: string | null;
            /** @description Telephone number or mail address. */
            contact?: string | null;
            /**
             * Format: date
             * @description Date of birth.
             */
            date_of_birth?: string | null;
            /**
             * Format: date
             * @description When the client was discharged.
             */
            discharged_on?: string | null;
            employment?: components["schemas"]["EmploymentKind"] | null;
            /** @description First name. */
            first_name?: string | null;
            /** @description The client's guardian, with the way to reach them. */
            guardian?: string | null;
            harm?: components["schemas"]["Harm"] | null;
            /** @description Last name. */
            last_name?: string | null;
            legal_status?: components["schemas"]["LegalStatus"] | null;
            /** @description The client's number at the facility. */
            local_case_number?: string | null;
            /** @description The client's Medicaid number (CIN). */
            medicaid_id?: string | null;
            /** @description The level of observation ordered for the client. */
            observation_level?: string | null;
            /** @description Whether the member of staff was on duty. */
            on_duty?: boolean | null;
            /** @description Whether the record of the client is protected by 42 CFR Part 2 (substance use). */
            part2_protected?: boolean;
            /** @description The client's programme. */
            programme?: string | null;
            /** @description Relation to the client, of family and others. */
            relation?: string | null;
            /** @description What the person was to the incident. */
            role: components["schemas"]["PersonRole"];
            /**
             * Format: date-time
             * @description When the member of staff was kept away from patients.
             */
            separated_from_patients_at?: string | null;
            sex?: components["schemas"]["Sex"] | null;
            /** @description Title, of staff and others. */
            title?: string | null;
        };
        /**
         * @description A merge patch (RFC 7396): what is absent stays, null takes out.
         * @example {
         *       "date_of_birth": "1988-05-17",
         *       "first_name": "Jordan",
         *       "harm": {
         *         "actual": "minor",
         *         "body_part": "left arm",
         *         "injury_type": "bruise",
         *         "potential": "moderate",
         *         "treatment": "first_aid"
         *       },
         *       "last_name": "Miles",
         *       "local_case_number": "C-20417",
         *       "role": "client_victim",
         *       "sex": "m"
         *     }
         */
        PersonPatch: {
            /**
             * Format: date
             * @description When the client was admitted.
             */
            admitted_on?: string | null;
            /** @description Telephone number or mail address. */
            contact?: string | null;
            /**
             * Format: date
             * @description Date of birth.
             */
            date_of_birth?: string | null;
            /**
             * Format: date
             * @description When the client was discharged.
             */
            discharged_on?: string | null;
            employment?: components["schemas"]["EmploymentKind"] | null;
            /** @description First name. */
            first_name?: string | null;
            /** @description The client's guardian, with the way to reach them. */
            guardian?: string | null;
            harm?: components["schemas"]["Harm"] | null;
            /** @description Last name. */
            last_name?: string | null;
            legal_status?: components["schemas"]["LegalStatus"] | null;
            /** @description The client's number at the facility. */
            local_case_number?: string | null;
            /** @description The client's Medicaid number (CIN). */
            medicaid_id?: string | null;
            /** @description The level of observation ordered for the client. */
            observation_level?: string | null;
            /** @description Whether the member of staff was on duty. */
            on_duty?: boolean | null;
            /** @description Whether the record of the client is protected by 42 CFR Part 2 (substance use). */
            part2_protected?: boolean | null;
            /** @description The client's programme. */
            programme?: string | null;
            /** @description Relation to the client, of family and others. */
            relation?: string | null;
            /** @description What the person was to the incident. */
            role?: components["schemas"]["PersonRole"];
            /**
             * Format: date-time
             * @description When the member of staff was kept away from patients.
             */
            separated_from_patients_at?: string | null;
            sex?: components["schemas"]["Sex"] | null;
            /** @description Title, of staff and others. */
            title?: string | null;
        };
        /**
         * @description What a person was to the incident. A person with several roles is recorded once for each.
         * @enum {string}
         */
        PersonRole: "client_victim" | "client_aggressor" | "client_participant" | "client_witness" | "staff_subject" | "staff_witness" | "staff_reporter" | "staff_responder" | "staff_supervisor" | "visitor" | "family" | "qualified_person" | "police" | "other";
        /**
         * @description A person of an incident.
         * @example {
         *       "content": {
         *         "first_name": "Jordan",
         *         "last_name": "Miles",
         *         "role": "client_victim"
         *       },
         *       "id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
         *       "identified": true,
         *       "version": 1
         *     }
         */
        PersonView: {
            /** @description The person; without the identifying parts where they are not shown. */
            content: components["schemas"]["PersonContent"];
            /**
             * Format: uuid
             * @description The entry.
             */
            id: string;
            /** @description Whether the names and other identifying parts are shown. */
            identified: boolean;
            /**
             * Format: int32
             * @description The version, as in the `ETag`.
             */
            version: number;
        };
        /**
         * @description Where it happened.
         * @example {
         *       "description": "Second floor, by the stairs",
         *       "location": "hallway"
         *     }
         */
        Place: {
            /** @description The address, where it was off premises. */
            address?: string | null;
            /** @description FIPS code of the county. */
            county_fips?: string | null;
            /** @description The place in words. */
            description?: string | null;
            location?: components["schemas"]["LocationKind"] | null;
        };
        /**
         * @description The harm that could have come of it.
         * @enum {string}
         */
        PotentialHarm: "none" | "low" | "moderate" | "high";
        /**
         * @description Whether it happened on the premises of the programme.
         * @enum {string}
         */
        Premises: "on_premises" | "off_premises";
        /**
         * @description What went wrong, as `application/problem+json`.
         * @example {
         *       "code": "validation_failed",
         *       "detail": "1 part of the request is not valid.",
         *       "errors": [
         *         {
         *           "code": "in_the_future",
         *           "message": "must not lie in the future",
         *           "pointer": "/content/discovered_at"
         *         }
         *       ],
         *       "instance": "/v1/incidents",
         *       "request_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
         *       "status": 422,
         *       "title": "The content is not valid",
         *       "type": "/problems/validation_failed"
         *     }
         */
        Problem: {
            /** @description What went wrong, for programs. */
            code: components["schemas"]["ProblemCode"];
            /** @description What went wrong with this request. */
            detail: string;
            /** @description Every fault of the request, all at once; empty where no single part is at fault. */
            errors: components["schemas"]["FieldError"][];
            /** @description The path of the request. */
            instance: string;
            remedy?: components["schemas"]["Remedy"] | null;
            /** @description The id of the request, to tell the help desk. */
            request_id: string;
            /**
             * Format: int32
             * @description The HTTP status.
             */
            status: number;
            /** @description What went wrong, in one line. */
            title: string;
            /** @description Where the code is explained: `/problems/{code}`. */
            type: string;
        };
        /**
         * @description What went wrong; `GET /problems/{code}` explains each.
         * @enum {string}
         */
        ProblemCode: "malformed_json" | "malformed_xml" | "malformed_request" | "invalid_token" | "sign_on_failed" | "refresh_refused" | "forbidden" | "account_locked_failed_attempts" | "account_locked_inactive" | "account_expired" | "account_deactivated" | "account_pending" | "access_reason_required" | "not_found" | "method_not_allowed" | "gone" | "not_acceptable" | "state_conflict" | "last_level_1" | "request_in_progress" | "duplicate" | "precondition_failed" | "body_too_large" | "unsupported_media_type" | "validation_failed" | "idempotency_key_reused" | "cursor_mismatch" | "precondition_required" | "range_not_satisfiable" | "too_many_requests" | "internal_error" | "database_unavailable" | "unavailable";
        /**
         * @description What a problem code means.
         * @example {
         *       "code": "precondition_failed",
         *       "explanation": "Read it again and repeat your change on the new version.",
         *       "status": 412,
         *       "title": "It was changed in the meantime"
         *     }
         */
        ProblemView: {
            /** @description The code. */
            code: components["schemas"]["ProblemCode"];
            /** @description What it means and what to do. */
            explanation: string;
            /**
             * Format: int32
             * @description The HTTP status it comes with.
             */
            status: number;
            /** @description What happened, in one line. */
            title: string;
        };
        /**
         * @description The seed of an e-token as a picture for the camera of an authenticator app. It holds the `otpauth` URI and is as
         *     secret.
         * @example {
         *       "png": "iVBORw0KGgo=",
         *       "svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>"
         *     }
         */
        QrCode: {
            /** @description The QR code as a PNG file, in base64. */
            png: string;
            /** @description The QR code as an SVG document. */
            svg: string;
        };
        /**
         * @description A request of the qualified person for papers.
         * @example {
         *       "requested_at": "2026-03-10T15:00:00Z"
         *     }
         */
        QualifiedPersonRequest: {
            /**
             * Format: date-time
             * @description When it was asked.
             */
            requested_at?: string | null;
            /**
             * Format: date-time
             * @description When the papers were sent.
             */
            sent_at?: string | null;
        };
        /**
         * @description Whether the service can answer requests.
         * @example {
         *       "database": "ok",
         *       "migrations": "ok",
         *       "status": "ready"
         *     }
         */
        Readiness: {
            /** @description `ok`, or what is wrong with it. */
            database: string;
            /** @description `ok`, or what is missing. */
            migrations: string;
            /** @description `ready` or `not_ready`. */
            status: string;
        };
        /**
         * @description Who was there.
         * @example {
         *       "attendees": [
         *         {
         *           "account_id": "0192f0c1-0000-7000-8000-000000000001"
         *         }
         *       ]
         *     }
         */
        RecordAttendance: {
            /** @description Those who were there. Who was noted before stays noted. */
            attendees: components["schemas"]["Attended"][];
        };
        /**
         * @description A refresh of the tokens.
         * @example {
         *       "refresh_token": "cmVmcmVzaA"
         *     }
         */
        RefreshRequest: {
            /**
             * Format: password
             * @description The refresh token of the last pair.
             */
            refresh_token: string;
        };
        /**
         * @description What a registration is worth.
         * @enum {string}
         */
        RegistrationStatus: "registered" | "waiting" | "cancelled";
        /**
         * @description A registration, as those see it who hold the webinar.
         * @example {
         *       "account_id": "0192f0c1-0000-7000-8000-000000000001",
         *       "display_name": "Dana Reyes",
         *       "gets_mail": true,
         *       "id": "0192f0c1-0000-7000-8000-000000000009",
         *       "queued_at": "2026-03-02T15:00:00Z",
         *       "registered_at": "2026-03-02T15:00:00Z",
         *       "status": "registered",
         *       "user_id": "level1.hudson"
         *     }
         */
        RegistrationView: {
            /**
             * Format: uuid
             * @description Whose it is.
             */
            account_id: string;
            /**
             * Format: date-time
             * @description When it was noted that the person was there.
             */
            attended_at?: string | null;
            /**
             * Format: date-time
             * @description When it was given up.
             */
            cancelled_at?: string | null;
            /** @description The name. */
            display_name: string;
            /** @description Whether mails reach the person: the account has an address. */
            gets_mail: boolean;
            /**
             * Format: uuid
             * @description The registration.
             */
            id: string;
            /**
             * Format: date-time
             * @description When it was asked for; who asked first, gets the next place.
             */
            queued_at: string;
            /**
             * Format: date-time
             * @description Since when there is a place.
             */
            registered_at?: string | null;
            /** @description What it is worth. */
            status: components["schemas"]["RegistrationStatus"];
            /** @description The user ID. */
            user_id: string;
        };
        /**
         * @description Reissuing an e-token; the person activates it with the enrollment code.
         * @example {
         *       "reason": "New telephone, identity checked"
         *     }
         */
        ReissueToken: {
            /** @description Why; at least three characters. */
            reason: string;
        };
        /**
         * @description OMH lets the facility have the case.
         * @example {
         *       "facility_id": "0192f0c1-0000-7000-8000-000000000001"
         *     }
         */
        ReleaseJcCase: {
            /**
             * Format: uuid
             * @description The facility, where the Justice Center did not name one that is known here; Central Office alone.
             */
            facility_id?: string | null;
        };
        /**
         * @description Lifting a legal hold.
         * @example {
         *       "reason": "The case was settled."
         *     }
         */
        ReleaseLegalHold: {
            /** @description Why it is lifted; kept with the record's history. */
            reason: string;
        };
        /**
         * @description What the person can do about it.
         * @example {
         *       "contact": {
         *         "phone": "800-435-7697 option 2",
         *         "who": "NYS ITS Service Desk (HealthHelp)"
         *       },
         *       "text": "Ask the service desk to unlock the account."
         *     }
         */
        Remedy: {
            contact?: components["schemas"]["ContactCard"] | null;
            /** @description What to do. */
            text: string;
        };
        /**
         * @description Opening an incident again.
         * @example {
         *       "reason": "New information from the family"
         *     }
         */
        Reopen: {
            /** @description Why; at least three characters. */
            reason: string;
        };
        /**
         * @description Who and what was involved in incidents more than once.
         * @example {
         *       "at_least": 2,
         *       "distribution": [
         *         {
         *           "count": 3,
         *           "kind": "client",
         *           "suppressed": false,
         *           "times": "2"
         *         }
         *       ],
         *       "filters": {},
         *       "generated_at": "2026-04-01T13:00:00Z",
         *       "identified": false,
         *       "involved": [
         *         {
         *           "incidents": 2,
         *           "key": "client-1",
         *           "kind": "client",
         *           "numbers": [
         *             "NIMRS-2026-0000001",
         *             "NIMRS-2026-0000007"
         *           ]
         *         }
         *       ],
         *       "notes": [],
         *       "period": {
         *         "from": "2026-01-01",
         *         "to": "2026-03-31"
         *       },
         *       "title": "Repeat involvement"
         *     }
         */
        RepeatInvolvementReport: {
            /**
             * Format: int64
             * @description The least number of incidents.
             */
            at_least: number;
            /** @description How many were involved how often. */
            distribution: components["schemas"]["InvolvementCount"][];
            /** @description What it is narrowed to, by parameter: the values as they were asked for, with their names. Empty where it is not. */
            filters: {
                [key: string]: components["schemas"]["ReportKey"][];
            };
            /**
             * Format: date-time
             * @description When it was made.
             */
            generated_at: string;
            /** @description Whether `involved` says who the people are. */
            identified: boolean;
            /** @description Each of them, those with the most first; only for readers of the facility itself. */
            involved: components["schemas"]["InvolvedAgain"][];
            /** @description What a reader must know. */
            notes: string[];
            /** @description The days on which the incidents happened. */
            period: components["schemas"]["ReportPeriod"];
            /** @description What it shows. */
            title: string;
        };
        /**
         * @description The form in which a report comes.
         * @enum {string}
         */
        ReportFormat: "json" | "csv" | "xlsx" | "svg" | "png";
        /**
         * @description What a row of a report is about, or what the report is narrowed to.
         * @example {
         *       "key": "omh_notice",
         *       "label": "Notice to OMH"
         *     }
         */
        ReportKey: {
            /** @description For programs: a code, an id, `2026-03`; `not_recorded` where the records do not say. */
            key: string;
            /** @description For people. */
            label: string;
        };
        /**
         * @description The days of a report, both included, in New York.
         * @example {
         *       "from": "2026-01-01",
         *       "to": "2026-03-31"
         *     }
         */
        ReportPeriod: {
            /**
             * Format: date
             * @description The first day.
             */
            from: string;
            /**
             * Format: date
             * @description The last day.
             */
            to: string;
        };
        /**
         * @description The organization that a new account is to belong to.
         * @example {
         *       "facility_id": "0192f0c1-0000-7000-8000-000000000001",
         *       "kind": "facility"
         *     }
         */
        RequestedOrganization: {
            /**
             * Format: uuid
             * @description The facility, where it is one.
             */
            facility_id?: string | null;
            field_office?: components["schemas"]["FieldOffice"] | null;
            /** @description The kind of organization: a facility, a field office, Central Office or the NIMRS help desk. */
            kind: components["schemas"]["OrganizationKind"];
        };
        /**
         * @description Somebody who is to get an account.
         * @example {
         *       "display_name": "Dana Reyes",
         *       "email": "dana.reyes@example.org",
         *       "organization": {
         *         "facility_id": "0192f0c1-0000-7000-8000-000000000001",
         *         "kind": "facility"
         *       },
         *       "security_group": "level_2",
         *       "user_id": "dana.reyes"
         *     }
         */
        RequestedPerson: {
            /** @description The name of the person. */
            display_name: string;
            /** @description The person's own mail address; the enrollment code goes there and nowhere else. */
            email: string;
            /** @description The organization. */
            organization: components["schemas"]["RequestedOrganization"];
            /** @description The security group. It must fit the organization. */
            security_group: components["schemas"]["SecurityGroup"];
            /** @description The user ID to sign on with; unique in the State, upper and lower case count as the same. */
            user_id: string;
        };
        /**
         * @description A new enrollment code for a request that was approved.
         * @example {}
         */
        ResendEnrollment: {
            /**
             * @description The right mail address, where the one in the request was wrong. Central Office alone can correct it, by another
             *     person than those who filed and approved the request and than the one who gets the code.
             */
            email?: string | null;
            /** @description Why; at least three characters. Required with `email`. */
            reason?: string | null;
        };
        /**
         * @description Resetting a PIN; the person sets a new one with the enrollment code.
         * @example {
         *       "reason": "Forgot the PIN, identity checked"
         *     }
         */
        ResetPin: {
            /** @description Why; at least three characters. */
            reason: string;
        };
        /**
         * @description A restraint or seclusion.
         * @example {
         *       "ended_at": "2026-03-01T09:36:00Z",
         *       "kind": "manual",
         *       "ordered_by": "Dr. Stone",
         *       "reason": "Was about to strike another patient with a chair",
         *       "started_at": "2026-03-01T09:31:00Z"
         *     }
         */
        Restraint: {
            /** @description How it was talked over afterwards. */
            debrief?: string | null;
            /**
             * Format: date-time
             * @description When it ended.
             */
            ended_at?: string | null;
            /** @description Injury that came of it. */
            injury?: string | null;
            kind?: components["schemas"]["RestraintKind"] | null;
            /** @description How the client was watched. */
            observation_checks?: string | null;
            /** @description The clinician who ordered it. */
            ordered_by?: string | null;
            /** @description Why; only imminent serious injury is a reason (14 NYCRR 526.4). */
            reason?: string | null;
            /**
             * Format: date-time
             * @description When it began.
             */
            started_at?: string | null;
        };
        /**
         * @description The kind of restraint (14 NYCRR 526.4).
         * @enum {string}
         */
        RestraintKind: "manual" | "mechanical" | "drug" | "seclusion";
        /**
         * @description How an incident came to its end, from which on the time runs for which it is kept.
         * @enum {string}
         */
        RetentionClass: "closed" | "voided" | "discarded";
        /**
         * @description Which rule says how long an incident is kept: the one that keeps it longest.
         * @enum {string}
         */
        RetentionRule: "seven_years" | "age_22" | "birth_date_unknown";
        /**
         * @description Returning an incident to the facility with a question.
         * @example {
         *       "due_at": "2026-04-10T21:00:00Z",
         *       "question": "Was the floor marked?"
         *     }
         */
        Return: {
            /**
             * Format: date-time
             * @description By when an answer is wanted.
             */
            due_at?: string | null;
            /** @description The question. */
            question: string;
        };
        /**
         * @description A token to be made useless (RFC 7009).
         * @example {
         *       "token": "eyJhbGciOiJFZERTQSJ9"
         *     }
         */
        RevocationRequest: {
            /** @description As in a request for a token. */
            client_assertion?: string | null;
            /** @description As in a request for a token. */
            client_assertion_type?: string | null;
            /** @description The access token. */
            token: string;
            /** @description What kind of token it is; only access tokens are known. */
            token_type_hint?: string | null;
        };
        /**
         * @description The root cause analysis of a sentinel event.
         * @example {
         *       "actions": [
         *         "Signs at every sluice"
         *       ],
         *       "causes": [
         *         "Wet floor not marked"
         *       ],
         *       "required": true
         *     }
         */
        RootCauseAnalysis: {
            /** @description What is done about them. */
            actions?: components["schemas"]["Note"][];
            /** @description The root causes. */
            causes?: components["schemas"]["Note"][];
            /** @description Whether one is due. */
            required?: boolean | null;
        };
        /**
         * @description A search to keep: its name, and what it asks for.
         * @example {
         *       "name": "Open falls",
         *       "query": {
         *         "incident_type": "fall",
         *         "status": "submitted"
         *       }
         *     }
         */
        SavedSearchContent: {
            /** @description The name, which no other search of the account has. */
            name: string;
            /** @description What it asks for, as the parameters of the list of incidents. */
            query: components["schemas"]["IncidentSearch"];
        };
        /**
         * @description A merge patch (RFC 7396): what is absent stays, null takes out.
         * @example {
         *       "name": "Open falls",
         *       "query": {
         *         "incident_type": "fall",
         *         "status": "submitted"
         *       }
         *     }
         */
        SavedSearchPatch: {
            /** @description The name, which no other search of the account has. */
            name?: string;
            /** @description What it asks for, as the parameters of the list of incidents. */
            query?: components["schemas"]["IncidentSearch"];
        };
        /**
         * @description A search that an account keeps.
         * @example {
         *       "content": {
         *         "name": "Open falls",
         *         "query": {
         *           "incident_type": "fall",
         *           "status": "submitted"
         *         }
         *       },
         *       "created_at": "2026-03-02T15:00:00Z",
         *       "id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
         *       "updated_at": "2026-03-02T15:00:00Z",
         *       "version": 1
         *     }
         */
        SavedSearchView: {
            /** @description Its name, and what it asks for. */
            content: components["schemas"]["SavedSearchContent"];
            /**
             * Format: date-time
             * @description When it was saved.
             */
            created_at: string;
            /**
             * Format: uuid
             * @description The search.
             */
            id: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updated_at: string;
            /**
             * Format: int32
             * @description The version, as in the `ETag`.
             */
            version: number;
        };
        /**
         * @description What a machine client may do: `incident.read`, or in the words of SMART on FHIR `system/AdverseEvent.rs`.
         * @example incident.read
         */
        ScopeName: string;
        /**
         * @description How an incident fits what was searched for.
         * @example {
         *       "class": "phrase",
         *       "snippets": [
         *         {
         *           "field": "narrative.description",
         *           "parts": [
         *             {
         *               "hit": false,
         *               "text": "…slipped on the "
         *             },
         *             {
         *               "hit": true,
         *               "text": "wet floor"
         *             }
         *           ]
         *         }
         *       ]
         *     }
         */
        SearchMatch: {
            /** @description How well; the better come first. */
            class: components["schemas"]["MatchClass"];
            /** @description Where, at most three places. */
            snippets: components["schemas"]["Snippet"][];
        };
        /**
         * @description The security group of an account: what it may do is in `permissions.csv`.
         * @enum {string}
         */
        SecurityGroup: "level_1" | "level_2" | "level_3" | "security_administrator" | "its_service_desk" | "nimrs_help_desk" | "field_office" | "clinical_risk_manager" | "central_office" | "justice_center" | "integration";
        /**
         * @description A security group and what it may do.
         * @example {
         *       "code": "level_1",
         *       "description": "Processes and submits incidents.",
         *       "permissions": [
         *         {
         *           "grant": "yes",
         *           "permission": "incident.submit"
         *         }
         *       ],
         *       "title": "Level 1"
         *     }
         */
        SecurityGroupView: {
            /** @description The group. */
            code: components["schemas"]["SecurityGroup"];
            /** @description What it is for. */
            description: string;
            /** @description Every permission, with how far it is held. */
            permissions: components["schemas"]["PermissionGrant"][];
            /** @description Its name. */
            title: string;
        };
        /**
         * @description Whom the director appoints to manage the facility's accounts: its first Security Administrator.
         * @example {
         *       "display_name": "Nora Fitzgerald",
         *       "email": "nora.fitzgerald@hudsonview.example",
         *       "phone": "845-555-0101",
         *       "user_id": "hudsonview-admin"
         *     }
         */
        SecurityManager: {
            /** @description The name. */
            display_name: string;
            /** @description A plain mail address. The code that activates the account goes there, and to nobody else. */
            email: string;
            /** @description Telephone number. */
            phone: string;
            /** @description The user ID that is wanted. Whether it is free is looked up when Central Office decides; it may give another. */
            user_id: string;
        };
        /**
         * @description A suicide attempt or self abuse.
         * @example {
         *       "lethality": "moderate",
         *       "method": "Ligature",
         *       "observation_level": "15 minutes",
         *       "prior_attempts": true
         *     }
         */
        SelfHarm: {
            /** @description Objects that should not have been there. */
            contraband?: string | null;
            lethality?: components["schemas"]["Lethality"] | null;
            /** @description How. */
            method?: string | null;
            /** @description The level of observation at the time. */
            observation_level?: string | null;
            /** @description Whether there were attempts before. */
            prior_attempts?: boolean | null;
        };
        /**
         * @description Sending a draft back to its writer.
         * @example {
         *       "reason": "The time of discovery is missing"
         *     }
         */
        SendBack: {
            /** @description Why; at least three characters. */
            reason: string;
        };
        /**
         * @description A sign-on that is in use.
         * @example {
         *       "client": "Mozilla/5.0",
         *       "created_at": "2026-03-02T14:00:00Z",
         *       "current": true,
         *       "expires_at": "2026-03-03T02:00:00Z",
         *       "id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
         *       "last_used_at": "2026-03-02T15:10:00Z"
         *     }
         */
        SessionView: {
            /** @description The program it was signed on with, as it named itself. */
            client?: string | null;
            /**
             * Format: date-time
             * @description When it was signed on.
             */
            created_at: string;
            /** @description Whether this request is part of it. */
            current: boolean;
            /**
             * Format: date-time
             * @description When it ends at the latest.
             */
            expires_at: string;
            /**
             * Format: uuid
             * @description The session.
             */
            id: string;
            /**
             * Format: date-time
             * @description When its tokens were last refreshed.
             */
            last_used_at: string;
        };
        /**
         * @description On which day of the week the sessions of a series are held.
         * @enum {string}
         */
        SessionWeekday: "monday" | "tuesday" | "wednesday" | "thursday" | "friday";
        /**
         * @description Putting a legal hold on an incident.
         * @example {
         *       "reason": "Litigation; see the letter of counsel of 1 March 2026."
         *     }
         */
        SetLegalHold: {
            /** @description Why it must not be deleted; kept with the record and its history. */
            reason: string;
        };
        /**
         * @description Sex as recorded.
         * @enum {string}
         */
        Sex: "f" | "m" | "x" | "unknown";
        /**
         * @description The same for clients of FHIR (SMART App Launch 2, section "Conformance").
         * @example {
         *       "capabilities": [
         *         "client-confidential-asymmetric",
         *         "permission-v1",
         *         "permission-v2"
         *       ],
         *       "code_challenge_methods_supported": [
         *         "S256"
         *       ],
         *       "grant_types_supported": [
         *         "client_credentials"
         *       ],
         *       "introspection_endpoint": "https://nimrs.example.org/oauth/introspect",
         *       "issuer": "https://nimrs.example.org",
         *       "jwks_uri": "https://nimrs.example.org/.well-known/jwks.json",
         *       "revocation_endpoint": "https://nimrs.example.org/oauth/revoke",
         *       "scopes_supported": [
         *         "system/AdverseEvent.rs"
         *       ],
         *       "token_endpoint": "https://nimrs.example.org/oauth/token",
         *       "token_endpoint_auth_methods_supported": [
         *         "private_key_jwt"
         *       ],
         *       "token_endpoint_auth_signing_alg_values_supported": [
         *         "ES384"
         *       ]
         *     }
         */
        SmartConfiguration: {
            /** @description What of SMART is offered. */
            capabilities: string[];
            /** @description Must stand here; no sign-on in a browser uses it. */
            code_challenge_methods_supported: string[];
            /** @description Always `client_credentials`. */
            grant_types_supported: string[];
            /** @description Where a client asks about its tokens. */
            introspection_endpoint: string;
            /** @description Who gives the tokens. */
            issuer: string;
            /** @description The keys that sign the tokens. */
            jwks_uri: string;
            /** @description Where a client gives its tokens back. */
            revocation_endpoint: string;
            /** @description All scopes. */
            scopes_supported: string[];
            /** @description Where tokens are asked for; the `aud` of assertions. */
            token_endpoint: string;
            /** @description How clients prove who they are. */
            token_endpoint_auth_methods_supported: string[];
            /** @description How assertions may be signed. */
            token_endpoint_auth_signing_alg_values_supported: string[];
        };
        /**
         * @description A place where something was found, with what stands around it.
         * @example {
         *       "field": "narrative.description",
         *       "parts": [
         *         {
         *           "hit": false,
         *           "text": "…slipped on the "
         *         },
         *         {
         *           "hit": true,
         *           "text": "wet floor"
         *         }
         *       ]
         *     }
         */
        Snippet: {
            /** @description The field: `number`, `external_reference`, `jc_numbers`, `people`, `narrative.description` and the like. */
            field: string;
            /** @description The text around it, in its order. */
            parts: components["schemas"]["SnippetPart"][];
        };
        /**
         * @description A part of a text, found or not.
         * @example {
         *       "hit": true,
         *       "text": "wet floor"
         *     }
         */
        SnippetPart: {
            /** @description Whether it is what was searched for. */
            hit: boolean;
            /** @description The text as it was written. */
            text: string;
        };
        /**
         * @description Who employs the person. It decides the service desk and the road of a request for access.
         * @enum {string}
         */
        StaffKind: "local" | "state";
        /**
         * @description The state of an account, derived from its dates and failures; the first that applies counts.
         * @enum {string}
         */
        Standing: "deactivated" | "expired" | "locked_failed_attempts" | "locked_inactive" | "pending" | "active";
        /**
         * @description Submitting an incident to OMH.
         * @example {
         *       "late_reason": "The network was down"
         *     }
         */
        Submit: {
            /** @description Why it is late; needed after the time limit for telling OMH. */
            late_reason?: string | null;
        };
        /**
         * @description Whether the patient was under the supervision of a custodian.
         * @enum {string}
         */
        Supervision: "actual" | "intended" | "none";
        /**
         * @description What a report withholds.
         * @example {
         *       "applied": true,
         *       "cells_hidden": 6,
         *       "threshold": 11
         *     }
         */
        Suppression: {
            /** @description Whether small counts are withheld: from all who do not belong to the facility. */
            applied: boolean;
            /**
             * Format: int64
             * @description How many counts are withheld, rows and sums.
             */
            cells_hidden: number;
            /**
             * Format: int64
             * @description Counts from 1 to below this are withheld.
             */
            threshold: number;
        };
        /**
         * @description Everything an incident can be classified as, and by when what is due.
         * @example {
         *       "classes": [],
         *       "clocks": [],
         *       "types": [],
         *       "version": "1"
         *     }
         */
        Taxonomy: {
            /** @description The classes. */
            classes: components["schemas"]["IncidentClassView"][];
            /** @description The time limits. */
            clocks: components["schemas"]["ClockDefinition"][];
            /** @description The types. */
            types: components["schemas"]["IncidentTypeView"][];
            /** @description The version of these tables; it changes when they do. */
            version: string;
        };
        /**
         * @description The 24 hours within which an e-token must be issued. It is issued when its mail has left.
         * @example {
         *       "due_at": "2026-03-03T15:00:00Z",
         *       "status": "running"
         *     }
         */
        TokenClock: {
            /**
             * Format: date-time
             * @description By when.
             */
            due_at: string;
            /** @description How it stands. */
            status: components["schemas"]["TokenClockStatus"];
        };
        /**
         * @description How the 24 hours stand within which an e-token must be issued.
         * @enum {string}
         */
        TokenClockStatus: "running" | "met" | "met_late" | "overdue";
        /**
         * @description What a sign-on gives.
         * @example {
         *       "access_token": "eyJhbGciOiJFZERTQSJ9.e30.c2ln",
         *       "expires_in": 900,
         *       "refresh_expires_in": 1800,
         *       "refresh_token": "cmVmcmVzaA",
         *       "token_type": "Bearer"
         *     }
         */
        TokenPair: {
            /** @description The access token, to send as `Authorization: Bearer`. */
            access_token: string;
            /**
             * Format: int64
             * @description Seconds the access token is good for.
             */
            expires_in: number;
            /**
             * Format: int64
             * @description Seconds the refresh token is good for when it is not used.
             */
            refresh_expires_in: number;
            /**
             * Format: password
             * @description Good for one new pair; reuse ends the session.
             */
            refresh_token: string;
            /** @description Always `Bearer`. */
            token_type: string;
        };
        /**
         * @description A request for a token (RFC 6749, section 4.4; RFC 7523).
         * @example {
         *       "grant_type": "client_credentials",
         *       "scope": "incident.read"
         *     }
         */
        TokenRequest: {
            /** @description The signed assertion, for `private_key_jwt`. */
            client_assertion?: string | null;
            /** @description `urn:ietf:params:oauth:client-assertion-type:jwt-bearer`, with an assertion. */
            client_assertion_type?: string | null;
            /** @description Always `client_credentials`. */
            grant_type: string;
            /** @description What the token is to be good for, parted by blanks; all of the client's if it is left out. */
            scope?: string | null;
        };
        /**
         * @description A token (RFC 6749, section 5.1). There is no refresh token: ask again.
         * @example {
         *       "access_token": "eyJhbGciOiJFZERTQSJ9",
         *       "expires_in": 300,
         *       "scope": "incident.read",
         *       "token_type": "bearer"
         *     }
         */
        TokenResponse: {
            /** @description The token, for the header `Authorization: Bearer`. */
            access_token: string;
            /**
             * Format: int64
             * @description Seconds for which it is good.
             */
            expires_in: number;
            /** @description What it is good for, parted by blanks. */
            scope: string;
            /** @description Always `bearer`. */
            token_type: string;
        };
        /**
         * @description Why only a tombstone is left of an incident.
         * @enum {string}
         */
        TombstoneKind: "discarded" | "purged";
        /**
         * @description What is left of an incident that was thrown away as a draft, or removed when its time was over.
         * @example {
         *       "at": "2026-03-02T15:00:00Z",
         *       "by": "level2.hudson",
         *       "facility_id": "0192f0c1-0000-7000-8000-000000000001",
         *       "incident_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
         *       "kind": "discarded",
         *       "number": "NIMRS-2026-0000018",
         *       "reason": "Recorded twice."
         *     }
         */
        TombstoneView: {
            /**
             * Format: date-time
             * @description When it was thrown away or removed.
             */
            at: string;
            /** @description User ID of who threw it away; none where the operator removed it. */
            by?: string | null;
            class?: components["schemas"]["RetentionClass"] | null;
            /**
             * Format: uuid
             * @description Its facility.
             */
            facility_id: string;
            /**
             * Format: uuid
             * @description The incident.
             */
            incident_id: string;
            /**
             * Format: date
             * @description Of a removed one: the last day on which it had to be kept.
             */
            kept_until?: string | null;
            /** @description Why only this is left. */
            kind: components["schemas"]["TombstoneKind"];
            /** @description Its number, which is not given again. */
            number: string;
            /** @description Why it was thrown away, where a reason was given. */
            reason?: string | null;
            rule?: components["schemas"]["RetentionRule"] | null;
        };
        /**
         * @description In what a training was completed.
         * @enum {string}
         */
        TrainingKind: "webinar" | "resource";
        /**
         * @description A training that an account has completed. It stays when the webinar or the material is gone.
         * @example {
         *       "completed_on": "2026-03-12",
         *       "id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
         *       "kind": "webinar",
         *       "recorded_by": "helpdesk",
         *       "source_id": "0192f0c1-0000-7000-8000-000000000007",
         *       "title": "Working in the import queue"
         *     }
         */
        TrainingView: {
            /**
             * Format: date
             * @description The day in New York.
             */
            completed_on: string;
            /**
             * Format: uuid
             * @description The record.
             */
            id: string;
            /** @description In what it was completed. */
            kind: components["schemas"]["TrainingKind"];
            /** @description User ID of who recorded it: of a resource the person, of a webinar who noted the attendance. */
            recorded_by: string;
            /**
             * Format: uuid
             * @description The webinar or the resource.
             */
            source_id?: string | null;
            /** @description The title as it was then. */
            title: string;
        };
        /**
         * @description The most that was done to treat the harm.
         * @enum {string}
         */
        TreatmentGiven: "none" | "first_aid" | "physician" | "emergency_department" | "admission";
        /**
         * @description A change of a unit (merge patch); what is absent stays.
         * @example {
         *       "active": false
         *     }
         */
        UnitPatch: {
            /** @description Whether it is in use. */
            active?: boolean;
            /** @description Its name. */
            name?: string;
            /** @description Its programme. */
            programme?: components["schemas"]["FacilityKind"];
        };
        /**
         * @description A unit, site or programme of a facility.
         * @example {
         *       "active": true,
         *       "id": "0192f0c1-0000-7000-8000-000000000002",
         *       "name": "Adult clinic",
         *       "programme": "clinic",
         *       "version": 1
         *     }
         */
        UnitView: {
            /** @description Whether it is in use. */
            active: boolean;
            /**
             * Format: uuid
             * @description The unit.
             */
            id: string;
            /** @description Its name. */
            name: string;
            /** @description Its programme. */
            programme: components["schemas"]["FacilityKind"];
            /**
             * Format: int32
             * @description The version, as in the `ETag`.
             */
            version: number;
        };
        /**
         * @description Unlocking an account.
         * @example {
         *       "reason": "Called from the number on file"
         *     }
         */
        Unlock: {
            /** @description Why; at least three characters. */
            reason: string;
        };
        /**
         * @description What changed between two versions.
         * @example {
         *       "changes": [
         *         {
         *           "after": "bathroom",
         *           "before": "hallway",
         *           "pointer": "/content/place/location"
         *         }
         *       ],
         *       "from": 1,
         *       "to": 2
         *     }
         */
        VersionDiff: {
            /** @description The differences. */
            changes: components["schemas"]["Change"][];
            /**
             * Format: int32
             * @description The earlier version.
             */
            from: number;
            /**
             * Format: int32
             * @description The later version.
             */
            to: number;
        };
        /**
         * @description A version of an incident in a list.
         * @example {
         *       "action": "create",
         *       "at": "2026-03-01T10:00:00Z",
         *       "by": "level1.hudson",
         *       "number": 1,
         *       "status": "draft"
         *     }
         */
        VersionSummary: {
            /** @description What was done, as `create` or `amend`. */
            action: string;
            /**
             * Format: date-time
             * @description When it was made.
             */
            at: string;
            /** @description User ID of who made it. */
            by: string;
            /**
             * Format: int32
             * @description The number of the version, as in the `ETag` of the incident.
             */
            number: number;
            /** @description Why, where a reason was given. */
            reason?: string | null;
            /** @description Where the incident stood after it. */
            status: components["schemas"]["IncidentStatus"];
        };
        /**
         * @description A version of an incident.
         * @example {
         *       "action": "create",
         *       "at": "2026-03-01T10:00:00Z",
         *       "by": "level1.hudson",
         *       "identified": true,
         *       "number": 1,
         *       "record": {
         *         "attachments": [],
         *         "content": {
         *           "incident_type": "fall"
         *         },
         *         "facility_id": "0192f0c1-0000-7000-8000-000000000001",
         *         "late": false,
         *         "notifications": [],
         *         "people": [],
         *         "status": "draft"
         *       },
         *       "status": "draft"
         *     }
         */
        VersionView: {
            /** @description What was done, as `create` or `amend`. */
            action: string;
            /**
             * Format: date-time
             * @description When it was made.
             */
            at: string;
            /** @description User ID of who made it. */
            by: string;
            /** @description Whether the names are shown. */
            identified: boolean;
            /**
             * Format: int32
             * @description The number of the version, as in the `ETag` of the incident.
             */
            number: number;
            /** @description Why, where a reason was given. */
            reason?: string | null;
            /** @description The incident as it was. */
            record: components["schemas"]["IncidentRecord"];
            /** @description Where the incident stood after it. */
            status: components["schemas"]["IncidentStatus"];
        };
        /**
         * @description How an incident came to be voided.
         * @example {
         *       "at": "2026-03-03T15:00:00Z",
         *       "decided_by": "central.albany",
         *       "deletion_request_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b6",
         *       "ground": "duplicate",
         *       "reason": "The same fall, recorded by the night shift.",
         *       "requested_by": "level1.hudson",
         *       "surviving_incident_id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b7",
         *       "surviving_incident_number": "NIMRS-2026-0000016"
         *     }
         */
        VoidView: {
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description User ID of who agreed. */
            decided_by: string;
            /** @description What was said of the decision. */
            decision_note?: string | null;
            /**
             * Format: uuid
             * @description The request that was approved.
             */
            deletion_request_id: string;
            /** @description On what ground. */
            ground: components["schemas"]["DeletionGround"];
            /** @description Why. */
            reason: string;
            /** @description User ID of who asked. */
            requested_by: string;
            /**
             * Format: uuid
             * @description For a duplicate: the incident that stayed.
             */
            surviving_incident_id?: string | null;
            /** @description For a duplicate: the number of the incident that stayed. */
            surviving_incident_number?: string | null;
        };
        /**
         * @description The report to the Vulnerable Persons' Central Register.
         * @example {
         *       "caller": "Dana Reyes",
         *       "method": "phone"
         *     }
         */
        VpcrReport: {
            /** @description Who reported it. */
            caller?: string | null;
            method?: components["schemas"]["VpcrReportMethod"] | null;
        };
        /**
         * @description How the report reached the Vulnerable Persons' Central Register.
         * @enum {string}
         */
        VpcrReportMethod: "phone" | "web" | "app";
        /**
         * @description Something to know about that did not stop the request.
         * @example {
         *       "code": "single_level_1",
         *       "message": "The facility has one Level 1 user; it should have two or more."
         *     }
         */
        Warning: {
            /** @description What, for programs, as `single_level_1`. */
            code: string;
            /** @description What, for people. */
            message: string;
        };
        /**
         * @description Where events are sent, and which.
         * @example {
         *       "description": "Our health-record system",
         *       "enabled": true,
         *       "event_types": [
         *         "incident.submitted",
         *         "incident.closed"
         *       ],
         *       "signature": "both",
         *       "url": "https://hooks.example.org/nimrs"
         *     }
         */
        WebhookContent: {
            /** @description What it is for. */
            description?: string | null;
            /** @description Whether it is sent to. What happens meanwhile waits. */
            enabled?: boolean;
            /** @description The types of events; none for all. */
            event_types?: components["schemas"]["EventType"][];
            /** @description How it is signed. */
            signature?: components["schemas"]["WebhookSignature"];
            /** @description The address, `https` and public unless the operator allows others. */
            url: string;
        };
        /**
         * @description A merge patch (RFC 7396): what is absent stays, null takes out.
         * @example {
         *       "description": "Our health-record system",
         *       "enabled": true,
         *       "event_types": [
         *         "incident.submitted",
         *         "incident.closed"
         *       ],
         *       "signature": "both",
         *       "url": "https://hooks.example.org/nimrs"
         *     }
         */
        WebhookPatch: {
            /** @description What it is for. */
            description?: string | null;
            /** @description Whether it is sent to. What happens meanwhile waits. */
            enabled?: boolean | null;
            /** @description The types of events; none for all. */
            event_types?: components["schemas"]["EventType"][] | null;
            signature?: components["schemas"]["WebhookSignature"] | null;
            /** @description The address, `https` and public unless the operator allows others. */
            url?: string;
        };
        /**
         * @description What is sent again: a range of positions or of times.
         * @example {
         *       "after": 40,
         *       "until": 57
         *     }
         */
        WebhookReplay: {
            /**
             * Format: int64
             * @description After this position.
             */
            after?: number | null;
            /**
             * Format: date-time
             * @description Happened at this time or later.
             */
            from?: string | null;
            /**
             * Format: date-time
             * @description Happened before this time.
             */
            to?: string | null;
            /**
             * Format: int64
             * @description Up to this position.
             */
            until?: number | null;
        };
        /**
         * @description How much is sent again.
         * @example {
         *       "events": 17
         *     }
         */
        WebhookReplayed: {
            /**
             * Format: int64
             * @description Events that are sent again.
             */
            events: number;
        };
        /**
         * @description What a webhook is signed with.
         * @enum {string}
         */
        WebhookSecretKind: "hmac" | "ed25519";
        /**
         * @description A secret or key of a webhook, without what is secret.
         * @example {
         *       "created_at": "2026-03-02T15:00:00Z",
         *       "id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b6",
         *       "kind": "ed25519",
         *       "public_key": "whpk_11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="
         *     }
         */
        WebhookSecretView: {
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it ends, since another has taken its place.
             */
            ends_at?: string | null;
            /**
             * Format: uuid
             * @description The secret.
             */
            id: string;
            /** @description Which of the two. */
            kind: components["schemas"]["WebhookSecretKind"];
            /** @description The public half of a key, with which the receiver checks. */
            public_key?: string | null;
        };
        /**
         * @description How a webhook is signed.
         * @enum {string}
         */
        WebhookSignature: "hmac" | "ed25519" | "both";
        /**
         * @description A webhook.
         * @example {
         *       "content": {
         *         "enabled": true,
         *         "event_types": [],
         *         "signature": "both",
         *         "url": "https://hooks.example.org/nimrs"
         *       },
         *       "created_at": "2026-03-02T15:00:00Z",
         *       "created_by": "security.admin",
         *       "id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
         *       "position": 42,
         *       "secrets": [
         *         {
         *           "created_at": "2026-03-02T15:00:00Z",
         *           "id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b6",
         *           "kind": "hmac"
         *         }
         *       ],
         *       "updated_at": "2026-03-02T15:00:00Z",
         *       "version": 1
         *     }
         */
        WebhookView: {
            /** @description Where they are sent, and which. */
            content: components["schemas"]["WebhookContent"];
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /** @description Who made it. */
            created_by: string;
            /** @description Why the service itself disabled it. */
            disabled_reason?: string | null;
            /**
             * Format: uuid
             * @description The facility whose events are sent; absent where those of the whole State are.
             */
            facility_id?: string | null;
            /**
             * Format: uuid
             * @description The webhook.
             */
            id: string;
            /**
             * Format: int64
             * @description The position in the feed up to which deliveries were made.
             */
            position: number;
            /** @description What it is signed with now. */
            secrets: components["schemas"]["WebhookSecretView"][];
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updated_at: string;
            /**
             * Format: int32
             * @description The version, as in the `ETag`.
             */
            version: number;
        };
        /**
         * @description What is said about a webinar.
         * @example {
         *       "capacity": 40,
         *       "description": "From the case of the Justice Center to the incident of the facility.",
         *       "ends_at": "2030-03-14T14:00:00Z",
         *       "join_link": "https://meet.example.org/nimrs-queue",
         *       "starts_at": "2030-03-14T13:00:00Z",
         *       "title": "Working in the import queue"
         *     }
         */
        WebinarContent: {
            /**
             * Format: int32
             * @description How many places there are.
             */
            capacity: number;
            /** @description What it is about. */
            description: string;
            /**
             * Format: date-time
             * @description When it ends, at most twelve hours later.
             */
            ends_at: string;
            /** @description Where to join: an `https` address without user name or password. Only who is registered gets to see it. */
            join_link?: string | null;
            /**
             * Format: date-time
             * @description When it begins.
             */
            starts_at: string;
            /** @description The title. */
            title: string;
        };
        /**
         * @description How a request for a webinar is answered.
         * @enum {string}
         */
        WebinarDecision: "accept" | "decline";
        /**
         * @description How a webinar came about.
         * @enum {string}
         */
        WebinarKind: "scheduled" | "custom";
        /**
         * @description A merge patch (RFC 7396): what is absent stays, null takes out.
         * @example {
         *       "capacity": 40,
         *       "description": "From the case of the Justice Center to the incident of the facility.",
         *       "ends_at": "2030-03-14T14:00:00Z",
         *       "join_link": "https://meet.example.org/nimrs-queue",
         *       "starts_at": "2030-03-14T13:00:00Z",
         *       "title": "Working in the import queue"
         *     }
         */
        WebinarPatch: {
            /**
             * Format: int32
             * @description How many places there are.
             */
            capacity?: number;
            /** @description What it is about. */
            description?: string;
            /**
             * Format: date-time
             * @description When it ends, at most twelve hours later.
             */
            ends_at?: string;
            /** @description Where to join: an `https` address without user name or password. Only who is registered gets to see it. */
            join_link?: string | null;
            /**
             * Format: date-time
             * @description When it begins.
             */
            starts_at?: string;
            /** @description The title. */
            title?: string;
        };
        /**
         * @description What is asked for.
         * @example {
         *       "details": "Six new supervisors begin in May. None of them has filed a report yet.",
         *       "participants": 6,
         *       "preferred_times": "Tuesdays or Wednesdays in May, before noon",
         *       "topic": "Closing an investigation"
         *     }
         */
        WebinarRequestContent: {
            /** @description For whom and why, without names of clients. */
            details?: string | null;
            /**
             * Format: int32
             * @description About how many would come.
             */
            participants: number;
            /** @description When it would suit, in words. */
            preferred_times?: string | null;
            /** @description What it should be about. */
            topic: string;
        };
        /**
         * @description How far a request for a webinar of one's own has come.
         * @enum {string}
         */
        WebinarRequestStatus: "submitted" | "accepted" | "declined";
        /**
         * @description A request for a webinar.
         * @example {
         *       "answer": "Gladly.",
         *       "answered_at": "2026-03-03T15:00:00Z",
         *       "answered_by": "helpdesk",
         *       "content": {
         *         "participants": 6,
         *         "topic": "Closing an investigation"
         *       },
         *       "facility_id": "0192f0c1-0000-7000-8000-000000000001",
         *       "id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
         *       "requested_at": "2026-03-02T15:00:00Z",
         *       "requested_by": "level1.hudson",
         *       "status": "accepted",
         *       "version": 2,
         *       "webinar_id": "0192f0c1-0000-7000-8000-000000000007"
         *     }
         */
        WebinarRequestView: {
            /** @description The answer in words. */
            answer?: string | null;
            /**
             * Format: date-time
             * @description When.
             */
            answered_at?: string | null;
            /** @description User ID of who answered. */
            answered_by?: string | null;
            /** @description What is asked for. */
            content: components["schemas"]["WebinarRequestContent"];
            /**
             * Format: uuid
             * @description The facility of who asked, where it is one.
             */
            facility_id?: string | null;
            /**
             * Format: uuid
             * @description The request.
             */
            id: string;
            /**
             * Format: date-time
             * @description When.
             */
            requested_at: string;
            /** @description User ID of who asked. */
            requested_by: string;
            /** @description How far it has come. */
            status: components["schemas"]["WebinarRequestStatus"];
            /**
             * Format: int32
             * @description The version, as in the `ETag`.
             */
            version: number;
            /**
             * Format: uuid
             * @description The webinar that comes of it; register there.
             */
            webinar_id?: string | null;
        };
        /**
         * @description What makes webinars that recur: certain weeks' day of each month, as every second and fourth Thursday. A session
         *     that falls on a holiday is held on the next working day.
         * @example {
         *       "capacity": 40,
         *       "description": "From sign-on to the first incident.",
         *       "duration_minutes": 60,
         *       "first_on": "2026-03-01",
         *       "join_link": "https://meet.example.org/nimrs-basics",
         *       "start_time": "09:00",
         *       "title": "NIMRS for new users",
         *       "weekday": "thursday",
         *       "weeks": [
         *         2,
         *         4
         *       ]
         *     }
         */
        WebinarSeriesContent: {
            /**
             * Format: int32
             * @description How many places each has.
             */
            capacity: number;
            /** @description What each is about. */
            description: string;
            /**
             * Format: int32
             * @description How long a session takes.
             */
            duration_minutes: number;
            /**
             * Format: date
             * @description The first day on which there may be a session.
             */
            first_on: string;
            /** @description Where to join: an `https` address without user name or password. Only who is registered gets to see it. */
            join_link?: string | null;
            /**
             * Format: date
             * @description The last one; without it they go on.
             */
            last_on?: string | null;
            /** @description When a session begins, on New York's wall clock, in summer as in winter. */
            start_time: string;
            /** @description The title of each session. */
            title: string;
            /** @description The day of the week. */
            weekday: components["schemas"]["SessionWeekday"];
            /** @description Which of these days of the month, from 1 to 5. Not every month has a fifth. */
            weeks: number[];
        };
        /**
         * @description A merge patch (RFC 7396): what is absent stays, null takes out.
         * @example {
         *       "capacity": 40,
         *       "description": "From sign-on to the first incident.",
         *       "duration_minutes": 60,
         *       "first_on": "2026-03-01",
         *       "join_link": "https://meet.example.org/nimrs-basics",
         *       "start_time": "09:00",
         *       "title": "NIMRS for new users",
         *       "weekday": "thursday",
         *       "weeks": [
         *         2,
         *         4
         *       ]
         *     }
         */
        WebinarSeriesPatch: {
            /**
             * Format: int32
             * @description How many places each has.
             */
            capacity?: number;
            /** @description What each is about. */
            description?: string;
            /**
             * Format: int32
             * @description How long a session takes.
             */
            duration_minutes?: number;
            /**
             * Format: date
             * @description The first day on which there may be a session.
             */
            first_on?: string;
            /** @description Where to join: an `https` address without user name or password. Only who is registered gets to see it. */
            join_link?: string | null;
            /**
             * Format: date
             * @description The last one; without it they go on.
             */
            last_on?: string | null;
            /** @description When a session begins, on New York's wall clock, in summer as in winter. */
            start_time?: string;
            /** @description The title of each session. */
            title?: string;
            /** @description The day of the week. */
            weekday?: components["schemas"]["SessionWeekday"];
            /** @description Which of these days of the month, from 1 to 5. Not every month has a fifth. */
            weeks?: number[];
        };
        /**
         * @description What makes webinars that recur.
         * @example {
         *       "content": {
         *         "capacity": 40,
         *         "description": "From sign-on to the first incident.",
         *         "duration_minutes": 60,
         *         "first_on": "2026-03-01",
         *         "join_link": "https://meet.example.org/nimrs-basics",
         *         "start_time": "09:00",
         *         "title": "NIMRS for new users",
         *         "weekday": "thursday",
         *         "weeks": [
         *           2,
         *           4
         *         ]
         *       },
         *       "id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
         *       "made_until": "2026-05-31",
         *       "version": 1
         *     }
         */
        WebinarSeriesView: {
            /** @description When and what. A change holds for the sessions that are not made yet. */
            content: components["schemas"]["WebinarSeriesContent"];
            /**
             * Format: date-time
             * @description When it was ended.
             */
            ended_at?: string | null;
            /**
             * Format: uuid
             * @description The series.
             */
            id: string;
            /**
             * Format: date
             * @description The day up to which its sessions are made: 90 days ahead.
             */
            made_until?: string | null;
            /**
             * Format: int32
             * @description The version, as in the `ETag`.
             */
            version: number;
        };
        /**
         * @description Whether a webinar takes place.
         * @enum {string}
         */
        WebinarStatus: "scheduled" | "cancelled";
        /**
         * @description A webinar.
         * @example {
         *       "content": {
         *         "capacity": 40,
         *         "description": "From the case of the Justice Center to the incident of the facility.",
         *         "ends_at": "2030-03-14T14:00:00Z",
         *         "join_link": "https://meet.example.org/nimrs-queue",
         *         "starts_at": "2030-03-14T13:00:00Z",
         *         "title": "Working in the import queue"
         *       },
         *       "id": "0192f0c1-2a3b-7c4d-8e5f-60718293a4b5",
         *       "kind": "scheduled",
         *       "my_registration": {
         *         "id": "0192f0c1-0000-7000-8000-000000000009",
         *         "status": "registered"
         *       },
         *       "places_left": 28,
         *       "registered": 12,
         *       "registration_open": true,
         *       "status": "scheduled",
         *       "version": 1,
         *       "waiting": 0
         *     }
         */
        WebinarView: {
            /** @description Why it does not. */
            cancelled_reason?: string | null;
            /** @description What is said about it. */
            content: components["schemas"]["WebinarContent"];
            /**
             * Format: uuid
             * @description The webinar.
             */
            id: string;
            /** @description How it came about. */
            kind: components["schemas"]["WebinarKind"];
            my_registration?: components["schemas"]["MyRegistration"] | null;
            /**
             * Format: int32
             * @description How many places are free.
             */
            places_left: number;
            /**
             * Format: int32
             * @description How many have a place.
             */
            registered: number;
            /** @description Whether one can register now: until it begins. */
            registration_open: boolean;
            /**
             * Format: uuid
             * @description The series that made it.
             */
            series_id?: string | null;
            /** @description Whether it takes place. */
            status: components["schemas"]["WebinarStatus"];
            /**
             * Format: int32
             * @description The version, as in the `ETag`. Registrations do not change it.
             */
            version: number;
            /**
             * Format: int32
             * @description How many wait for one.
             */
            waiting: number;
        };
        /**
         * @description Taking a request back.
         * @example {
         *       "note": "The person does not join us after all"
         *     }
         */
        WithdrawAccessRequest: {
            /** @description Why. */
            note?: string | null;
        };
    };
    responses: {
        /** @description Not possible in the present state. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The service failed; nothing was changed. */
        Failed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not possible in the present state. */
        FhirConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/fhir+json": components["schemas"]["OperationOutcome"];
            };
        };
        /** @description The service failed; nothing was changed. */
        FhirFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/fhir+json": components["schemas"]["OperationOutcome"];
            };
        };
        /** @description You may see it but not do this. */
        FhirForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/fhir+json": components["schemas"]["OperationOutcome"];
            };
        };
        /** @description The content is not valid; every fault is listed. */
        FhirInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/fhir+json": components["schemas"]["OperationOutcome"];
            };
        };
        /** @description The request cannot be read. */
        FhirMalformedRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/fhir+json": components["schemas"]["OperationOutcome"];
            };
        };
        /** @description The body is of another type than asked for. */
        FhirMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/fhir+json": components["schemas"]["OperationOutcome"];
            };
        };
        /** @description It does not come in a form that `Accept` names. */
        FhirNotAcceptable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/fhir+json": components["schemas"]["OperationOutcome"];
            };
        };
        /** @description It does not exist for you. */
        FhirNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/fhir+json": components["schemas"]["OperationOutcome"];
            };
        };
        /** @description Not signed on, or no longer. */
        FhirNotSignedOn: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/fhir+json": components["schemas"]["OperationOutcome"];
            };
        };
        /** @description It was changed since you read it. */
        FhirStale: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/fhir+json": components["schemas"]["OperationOutcome"];
            };
        };
        /** @description The body is too large. */
        FhirTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/fhir+json": components["schemas"]["OperationOutcome"];
            };
        };
        /** @description Too many requests. */
        FhirTooMany: {
            headers: {
                /** @description Seconds to wait. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/fhir+json": components["schemas"]["OperationOutcome"];
            };
        };
        /** @description The service or its database is not available now. */
        FhirUnavailable: {
            headers: {
                /** @description Seconds to wait. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/fhir+json": components["schemas"]["OperationOutcome"];
            };
        };
        /** @description Say which version you change (`If-Match`). */
        FhirVersionNeeded: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/fhir+json": components["schemas"]["OperationOutcome"];
            };
        };
        /** @description You may see it but not do this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The content is not valid; every fault is listed. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request cannot be read. */
        MalformedRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is of another type than asked for. */
        MediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It does not come in a form that `Accept` names. */
        NotAcceptable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It does not exist for you. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not signed on, or no longer. */
        NotSignedOn: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It was changed since you read it. */
        Stale: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is too large. */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests. */
        TooMany: {
            headers: {
                /** @description Seconds to wait. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The service or its database is not available now. */
        Unavailable: {
            headers: {
                /** @description Seconds to wait. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Say which version you change (`If-Match`). */
        VersionNeeded: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
        IdempotencyKey: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    get_jwks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The public keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JwkSet"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_authorization_server: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metadata. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthorizationServer"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_smart_configuration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metadata. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SmartConfiguration"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    fhir_export: {
        parameters: {
            query?: {
                /** @description Only what was changed at this instant or later. */
                _since?: string;
                /** @description The types of resources, separated by commas: `AdverseEvent` is all there is. */
                _type?: string;
                /** @description `application/fhir+ndjson`, which it is anyway. */
                _outputFormat?: string;
            };
            header?: {
                /** @description `respond-async`, which Bulk Data demands. */
                Prefer?: string | null;
                /**
                 * @description Why you need to see who the people are; kept in the audit log. Without it some security groups get the people
                 *     without their identity.
                 */
                "Access-Reason"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It will be made. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirResource"];
                };
            };
            400: components["responses"]["FhirMalformedRequest"];
            401: components["responses"]["FhirNotSignedOn"];
            403: components["responses"]["FhirForbidden"];
            406: components["responses"]["FhirNotAcceptable"];
            409: components["responses"]["FhirConflict"];
            422: components["responses"]["FhirInvalid"];
            429: components["responses"]["FhirTooMany"];
            500: components["responses"]["FhirFailed"];
            503: components["responses"]["FhirUnavailable"];
        };
    };
    fhir_export_by_post: {
        parameters: {
            query?: {
                /** @description Only what was changed at this instant or later. */
                _since?: string;
                /** @description The types of resources, separated by commas: `AdverseEvent` is all there is. */
                _type?: string;
                /** @description `application/fhir+ndjson`, which it is anyway. */
                _outputFormat?: string;
            };
            header?: {
                /** @description `respond-async`, which Bulk Data demands. */
                Prefer?: string | null;
                /**
                 * @description Why you need to see who the people are; kept in the audit log. Without it some security groups get the people
                 *     without their identity.
                 */
                "Access-Reason"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/fhir+json": components["schemas"]["FhirParameters"];
            };
        };
        responses: {
            /** @description It will be made. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirResource"];
                };
            };
            400: components["responses"]["FhirMalformedRequest"];
            401: components["responses"]["FhirNotSignedOn"];
            403: components["responses"]["FhirForbidden"];
            406: components["responses"]["FhirNotAcceptable"];
            409: components["responses"]["FhirConflict"];
            413: components["responses"]["FhirTooLarge"];
            415: components["responses"]["FhirMediaType"];
            422: components["responses"]["FhirInvalid"];
            429: components["responses"]["FhirTooMany"];
            500: components["responses"]["FhirFailed"];
            503: components["responses"]["FhirUnavailable"];
        };
    };
    get_fhir_smart_configuration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metadata. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SmartConfiguration"];
                };
            };
            400: components["responses"]["FhirMalformedRequest"];
            406: components["responses"]["FhirNotAcceptable"];
            422: components["responses"]["FhirInvalid"];
            429: components["responses"]["FhirTooMany"];
            500: components["responses"]["FhirFailed"];
            503: components["responses"]["FhirUnavailable"];
        };
    };
    fhir_search_adverse_events: {
        parameters: {
            query?: {
                /** @description The resource. */
                _id?: string;
                /** @description When it was last changed. */
                _lastUpdated?: string;
                /** @description When it occurred. */
                date?: string;
                /** @description The type of the incident, as `fall` or `system|fall`. */
                event?: string;
                /** @description The facility, as `Location/{id}`. */
                location?: string;
                /** @description The facility by its identifier, as `system|id`. */
                "location:identifier"?: string;
                /** @description The client by the case number at the facility; only those are found of whom you may know it. */
                "subject:identifier"?: string;
                /** @description The number of the incident, or the id of the record in the system that sent it, as `system|value`. */
                identifier?: string;
                /** @description Resources on a page, 200 at most; 0 asks for their number alone. */
                _count?: string;
                /** @description One of `date`, `_lastUpdated`, `_id`; with a minus downward. */
                _sort?: string;
                /** @description `count`: only their number. */
                _summary?: string;
                /** @description `accurate`: their number too. */
                _total?: string;
                /** @description Where to go on; part of the link to the next page. */
                _cursor?: string;
            };
            header?: {
                /** @description `handling=strict` refuses parameters that are not known; `return=minimal` leaves the resource out of the answer. */
                Prefer?: string | null;
                /**
                 * @description Why you need to see who the people are; kept in the audit log. Without it some security groups get the people
                 *     without their identity.
                 */
                "Access-Reason"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of what was found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirResource"];
                };
            };
            400: components["responses"]["FhirMalformedRequest"];
            401: components["responses"]["FhirNotSignedOn"];
            403: components["responses"]["FhirForbidden"];
            406: components["responses"]["FhirNotAcceptable"];
            422: components["responses"]["FhirInvalid"];
            429: components["responses"]["FhirTooMany"];
            500: components["responses"]["FhirFailed"];
            503: components["responses"]["FhirUnavailable"];
        };
    };
    fhir_create_adverse_event: {
        parameters: {
            query?: never;
            header?: {
                /** @description `identifier=system|value`, the identifier of the resource itself: it is recorded once, however often it is sent. */
                "If-None-Exist"?: string | null;
                /** @description `handling=strict` refuses parameters that are not known; `return=minimal` leaves the resource out of the answer. */
                Prefer?: string | null;
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/fhir+json": components["schemas"]["FhirAdverseEvent"];
            };
        };
        responses: {
            /** @description It was recorded before. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirResource"];
                };
            };
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirResource"];
                };
            };
            400: components["responses"]["FhirMalformedRequest"];
            401: components["responses"]["FhirNotSignedOn"];
            403: components["responses"]["FhirForbidden"];
            404: components["responses"]["FhirNotFound"];
            406: components["responses"]["FhirNotAcceptable"];
            409: components["responses"]["FhirConflict"];
            413: components["responses"]["FhirTooLarge"];
            415: components["responses"]["FhirMediaType"];
            422: components["responses"]["FhirInvalid"];
            429: components["responses"]["FhirTooMany"];
            500: components["responses"]["FhirFailed"];
            503: components["responses"]["FhirUnavailable"];
        };
    };
    fhir_export_adverse_events: {
        parameters: {
            query?: {
                /** @description Only what was changed at this instant or later. */
                _since?: string;
                /** @description The types of resources, separated by commas: `AdverseEvent` is all there is. */
                _type?: string;
                /** @description `application/fhir+ndjson`, which it is anyway. */
                _outputFormat?: string;
            };
            header?: {
                /** @description `respond-async`, which Bulk Data demands. */
                Prefer?: string | null;
                /**
                 * @description Why you need to see who the people are; kept in the audit log. Without it some security groups get the people
                 *     without their identity.
                 */
                "Access-Reason"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It will be made. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirResource"];
                };
            };
            400: components["responses"]["FhirMalformedRequest"];
            401: components["responses"]["FhirNotSignedOn"];
            403: components["responses"]["FhirForbidden"];
            406: components["responses"]["FhirNotAcceptable"];
            409: components["responses"]["FhirConflict"];
            422: components["responses"]["FhirInvalid"];
            429: components["responses"]["FhirTooMany"];
            500: components["responses"]["FhirFailed"];
            503: components["responses"]["FhirUnavailable"];
        };
    };
    fhir_export_adverse_events_by_post: {
        parameters: {
            query?: {
                /** @description Only what was changed at this instant or later. */
                _since?: string;
                /** @description The types of resources, separated by commas: `AdverseEvent` is all there is. */
                _type?: string;
                /** @description `application/fhir+ndjson`, which it is anyway. */
                _outputFormat?: string;
            };
            header?: {
                /** @description `respond-async`, which Bulk Data demands. */
                Prefer?: string | null;
                /**
                 * @description Why you need to see who the people are; kept in the audit log. Without it some security groups get the people
                 *     without their identity.
                 */
                "Access-Reason"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/fhir+json": components["schemas"]["FhirParameters"];
            };
        };
        responses: {
            /** @description It will be made. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirResource"];
                };
            };
            400: components["responses"]["FhirMalformedRequest"];
            401: components["responses"]["FhirNotSignedOn"];
            403: components["responses"]["FhirForbidden"];
            406: components["responses"]["FhirNotAcceptable"];
            409: components["responses"]["FhirConflict"];
            413: components["responses"]["FhirTooLarge"];
            415: components["responses"]["FhirMediaType"];
            422: components["responses"]["FhirInvalid"];
            429: components["responses"]["FhirTooMany"];
            500: components["responses"]["FhirFailed"];
            503: components["responses"]["FhirUnavailable"];
        };
    };
    fhir_validate_adverse_event: {
        parameters: {
            query?: {
                /** @description `create`, or `update` of the resource whose id it has. */
                mode?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/fhir+json": components["schemas"]["FhirValidation"];
            };
        };
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            400: components["responses"]["FhirMalformedRequest"];
            401: components["responses"]["FhirNotSignedOn"];
            403: components["responses"]["FhirForbidden"];
            404: components["responses"]["FhirNotFound"];
            406: components["responses"]["FhirNotAcceptable"];
            413: components["responses"]["FhirTooLarge"];
            415: components["responses"]["FhirMediaType"];
            422: components["responses"]["FhirInvalid"];
            429: components["responses"]["FhirTooMany"];
            500: components["responses"]["FhirFailed"];
            503: components["responses"]["FhirUnavailable"];
        };
    };
    fhir_get_adverse_event: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Why you need to see who the people are; kept in the audit log. Without it some security groups get the people
                 *     without their identity.
                 */
                "Access-Reason"?: string | null;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The AdverseEvent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirResource"];
                };
            };
            /** @description You have this version. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["FhirMalformedRequest"];
            401: components["responses"]["FhirNotSignedOn"];
            403: components["responses"]["FhirForbidden"];
            404: components["responses"]["FhirNotFound"];
            406: components["responses"]["FhirNotAcceptable"];
            422: components["responses"]["FhirInvalid"];
            429: components["responses"]["FhirTooMany"];
            500: components["responses"]["FhirFailed"];
            503: components["responses"]["FhirUnavailable"];
        };
    };
    fhir_update_adverse_event: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example W/"3"
                 */
                "If-Match": string;
                /** @description `handling=strict` refuses parameters that are not known; `return=minimal` leaves the resource out of the answer. */
                Prefer?: string | null;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/fhir+json": components["schemas"]["FhirAdverseEvent"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirResource"];
                };
            };
            400: components["responses"]["FhirMalformedRequest"];
            401: components["responses"]["FhirNotSignedOn"];
            403: components["responses"]["FhirForbidden"];
            404: components["responses"]["FhirNotFound"];
            406: components["responses"]["FhirNotAcceptable"];
            409: components["responses"]["FhirConflict"];
            412: components["responses"]["FhirStale"];
            413: components["responses"]["FhirTooLarge"];
            415: components["responses"]["FhirMediaType"];
            422: components["responses"]["FhirInvalid"];
            428: components["responses"]["FhirVersionNeeded"];
            429: components["responses"]["FhirTooMany"];
            500: components["responses"]["FhirFailed"];
            503: components["responses"]["FhirUnavailable"];
        };
    };
    fhir_adverse_event_history: {
        parameters: {
            query?: {
                /** @description Versions on a page, 200 at most. */
                _count?: string;
                /** @description Where to go on; part of the link to the next page. */
                _cursor?: string;
            };
            header?: {
                /**
                 * @description Why you need to see who the people are; kept in the audit log. Without it some security groups get the people
                 *     without their identity.
                 */
                "Access-Reason"?: string | null;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of its versions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirResource"];
                };
            };
            400: components["responses"]["FhirMalformedRequest"];
            401: components["responses"]["FhirNotSignedOn"];
            403: components["responses"]["FhirForbidden"];
            404: components["responses"]["FhirNotFound"];
            406: components["responses"]["FhirNotAcceptable"];
            422: components["responses"]["FhirInvalid"];
            429: components["responses"]["FhirTooMany"];
            500: components["responses"]["FhirFailed"];
            503: components["responses"]["FhirUnavailable"];
        };
    };
    fhir_get_adverse_event_version: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Why you need to see who the people are; kept in the audit log. Without it some security groups get the people
                 *     without their identity.
                 */
                "Access-Reason"?: string | null;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
                /**
                 * @description The number of the version.
                 * @example 1
                 */
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The AdverseEvent at this version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirResource"];
                };
            };
            /** @description You have this version. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["FhirMalformedRequest"];
            401: components["responses"]["FhirNotSignedOn"];
            403: components["responses"]["FhirForbidden"];
            404: components["responses"]["FhirNotFound"];
            406: components["responses"]["FhirNotAcceptable"];
            422: components["responses"]["FhirInvalid"];
            429: components["responses"]["FhirTooMany"];
            500: components["responses"]["FhirFailed"];
            503: components["responses"]["FhirUnavailable"];
        };
    };
    fhir_search_code_systems: {
        parameters: {
            query?: {
                /** @description The canonical address. */
                url?: string;
                /** @description The id. */
                _id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A Bundle of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirResource"];
                };
            };
            400: components["responses"]["FhirMalformedRequest"];
            406: components["responses"]["FhirNotAcceptable"];
            422: components["responses"]["FhirInvalid"];
            429: components["responses"]["FhirTooMany"];
            500: components["responses"]["FhirFailed"];
            503: components["responses"]["FhirUnavailable"];
        };
    };
    fhir_get_code_system: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example incident-type
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The CodeSystem. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirResource"];
                };
            };
            400: components["responses"]["FhirMalformedRequest"];
            404: components["responses"]["FhirNotFound"];
            406: components["responses"]["FhirNotAcceptable"];
            422: components["responses"]["FhirInvalid"];
            429: components["responses"]["FhirTooMany"];
            500: components["responses"]["FhirFailed"];
            503: components["responses"]["FhirUnavailable"];
        };
    };
    fhir_search_structure_definitions: {
        parameters: {
            query?: {
                /** @description The canonical address. */
                url?: string;
                /** @description The id. */
                _id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A Bundle of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirResource"];
                };
            };
            400: components["responses"]["FhirMalformedRequest"];
            406: components["responses"]["FhirNotAcceptable"];
            422: components["responses"]["FhirInvalid"];
            429: components["responses"]["FhirTooMany"];
            500: components["responses"]["FhirFailed"];
            503: components["responses"]["FhirUnavailable"];
        };
    };
    fhir_get_structure_definition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example nimrs-adverse-event
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The StructureDefinition. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirResource"];
                };
            };
            400: components["responses"]["FhirMalformedRequest"];
            404: components["responses"]["FhirNotFound"];
            406: components["responses"]["FhirNotAcceptable"];
            422: components["responses"]["FhirInvalid"];
            429: components["responses"]["FhirTooMany"];
            500: components["responses"]["FhirFailed"];
            503: components["responses"]["FhirUnavailable"];
        };
    };
    fhir_search_value_sets: {
        parameters: {
            query?: {
                /** @description The canonical address. */
                url?: string;
                /** @description The id. */
                _id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A Bundle of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirResource"];
                };
            };
            400: components["responses"]["FhirMalformedRequest"];
            406: components["responses"]["FhirNotAcceptable"];
            422: components["responses"]["FhirInvalid"];
            429: components["responses"]["FhirTooMany"];
            500: components["responses"]["FhirFailed"];
            503: components["responses"]["FhirUnavailable"];
        };
    };
    fhir_get_value_set: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example incident-type
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ValueSet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirResource"];
                };
            };
            400: components["responses"]["FhirMalformedRequest"];
            404: components["responses"]["FhirNotFound"];
            406: components["responses"]["FhirNotAcceptable"];
            422: components["responses"]["FhirInvalid"];
            429: components["responses"]["FhirTooMany"];
            500: components["responses"]["FhirFailed"];
            503: components["responses"]["FhirUnavailable"];
        };
    };
    fhir_export_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resources. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+ndjson": components["schemas"]["FhirResource"];
                };
            };
            /** @description The part of the file that was asked for. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+ndjson": components["schemas"]["FhirResource"];
                };
            };
            /** @description You have this file. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["FhirMalformedRequest"];
            401: components["responses"]["FhirNotSignedOn"];
            403: components["responses"]["FhirForbidden"];
            404: components["responses"]["FhirNotFound"];
            406: components["responses"]["FhirNotAcceptable"];
            /** @description There is no file yet, or not any more. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The file has no such part. */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            422: components["responses"]["FhirInvalid"];
            429: components["responses"]["FhirTooMany"];
            500: components["responses"]["FhirFailed"];
            503: components["responses"]["FhirUnavailable"];
        };
    };
    fhir_export_status: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The manifest. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkExportManifest"];
                };
            };
            /** @description It is still being made; see Retry-After. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["FhirMalformedRequest"];
            401: components["responses"]["FhirNotSignedOn"];
            403: components["responses"]["FhirForbidden"];
            404: components["responses"]["FhirNotFound"];
            406: components["responses"]["FhirNotAcceptable"];
            422: components["responses"]["FhirInvalid"];
            429: components["responses"]["FhirTooMany"];
            500: components["responses"]["FhirFailed"];
            503: components["responses"]["FhirUnavailable"];
        };
    };
    fhir_cancel_export: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["FhirMalformedRequest"];
            401: components["responses"]["FhirNotSignedOn"];
            403: components["responses"]["FhirForbidden"];
            404: components["responses"]["FhirNotFound"];
            406: components["responses"]["FhirNotAcceptable"];
            422: components["responses"]["FhirInvalid"];
            429: components["responses"]["FhirTooMany"];
            500: components["responses"]["FhirFailed"];
            503: components["responses"]["FhirUnavailable"];
        };
    };
    fhir_metadata: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The CapabilityStatement. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirResource"];
                };
            };
            400: components["responses"]["FhirMalformedRequest"];
            406: components["responses"]["FhirNotAcceptable"];
            422: components["responses"]["FhirInvalid"];
            429: components["responses"]["FhirTooMany"];
            500: components["responses"]["FhirFailed"];
            503: components["responses"]["FhirUnavailable"];
        };
    };
    get_health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Alive. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_metrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metrics. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    introspect_token: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["IntrospectionRequest"];
            };
        };
        responses: {
            /** @description What is known of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Introspection"];
                };
            };
            /** @description The request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description The client did not prove who it is. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    revoke_token: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["RevocationRequest"];
            };
        };
        responses: {
            /** @description It does not work any more. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description The client did not prove who it is. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_token: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description A token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            /** @description The request is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description The client did not prove who it is. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_openapi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The OpenAPI document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["MalformedRequest"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_problem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The code of the problem.
                 * @example not_found
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The code, explained. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_readiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ready. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_access_requests: {
        parameters: {
            query?: {
                /** @description Items on a page. */
                limit?: number;
                /** @description Where to go on: the `next_cursor` of the page before. */
                cursor?: string;
                /** @description Requests in this status. */
                status?: components["schemas"]["AccessRequestStatus"];
                /** @description Requests of this kind. */
                kind?: components["schemas"]["AccessRequestKind"];
                /** @description With `true`, those whose e-token is awaited for more than 24 hours. */
                overdue?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_AccessRequestView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_access_request: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAccessRequest"];
            };
        };
        responses: {
            /** @description Filed; Central Office decides. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRequestView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    file_access_request_list: {
        parameters: {
            query?: {
                /** @description With `true`, nothing is filed: the answer says what would come of it. */
                dry_run?: boolean;
                /** @description The facility; may be left out by those who belong to one. */
                facility_id?: string;
            };
            header?: {
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": components["schemas"]["NewUserList"];
            };
        };
        responses: {
            /** @description What was filed, or would be. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkReport"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_access_request: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRequestView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    approve_access_request: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveAccessRequest"];
            };
        };
        responses: {
            /** @description Approved and carried out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRequestView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    deny_access_request: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DenyAccessRequest"];
            };
        };
        responses: {
            /** @description Denied. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRequestView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    resend_enrollment: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResendEnrollment"];
            };
        };
        responses: {
            /** @description The mail with the new code leaves shortly. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRequestView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    withdraw_access_request: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawAccessRequest"];
            };
        };
        responses: {
            /** @description Withdrawn. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRequestView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_account_standings: {
        parameters: {
            query?: {
                /** @description Items on a page. */
                limit?: number;
                /** @description Where to go on: the `next_cursor` of the page before. */
                cursor?: string;
                /** @description Accounts with this standing. */
                standing?: components["schemas"]["Standing"];
                /** @description Accounts that lock or expire within so many calendar days in New York; 0 is today. */
                ends_within_days?: number;
                /** @description Accounts of this facility. */
                facility_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of standings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_AccountStandingView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_accounts: {
        parameters: {
            query?: {
                /** @description Items on a page. */
                limit?: number;
                /** @description Where to go on: the `next_cursor` of the page before. */
                cursor?: string;
                /** @description Accounts of this facility. */
                facility_id?: string;
                /** @description Accounts of this security group. */
                security_group?: components["schemas"]["SecurityGroup"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of accounts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_AccountView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_account: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            /** @description You have this version. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    change_account_group: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeGroup"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountChange"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    deactivate_account: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Deactivate"];
            };
        };
        responses: {
            /** @description Deactivated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountChange"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_account_expiry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dates, and what to do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpiryView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    reissue_account_token: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReissueToken"];
            };
        };
        responses: {
            /** @description Issued. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountChange"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    reset_account_pin: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPin"];
            };
        };
        responses: {
            /** @description Reset. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountChange"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_account_training: {
        parameters: {
            query?: {
                /** @description Items on a page. */
                limit?: number;
                /** @description Where to go on: the `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of trainings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_TrainingView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    unlock_account: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Unlock"];
            };
        };
        responses: {
            /** @description Unlocked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountChange"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    activate_account: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivateRequest"];
            };
        };
        responses: {
            /** @description The seed to take, or done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivationView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            /** @description Signed on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenPair"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed off. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    change_pin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePinRequest"];
            };
        };
        responses: {
            /** @description Changed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    refresh_tokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshRequest"];
            };
        };
        responses: {
            /** @description The next tokens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenPair"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_sessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The live sessions, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_SessionView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    end_session: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_census: {
        parameters: {
            query?: {
                /** @description Items on a page. */
                limit?: number;
                /** @description Where to go on: the `next_cursor` of the page before. */
                cursor?: string;
                /** @description Entries of this facility. */
                facility_id?: string;
                /** @description Entries of this month or later. */
                month_from?: string;
                /** @description Entries of this month or earlier. */
                month_to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_CensusView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_census: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CensusContent"];
            };
        };
        responses: {
            /** @description Added. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CensusView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    read_census_file: {
        parameters: {
            query?: {
                /** @description With `true`, nothing is written: the answer says what would come of it. */
                dry_run?: boolean;
                /** @description The facility; may be left out by those who belong to one. */
                facility_id?: string;
            };
            header?: {
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": components["schemas"]["CensusList"];
            };
        };
        responses: {
            /** @description What was written, or would be. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CensusReport"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_census: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CensusView"];
                };
            };
            /** @description You have this version. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    remove_census: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken out. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    edit_census: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["CensusPatch"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CensusView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    classify: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClassificationRequest"];
            };
        };
        responses: {
            /** @description The classification. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Classification"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_clients: {
        parameters: {
            query?: {
                /** @description Items on a page. */
                limit?: number;
                /** @description Where to go on: the `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of clients. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ClientView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_client: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewClient"];
            };
        };
        responses: {
            /** @description Registered. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_client: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The client. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    edit_client: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["ClientPatch"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    disable_client: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisableClient"];
            };
        };
        responses: {
            /** @description Out of use. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    enable_client: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In use. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_client_secret: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewClientSecret"];
            };
        };
        responses: {
            /** @description The secret, shown this once. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientSecretCreated"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    revoke_client_secret: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
                /**
                 * @description The id of the secret.
                 * @example 0198c0de-0000-7000-8000-000000000002
                 */
                secret_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_clinical_risk_managers: {
        parameters: {
            query?: {
                /** @description Items on a page. */
                limit?: number;
                /** @description Where to go on: the `next_cursor` of the page before. */
                cursor?: string;
                /** @description Who is responsible in this county: its FIPS code, its name, or the name of its borough. */
                county?: string;
                /** @description Entries of this region. */
                field_office?: components["schemas"]["FieldOffice"];
                /** @description Entries that hold on this day; with a county and without a day, today. */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ClinicalRiskManagerView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_clinical_risk_manager: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClinicalRiskManagerContent"];
            };
        };
        responses: {
            /** @description Added. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClinicalRiskManagerView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_clinical_risk_manager: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClinicalRiskManagerView"];
                };
            };
            /** @description You have this version. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    edit_clinical_risk_manager: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["ClinicalRiskManagerPatch"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClinicalRiskManagerView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_contacts: {
        parameters: {
            query?: {
                /** @description About what. */
                topic?: components["schemas"]["ContactTopic"];
                /** @description Whose employee asks. */
                staff_kind?: components["schemas"]["StaffKind"];
                /** @description In which county: its FIPS code, its name, or the name of its borough. */
                county?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contacts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ContactView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_counties: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All counties. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_CountyView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_county: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The county's FIPS code.
                 * @example 36047
                 */
                fips: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The county. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountyView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_deadlines: {
        parameters: {
            query?: {
                /** @description Items on a page. */
                limit?: number;
                /** @description Where to go on: the `next_cursor` of the page before. */
                cursor?: string;
                /** @description Of this facility. */
                facility_id?: string;
                /** @description Only what is overdue. */
                overdue_only?: boolean;
                /** @description Due before this time. */
                due_before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of deadlines. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_DeadlineView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_deletion_requests: {
        parameters: {
            query?: {
                /** @description Items on a page. */
                limit?: number;
                /** @description Where to go on: the `next_cursor` of the page before. */
                cursor?: string;
                /** @description Requests in this status. */
                status?: components["schemas"]["DeletionRequestStatus"];
                /** @description Requests of this facility. */
                facility_id?: string;
                /** @description Requests about this incident. */
                incident_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_DeletionRequestView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_deletion_request: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDeletionRequest"];
            };
        };
        responses: {
            /** @description Asked. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletionRequestView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_deletion_request: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletionRequestView"];
                };
            };
            /** @description You have this version. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    approve_deletion_request: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveDeletionRequest"];
            };
        };
        responses: {
            /** @description Voided. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletionRequestView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    deny_deletion_request: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DenyDeletionRequest"];
            };
        };
        responses: {
            /** @description Denied. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletionRequestView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    withdraw_deletion_request: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken back. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletionRequestView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_emergency_accesses: {
        parameters: {
            query?: {
                /** @description Items on a page. */
                limit?: number;
                /** @description Where to go on: the `next_cursor` of the page before. */
                cursor?: string;
                /** @description At this facility. */
                facility_id?: string;
                /** @description Only those that last. */
                live?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of accesses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_EmergencyAccessView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    take_emergency_access: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEmergencyAccess"];
            };
        };
        responses: {
            /** @description Taken. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmergencyAccessView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_emergency_access: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The access. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmergencyAccessView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    end_emergency_access: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmergencyAccessView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_event_types: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The types. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_EventTypeView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_events: {
        parameters: {
            query?: {
                /** @description After this position: the `next` of the part before. Without it from the beginning. */
                after?: number;
                /** @description Events in this part. */
                limit?: number;
                /** @description Of one of these types, separated by commas. */
                type?: string;
                /** @description Of this facility. */
                facility_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A part of the feed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPage"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    stream_events: {
        parameters: {
            query?: {
                /** @description After this position, unless `Last-Event-ID` says another. Without either from now on. */
                after?: number;
                /** @description Of one of these types, separated by commas. */
                type?: string;
                /** @description Of this facility. */
                facility_id?: string;
                /** @description A ticket of `POST /v1/events/tickets`, for those who cannot send an access token as a header. */
                ticket?: string;
            };
            header?: {
                /** @description The `id` of the last event that you have; a browser sends it by itself. */
                "Last-Event-ID"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_event_ticket: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ticket; it is shown once. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventTicket"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_exports: {
        parameters: {
            query?: {
                /** @description Items on a page. */
                limit?: number;
                /** @description Where to go on: the `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of exports. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ExportView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_export: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Why you need to see who the people are; kept in the audit log. Without it some security groups get the people
                 *     without their identity.
                 */
                "Access-Reason"?: string | null;
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewExport"];
            };
        };
        responses: {
            /** @description It will be made. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_export: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The export. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_export: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    cancel_export: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It will end. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    download_export: {
        parameters: {
            query?: never;
            header?: {
                /** @description The part that is wanted, as `bytes=1000-`. Several parts at once are not given: then all of it is. */
                Range?: string | null;
                /** @description The `ETag` of the file of which you have a part; of another file all is given. */
                "If-Range"?: string | null;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file: NDJSON, a line for each incident, or CSV. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+ndjson": components["schemas"]["FhirResource"];
                    "application/x-ndjson": components["schemas"]["ExportedIncident"];
                    "text/csv": string;
                };
            };
            /** @description The part of the file that was asked for. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+ndjson": components["schemas"]["FhirResource"];
                    "application/x-ndjson": components["schemas"]["ExportedIncident"];
                    "text/csv": string;
                };
            };
            /** @description You have this file. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description There is no file: it is not done, failed, or expired. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The file has no such part. */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_facilities: {
        parameters: {
            query?: {
                /** @description Items on a page. */
                limit?: number;
                /** @description Where to go on: the `next_cursor` of the page before. */
                cursor?: string;
                /** @description Facilities in the county of this FIPS code. */
                county_fips?: string;
                /** @description Facilities of this field office's region. */
                field_office?: components["schemas"]["FieldOffice"];
                /** @description Facilities of this kind. */
                kind?: components["schemas"]["FacilityKind"];
                /** @description Facilities with a name that begins with this, whatever the capitals. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of facilities. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_FacilityView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_facility: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFacility"];
            };
        };
        responses: {
            /** @description Added. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FacilityView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_facility: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The facility. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FacilityView"];
                };
            };
            /** @description You have this version. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_facility: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["FacilityPatch"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FacilityView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_units: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All units. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_UnitView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    add_unit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUnit"];
            };
        };
        responses: {
            /** @description Added. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_unit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
                /**
                 * @description The id of the unit.
                 * @example 0198c0de-0000-7000-8000-000000000002
                 */
                unit_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The unit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitView"];
                };
            };
            /** @description You have this version. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    update_unit: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
                /**
                 * @description The id of the unit.
                 * @example 0198c0de-0000-7000-8000-000000000002
                 */
                unit_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["UnitPatch"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_facility_enrollments: {
        parameters: {
            query?: {
                /** @description Items on a page. */
                limit?: number;
                /** @description Where to go on: the `next_cursor` of the page before. */
                cursor?: string;
                /** @description Enrollments in this status. */
                status?: components["schemas"]["FacilityEnrollmentStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of enrollments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_FacilityEnrollmentView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    submit_facility_enrollment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFacilityEnrollment"];
            };
        };
        responses: {
            /** @description It waits for Central Office. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FacilityEnrollmentReceipt"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            /** @description The facility is known, or its enrollment waits already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_facility_enrollment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The enrollment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FacilityEnrollmentView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    approve_facility_enrollment: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveFacilityEnrollment"];
            };
        };
        responses: {
            /** @description Approved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FacilityEnrollmentView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    deny_facility_enrollment: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DenyFacilityEnrollment"];
            };
        };
        responses: {
            /** @description Denied. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FacilityEnrollmentView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_faq: {
        parameters: {
            query?: {
                /** @description Questions that the contacts of this topic help with. */
                topic?: components["schemas"]["ContactTopic"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The questions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_FaqView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_field_offices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All field offices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_FieldOfficeView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_field_office: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The code of the field office.
                 * @example hudson_river
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The field office. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FieldOfficeView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_holidays: {
        parameters: {
            query?: {
                /** @description Holidays of this year; without it all that are known. */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The holidays. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_HolidayView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    add_holiday: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewHoliday"];
            };
        };
        responses: {
            /** @description Added. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidayView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_holiday: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The date.
                 * @example 2026-12-25
                 */
                date: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The holiday. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidayView"];
                };
            };
            /** @description You have this version. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    remove_holiday: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The date.
                 * @example 2026-12-25
                 */
                date: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken out. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_import_queue: {
        parameters: {
            query?: {
                /** @description Items on a page. */
                limit?: number;
                /** @description Where to go on: the `next_cursor` of the page before. */
                cursor?: string;
                /** @description Cases in this status. */
                status?: components["schemas"]["JcCaseStatus"];
                /** @description Cases of this facility. */
                facility_id?: string;
                /** @description The case of this number. */
                jc_number?: string;
                /** @description Cases whose facility is unknown (`true`) or known (`false`). */
                awaiting_facility?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of cases. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_JcCaseSummary"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_import_queue_case: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Why you need to see who the people are; kept in the audit log. Without it some security groups get the people
                 *     without their identity.
                 */
                "Access-Reason"?: string | null;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JcCaseView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    dispute_jc_case: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisputeJcCase"];
            };
        };
        responses: {
            /** @description Disputed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JcCaseView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    import_jc_case: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportJcCase"];
            };
        };
        responses: {
            /** @description Imported; `incident_id` is the incident. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JcCaseView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    release_jc_case: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseJcCase"];
            };
        };
        responses: {
            /** @description Released. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JcCaseView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_imports: {
        parameters: {
            query?: {
                /** @description Items on a page. */
                limit?: number;
                /** @description Where to go on: the `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of imports. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ImportView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_import: {
        parameters: {
            query?: {
                /** @description What the file is written in; without it as `Content-Type` says. */
                format?: components["schemas"]["BulkFormat"];
                /** @description What its rows become: drafts where nothing is said. `historical` takes the right to submit incidents. */
                mode?: components["schemas"]["ImportMode"];
                /** @description Only tries: everything is checked and counted, and nothing recorded. */
                dry_run?: boolean;
                /**
                 * @description A row replaces its incident also where somebody edited that here since its last import. Without it such a row is
                 *     refused (`edited_since_import`), and so is one about an incident that no import recorded (`recorded_here`).
                 */
                replace_edited?: boolean;
                /** @description The facility; may be left out by those who belong to one. */
                facility_id?: string;
            };
            header?: {
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-ndjson": components["schemas"]["ImportRow"];
                "text/csv": components["schemas"]["ImportFile"];
            };
        };
        responses: {
            /** @description It will be worked off. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_import: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    cancel_import: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It has ended, or will within moments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_import_errors: {
        parameters: {
            query?: {
                /** @description NDJSON where nothing is said. */
                format?: components["schemas"]["BulkFormat"];
            };
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The faults: NDJSON, a line for each, or CSV. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": components["schemas"]["ImportErrorView"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_incidents: {
        parameters: {
            query?: {
                /** @description Items on a page. */
                limit?: number;
                /** @description Where to go on: the `next_cursor` of the page before. */
                cursor?: string;
                /**
                 * @description Words that must all occur, in the narrative, the place, the numbers, and the names where the caller may know them
                 *     (with `Access-Reason` where a reason is needed). "Several words" in quotes stand side by side, `slip*` finds what
                 *     begins so, `-stairs` what lacks it. Capitals and accents do not matter. Hits in numbers come first, then in names,
                 *     then of the words as a phrase; within these the newest.
                 */
                q?: string;
                /** @description In one of these statuses, separated by commas. Voided ones are listed only when asked for. */
                status?: string;
                /** @description Of one of these primary types, separated by commas. */
                incident_type?: string;
                /** @description Of one of these classes, separated by commas. */
                class?: string;
                /** @description Of this facility. */
                facility_id?: string;
                /** @description Of this unit. */
                unit_id?: string;
                /** @description Of the facilities of this county, by its FIPS code. */
                county?: string;
                /** @description Of the facilities of this field office. */
                field_office?: components["schemas"]["FieldOffice"];
                /** @description Carrying this number of the Justice Center. */
                jc_number?: string;
                /** @description With this id in the facility's own system. */
                external_reference?: string;
                /** @description With this number. */
                number?: string;
                /** @description Occurred at this time or later. */
                occurred_from?: string;
                /** @description Occurred before this time. */
                occurred_to?: string;
                /** @description Discovered at this time or later. */
                discovered_from?: string;
                /** @description Discovered before this time. */
                discovered_to?: string;
                /** @description Recorded at this time or later. */
                created_from?: string;
                /** @description Recorded before this time. */
                created_to?: string;
                /** @description Last changed at this time or later. */
                updated_from?: string;
                /** @description Last changed before this time. */
                updated_to?: string;
                /** @description Only incidents that the caller recorded. */
                created_by_me?: boolean;
                /** @description Only incidents of which something was done late, or only the others. */
                late?: boolean;
                /** @description Only incidents that were closed in another system and recorded afterwards, or only the others. */
                historical?: boolean;
                /**
                 * @description The order; with a minus the newest or highest first. What has no such time comes last. Without it the newest come first: by the time of which a range is given, else by
                 *     when they were recorded. Not together with `q`, which has an order of its own.
                 */
                sort?: components["schemas"]["IncidentSort"];
            };
            header?: {
                /**
                 * @description Why you need to see who the people are; kept in the audit log. Without it some security groups get the people
                 *     without their identity.
                 */
                "Access-Reason"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of incidents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_IncidentSummary"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_incident: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewIncident"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_incident: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Why you need to see who the people are; kept in the audit log. Without it some security groups get the people
                 *     without their identity.
                 */
                "Access-Reason"?: string | null;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The incident. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentView"];
                };
            };
            /** @description You have this version. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    discard_incident: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
                /** @description Why it is thrown away; kept with the tombstone. */
                "Change-Reason"?: string | null;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thrown away. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    edit_incident: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["IncidentPatch"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    amend_incident: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Amend"];
            };
        };
        responses: {
            /** @description Amended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_attachments: {
        parameters: {
            query?: {
                /** @description Items on a page. */
                limit?: number;
                /** @description Where to go on: the `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_AttachmentView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_attachment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Why this is changed; needed once the incident was submitted, and kept with the version. */
                "Change-Reason"?: string | null;
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["NewAttachment"];
            };
        };
        responses: {
            /** @description Attached. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_attachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
                /**
                 * @description The id of the attachment.
                 * @example 0198c0de-0000-7000-8000-000000000002
                 */
                attachment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentView"];
                };
            };
            /** @description You have this version. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_attachment: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
                /** @description Why this is changed; needed once the incident was submitted, and kept with the version. */
                "Change-Reason"?: string | null;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
                /**
                 * @description The id of the attachment.
                 * @example 0198c0de-0000-7000-8000-000000000002
                 */
                attachment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    download_attachment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Why you need to see who the people are; kept in the audit log. Without it some security groups get the people
                 *     without their identity.
                 */
                "Access-Reason"?: string | null;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
                /**
                 * @description The id of the attachment.
                 * @example 0198c0de-0000-7000-8000-000000000002
                 */
                attachment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The content, under its own media type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["FileContent"];
                };
            };
            /** @description You have this content. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_incident_classifications: {
        parameters: {
            query?: {
                /** @description Items on a page. */
                limit?: number;
                /** @description Where to go on: the `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of classifications. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ClassificationEntry"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_incident_clocks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All clocks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ClockView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    extend_incident_clock: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
                /**
                 * @description The clock.
                 * @example omh_notice
                 */
                code: components["schemas"]["ClockCode"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendClock"];
            };
        };
        responses: {
            /** @description Extended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    close_incident: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Close"];
            };
        };
        responses: {
            /** @description Closed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_committee_review: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The review. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitteeReviewView"];
                };
            };
            /** @description You have this version. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    edit_committee_review: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["CommitteeReviewPatch"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitteeReviewView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_corrective_actions: {
        parameters: {
            query?: {
                /** @description Items on a page. */
                limit?: number;
                /** @description Where to go on: the `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of actions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_CorrectiveActionView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_corrective_action: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectiveActionContent"];
            };
        };
        responses: {
            /** @description Planned. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectiveActionView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_corrective_action: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
                /**
                 * @description The id of the action.
                 * @example 0198c0de-0000-7000-8000-000000000002
                 */
                action_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The action. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectiveActionView"];
                };
            };
            /** @description You have this version. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_corrective_action: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
                /**
                 * @description The id of the action.
                 * @example 0198c0de-0000-7000-8000-000000000002
                 */
                action_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken out. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    edit_corrective_action: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
                /**
                 * @description The id of the action.
                 * @example 0198c0de-0000-7000-8000-000000000002
                 */
                action_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["CorrectiveActionPatch"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectiveActionView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    diff_incident_versions: {
        parameters: {
            query: {
                /** @description The earlier version. */
                from: number;
                /** @description The later version. */
                to: number;
            };
            header?: {
                /**
                 * @description Why you need to see who the people are; kept in the audit log. Without it some security groups get the people
                 *     without their identity.
                 */
                "Access-Reason"?: string | null;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The differences. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionDiff"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    file_incident_report: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileReport"];
            };
        };
        responses: {
            /** @description Filed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_findings: {
        parameters: {
            query?: {
                /** @description Items on a page. */
                limit?: number;
                /** @description Where to go on: the `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: {
                /**
                 * @description Why you need to see who the people are; kept in the audit log. Without it some security groups get the people
                 *     without their identity.
                 */
                "Access-Reason"?: string | null;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of findings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_FindingView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    record_finding: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFinding"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_finding: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Why you need to see who the people are; kept in the audit log. Without it some security groups get the people
                 *     without their identity.
                 */
                "Access-Reason"?: string | null;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
                /**
                 * @description The id of the finding.
                 * @example 0198c0de-0000-7000-8000-000000000002
                 */
                finding_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The finding. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingView"];
                };
            };
            /** @description You have this version. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    amend_finding: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
                /**
                 * @description The id of the finding.
                 * @example 0198c0de-0000-7000-8000-000000000002
                 */
                finding_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendFinding"];
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    finish_incident: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Finish"];
            };
        };
        responses: {
            /** @description Finished. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    hand_over_incident: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOver"];
            };
        };
        responses: {
            /** @description Handed over. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_incident_history: {
        parameters: {
            query?: {
                /** @description Items on a page. */
                limit?: number;
                /** @description Where to go on: the `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_HistoryEntry"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_inquiries: {
        parameters: {
            query?: {
                /** @description Items on a page. */
                limit?: number;
                /** @description Where to go on: the `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of questions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_InquiryView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_inquiry: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInquiry"];
            };
        };
        responses: {
            /** @description Asked. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InquiryView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_inquiry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
                /**
                 * @description The id of the inquiry.
                 * @example 0198c0de-0000-7000-8000-000000000002
                 */
                inquiry_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The question. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InquiryView"];
                };
            };
            /** @description You have this version. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    answer_inquiry: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
                /**
                 * @description The id of the inquiry.
                 * @example 0198c0de-0000-7000-8000-000000000002
                 */
                inquiry_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerInquiry"];
            };
        };
        responses: {
            /** @description Answered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InquiryView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    close_inquiry: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
                /**
                 * @description The id of the inquiry.
                 * @example 0198c0de-0000-7000-8000-000000000002
                 */
                inquiry_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseInquiry"];
            };
        };
        responses: {
            /** @description Settled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InquiryView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    investigate_incident: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Investigate"];
            };
        };
        responses: {
            /** @description Started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_investigation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Why you need to see who the people are; kept in the audit log. Without it some security groups get the people
                 *     without their identity.
                 */
                "Access-Reason"?: string | null;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The investigation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvestigationView"];
                };
            };
            /** @description You have this version. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    edit_investigation: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["InvestigationPatch"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvestigationView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    set_legal_hold: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetLegalHold"];
            };
        };
        responses: {
            /** @description Held. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_incident_notifications: {
        parameters: {
            query?: {
                /** @description Items on a page. */
                limit?: number;
                /** @description Where to go on: the `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: {
                /**
                 * @description Why you need to see who the people are; kept in the audit log. Without it some security groups get the people
                 *     without their identity.
                 */
                "Access-Reason"?: string | null;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of notices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_NotificationView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    add_incident_notification: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotificationContent"];
            };
        };
        responses: {
            /** @description Added. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_incident_notification: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Why you need to see who the people are; kept in the audit log. Without it some security groups get the people
                 *     without their identity.
                 */
                "Access-Reason"?: string | null;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
                /**
                 * @description The id of the notification.
                 * @example 0198c0de-0000-7000-8000-000000000002
                 */
                notification_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notice. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationView"];
                };
            };
            /** @description You have this version. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    remove_incident_notification: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
                /** @description Why this is changed; needed once the incident was submitted, and kept with the version. */
                "Change-Reason"?: string | null;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
                /**
                 * @description The id of the notification.
                 * @example 0198c0de-0000-7000-8000-000000000002
                 */
                notification_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken out. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    edit_incident_notification: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
                /** @description Why this is changed; needed once the incident was submitted, and kept with the version. */
                "Change-Reason"?: string | null;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
                /**
                 * @description The id of the notification.
                 * @example 0198c0de-0000-7000-8000-000000000002
                 */
                notification_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["NotificationPatch"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_incident_people: {
        parameters: {
            query?: {
                /** @description Items on a page. */
                limit?: number;
                /** @description Where to go on: the `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: {
                /**
                 * @description Why you need to see who the people are; kept in the audit log. Without it some security groups get the people
                 *     without their identity.
                 */
                "Access-Reason"?: string | null;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of people. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_PersonView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    add_incident_person: {
        parameters: {
            query?: never;
            header?: {
                /** @description Why this is changed; needed once the incident was submitted, and kept with the version. */
                "Change-Reason"?: string | null;
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonContent"];
            };
        };
        responses: {
            /** @description Added. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_incident_person: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Why you need to see who the people are; kept in the audit log. Without it some security groups get the people
                 *     without their identity.
                 */
                "Access-Reason"?: string | null;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
                /**
                 * @description The id of the person.
                 * @example 0198c0de-0000-7000-8000-000000000002
                 */
                person_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            /** @description You have this version. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    remove_incident_person: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
                /** @description Why this is changed; needed once the incident was submitted, and kept with the version. */
                "Change-Reason"?: string | null;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
                /**
                 * @description The id of the person.
                 * @example 0198c0de-0000-7000-8000-000000000002
                 */
                person_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken out. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    edit_incident_person: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
                /** @description Why this is changed; needed once the incident was submitted, and kept with the version. */
                "Change-Reason"?: string | null;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
                /**
                 * @description The id of the person.
                 * @example 0198c0de-0000-7000-8000-000000000002
                 */
                person_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["PersonPatch"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    release_legal_hold: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseLegalHold"];
            };
        };
        responses: {
            /** @description Lifted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    reopen_incident: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reopen"];
            };
        };
        responses: {
            /** @description Opened again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    return_incident: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Return"];
            };
        };
        responses: {
            /** @description Returned. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    send_back_incident: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendBack"];
            };
        };
        responses: {
            /** @description Sent back. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    submit_incident: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Submit"];
            };
        };
        responses: {
            /** @description Submitted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_incident_versions: {
        parameters: {
            query?: {
                /** @description Items on a page. */
                limit?: number;
                /** @description Where to go on: the `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of versions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_VersionSummary"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_incident_version: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Why you need to see who the people are; kept in the audit log. Without it some security groups get the people
                 *     without their identity.
                 */
                "Access-Reason"?: string | null;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
                /**
                 * @description The number of the version.
                 * @example 1
                 */
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    deliver_jc_case: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JcCaseDelivery"];
                "application/xml": components["schemas"]["JcCaseDelivery"];
                "text/xml": components["schemas"]["JcCaseDelivery"];
            };
        };
        responses: {
            /** @description The case was known; `outcome` says what came of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JcDeliveryReceipt"];
                };
            };
            /** @description The case is new. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JcDeliveryReceipt"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_jc_requests: {
        parameters: {
            query?: {
                /** @description Items on a page. */
                limit?: number;
                /** @description Where to go on: the `next_cursor` of the page before. */
                cursor?: string;
                /** @description Requests in this status. */
                status?: components["schemas"]["JcRequestStatus"];
                /** @description Requests of this kind. */
                kind?: components["schemas"]["JcRequestKind"];
                /** @description Requests of this facility. */
                facility_id?: string;
                /** @description Requests about this number of the Justice Center. */
                jc_number?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_JcRequestView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_jc_request: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewJcRequest"];
            };
        };
        responses: {
            /** @description Asked; the mail leaves shortly. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JcRequestView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_jc_request: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Why you need to see who the people are; kept in the audit log. Without it some security groups get the people
                 *     without their identity.
                 */
                "Access-Reason"?: string | null;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JcRequestView"];
                };
            };
            /** @description You have this version. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    answer_jc_request: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerJcRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JcRequestView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    close_jc_request: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseJcRequest"];
            };
        };
        responses: {
            /** @description Settled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JcRequestView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_jc_request_message: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Why you need to see who the people are; kept in the audit log. Without it some security groups get the people
                 *     without their identity.
                 */
                "Access-Reason"?: string | null;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mail. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "message/rfc822": components["schemas"]["MessageContent"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    retry_jc_request: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Queued again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JcRequestView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_learning_resources: {
        parameters: {
            query?: {
                /** @description Items on a page. */
                limit?: number;
                /** @description Where to go on: the `next_cursor` of the page before. */
                cursor?: string;
                /** @description Of this kind. */
                kind?: components["schemas"]["LearningResourceKind"];
                /** @description Made for these. */
                audience?: components["schemas"]["LearningAudience"];
                /** @description What is not published too; for those who manage learning. */
                all?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of resources. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_LearningResourceView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_learning_resource: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LearningResourceContent"];
            };
        };
        responses: {
            /** @description Added. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LearningResourceView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_learning_resource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LearningResourceView"];
                };
            };
            /** @description You have this version. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    remove_learning_resource: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken out. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    edit_learning_resource: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["LearningResourcePatch"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LearningResourceView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    complete_learning_resource: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description On record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    download_learning_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The content, under its own media type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["FileContent"];
                };
            };
            /** @description You have this content. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    set_learning_file: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["NewLearningFile"];
            };
        };
        responses: {
            /** @description Taken. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LearningResourceView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_level_1_coverage: {
        parameters: {
            query?: {
                /** @description Items on a page. */
                limit?: number;
                /** @description Where to go on: the `next_cursor` of the page before. */
                cursor?: string;
                /** @description Only facilities with fewer than two. */
                fewer_than_two?: boolean;
                /** @description This facility. */
                facility_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of facilities. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Level1CoverageView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_my_expiry: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dates, and what to do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpiryView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_my_training: {
        parameters: {
            query?: {
                /** @description Items on a page. */
                limit?: number;
                /** @description Where to go on: the `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of trainings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_TrainingView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_news: {
        parameters: {
            query?: {
                /** @description Items on a page. */
                limit?: number;
                /** @description Where to go on: the `next_cursor` of the page before. */
                cursor?: string;
                /** @description What is not shown yet, or no longer, too; for those who manage learning. */
                all?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of news. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_NewsView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_news: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewsContent"];
            };
        };
        responses: {
            /** @description Added. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewsView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_news: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The piece of news. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewsView"];
                };
            };
            /** @description You have this version. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    remove_news: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken out. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    edit_news: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["NewsPatch"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewsView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    report_access: {
        parameters: {
            query?: {
                /** @description Of this facility. */
                facility_id?: string;
                /** @description Of the facilities of this field office. */
                field_office?: components["schemas"]["FieldOffice"];
                /** @description The form of the answer; without it `Accept` decides, and without that it is JSON. */
                format?: components["schemas"]["ReportFormat"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessReport"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Blob;
                    "image/png": Blob;
                    "image/svg+xml": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    report_corrective_actions: {
        parameters: {
            query?: {
                /** @description What the rows are; without it the facilities. */
                group_by?: components["schemas"]["CorrectiveActionDimension"];
                /** @description Of this facility. */
                facility_id?: string;
                /** @description Of the facilities of this field office. */
                field_office?: components["schemas"]["FieldOffice"];
                /** @description The first day, in New York. */
                from?: string;
                /** @description The last day, included. */
                to?: string;
                /** @description The form of the answer; without it `Accept` decides, and without that it is JSON. */
                format?: components["schemas"]["ReportFormat"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectiveActionReport"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Blob;
                    "image/png": Blob;
                    "image/svg+xml": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    report_deadlines: {
        parameters: {
            query?: {
                /** @description One or two of `clock`, `facility` and `month`, with a comma between. */
                group_by?: string;
                /** @description Of this facility. */
                facility_id?: string;
                /** @description Of the facilities of this field office. */
                field_office?: components["schemas"]["FieldOffice"];
                /** @description The first day, in New York. */
                from?: string;
                /** @description The last day, included. */
                to?: string;
                /** @description The form of the answer; without it `Accept` decides, and without that it is JSON. */
                format?: components["schemas"]["ReportFormat"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineReport"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Blob;
                    "image/png": Blob;
                    "image/svg+xml": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    report_import_queue: {
        parameters: {
            query?: {
                /** @description Of this facility. */
                facility_id?: string;
                /** @description Of the facilities of this field office. */
                field_office?: components["schemas"]["FieldOffice"];
                /** @description The form of the answer; without it `Accept` decides, and without that it is JSON. */
                format?: components["schemas"]["ReportFormat"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportQueueReport"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Blob;
                    "image/png": Blob;
                    "image/svg+xml": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    report_incidents: {
        parameters: {
            query: {
                /**
                 * @description One to three of: type, class, month, quarter, year, weekday, hour, location, facility, unit, county, field_office,
                 *     harm, age_band, staff_involvement, premises.
                 * @example type,month
                 */
                group_by: string;
                /** @description The first day in New York; without it the first of the month twelve months before the last day. */
                from?: string;
                /** @description The last day in New York, included; without it today. */
                to?: string;
                /** @description Incidents of these primary types. */
                type?: string;
                /** @description Incidents of these classes. */
                class?: string;
                /** @description Incidents in these statuses; without it all that were submitted. */
                status?: string;
                /** @description Incidents of these facilities. */
                facility_id?: string;
                /** @description Incidents of these units. */
                unit_id?: string;
                /** @description Incidents of facilities in these counties, by FIPS code. */
                county?: string;
                /** @description Incidents of facilities of these field offices. */
                field_office?: string;
                /** @description Incidents at these kinds of places; `not_recorded` too. */
                location?: string;
                /** @description Incidents whose gravest harm to a client is one of these. */
                harm?: string;
                /** @description Incidents whose client is in one of these bands. */
                age_band?: string;
                /** @description Incidents with this involvement of staff. */
                staff_involvement?: string;
                /** @description Incidents on the premises or off them; `not_recorded` too. */
                premises?: string;
                /** @description The form of the answer; without it `Accept` decides, and without that it is JSON. */
                format?: components["schemas"]["ReportFormat"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentReport"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Blob;
                    "image/png": Blob;
                    "image/svg+xml": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    report_jc_requests: {
        parameters: {
            query?: {
                /** @description Of this facility. */
                facility_id?: string;
                /** @description Of the facilities of this field office. */
                field_office?: components["schemas"]["FieldOffice"];
                /** @description The first day, in New York. */
                from?: string;
                /** @description The last day, included. */
                to?: string;
                /** @description The form of the answer; without it `Accept` decides, and without that it is JSON. */
                format?: components["schemas"]["ReportFormat"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JcRequestReport"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Blob;
                    "image/png": Blob;
                    "image/svg+xml": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    report_repeat_involvement: {
        parameters: {
            query?: {
                /** @description The least number of incidents. */
                at_least?: number;
                /** @description Of this facility. */
                facility_id?: string;
                /** @description Of the facilities of this field office. */
                field_office?: components["schemas"]["FieldOffice"];
                /** @description The first day, in New York. */
                from?: string;
                /** @description The last day, included. */
                to?: string;
                /** @description The form of the answer; without it `Accept` decides, and without that it is JSON. */
                format?: components["schemas"]["ReportFormat"];
            };
            header?: {
                /**
                 * @description Why you need to see who the people are; kept in the audit log. Without it some security groups get the people
                 *     without their identity.
                 */
                "Access-Reason"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepeatInvolvementReport"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Blob;
                    "image/png": Blob;
                    "image/svg+xml": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_saved_searches: {
        parameters: {
            query?: {
                /** @description Items on a page. */
                limit?: number;
                /** @description Where to go on: the `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of searches. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_SavedSearchView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_saved_search: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedSearchContent"];
            };
        };
        responses: {
            /** @description Saved. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearchView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_saved_search: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The search. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearchView"];
                };
            };
            /** @description You have this version. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    remove_saved_search: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    edit_saved_search: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["SavedSearchPatch"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearchView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    run_saved_search: {
        parameters: {
            query?: {
                /** @description Items on a page. */
                limit?: number;
                /** @description Where to go on: the `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: {
                /**
                 * @description Why you need to see who the people are; kept in the audit log. Without it some security groups get the people
                 *     without their identity.
                 */
                "Access-Reason"?: string | null;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of incidents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_IncidentSummary"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_security_groups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_SecurityGroupView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_security_group: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The code.
                 * @example level_1
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecurityGroupView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_taxonomy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tables. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Taxonomy"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_tombstones: {
        parameters: {
            query?: {
                /** @description Items on a page. */
                limit?: number;
                /** @description Where to go on: the `next_cursor` of the page before. */
                cursor?: string;
                /** @description Of this facility. */
                facility_id?: string;
                /** @description Of this kind. */
                kind?: components["schemas"]["TombstoneKind"];
                /** @description Of the incident with this number. */
                number?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of tombstones. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_TombstoneView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_webhooks: {
        parameters: {
            query?: {
                /** @description Items on a page. */
                limit?: number;
                /** @description Where to go on: the `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of webhooks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_WebhookView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_webhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWebhook"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedWebhook"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            /** @description There is no such facility that is yours. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_webhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    delete_webhook: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    edit_webhook: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["WebhookPatch"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_webhook_deliveries: {
        parameters: {
            query?: {
                /** @description Items on a page. */
                limit?: number;
                /** @description Where to go on: the `next_cursor` of the page before. */
                cursor?: string;
                /** @description Those that stand so. */
                status?: components["schemas"]["DeliveryStatus"];
            };
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of deliveries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_DeliveryView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_webhook_delivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
                /**
                 * @description The id of the delivery.
                 * @example 0198c0de-0000-7000-8000-000000000002
                 */
                delivery_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryDetail"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    replay_webhook_delivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
                /**
                 * @description The id of the delivery.
                 * @example 0198c0de-0000-7000-8000-000000000002
                 */
                delivery_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It waits again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    replay_webhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookReplay"];
            };
        };
        responses: {
            /** @description They wait. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookReplayed"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    rotate_webhook_secret: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWebhookSecret"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedWebhookSecret"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    end_webhook_secret: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
                /**
                 * @description The id of the secret.
                 * @example 0198c0de-0000-7000-8000-000000000002
                 */
                secret_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    test_webhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It waits. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_webinar_requests: {
        parameters: {
            query?: {
                /** @description Items on a page. */
                limit?: number;
                /** @description Where to go on: the `next_cursor` of the page before. */
                cursor?: string;
                /** @description Those that have come this far. */
                status?: components["schemas"]["WebinarRequestStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_WebinarRequestView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_webinar_request: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebinarRequestContent"];
            };
        };
        responses: {
            /** @description Filed. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebinarRequestView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_webinar_request: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebinarRequestView"];
                };
            };
            /** @description You have this version. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    answer_webinar_request: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerWebinarRequest"];
            };
        };
        responses: {
            /** @description Answered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebinarRequestView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_webinar_series: {
        parameters: {
            query?: {
                /** @description Items on a page. */
                limit?: number;
                /** @description Where to go on: the `next_cursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of series. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_WebinarSeriesView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_webinar_series: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebinarSeriesContent"];
            };
        };
        responses: {
            /** @description Added. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebinarSeriesView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_webinar_series: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The series. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebinarSeriesView"];
                };
            };
            /** @description You have this version. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    edit_webinar_series: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["WebinarSeriesPatch"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebinarSeriesView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    end_webinar_series: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndWebinarSeries"];
            };
        };
        responses: {
            /** @description Ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebinarSeriesView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_webinars: {
        parameters: {
            query?: {
                /** @description Items on a page. */
                limit?: number;
                /** @description Where to go on: the `next_cursor` of the page before. */
                cursor?: string;
                /** @description Those that are not over at this time. Without it those that are not over now. */
                from?: string;
                /** @description Those that begin before this time. */
                until?: string;
                /** @description Those of this series. */
                series_id?: string;
                /** @description Those that take place, or those that are cancelled. */
                status?: components["schemas"]["WebinarStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of webinars. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_WebinarView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    create_webinar: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebinarContent"];
            };
        };
        responses: {
            /** @description Added. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebinarView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_webinar_feed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calendar. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": components["schemas"]["ICalendar"];
                };
            };
            /** @description It has not changed. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_webinar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webinar. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebinarView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    edit_webinar: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["WebinarPatch"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebinarView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    record_webinar_attendance: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordAttendance"];
            };
        };
        responses: {
            /** @description Noted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendanceView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    get_webinar_calendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calendar. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": components["schemas"]["ICalendar"];
                };
            };
            /** @description You have this one. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    cancel_webinar: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the version you read and mean to change.
                 * @example "3"
                 */
                "If-Match": string;
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelWebinar"];
            };
        };
        responses: {
            /** @description Cancelled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebinarView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["MediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    cancel_webinar_registration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Given up. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebinarView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    register_for_webinar: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes repeating safe: the same key, for example a UUID, with the same request gets the first answer, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Registered, or waiting: see `my_registration`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebinarView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
    list_webinar_registrations: {
        parameters: {
            query?: {
                /** @description Items on a page. */
                limit?: number;
                /** @description Where to go on: the `next_cursor` of the page before. */
                cursor?: string;
                /** @description Those that are worth this. */
                status?: components["schemas"]["RegistrationStatus"];
            };
            header?: never;
            path: {
                /**
                 * @description The id.
                 * @example 0198c0de-0000-7000-8000-000000000001
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of registrations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_RegistrationView"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedOn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Unavailable"];
        };
    };
}
