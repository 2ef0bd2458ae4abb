//! Agencies that want to use the service: one enrollment waits for Central Office, one was denied.

use std::sync::Arc;

use chrono::Duration;
use nimrs_contract::directory::{NewFacility, NewUnit};
use nimrs_contract::facility_enrollment::{
    DenyFacilityEnrollment, FacilityDirector, NewFacilityEnrollment, SecurityManager,
};
use nimrs_contract::vocabulary::FacilityKind;

use super::World;
use super::incidents::Stage;
use super::justice_center::attempt;
use crate::service::app::App;
use crate::service::error::AppResult;
use crate::service::facility_enrollment;

/// Sends both, and denies one in the name of Central Office; its mail counts as sent.
pub async fn fill(app: &Arc<App>, world: &World) -> AppResult<()> {
    let now = app.system.now();
    let stage = Stage::new(app, now);
    let central = world.actor("central-a")?;
    let supper =
        enrollment("Genesee Supper Club", "36055", FacilityKind::Other, "Peter Lang", ("genesee", "585-555-0140"));
    let denied = facility_enrollment::submit(stage.at(now - Duration::days(40)), supper).await?.id;
    let reason = "The agency has no operating certificate of OMH and runs no program under Part 524.";
    let decided = now - Duration::days(38);
    let answer = DenyFacilityEnrollment { reason: reason.to_owned() };
    facility_enrollment::deny(stage.at(decided), central, denied.into(), 1, answer).await?;
    attempt(stage.at(decided + Duration::seconds(4)), denied, Ok(())).await?;
    let clinic = enrollment(
        "Harbor Light Clinic",
        "36103",
        FacilityKind::Clinic,
        "Colleen Baxter",
        ("harborlight", "631-555-0140"),
    );
    facility_enrollment::submit(stage.at(now - Duration::hours(20)), clinic).await?;
    Ok(())
}

fn enrollment(
    name: &str,
    county: &str,
    kind: FacilityKind,
    director: &str,
    (short, phone): (&str, &str),
) -> NewFacilityEnrollment {
    NewFacilityEnrollment {
        facility: NewFacility {
            name: name.to_owned(),
            kind,
            county_fips: county.to_owned(),
            operated_by_state: false,
            licensed: kind == FacilityKind::Clinic,
            inpatient: false,
            twenty_four_hour: false,
            director_name: None,
            administrator_phone: phone.to_owned(),
        },
        units: vec![NewUnit { name: "Main program".to_owned(), programme: kind }],
        director: FacilityDirector {
            name: director.to_owned(),
            phone: phone.to_owned(),
            email: format!("{short}-director@example.org"),
        },
        security_manager: SecurityManager {
            display_name: "Jamie Sorensen".to_owned(),
            user_id: format!("{short}-admin"),
            email: format!("{short}-admin@example.org"),
            phone: phone.to_owned(),
        },
    }
}
