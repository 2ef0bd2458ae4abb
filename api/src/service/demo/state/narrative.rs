//! What the invented reporters write. Each type has its own stories, with the places and hours at which they can happen and
//! the answers that fit; a word that stands for a body part, a thing or a drug is the same all through a story.

use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Timelike, Utc};
use nimrs_contract::incident_content::Narrative;
use nimrs_contract::vocabulary::{CorrectiveActionKind, IncidentType, LocationKind as L};
use serde::Deserialize;
use serde_json::{Map, Value};

use super::place::Place;
use crate::domain::calendar::ZONE;
use crate::service::demo::incidents::chance::Chance;
use crate::service::error::{AppError, AppResult};

/// The stories, and the words that stand in their gaps.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sentences {
    sets: HashMap<String, Frame>,
    types: HashMap<IncidentType, About>,
    words: HashMap<String, Vec<String>>,
    numbers: HashMap<String, (i64, i64)>,
    actions: Vec<Action>,
    /// Conclusions of investigations.
    pub conclusions: Vec<String>,
}

/// How a description begins and ends.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Frame {
    opening: Vec<String>,
    closing: Vec<String>,
}

/// What is told of a type.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct About {
    set: String,
    /// Injuries that it may cause; none where it harms in another way.
    injuries: Vec<String>,
    before: Vec<String>,
    done: Vec<String>,
    protect: Vec<String>,
    stories: Vec<Story>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Story {
    what: String,
    #[serde(default = "indoors")]
    at: Vec<L>,
    /// From which hour to which it can happen, both included, perhaps over midnight.
    hours: Option<(u32, u32)>,
    /// The block of the type.
    #[serde(default)]
    block: Map<String, Value>,
    /// The words for the body part that is hurt.
    part: Option<String>,
    /// The body part that is hurt, where it is always the same.
    body: Option<String>,
    // What is otherwise than for the type.
    injuries: Option<Vec<String>>,
    before: Option<Vec<String>>,
    done: Option<Vec<String>>,
    protect: Option<Vec<String>>,
}

/// A corrective action; of all types unless some are named.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Action {
    kind: CorrectiveActionKind,
    text: String,
    #[serde(default)]
    types: Vec<IncidentType>,
}

/// How often incidents happen where.
const LOCATIONS: [(L, i64); 11] = [
    (L::Bedroom, 22),
    (L::Dayroom, 21),
    (L::Hallway, 17),
    (L::Bathroom, 13),
    (L::Dining, 9),
    (L::Outdoors, 6),
    (L::SeclusionRoom, 2),
    (L::Vehicle, 2),
    (L::Community, 4),
    (L::ClientHome, 2),
    (L::Other, 2),
];

fn indoors() -> Vec<L> {
    vec![L::Bedroom, L::Dayroom, L::Hallway, L::Bathroom, L::Dining, L::Other]
}

/// What a location is called in a story.
fn name(location: L) -> &'static str {
    match location {
        L::Bedroom => "bedroom",
        L::Bathroom => "bathroom",
        L::Dayroom => "dayroom",
        L::Dining => "dining room",
        L::Hallway => "hallway",
        L::SeclusionRoom => "seclusion room",
        L::Outdoors => "courtyard",
        L::Vehicle => "van",
        L::Community => "street",
        L::ClientHome => "apartment",
        L::Other => "activity room",
    }
}

impl Story {
    fn fits(&self, hour: u32, overnight: bool) -> bool {
        let hours = self
            .hours
            .is_none_or(|(from, to)| if from <= to { (from..=to).contains(&hour) } else { hour >= from || hour <= to });
        hours && self.locations(hour, overnight).next().is_some()
    }

    /// Where it can happen. Nobody sleeps where there are no nights, and at night all are indoors.
    fn locations(&self, hour: u32, overnight: bool) -> impl Iterator<Item = (L, i64)> + '_ {
        let there = move |location: L| match location {
            L::Bedroom | L::SeclusionRoom => overnight,
            L::Outdoors | L::Vehicle => (7..=20).contains(&hour),
            _ => true,
        };
        LOCATIONS.into_iter().filter(move |(location, _)| self.at.contains(location) && there(*location))
    }
}

impl Sentences {
    /// All of them.
    pub fn read() -> AppResult<Self> {
        serde_json::from_str(include_str!("narratives.json")).map_err(AppError::internal)
    }

    /// What happens in an incident of a type at a place, on one of its units.
    pub fn scene<'s>(
        &'s self,
        kind: IncidentType,
        (place, unit): (&'s Place, &'s str),
        at: DateTime<Utc>,
        chance: &mut Chance,
    ) -> AppResult<Scene<'s>> {
        self.scene_of(kind, unit, (&place.facility.county_fips, place.facility.twenty_four_hour), at, chance)
    }

    fn scene_of<'s>(
        &'s self,
        kind: IncidentType,
        unit: &'s str,
        (county, overnight): (&'s str, bool),
        at: DateTime<Utc>,
        chance: &mut Chance,
    ) -> AppResult<Scene<'s>> {
        let missing = || AppError::internal(format!("{kind} has no story"));
        let about = self.types.get(&kind).ok_or_else(missing)?;
        let frame = self.sets.get(&about.set).ok_or_else(missing)?;
        let hour = at.with_timezone(&ZONE).hour();
        let fitting: Vec<&Story> = about.stories.iter().filter(|story| story.fits(hour, overnight)).collect();
        let story = chance.one_of(&fitting).copied().or(about.stories.first()).ok_or_else(missing)?;
        let locations: Vec<((L, i64), i64)> = story.locations(hour, overnight).map(|found| (found, found.1)).collect();
        let location = chance.weighted(&locations).map_or(L::Other, |(location, _)| *location);
        let recorded = Some(location).filter(|_| !chance.happens(12));
        let told = vec![("unit", unit.to_owned()), ("place", name(location).to_owned()), ("county", county.to_owned())];
        Ok(Scene { sentences: self, frame, about, story, at, told, location: recorded })
    }

    /// The corrective actions that may follow an incident of a type.
    pub fn action(&self, of: IncidentType, chance: &mut Chance) -> Option<(CorrectiveActionKind, String)> {
        let fits = |action: &&Action| action.types.is_empty() || action.types.contains(&of);
        let fitting: Vec<&Action> = self.actions.iter().filter(fits).collect();
        chance.one_of(&fitting).map(|action| (action.kind, action.text.clone()))
    }
}

/// What happens in an incident, and all that was said of it so far.
pub struct Scene<'s> {
    sentences: &'s Sentences,
    frame: &'s Frame,
    about: &'s About,
    story: &'s Story,
    at: DateTime<Utc>,
    /// What stands in the gaps: the same wherever a gap comes up again.
    told: Vec<(&'s str, String)>,
    /// Where it happened, as it is recorded.
    pub location: Option<L>,
}

impl<'s> Scene<'s> {
    /// The narrative.
    pub fn narrative(&mut self, chance: &mut Chance) -> Narrative {
        let (about, story) = (self.about, self.story);
        let opening = self.one(&self.frame.opening, chance);
        let what = self.fill(&story.what, chance);
        let closing = self.one(&self.frame.closing, chance);
        Narrative {
            description: Some([opening, what, closing].join(" ")),
            antecedents: Some(self.one(story.before.as_ref().unwrap_or(&about.before), chance)),
            response: Some(self.one(story.done.as_ref().unwrap_or(&about.done), chance)),
            immediate_protections: Some(self.one(story.protect.as_ref().unwrap_or(&about.protect), chance)),
        }
    }

    /// The block of the type, with moments that are still to be resolved.
    pub fn block(&mut self, chance: &mut Chance) -> Map<String, Value> {
        self.filled(&self.story.block, chance)
    }

    /// What injury it causes, and where; nothing where it harms in another way.
    pub fn injury(&mut self, chance: &mut Chance) -> Option<(String, String)> {
        let injuries = self.story.injuries.as_ref().unwrap_or(&self.about.injuries);
        let injury = chance.one_of(injuries)?.clone();
        let body = match &self.story.body {
            Some(body) => body.clone(),
            None => self.word(self.story.part.as_deref().unwrap_or("part"), chance),
        };
        let mut letters = body.chars();
        let body = letters.next().map(|first| first.to_uppercase().chain(letters).collect())?;
        Some((injury, body))
    }

    fn filled(&mut self, block: &'s Map<String, Value>, chance: &mut Chance) -> Map<String, Value> {
        let mut all = Map::new();
        for (key, value) in block {
            let value = match value {
                Value::String(text) => Value::String(self.fill(text, chance)),
                Value::Object(inner) => Value::Object(self.filled(inner, chance)),
                other => other.clone(),
            };
            all.insert(key.clone(), value);
        }
        all
    }

    /// One of the sentences, its gaps filled.
    fn one(&mut self, of: &'s [String], chance: &mut Chance) -> String {
        chance.one_of(of).map(|sentence| self.fill(sentence, chance)).unwrap_or_default()
    }

    fn fill(&mut self, mut rest: &'s str, chance: &mut Chance) -> String {
        let mut text = String::with_capacity(rest.len() + 40);
        while let Some((before, after)) = rest.split_once('{') {
            let (gap, after) = after.split_once('}').unwrap_or((after, ""));
            text.push_str(before);
            text.push_str(&self.word(gap, chance));
            rest = after;
        }
        text.push_str(rest);
        text
    }

    fn word(&mut self, gap: &'s str, chance: &mut Chance) -> String {
        if let Some((_, word)) = self.told.iter().find(|(told, _)| *told == gap) {
            return word.clone();
        }
        let word = self.new_word(gap, chance);
        self.told.push((gap, word.clone()));
        word
    }

    fn new_word(&self, gap: &str, chance: &mut Chance) -> String {
        let clock = |at: DateTime<Utc>| at.with_timezone(&ZONE).format("%-I:%M %p").to_string();
        match (gap, self.at.with_timezone(&ZONE).hour()) {
            ("clock", _) => clock(self.at),
            ("later", _) => clock(self.at + TimeDelta::minutes(chance.between(10, 55))),
            ("shift", 7..=14) => "day".to_owned(),
            ("shift", 15..=22) => "evening".to_owned(),
            ("shift", _) => "night".to_owned(),
            ("dose", 5..=10) => "morning".to_owned(),
            ("dose", 11..=14) => "noon".to_owned(),
            ("dose", 15..=20) => "evening".to_owned(),
            ("dose", _) => "bedtime".to_owned(),
            _ => match self.sentences.numbers.get(gap) {
                Some((low, high)) => chance.between(*low, *high).to_string(),
                None => {
                    let words = self.sentences.words.get(gap).map_or(&[][..], Vec::as_slice);
                    chance.one_of(words).cloned().unwrap_or_default()
                }
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;
    use nimrs_contract::incident_content::IncidentContent;
    use nimrs_contract::vocabulary::Code;

    use crate::domain::calendar::instant_ny;
    use crate::service::demo::incidents::story::resolve;

    /// Every type at every hour, where people sleep and where they do not, many times over.
    fn each(check: impl Fn(IncidentType, u32, &mut Scene<'_>, &mut Chance)) {
        let sentences = Sentences::read().unwrap();
        let mut chance = Chance::of(1);
        let day = NaiveDate::from_ymd_opt(2026, 3, 2).unwrap();
        for kind in IncidentType::ALL {
            for (hour, overnight) in (0..24).map(|hour| (hour, true)).chain((9..17).map(|hour| (hour, false))) {
                let about = &sentences.types[kind];
                assert!(about.stories.iter().any(|story| story.fits(hour, overnight)), "{kind} at {hour}, {overnight}");
                let at = instant_ny(day.and_hms_opt(hour, 20, 0).unwrap());
                for _ in 0..12 {
                    let mut scene = sentences.scene_of(*kind, "Ward 3", ("36047", overnight), at, &mut chance).unwrap();
                    check(*kind, hour, &mut scene, &mut chance);
                }
            }
        }
    }

    fn whole(narrative: Narrative) -> Vec<String> {
        let Narrative { description, antecedents, response, immediate_protections } = narrative;
        [description, antecedents, response, immediate_protections].into_iter().flatten().collect()
    }

    #[test]
    fn every_type_has_a_narrative_without_gaps() {
        each(|kind, _, scene, chance| {
            let parts = whole(scene.narrative(chance));
            assert_eq!(parts.len(), 4, "{kind}");
            for text in parts {
                assert!(text.len() > 20 && !text.contains(['{', '}']) && !text.contains("  "), "{kind}: {text}");
            }
            assert!(scene.told.iter().all(|(_, word)| !word.is_empty()), "{kind}: {:?}", scene.told);
        });
        let sentences = Sentences::read().unwrap();
        assert!(sentences.words.values().all(|words| words.len() > 3));
    }

    #[test]
    fn a_story_has_one_body_part_which_is_the_one_that_is_recorded_as_hurt() {
        let sentences = Sentences::read().unwrap();
        let parts: Vec<&String> =
            ["part", "limb", "head", "joint"].iter().flat_map(|gap| &sentences.words[*gap]).collect();
        each(|kind, _, scene, chance| {
            let injury = scene.injury(chance);
            let text = whole(scene.narrative(chance)).join(" ");
            let mut named: Vec<&&String> = parts.iter().filter(|part| text.contains(part.as_str())).collect();
            named.sort();
            named.dedup();
            assert!(named.len() < 2, "{kind}: {named:?} in {text}");
            if let (Some((_, body)), Some(named)) = (injury, named.first()) {
                assert_eq!(body.to_lowercase(), named.as_str(), "{kind}: {text}");
            }
        });
    }

    #[test]
    fn a_story_stays_in_one_place_and_at_its_time_of_day() {
        each(|kind, hour, scene, chance| {
            let text = whole(scene.narrative(chance)).join(" ");
            if let Some(location) = scene.location {
                assert!(scene.story.at.contains(&location), "{kind}: {location} for {text}");
                assert!(location != L::Outdoors || (7..=20).contains(&hour), "{kind} at {hour}: {text}");
            }
            for (words, from, to) in [
                ("the morning dose", 5, 10),
                ("the evening dose", 15, 20),
                ("lunch", 12, 15),
                ("escorted walk", 8, 19),
                ("during the shower", 6, 21),
            ] {
                assert!(!text.contains(words) || (from..=to).contains(&hour), "{hour}: {text}");
            }
            assert!(!text.contains("asleep") || !(7..22).contains(&hour), "{hour}: {text}");
            if kind == IncidentType::MedicationError {
                let strange = ["cooled", "Neuro checks", "vending", "Seats", "camera"];
                assert!(!strange.iter().any(|word| text.contains(word)), "{text}");
            }
        });
    }

    #[test]
    fn every_block_is_one_of_an_incident() {
        each(|kind, _, scene, chance| {
            let mut block = Value::Object(scene.block(chance));
            resolve(&mut block, scene.at);
            let read: Result<IncidentContent, _> = serde_json::from_value(block.clone());
            assert!(read.is_ok(), "{kind}: {read:?} of {block}");
        });
    }
}
