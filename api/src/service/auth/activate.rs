//! Activation: with a single-use enrolment code a person sets the PIN and takes the e-token.
//!
//! First call, without a code of the e-token: the seed is made and shown. Second call, with one: the seed is
//! confirmed and the account can sign on. For a PIN reset one call with a code of the present e-token is enough.

use nimrs_contract::auth::{ActivateRequest, ActivationView};
use nimrs_contract::vocabulary::{ActivationStatus, ProblemCode};

use crate::db;
use crate::db::account::AccountRow;
use crate::db::enrollment::EnrollmentRow;
use crate::db::types::At;
use crate::service::access_request;
use crate::service::app::App;
use crate::service::context::{Ctx, Tx};
use crate::service::error::{AppError, AppResult};
use crate::service::refusal;
use crate::service::secret::{e_token, pin, random_code};

use super::{note, qr_code};

/// The kind of enrolment that sets PIN and e-token.
pub const KIND_TOKEN: &str = "token";
/// The kind of enrolment that sets the PIN alone.
pub const KIND_PIN: &str = "pin";

struct Step<'a> {
    app: &'a App,
    pin_hash: String,
    pin_ok: bool,
    code: Option<String>,
}

/// Activates an account, in one or two calls.
pub async fn activate(ctx: &Ctx, request: ActivateRequest) -> AppResult<ActivationView> {
    let (user_id, code) = (request.user_id.clone(), request.enrollment_code.clone());
    let found = ctx.read(move |tx| find(tx, &user_id, &code)).await?;
    // Hashing and checking are done in any case, so that the time says nothing about the user ID or the code.
    let stored = found.as_ref().and_then(|(_, enrollment)| enrollment.pin_hash.clone());
    let pin_hash = pin::hash(&ctx.app, request.pin.clone()).await?;
    let pin_ok = pin::check(&ctx.app, request.pin, stored).await?;
    let (app, user_id, code) = (ctx.app.clone(), request.user_id, request.enrollment_code);
    let view = ctx
        .write(move |tx| {
            let Some((account, _)) = find(tx, &user_id, &code)? else {
                note(tx, None, None, "auth.activate", "failed", "unknown user ID or enrolment code")?;
                return Ok(None);
            };
            access_request::hold_awaiting(tx, account.id)?;
            let account = db::account::lock(tx.conn, account.id)?;
            let Some((_, enrollment)) = find(tx, &user_id, &code)? else { return Ok(None) };
            let step = Step { app: &app, pin_hash, pin_ok, code: request.token_code };
            take(tx, account, enrollment, step)
        })
        .await?;
    let mut view = view.ok_or_else(failed)?;
    // Drawn outside the transaction, which it would hold up.
    view.qr_code = view.otpauth_uri.as_deref().map(qr_code::draw).transpose()?;
    Ok(view)
}

/// The account and its open enrolment, if the code is that enrolment's.
fn find(tx: &mut Tx<'_>, user_id: &str, code: &str) -> AppResult<Option<(AccountRow, EnrollmentRow)>> {
    let digest = random_code::enrollment_digest(code);
    let Some(account) = db::account::by_user_id(tx.conn, user_id)? else { return Ok(None) };
    let enrollment = db::enrollment::open(tx.conn, account.id, tx.now)?;
    Ok(enrollment.filter(|enrollment| enrollment.code_hash == digest).map(|enrollment| (account, enrollment)))
}

fn take(
    tx: &mut Tx<'_>,
    account: AccountRow,
    enrollment: EnrollmentRow,
    step: Step<'_>,
) -> AppResult<Option<ActivationView>> {
    if account.deactivated_at.is_some() {
        return Ok(None);
    }
    match (enrollment.kind.as_str(), step.code.clone()) {
        (KIND_PIN, Some(code)) => reset_pin(tx, account, enrollment, step, &code),
        (KIND_PIN, None) => Err(AppError::invalid_at(
            "/token_code",
            "required",
            "This code resets the PIN alone; send the present code of your e-token with it.",
        )),
        (_, None) => show_seed(tx, &account, enrollment, step).map(Some),
        (_, Some(code)) => confirm_seed(tx, account, enrollment, step, &code),
    }
}

fn reset_pin(
    tx: &mut Tx<'_>,
    mut account: AccountRow,
    enrollment: EnrollmentRow,
    step: Step<'_>,
    code: &str,
) -> AppResult<Option<ActivationView>> {
    let matched = e_token::step_of(step.app, account.sealed_token_seed.as_deref(), code, tx.now)?;
    let Some(matched) = matched.filter(|step| account.last_token_step.is_none_or(|last| *step > last)) else {
        note(tx, Some(&account), None, "auth.activate", "failed", "wrong code")?;
        return Ok(None);
    };
    account.last_token_step = Some(matched);
    finish(tx, account, enrollment, step.pin_hash).map(Some)
}

fn show_seed(
    tx: &mut Tx<'_>,
    account: &AccountRow,
    mut enrollment: EnrollmentRow,
    step: Step<'_>,
) -> AppResult<ActivationView> {
    let seed = e_token::new_seed(tx.system);
    enrollment.sealed_token_seed = Some(e_token::seal(step.app, &seed)?);
    enrollment.pin_hash = Some(step.pin_hash);
    db::enrollment::save(tx.conn, &enrollment)?;
    note(tx, Some(account), None, "auth.activate", "done", "seed shown")?;
    Ok(ActivationView {
        status: ActivationStatus::AwaitingCode,
        otpauth_uri: Some(e_token::otpauth_uri(&seed, &account.user_id)?),
        qr_code: None,
        message: "Take the otpauth_uri or its QR code into your authenticator app, then send the same request \
                  again with the 6-digit code as token_code."
            .to_owned(),
    })
}

fn confirm_seed(
    tx: &mut Tx<'_>,
    mut account: AccountRow,
    enrollment: EnrollmentRow,
    step: Step<'_>,
    code: &str,
) -> AppResult<Option<ActivationView>> {
    let matched = e_token::step_of(step.app, enrollment.sealed_token_seed.as_deref(), code, tx.now)?;
    let (Some(matched), true) = (matched, step.pin_ok) else {
        note(tx, Some(&account), None, "auth.activate", "failed", "wrong PIN or code")?;
        return Ok(None);
    };
    account.sealed_token_seed.clone_from(&enrollment.sealed_token_seed);
    account.last_token_step = Some(matched);
    account.activated_at = Some(At(tx.now));
    access_request::note_activated(tx, account.id)?;
    finish(tx, account, enrollment, step.pin_hash).map(Some)
}

fn finish(
    tx: &mut Tx<'_>,
    mut account: AccountRow,
    mut enrollment: EnrollmentRow,
    pin_hash: String,
) -> AppResult<ActivationView> {
    account.pin_hash = Some(pin_hash);
    account.version += 1;
    account.updated_at = At(tx.now);
    db::account::save(tx.conn, &account)?;
    enrollment.used_at = Some(At(tx.now));
    enrollment.sealed_token_seed = None;
    db::enrollment::save(tx.conn, &enrollment)?;
    db::session::end_all(tx.conn, account.id, None, "activated", tx.now)?;
    note(tx, Some(&account), None, "auth.activate", "done", "activated")?;
    Ok(ActivationView {
        status: ActivationStatus::Activated,
        otpauth_uri: None,
        qr_code: None,
        message: "Done. Sign on with user ID, PIN and the next code of your e-token.".to_owned(),
    })
}

fn failed() -> AppError {
    AppError::new(
        ProblemCode::SignOnFailed,
        "The user ID, the enrolment code, the PIN or the e-token code is wrong, or the enrolment code was used or has \
         run out (72 hours).",
    )
    .with_remedy(
        format!(
            "Check what you typed. A new code in place of one that came by mail is sent by the facility's Security \
             Administrator (for State staff: by Central Office), with resend. In place of one that a service desk gave \
             you, the desk gives a new one. {}",
            refusal::both_desks()
        ),
        None,
    )
}
