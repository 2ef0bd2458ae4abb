//! The numbers along an axis.

use super::Px;
use crate::service::report::table::Value;

/// An axis from zero up, with steps that people count in.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scale {
    /// The end of the axis.
    pub top: f64,
    /// From one mark to the next.
    pub step: f64,
}

impl Scale {
    /// An axis for values up to `most`, with steps of at least one where all are whole.
    pub fn up_to(most: f64, whole: bool) -> Self {
        let most = if most.is_finite() && most > 0.0 { most } else { 1.0 };
        let rough = most / 5.0;
        let power = 10_f64.powf(rough.log10().floor());
        let step = [1.0, 2.0, 2.5, 5.0, 10.0]
            .into_iter()
            .map(|factor| factor * power)
            .find(|step| *step >= rough && (!whole || step.fract() == 0.0))
            .unwrap_or(1.0);
        let step = if whole { step.max(1.0) } else { step };
        Self { top: (most / step - 1e-9).ceil().max(1.0) * step, step }
    }

    /// An axis for these values.
    pub fn of(values: impl Iterator<Item = f64> + Clone) -> Self {
        let whole = values.clone().all(|value| value.fract() == 0.0);
        Self::up_to(values.fold(0.0, f64::max), whole)
    }

    /// The marks.
    pub fn marks(self) -> impl Iterator<Item = f64> {
        let count = (self.top / self.step).round();
        (0_i32..).map(f64::from).take_while(move |index| *index <= count).map(move |index| index * self.step)
    }

    /// How far a value is from zero on an axis of a length.
    #[expect(clippy::cast_possible_truncation, reason = "within the drawing")]
    pub fn length(self, value: f64, room: Px) -> Px {
        ((value / self.top).clamp(0.0, 1.0) * f64::from(room)).round() as Px
    }
}

/// The number of a value that has one and can be drawn.
pub fn number(value: Value) -> Option<f64> {
    match value {
        Value::Of(number) if number.is_finite() => Some(number.max(0.0)),
        _ => None,
    }
}

/// A number as people write it: `1,234` or `0.25`.
pub fn text(number: f64) -> String {
    let rounded = format!("{number:.2}");
    let (whole, fraction) = rounded.split_once('.').unwrap_or((rounded.as_str(), ""));
    let (sign, digits) = whole.strip_prefix('-').map_or(("", whole), |digits| ("-", digits));
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index) % 3 == 0 {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    let fraction = fraction.trim_end_matches('0');
    if fraction.is_empty() { format!("{sign}{grouped}") } else { format!("{sign}{grouped}.{fraction}") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn numbers_are_written_as_people_do() {
        for (number, words) in [
            (0.0, "0"),
            (7.0, "7"),
            (1234.0, "1,234"),
            (1_234_567.5, "1,234,567.5"),
            (0.257, "0.26"),
            (-1000.0, "-1,000"),
        ] {
            assert_eq!(text(number), words);
        }
    }

    #[test]
    fn axes_end_above_the_most_and_count_in_round_steps() {
        for (most, whole, top, step) in [
            (0.0, true, 1.0, 1.0),
            (3.0, true, 3.0, 1.0),
            (7.0, true, 8.0, 2.0),
            (11.0, true, 15.0, 5.0),
            (100.0, true, 100.0, 20.0),
            (0.8, false, 0.8, 0.2),
        ] {
            let scale = Scale::up_to(most, whole);
            assert!((scale.top - top).abs() < 1e-9 && (scale.step - step).abs() < 1e-9, "{most}: {scale:?}");
        }
    }

    proptest! {
        #[test]
        fn every_axis_holds_its_values(most in 0.0..1e12_f64, whole: bool) {
            let most = if whole { most.round() } else { most };
            let scale = Scale::up_to(most, whole);
            prop_assert!(scale.top >= most && scale.top <= most.max(1.0) * 2.0 + 5.0);
            prop_assert!((1..=12).contains(&scale.marks().count()));
            prop_assert!(!whole || scale.marks().all(|mark| mark.fract() == 0.0));
        }
    }
}
