//! `nimrs account create`: the first administrator of an empty database; and the codes of e-tokens.

use clap::{Args, Subcommand};
use nimrs_contract::vocabulary::{FieldOffice, OrganizationKind, SecurityGroup, StaffKind};

use crate::config::Config;
use crate::domain::ids::FacilityId;
use crate::domain::shown_name::name_fault;
use crate::service::account::{NewAccount, create};
use crate::service::audit::{self, Event, Subject};
use crate::service::context::{Ctx, RequestInfo};
use crate::service::secret::e_token;
use crate::startup::{self, StartError};
use crate::system::System;

use super::values::{code, id};

/// What can be done with accounts from the machine itself.
#[derive(Subcommand)]
pub enum AccountCommand {
    /// Make an account and print its enrolment code. For the first administrator of an empty database.
    Create(CreateArgs),
}

/// The account to make.
#[derive(Args)]
pub struct CreateArgs {
    /// The user ID to sign on with.
    #[arg(long)]
    user_id: String,
    /// The person's name.
    #[arg(long)]
    name: String,
    /// The person's mail address.
    #[arg(long)]
    email: Option<String>,
    /// The security group, as `central_office` or `level_1`.
    #[arg(long, default_value = "central_office", value_parser = code::<SecurityGroup>)]
    group: SecurityGroup,
    /// The facility's id, for the groups of a facility.
    #[arg(long, value_parser = id::<FacilityId>)]
    facility: Option<FacilityId>,
    /// The field office, for the groups of a region, as `hudson_river`.
    #[arg(long, value_parser = code::<FieldOffice>)]
    field_office: Option<FieldOffice>,
    /// Whose employee: `local` or `state`. For a service desk: whom it serves.
    #[arg(long, value_parser = code::<StaffKind>)]
    staff_kind: Option<StaffKind>,
}

/// Runs a command.
pub async fn run(command: AccountCommand, config: Config, system: System) -> Result<(), StartError> {
    let AccountCommand::Create(args) = command;
    let new = new_account(args)?;
    let user_id = new.user_id.clone();
    let url = config.server.public_url.clone().unwrap_or_else(|| format!("http://{}", config.server.bind));
    let app = startup::prepare(config, system, url).await?;
    let request = RequestInfo { id: "command-line".to_owned(), ..RequestInfo::default() };
    let ctx = Ctx { app, request: request.into() };
    let made = ctx
        .write(move |tx| {
            let (row, enrollment) = create(tx, new)?;
            let subject = Subject { facility: row.facility_id, ..Subject::new("account", row.id) };
            audit::write(tx, None, Event { action: "account.create", subject, ..Event::default() }, "done")?;
            Ok(enrollment)
        })
        .await
        .map_err(|error| StartError(format!("the account could not be made: {}", error.detail)))?;
    println!("The account {user_id} was made. Its enrolment code, good once until {}:", made.expires_at);
    println!("  {}", made.code);
    println!("Activate it with POST /v1/auth/activate: user_id, enrollment_code and a PIN of 6 to 12 digits.");
    Ok(())
}

fn new_account(args: CreateArgs) -> Result<NewAccount, StartError> {
    use SecurityGroup as G;
    let (organization, local) = match args.group {
        G::Level1 | G::Level2 | G::Level3 | G::SecurityAdministrator | G::Integration => {
            (OrganizationKind::Facility, true)
        }
        G::FieldOffice | G::ClinicalRiskManager => (OrganizationKind::FieldOffice, false),
        G::CentralOffice => (OrganizationKind::CentralOffice, false),
        G::JusticeCenter => (OrganizationKind::JusticeCenter, false),
        G::ItsServiceDesk => (OrganizationKind::ItsServiceDesk, false),
        G::NimrsHelpDesk => (OrganizationKind::NimrsHelpDesk, false),
    };
    if organization == OrganizationKind::Facility && args.facility.is_none() {
        return Err(StartError("this security group belongs to a facility: give --facility ID".to_owned()));
    }
    if organization == OrganizationKind::FieldOffice && args.field_office.is_none() {
        return Err(StartError("this security group belongs to a region: give --field-office CODE".to_owned()));
    }
    if let Some((_, message)) = name_fault(&args.name) {
        return Err(StartError(format!("the name {message}")));
    }
    let default = if local { StaffKind::Local } else { StaffKind::State };
    Ok(NewAccount {
        user_id: args.user_id,
        display_name: args.name,
        email: args.email,
        group: args.group,
        staff_kind: args.staff_kind.unwrap_or(default),
        organization,
        facility: args.facility.filter(|_| organization == OrganizationKind::Facility),
        field_office: args.field_office.filter(|_| organization == OrganizationKind::FieldOffice),
    })
}

/// Prints the present code of a seed in base32 or of an otpauth URI.
pub fn print_code(seed: &str) -> Result<(), StartError> {
    let text = seed
        .split_once("secret=")
        .map_or(seed, |(_, rest)| rest.split('&').next().unwrap_or_default())
        .trim_end_matches('=')
        .to_ascii_uppercase();
    let bytes = data_encoding::BASE32_NOPAD
        .decode(text.as_bytes())
        .map_err(|_| StartError("the seed must be base32 text or an otpauth URI".to_owned()))?;
    let code = e_token::code(&bytes, System::real().now()).map_err(|error| StartError(error.detail))?;
    println!("{code}");
    Ok(())
}
