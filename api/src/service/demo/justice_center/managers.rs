//! The Clinical Risk Managers of the demo: one for each region, and one for a county of its own.

use chrono::{DateTime, Utc};
use nimrs_contract::directory::ClinicalRiskManagerContent;
use nimrs_contract::vocabulary::FieldOffice::{
    self, CentralNewYork, HudsonRiver, LongIsland, NewYorkCity, WesternNewYork,
};

use crate::domain::calendar::date_ny;
use crate::service::clinical_risk_manager::create;
use crate::service::demo::World;
use crate::service::demo::incidents::Stage;
use crate::service::error::AppResult;

type Sketch = (&'static str, &'static str, &'static str, FieldOffice, Option<&'static str>);

/// Name, the first part of the mail address, telephone number, region, and a county where it is for that alone.
const SKETCHES: [Sketch; 6] = [
    ("Walter Greene", "nyc-crm", "212-555-0160", NewYorkCity, None),
    ("Philip Ashe", "hudson-crm", "845-555-0160", HudsonRiver, None),
    ("Deborah Lang", "central-crm", "315-555-0160", CentralNewYork, None),
    ("Victor Almeida", "long-island-crm", "631-555-0160", LongIsland, None),
    ("Susan Kaczmarek", "western-crm", "716-555-0160", WesternNewYork, None),
    ("Irene Halloran", "staten-island-crm", "718-555-0160", NewYorkCity, Some("36085")),
];

/// Enters them, in the name of Central Office, from the day the demo's State began to use the service.
pub async fn fill(stage: &Stage, world: &World, began: DateTime<Utc>) -> AppResult<()> {
    for (name, address, phone, field_office, county) in SKETCHES {
        let content = ClinicalRiskManagerContent {
            name: name.to_owned(),
            email: format!("{address}@example.org"),
            phone: Some(phone.to_owned()),
            field_office,
            county_fips: county.map(str::to_owned),
            valid_from: date_ny(began),
            valid_to: None,
        };
        create(stage.at(began), world.actor("central-a")?, content).await?;
    }
    Ok(())
}
