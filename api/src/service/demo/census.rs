//! Patient days of the demo's facilities: a year and a half by month, for most units too, so that reports have rates.

use std::fmt::Write;

use chrono::{DateTime, Datelike, NaiveDate, Utc};

use super::World;
use super::facilities::Place;
use super::incidents::Stage;
use crate::db::census::CensusRow;
use crate::db::types::At;
use crate::domain::calendar::date_ny;
use crate::domain::ids::{FacilityId, UnitId};
use crate::domain::incident_facts::month_number;
use crate::domain::permissions::actions::CensusRecord;
use crate::domain::permissions::{Actor, permit_anywhere};
use crate::domain::report::month_key;
use crate::service::census::{self, FileAsk};
use crate::service::context::Tx;
use crate::service::error::AppResult;

/// How many months the facilities of the first demo have behind them.
const MONTHS: i32 = 18;
/// Who keeps the census where, and how many people are there on a day. The last keeps it for its units alone.
const KEEPERS: [(Place, &str, i32, bool); 4] = [
    (Place::Kings, "kings-l1a", 118, true),
    (Place::Albany, "albany-l1a", 52, true),
    (Place::Center, "mohawk-l1a", 86, true),
    (Place::Clinic, "lantern-l1", 31, false),
];

/// Sends the census of each facility, as its users do.
pub async fn fill(stage: &Stage, world: &World, now: DateTime<Utc>) -> AppResult<()> {
    let running = month_number(date_ny(now));
    for (place, keeper, people, whole) in KEEPERS {
        let made = world.made(place)?;
        let mut file = "unit,month,patient_days\n".to_owned();
        for month in running - MONTHS..running {
            if whole {
                let _ = writeln!(file, ",{},{}", month_key(month), patient_days(month, people, 0));
            }
            let units = i32::try_from(made.units.len()).unwrap_or(1).max(1);
            for (salt, unit) in (1..).zip(&made.units) {
                let _ =
                    writeln!(file, "{},{},{}", unit.id, month_key(month), patient_days(month, people / units, salt));
            }
        }
        census::read_file(stage.at(now), world.actor(keeper)?, FileAsk::default(), file.as_bytes()).await?;
    }
    Ok(())
}

/// The patient days of a month with about so many people a day: more in winter, and never quite the same.
fn patient_days(month: i32, people: i32, salt: i32) -> i32 {
    let first = NaiveDate::from_ymd_opt(month.div_euclid(12), month.rem_euclid(12).unsigned_abs() + 1, 1);
    let days = first.map_or(30, |first| i32::from(first.num_days_in_month()));
    let season = [5, 4, 2, 0, -2, -3, -4, -3, 0, 1, 3, 4];
    let season = usize::try_from(month.rem_euclid(12)).ok().and_then(|index| season.get(index)).copied().unwrap_or(0);
    let noise = (month * 37 + salt * 101).rem_euclid(11) - 5;
    people * days * (100 + season + noise) / 100
}

/// Writes the census of a whole facility from one month to another, and of its unit where it has one alone.
pub fn record(
    tx: &mut Tx<'_>,
    keeper: &Actor,
    place: (FacilityId, Option<UnitId>),
    people: i32,
    months: std::ops::Range<i32>,
) -> AppResult<()> {
    let permit = permit_anywhere::<CensusRecord>(keeper)?;
    let rows: Vec<CensusRow> = months
        .map(|month| CensusRow {
            facility_id: place.0,
            id: tx.id(),
            unit_id: place.1,
            month,
            patient_days: patient_days(month, people, 0),
            note: None,
            created_at: At(tx.now),
            updated_at: At(tx.now),
            version: 1,
        })
        .collect();
    Ok(crate::db::census::insert(tx.conn, &permit, &rows)?)
}
