//! Charts of more values than can be read are cut to those with the largest numbers, and say so.

use super::scale::number;
use crate::service::report::table::{Series, Value};

/// Which of so many to keep: those whose shown numbers come to the most, in the order they came. Those of which no number
/// is shown are the first to be left out: nobody may learn from a drawing how large they are.
fn largest(sums: &[Option<f64>], most: usize) -> Vec<usize> {
    let rank = |index: usize| sums.get(index).copied().flatten().unwrap_or(-1.0);
    let mut order: Vec<usize> = (0..sums.len()).collect();
    order.sort_by(|one, other| rank(*other).total_cmp(&rank(*one)));
    order.truncate(most);
    order.sort_unstable();
    order
}

/// What the shown numbers of these come to; `None` where none is shown.
fn shown(values: impl Iterator<Item = Value>) -> Option<f64> {
    values.filter_map(number).fold(None, |sum, number| Some(sum.unwrap_or(0.0) + number))
}

/// What to tell of a drawing that has less than all.
pub fn note(drawn: usize, all: usize, what: &str) -> String {
    format!("The drawing shows {drawn} of {all} {what}, those with the largest shown numbers; the table has all.")
}

/// Labels with their series, at most so many labels.
pub fn labels(labels: &[String], series: &[Series], most: usize) -> (Vec<String>, Vec<Series>) {
    if labels.len() <= most {
        return (labels.to_vec(), series.to_vec());
    }
    let at = |series: &Series, index: usize| series.values.get(index).copied().unwrap_or(Value::Missing);
    let sums: Vec<Option<f64>> =
        (0..labels.len()).map(|index| shown(series.iter().map(|series| at(series, index)))).collect();
    let kept = largest(&sums, most);
    let pick = |series: &Series| Series {
        name: series.name.clone(),
        values: kept.iter().map(|index| at(series, *index)).collect(),
    };
    let names = kept.iter().map(|index| labels[*index].clone()).collect();
    (names, series.iter().map(pick).collect())
}

/// Series, at most so many.
pub fn series(series: &[Series], most: usize) -> Vec<Series> {
    if series.len() <= most {
        return series.to_vec();
    }
    largest(&sums(series), most).iter().map(|index| series[*index].clone()).collect()
}

fn sums(series: &[Series]) -> Vec<Option<f64>> {
    series.iter().map(|series| shown(series.values.iter().copied())).collect()
}

/// Series to stack, at most so many: the last is the sum of those that have no place of their own, so that a stack stays
/// as high as all of them.
pub fn stack(series: &[Series], labels: usize, most: usize) -> Vec<Series> {
    if series.len() <= most {
        return series.to_vec();
    }
    let kept = largest(&sums(series), most - 1);
    let mut own = vec![false; series.len()];
    for index in &kept {
        own[*index] = true;
    }
    let others: Vec<&Series> = series.iter().zip(own).filter(|(_, own)| !own).map(|(series, _)| series).collect();
    let sum = |index: usize| {
        let values = || others.iter().filter_map(|series| series.values.get(index).copied());
        match shown(values()) {
            Some(sum) => Value::Of(sum),
            None if values().any(|value| value == Value::Suppressed) => Value::Suppressed,
            None => Value::Missing,
        }
    };
    let rest = Series { name: format!("{} others together", others.len()), values: (0..labels).map(sum).collect() };
    kept.iter().map(|index| series[*index].clone()).chain([rest]).collect()
}
