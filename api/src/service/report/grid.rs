//! What the management reports have in common: what they are narrowed to, and tables of counts with their zero rows.

use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};
use nimrs_contract::report::{ReportKey, ReportPeriod};
use nimrs_contract::vocabulary::{Code, Dimension, FieldOffice};

use crate::db;
use crate::db::management_report::Within;
use crate::db::report::FacilityName;
use crate::domain::calendar::{date_ny, instant_ny, wall_clock_ny};
use crate::domain::ids::FacilityId;
use crate::domain::permissions::{Actor, Scope};
use crate::domain::report::{Period, month_key, month_label};
use crate::domain::suppression::{Counts, THRESHOLD};
use crate::service::context::Tx;
use crate::service::error::{AppError, AppResult};

use super::axis::label;
use super::sight::{out_of_sight, sees_office};
use super::table::{Heading, Value, only};

/// The most cells of a report.
const MOST_CELLS: usize = 100_000;

/// What a reader must know of a report on work. Who reads it may open each of these records, and a single overdue one
/// must not be hidden from who has to act; so nothing of it is withheld.
pub const WORK_NOTE: &str = "Shows small numbers: for work, not for publication.";

/// What a reader must know of a report with hidden counts.
pub const HIDDEN_NOTE: &str = "Counts of 1 to 10 are suppressed for readers outside the facility, and others with them \
                               so that they cannot be worked out.";

/// What a management report is narrowed to.
#[derive(Debug, Clone, Copy, Default)]
pub struct Narrowed {
    /// Of this facility.
    pub facility: Option<FacilityId>,
    /// Of the facilities of this field office.
    pub field_office: Option<FieldOffice>,
    /// The first day.
    pub from: Option<NaiveDate>,
    /// The last day.
    pub to: Option<NaiveDate>,
}

impl Narrowed {
    /// The days that are asked for.
    pub fn period(&self, now: DateTime<Utc>) -> AppResult<Period> {
        Period::asked(self.from, self.to, date_ny(now)).map_err(AppError::invalid)
    }

    /// The same for the database, under the scope of who asks. Places out of sight are refused like such as do not exist.
    pub fn within(&self, tx: &mut Tx<'_>, actor: &Actor, period: &Period) -> AppResult<(Within, Filters)> {
        let (facility, field_office) = (self.facility, self.field_office);
        let within = Within { scope: actor.scope, facility, field_office, days: period.days() };
        if facility.is_none() && field_office.is_none() {
            return Ok((within, Filters::new()));
        }
        let seen = db::report::facilities_of(tx.conn, actor.scope)?;
        let faults: Vec<_> = [
            facility
                .filter(|id| !seen.iter().any(|of| of.id == *id))
                .map(|id| out_of_sight("facility_id", "facility", id.0)),
            field_office
                .filter(|office| !sees_office(actor.scope, &seen, *office))
                .map(|office| out_of_sight("field_office", "field office", office.code())),
        ]
        .into_iter()
        .flatten()
        .collect();
        if faults.is_empty() { Ok((within, self.filters(&seen))) } else { Err(AppError::invalid(faults)) }
    }

    fn filters(&self, seen: &[FacilityName]) -> Filters {
        let facility = seen.iter().find(|of| Some(of.id) == self.facility).map(|of| facility_key(of.id, &of.name));
        let office = self.field_office.map(|office| ReportKey {
            key: office.code().to_owned(),
            label: label(Dimension::FieldOffice, office.code()),
        });
        let of = |name: &str, key: Option<ReportKey>| key.map(|key| (name.to_owned(), vec![key]));
        [of("facility_id", facility), of("field_office", office)].into_iter().flatten().collect()
    }
}

/// What a report is narrowed to, by parameter.
pub type Filters = BTreeMap<String, Vec<ReportKey>>;

/// Whether small counts are kept from a reader: from everybody but the facility itself.
pub fn is_outside(actor: &Actor) -> bool {
    !matches!(actor.scope, Scope::Facility(_))
}

/// The instants between which the days of a period lie, the second not included.
pub fn instants(period: &Period) -> (DateTime<Utc>, DateTime<Utc>) {
    let begin = |date: NaiveDate| instant_ny(date.and_time(NaiveTime::MIN));
    let after = period.to.checked_add_days(Days::new(1)).unwrap_or(period.to);
    (begin(period.from), begin(after))
}

/// A period as it stands in an answer.
pub fn period_view(period: &Period) -> ReportPeriod {
    ReportPeriod { from: period.from, to: period.to }
}

/// The heading of a report; without a period it shows how things stand.
pub fn heading(
    title: &str,
    period: Option<&ReportPeriod>,
    filters: &Filters,
    at: DateTime<Utc>,
    notes: &[String],
) -> Heading {
    let now = wall_clock_ny(at);
    let words = period.map(|period| Period { from: period.from, to: period.to }.words());
    Heading {
        title: title.to_owned(),
        period: words.unwrap_or_else(|| format!("As of {now}")),
        only: only(filters),
        source: format!("Source: NIMRS, records as of {now}"),
        notes: notes.to_vec(),
    }
}

/// A facility as a key.
pub fn facility_key(id: FacilityId, name: &str) -> ReportKey {
    ReportKey { key: id.0.to_string(), label: name.to_owned() }
}

/// A month as a key; `not_recorded` where there is none.
pub fn month_report_key(month: Option<i32>) -> ReportKey {
    match month {
        Some(month) => ReportKey { key: month_key(month), label: month_label(month) },
        None => ReportKey { key: "not_recorded".to_owned(), label: "Not recorded".to_owned() },
    }
}

/// The facilities that a report may name, in the order of their names.
pub fn facilities(tx: &mut Tx<'_>, within: Within) -> AppResult<Vec<ReportKey>> {
    let names = db::management_report::facility_names(tx.conn, within)?;
    Ok(names.iter().map(|(id, name)| facility_key(*id, name)).collect())
}

/// A count as it is drawn.
#[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
pub fn drawn(count: Option<i64>) -> Value {
    count.map_or(Value::Suppressed, |count| Value::Of(count as f64))
}

/// Counts of several kinds for each combination of keys.
pub struct Grid {
    axes: Vec<Vec<ReportKey>>,
    places: Vec<HashMap<String, usize>>,
    kinds: usize,
    counts: HashMap<Vec<usize>, Vec<i64>>,
}

/// A row of a grid: its keys and its counts.
pub type GridRow = (Vec<ReportKey>, Vec<i64>);
/// A row for readers outside the facility: counts that are withheld are `None`.
pub type GuardedRow = (Vec<ReportKey>, Vec<Option<i64>>);

impl Grid {
    /// A grid over the values of one or two axes, with so many counts in each place.
    pub fn new(axes: Vec<Vec<ReportKey>>, kinds: usize) -> AppResult<Self> {
        let cells = axes.iter().map(Vec::len).product::<usize>() * kinds;
        if cells > MOST_CELLS {
            let message = format!("this would be {cells} cells of at most {MOST_CELLS}; narrow it by facility or days");
            return Err(AppError::invalid_at("query:group_by", "too_many_cells", message));
        }
        let place = |axis: &Vec<ReportKey>| axis.iter().enumerate().map(|(at, key)| (key.key.clone(), at)).collect();
        let places = axes.iter().map(place).collect();
        Ok(Self { axes, places, kinds, counts: HashMap::new() })
    }

    /// Adds to a count; keys that are on no axis are left out.
    pub fn add(&mut self, keys: &[String], kind: usize, count: i64) {
        let at: Option<Vec<usize>> =
            keys.iter().zip(&self.places).map(|(key, places)| places.get(key).copied()).collect();
        let Some(at) = at else { return };
        let counts = self.counts.entry(at).or_insert_with(|| vec![0; self.kinds]);
        if let Some(place) = counts.get_mut(kind) {
            *place += count;
        }
    }

    /// All rows, zeros too, in the order of the axes.
    pub fn rows(&self) -> Vec<GridRow> {
        self.combinations().iter().map(|at| self.row(at)).collect()
    }

    /// The same as readers outside the facility see it: small counts are withheld, and what they would follow from.
    pub fn guarded_rows(&self) -> Vec<GuardedRow> {
        let hidden = self.hide();
        let guarded = |at: Vec<usize>| {
            let (keys, counts) = self.row(&at);
            let shown = |(kind, count): (usize, i64)| {
                let cell: Vec<Option<usize>> = at.iter().copied().chain([kind]).map(Some).collect();
                hidden.shown(&cell).count.then_some(count)
            };
            (keys, counts.into_iter().enumerate().map(shown).collect())
        };
        self.combinations().into_iter().map(guarded).collect()
    }

    fn row(&self, at: &[usize]) -> GridRow {
        let keys = at.iter().zip(&self.axes).filter_map(|(place, axis)| axis.get(*place).cloned()).collect();
        (keys, self.counts.get(at).cloned().unwrap_or_else(|| vec![0; self.kinds]))
    }

    fn hide(&self) -> crate::domain::suppression::Hidden {
        let sizes: Vec<usize> = self.axes.iter().map(Vec::len).chain([self.kinds]).collect();
        let mut table = Counts::new(&sizes);
        for (at, counts) in &self.counts {
            for (kind, count) in counts.iter().enumerate().filter(|(_, count)| **count != 0) {
                let cell: Vec<usize> = at.iter().copied().chain([kind]).collect();
                table.add(&cell, *count, 0);
            }
        }
        table.hide(THRESHOLD)
    }

    fn combinations(&self) -> Vec<Vec<usize>> {
        self.axes.iter().fold(vec![Vec::new()], |before, axis| {
            let longer = |at: Vec<usize>| (0..axis.len()).map(move |place| [at.clone(), vec![place]].concat());
            before.into_iter().flat_map(longer).collect()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(names: &[&str]) -> Vec<ReportKey> {
        names.iter().map(|name| ReportKey { key: (*name).to_owned(), label: (*name).to_owned() }).collect()
    }

    #[test]
    fn a_grid_has_all_rows_and_hides_small_counts_from_outside() {
        let mut grid = Grid::new(vec![keys(&["a", "b", "c"])], 2).unwrap();
        for (key, kind, count) in [("a", 0, 5), ("a", 1, 20), ("b", 0, 30), ("b", 1, 40), ("x", 0, 9)] {
            grid.add(&[key.to_owned()], kind, count);
        }
        let inside: Vec<Vec<i64>> = grid.rows().into_iter().map(|(_, counts)| counts).collect();
        assert_eq!(inside, [[5, 20], [30, 40], [0, 0]]);
        let outside: Vec<Vec<Option<i64>>> = grid.guarded_rows().into_iter().map(|(_, counts)| counts).collect();
        assert_eq!(outside[0][0], None);
        assert_eq!(outside[2], [Some(0), Some(0)]);
        assert!(outside.iter().flatten().flatten().all(|count| *count == 0 || *count > 10));
    }

    #[test]
    fn a_grid_that_is_too_large_is_refused() {
        let many: Vec<ReportKey> = (0..1_000).map(|n| month_report_key(Some(n))).collect();
        assert!(Grid::new(vec![many.clone(), many], 1).is_err());
    }
}
