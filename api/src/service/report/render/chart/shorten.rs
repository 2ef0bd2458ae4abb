//! Charts of more values than can be read are cut to the largest, and say so.

use super::scale::number;
use crate::service::report::table::{Series, Value};

/// Which of so many to keep: those with the most, in the order they came.
fn largest(sums: &[f64], most: usize) -> Vec<usize> {
    let mut order: Vec<usize> = (0..sums.len()).collect();
    order.sort_by(|one, other| sums[*other].total_cmp(&sums[*one]));
    order.truncate(most);
    order.sort_unstable();
    order
}

/// Labels with their series, at most so many labels; how many are left out.
pub fn labels(labels: &[String], series: &[Series], most: usize) -> (Vec<String>, Vec<Series>, usize) {
    if labels.len() <= most {
        return (labels.to_vec(), series.to_vec(), 0);
    }
    let at = |series: &Series, index: usize| series.values.get(index).copied().unwrap_or(Value::Missing);
    let sums: Vec<f64> =
        (0..labels.len()).map(|index| series.iter().filter_map(|series| number(at(series, index))).sum()).collect();
    let kept = largest(&sums, most);
    let pick = |series: &Series| Series {
        name: series.name.clone(),
        values: kept.iter().map(|index| at(series, *index)).collect(),
    };
    let names = kept.iter().map(|index| labels[*index].clone()).collect();
    (names, series.iter().map(pick).collect(), labels.len() - kept.len())
}

/// Series, at most so many; how many are left out.
pub fn series(series: &[Series], most: usize) -> (Vec<Series>, usize) {
    if series.len() <= most {
        return (series.to_vec(), 0);
    }
    let kept = largest(&sums(series), most);
    (kept.iter().map(|index| series[*index].clone()).collect(), series.len() - most)
}

fn sums(series: &[Series]) -> Vec<f64> {
    series.iter().map(|series| series.values.iter().filter_map(|value| number(*value)).sum()).collect()
}

/// Series to stack, at most so many: the last is the sum of those that have no place of their own.
pub fn stack(series: &[Series], labels: usize, most: usize) -> Vec<Series> {
    if series.len() <= most {
        return series.to_vec();
    }
    let kept = largest(&sums(series), most - 1);
    let others: Vec<&Series> =
        series.iter().enumerate().filter(|(index, _)| !kept.contains(index)).map(|(_, series)| series).collect();
    let sum = |index: usize| {
        let values = others.iter().filter_map(|series| series.values.get(index));
        let known: Vec<f64> = values.clone().filter_map(|value| number(*value)).collect();
        match (known.is_empty(), values.clone().any(|value| *value == Value::Suppressed)) {
            (true, true) => Value::Suppressed,
            (true, false) => Value::Missing,
            (false, _) => Value::Of(known.iter().sum()),
        }
    };
    let rest = Series { name: format!("{} others", others.len()), values: (0..labels).map(sum).collect() };
    kept.iter().map(|index| series[*index].clone()).chain([rest]).collect()
}
