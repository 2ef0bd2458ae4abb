//! What single words of a schema demand of a value. Each rule looks at two schemas and a direction, and at nothing else.

use serde_json::Value;

use crate::change::{Direction, Finding, Spot};
use crate::rule::Rule;

use super::{flag, from_to, items, short};

/// The types that a schema names, if it does.
pub fn types(schema: &Value) -> Option<Vec<&str>> {
    match schema.get("type")? {
        Value::String(one) => Some(vec![one]),
        several => Some(items(several).filter_map(Value::as_str).collect()),
    }
}

/// The values that a schema lists, if it does.
pub fn values(schema: &Value) -> Option<Vec<&Value>> {
    schema.get("enum").map(|all| items(all).collect())
}

/// All that the words of two plain schemas say, but for properties and items.
pub fn findings(old: &Value, new: &Value, spot: &Spot) -> Vec<Finding> {
    let direction = spot.direction;
    // The code of a problem document is a list of its own that the document refers to, or stands in it.
    let is_problem_code =
        spot.problem && (spot.pointer == "/code" || spot.pointer.is_empty() && spot.base.ends_with("/ProblemCode"));
    let mut all = type_rule(old, new, direction);
    if are_apart(old, new) {
        return all;
    }
    all.extend(enum_rule(old, new, direction, is_problem_code));
    all.extend(bounds_rule(old, new, direction));
    all.extend(form_rule("pattern", old, new, direction));
    all.extend(form_rule("format", old, new, direction));
    all.extend(encoding_rule(old, new));
    all.extend(xml_rule(old, new));
    all
}

/// Schemas that let nothing through.
pub fn nothing(old: &Value, new: &Value, direction: Direction) -> Option<Finding> {
    let is = |schema: &Value| *schema == Value::Bool(false);
    let what = from_to(old, new);
    Some(match (is(old), is(new), direction) {
        (false, true, Direction::Request) => (Rule::RequestValueRefused, what),
        (true, false, Direction::Response) => (Rule::ResponseValueAdded, what),
        (true, false, Direction::Request) => (Rule::RequestWidened, what),
        (false, true, Direction::Response) => (Rule::ResponseNarrowed, what),
        _ => return None,
    })
}

/// Whether null is let through.
pub fn null(was: bool, is: bool, direction: Direction) -> Option<Finding> {
    let rule = match (was, is, direction) {
        (true, false, Direction::Request) => Rule::RequestNullRefused,
        (false, true, Direction::Response) => Rule::ResponseNullAdded,
        (false, true, Direction::Request) => Rule::RequestWidened,
        (true, false, Direction::Response) => Rule::ResponseNarrowed,
        _ => return None,
    };
    Some((rule, "null".to_owned()))
}

/// What counts where a client sends nothing. In an answer nobody goes by it, and one that is first told is not another
/// one; one that is told no longer may be.
pub fn default(old: &Value, new: &Value, direction: Direction) -> Option<Finding> {
    let (was, is) = (&old["default"], &new["default"]);
    let rule = match direction {
        Direction::Request if !was.is_null() => Rule::RequestDefaultChanged,
        _ => Rule::TextChanged,
    };
    (was != is).then(|| (rule, format!("default: {}", from_to(was, is))))
}

/// Whether no value could be right by both, so that there is no more to compare.
pub fn are_apart(old: &Value, new: &Value) -> bool {
    let (Some(was), Some(is)) = (types(old), types(new)) else { return false };
    let common = |one: &&str| *one != "null" && is.iter().any(|other| kind(one) == kind(other));
    !was.iter().any(common) && was.iter().any(|one| *one != "null")
}

/// Whole numbers are numbers.
fn kind(name: &str) -> &str {
    if name == "integer" { "number" } else { name }
}

fn type_rule(old: &Value, new: &Value, direction: Direction) -> Vec<Finding> {
    let (was, is) = (types(old), types(new));
    let covers = |all: &Option<Vec<&str>>, one: &str| {
        all.as_ref().is_none_or(|all| all.contains(&one) || one == "integer" && all.contains(&"number"))
    };
    let within = |some: &Option<Vec<&str>>, all: &Option<Vec<&str>>| match some {
        // Null has a rule of its own.
        Some(some) => some.iter().filter(|one| **one != "null").all(|one| covers(all, one)),
        None => all.is_none(),
    };
    let (kept, fewer) = (within(&was, &is), within(&is, &was));
    let what = format!("type: {}", from_to(&old["type"], &new["type"]));
    let rule = match (kept, fewer, direction) {
        (true, true, _) if is.is_some() == was.is_some() => return Vec::new(),
        (false, _, Direction::Request) => Rule::RequestTypeNarrowed,
        (_, false, Direction::Response) => Rule::ResponseTypeWidened,
        (_, _, Direction::Request) => Rule::RequestWidened,
        (_, _, Direction::Response) => Rule::ResponseNarrowed,
    };
    vec![(rule, what)]
}

/// Lists of values. In an answer such a list is closed: a client may name every value, and a generated one does. It is
/// open only where the document said so beforehand, by `x-open-enum`.
fn enum_rule(old: &Value, new: &Value, direction: Direction, is_problem_code: bool) -> Vec<Finding> {
    let open = flag(old, "x-open-enum");
    let mut found = Vec::new();
    if open != flag(new, "x-open-enum") {
        let rule = match direction {
            Direction::Request => Rule::TextChanged,
            Direction::Response if open => Rule::ResponseNarrowed,
            Direction::Response => Rule::ResponseEnumOpened,
        };
        found.push((rule, "x-open-enum".to_owned()));
    } else if old["x-open-enum"] != new["x-open-enum"] {
        found.push((Rule::WrittenDifferently, "x-open-enum".to_owned()));
    }
    let not_in = |some: &[&Value], all: &[&Value]| -> Vec<String> {
        some.iter().filter(|value| !value.is_null() && !all.contains(value)).map(|value| short(value)).collect()
    };
    let request = direction == Direction::Request;
    match (values(old), values(new)) {
        (None, None) => (),
        (None, Some(values)) => {
            let rule = if request { Rule::RequestEnumNarrowed } else { Rule::ResponseNarrowed };
            found.push((rule, format!("only {}", short(&values.into_iter().cloned().collect()))));
        }
        (Some(_), None) => {
            let rule = match direction {
                Direction::Request => Rule::RequestWidened,
                Direction::Response if open => Rule::ResponseEnumExtended,
                Direction::Response => Rule::ResponseEnumWidened,
            };
            found.push((rule, "any value".to_owned()));
        }
        (Some(was), Some(is)) => {
            let gone = match direction {
                Direction::Request => Rule::RequestEnumNarrowed,
                Direction::Response if is_problem_code => Rule::ProblemCodeRemoved,
                Direction::Response => Rule::ResponseNarrowed,
            };
            let added = match direction {
                Direction::Request => Rule::RequestWidened,
                Direction::Response if open => Rule::ResponseEnumExtended,
                Direction::Response => Rule::ResponseEnumWidened,
            };
            found.extend(not_in(&was, &is).into_iter().map(|value| (gone, value)));
            found.extend(not_in(&is, &was).into_iter().map(|value| (added, value)));
        }
    }
    found
}

/// Bounds of numbers, lengths and counts. In an answer they tell how much may come; nobody is to fail by more.
fn bounds_rule(old: &Value, new: &Value, direction: Direction) -> Vec<Finding> {
    const LOWER: [&str; 5] = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"];
    const UPPER: [&str; 5] = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"];
    let upward = LOWER.into_iter().map(|word| (word, 1.0));
    let downward = UPPER.into_iter().map(|word| (word, -1.0));
    let mut found = Vec::new();
    for (word, sign) in upward.chain(downward) {
        let (was, is) = (old[word].as_f64(), new[word].as_f64());
        let narrower = match (was, is) {
            (None, None) => continue,
            (Some(was), Some(is)) if was == is => continue,
            (None, Some(_)) => true,
            (Some(_), None) => false,
            (Some(was), Some(is)) => (is - was) * sign > 0.0,
        };
        let rule = match (narrower, direction) {
            (true, Direction::Request) => Rule::RequestBoundsNarrowed,
            (false, Direction::Request) => Rule::RequestWidened,
            (true, Direction::Response) => Rule::ResponseNarrowed,
            (false, Direction::Response) => Rule::ResponseBoundsWidened,
        };
        found.push((rule, format!("{word}: {}", from_to(&old[word], &new[word]))));
    }
    found
}

/// The form of texts and numbers. Whether one pattern is stricter than another is not decided here: another one is
/// another one.
fn form_rule(word: &str, old: &Value, new: &Value, direction: Direction) -> Option<Finding> {
    let (was, is) = (&old[word], &new[word]);
    let (request, response) = if word == "pattern" {
        (Rule::RequestPatternChanged, Rule::ResponsePatternChanged)
    } else {
        (Rule::RequestFormatChanged, Rule::ResponseFormatChanged)
    };
    // Every number of 32 bits is one of 64.
    let wider =
        |some: &Value, other: &Value| some == "int32" && other == "int64" || some == "float" && other == "double";
    if was == is {
        return None;
    }
    let rule = match direction {
        Direction::Request if is.is_null() || wider(was, is) => Rule::RequestWidened,
        Direction::Request => request,
        Direction::Response if was.is_null() || wider(is, was) => Rule::ResponseNarrowed,
        Direction::Response => response,
    };
    Some((rule, format!("{word}: {}", from_to(was, is))))
}

fn encoding_rule(old: &Value, new: &Value) -> Vec<Finding> {
    let words = ["contentEncoding", "contentMediaType"].into_iter().filter(|word| old[*word] != new[*word]);
    words.map(|word| (Rule::EncodingChanged, format!("{word}: {}", from_to(&old[word], &new[word])))).collect()
}

fn xml_rule(old: &Value, new: &Value) -> Option<Finding> {
    (old["xml"] != new["xml"]).then(|| (Rule::XmlChanged, from_to(&old["xml"], &new["xml"])))
}
