//! Who asks, and whether its group may ask this at all.

use std::marker::PhantomData;
use std::sync::Arc;

use actix_web::dev::Payload;
use actix_web::http::{Method, header};
use actix_web::{FromRequest, HttpMessage, HttpRequest};
use futures_util::future::LocalBoxFuture;

use nimrs_contract::vocabulary::{Grant, ProblemCode};

use crate::domain::client_scope::Surface;
use crate::domain::permissions::{Action, Actor, permit_anywhere, sight};
use crate::http::problem::HttpError;
use crate::http::{Http, Traits};
use crate::service::access::{self, Caller};
use crate::service::context::RequestInfo;
use crate::service::{AppError, Ctx, event};

use super::{http, traits};

/// The most characters of a reason or another header that is kept.
const MAX_HEADER: usize = 500;

/// A caller that is signed on, whatever its group.
pub struct SignedIn {
    /// The context of the request.
    pub ctx: Ctx,
    /// The caller.
    pub caller: Caller,
}

/// A caller that may be signed on or not, for what everybody may read and some see more of.
pub struct MaybeSignedIn {
    /// The context of the request.
    pub ctx: Ctx,
    /// Who asks, where it is somebody who signed on.
    pub actor: Option<Actor>,
}

/// A caller whose security group is granted the permission of `A`, at least for some records, or may see them.
pub struct Auth<A: Action> {
    /// The context of the request.
    pub ctx: Ctx,
    /// Who asks.
    pub actor: Actor,
    action: PhantomData<A>,
}

/// Marks a request of a caller whose emergency access lasts: it sees more than the copy that it may have.
#[derive(Debug, Clone, Copy)]
pub struct SeesMore;

/// The context of a request, without a caller.
pub fn context(request: &HttpRequest) -> Result<Ctx, HttpError> {
    let http = http(request)?;
    let traits = traits(request);
    let pattern = traits.pattern.unwrap_or_default();
    let info = RequestInfo {
        id: traits.request_id,
        operation: format!("{} {pattern}", request.method()),
        path: request.path().to_owned(),
        client_address: Some(traits.client_address).filter(|address| !address.is_empty()),
        user_agent: text_header(request, header::USER_AGENT.as_str())?,
        access_reason: text_header(request, "Access-Reason")?,
        change_reason: text_header(request, "Change-Reason")?,
        idempotency: None,
    };
    Ok(Ctx { app: Arc::clone(&http.app), request: Arc::new(info) })
}

/// A header as trimmed text; empty counts as absent.
pub fn text_header(request: &HttpRequest, name: &str) -> Result<Option<String>, HttpError> {
    let Some(value) = request.headers().get(name) else { return Ok(None) };
    let text = std::str::from_utf8(value.as_bytes()).map_err(|_| {
        AppError::invalid_at(&format!("header:{name}"), "wrong_format", "This header must be text in UTF-8.")
    })?;
    let text: String = text.trim().chars().filter(|c| !c.is_control()).take(MAX_HEADER).collect();
    Ok(Some(text).filter(|text| !text.is_empty()))
}

fn bearer(request: &HttpRequest) -> Option<String> {
    let value = request.headers().get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, token) = value.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim().to_owned())
}

/// Recognises the caller and counts the request against its account.
pub async fn sign_in(request: &HttpRequest) -> Result<SignedIn, HttpError> {
    let http = http(request)?;
    let caller = match bearer(request) {
        Some(token) => access::authenticate(&http.app, &token, Surface::of(request.path())).await,
        None => Err(access::invalid_token()),
    };
    admit(request, caller)
}

/// Counts the request of a caller that was recognised, or was not, against its account or address.
fn admit(request: &HttpRequest, caller: Result<Caller, AppError>) -> Result<SignedIn, HttpError> {
    let http = http(request)?;
    // Whoever shows a false token is counted by address, like anybody else without an account.
    let verdict = match &caller {
        Ok(caller) => http.limits.account(caller.actor.account_id),
        Err(_) => http.limits.public(&traits(request).client_address),
    };
    if let Some(traits) = request.extensions_mut().get_mut::<Traits>() {
        traits.limit = Some(verdict);
        traits.asker = caller.as_ref().ok().map(|caller| (&caller.actor).into());
    }
    if caller.as_ref().is_ok_and(|caller| !caller.actor.emergency.is_empty()) {
        request.extensions_mut().insert(SeesMore);
    }
    match verdict.error() {
        Some(error) => Err(error.into()),
        None => {
            let caller = caller?;
            not_for_machines(&http, request, &caller)?;
            Ok(SignedIn { ctx: context(request)?, caller })
        }
    }
}

/// What everybody who is signed on may change is a person's own: the PIN, a place in a webinar, a request for access. A
/// program may read such things, and sign off.
fn not_for_machines(http: &Http, request: &HttpRequest, caller: &Caller) -> Result<(), HttpError> {
    const HARMLESS: [&str; 2] = ["/v1/auth/logout", "/v1/classifications"];
    let pattern = traits(request).pattern.unwrap_or_default();
    let operation = http.operations.get(request.method().as_str(), &pattern);
    let own = operation.is_some_and(|operation| operation.permission == "any");
    if !caller.actor.is_machine() || !own || request.method() == Method::GET || HARMLESS.contains(&pattern.as_str()) {
        return Ok(());
    }
    Err(AppError::new(ProblemCode::Forbidden, "This is for people, and not for machine clients.").into())
}

/// Recognises the caller and asks whether its group may do `A` at all, or may at least see what `A` acts on: then it is
/// for the use case, which knows the record, to say 404 or 403.
pub async fn authorize<A: Action>(request: &HttpRequest) -> Result<(Ctx, Actor), HttpError> {
    let SignedIn { ctx, caller } = granted::<A>(sign_in(request).await?).await?;
    Ok((ctx, caller.actor))
}

/// A caller of a stream, which a browser can name by a ticket in the query alone.
pub struct TicketOrToken<A: Action> {
    /// The context of the request.
    pub ctx: Ctx,
    /// The caller.
    pub caller: Caller,
    action: PhantomData<A>,
}

impl<A: Action + 'static> FromRequest for TicketOrToken<A> {
    type Error = HttpError;
    type Future = LocalBoxFuture<'static, Result<Self, HttpError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move {
            let mut query = url::form_urlencoded::parse(request.query_string().as_bytes());
            let ticket = query.find(|(name, _)| name == "ticket").map(|(_, ticket)| ticket.into_owned());
            let signed_in = match ticket {
                Some(ticket) => admit(&request, event::caller(&context(&request)?, &ticket).await)?,
                None => sign_in(&request).await?,
            };
            let SignedIn { ctx, caller } = granted::<A>(signed_in).await?;
            Ok(Self { ctx, caller, action: PhantomData })
        })
    }
}

/// Asks whether the group of a caller may do `A` at all, or may at least see what it acts on.
async fn granted<A: Action>(signed_in: SignedIn) -> Result<SignedIn, HttpError> {
    let SignedIn { ctx, caller } = signed_in;
    let sees = sight(A::PERMISSION).is_some_and(|sight| caller.actor.may(sight) != Grant::No);
    if let Err(denied) = permit_anywhere::<A>(&caller.actor)
        && !sees
    {
        let error = AppError::from(denied);
        ctx.note_refusal(&caller.actor, &error).await;
        return Err(error.into());
    }
    Ok(SignedIn { ctx, caller })
}

impl FromRequest for SignedIn {
    type Error = HttpError;
    type Future = LocalBoxFuture<'static, Result<Self, HttpError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move { sign_in(&request).await })
    }
}

/// Without a token it is a stranger; a token that is shown must be a good one.
async fn perhaps_sign_in(request: &HttpRequest) -> Result<MaybeSignedIn, HttpError> {
    if request.headers().contains_key(header::AUTHORIZATION) {
        let SignedIn { ctx, caller } = sign_in(request).await?;
        return Ok(MaybeSignedIn { ctx, actor: Some(caller.actor) });
    }
    Ok(MaybeSignedIn { ctx: context(request)?, actor: None })
}

impl FromRequest for MaybeSignedIn {
    type Error = HttpError;
    type Future = LocalBoxFuture<'static, Result<Self, HttpError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move { perhaps_sign_in(&request).await })
    }
}

impl<A: Action + 'static> FromRequest for Auth<A> {
    type Error = HttpError;
    type Future = LocalBoxFuture<'static, Result<Self, HttpError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move {
            let (ctx, actor) = authorize::<A>(&request).await?;
            Ok(Self { ctx, actor, action: PhantomData })
        })
    }
}
