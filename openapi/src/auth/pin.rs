//! The rules of a new PIN that a schema cannot say.

use validator::{Validate, ValidationError, ValidationErrors};

use super::{ActivateRequest, ChangePinRequest};

impl Validate for ActivateRequest {
    fn validate(&self) -> Result<(), ValidationErrors> {
        let mut errors = ValidationErrors::new();
        refuse_trivial("pin", &self.pin, &mut errors);
        outcome(errors)
    }
}

impl Validate for ChangePinRequest {
    fn validate(&self) -> Result<(), ValidationErrors> {
        let mut errors = ValidationErrors::new();
        refuse_trivial("new_pin", &self.new_pin, &mut errors);
        if self.new_pin == self.pin {
            let error = ValidationError::new("unchanged_pin").with_message("must differ from the present PIN".into());
            errors.add("new_pin", error);
        }
        outcome(errors)
    }
}

fn refuse_trivial(field: &'static str, pin: &str, errors: &mut ValidationErrors) {
    if is_trivial_pin(pin) {
        let error = ValidationError::new("trivial_pin")
            .with_message("must not be one repeated digit or a run of digits".into());
        errors.add(field, error);
    }
}

fn outcome(errors: ValidationErrors) -> Result<(), ValidationErrors> {
    if errors.is_empty() { Ok(()) } else { Err(errors) }
}

/// Whether a PIN is too easy to guess: one repeated digit, or a run up or down such as `456789`
/// or `210987`, where 9 and 0 count as neighbours.
pub fn is_trivial_pin(pin: &str) -> bool {
    let digits: Vec<u32> = pin.chars().filter_map(|c| c.to_digit(10)).collect();
    // The step from one digit to the next, round the ten: 0 repeats, 1 climbs, 9 falls.
    [0, 1, 9].into_iter().any(|step| digits.windows(2).all(|pair| (pair[0] + step) % 10 == pair[1]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trivial_pins_are_known() {
        for pin in ["000000", "999999999999", "123456", "654321", "789012", "210987"] {
            assert!(is_trivial_pin(pin), "{pin}");
        }
        for pin in ["481516", "112233", "123457", "121212"] {
            assert!(!is_trivial_pin(pin), "{pin}");
        }
    }

    #[test]
    fn a_new_pin_is_checked_with_all_faults_at_once() {
        let request = ChangePinRequest { pin: "111111".into(), new_pin: "111111".into(), token_code: "492039".into() };
        let errors = request.validate().unwrap_err();
        assert_eq!(errors.field_errors()["new_pin"].len(), 2);
    }
}
