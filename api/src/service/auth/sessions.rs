//! One's own sessions: seeing them, ending them.

use nimrs_contract::auth::SessionView;

use crate::db;
use crate::db::session::SessionRow;
use crate::domain::ids::SessionId;
use crate::domain::permissions::Actor;
use crate::service::audit::{self, Event, Subject};
use crate::service::context::Ctx;
use crate::service::error::{AppError, AppResult};

/// The view of a session.
pub fn view(row: &SessionRow, current: SessionId) -> SessionView {
    SessionView {
        id: row.id.into(),
        created_at: row.created_at.0,
        last_used_at: row.last_used_at.0,
        expires_at: row.expires_at.0,
        client: row.client.clone(),
        current: row.id == current,
    }
}

/// The caller's live sessions, newest first.
pub async fn list(ctx: &Ctx, actor: Actor) -> AppResult<Vec<SessionView>> {
    ctx.read(move |tx| {
        let rows = db::session::of_account(tx.conn, actor.account_id, tx.now)?;
        Ok(rows.iter().map(|row| view(row, actor.session_id)).collect())
    })
    .await
}

/// Ends the caller's own session.
pub async fn logout(ctx: &Ctx, actor: Actor) -> AppResult<()> {
    let session = actor.session_id;
    end(ctx, actor, session).await
}

/// Ends one of the caller's sessions; its access tokens stop working at once.
pub async fn end(ctx: &Ctx, actor: Actor, session: SessionId) -> AppResult<()> {
    ctx.write(move |tx| {
        if !db::session::end(tx.conn, actor.account_id, session, "logout", tx.now)? {
            return Err(AppError::not_found("session"));
        }
        let subject = Subject::new("session", session);
        audit::done(tx, &actor, Event { action: "auth.logout", subject, ..Event::default() })
    })
    .await
}
