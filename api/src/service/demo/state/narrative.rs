//! What the invented reporters write.

use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};
use nimrs_contract::incident_content::Narrative;
use nimrs_contract::vocabulary::{CorrectiveActionKind, IncidentType};
use serde::Deserialize;

use crate::domain::calendar::ZONE;
use crate::service::demo::incidents::chance::Chance;
use crate::service::error::{AppError, AppResult};

/// The sentences, and the words that stand in their gaps.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sentences {
    opening: Vec<String>,
    closing: Vec<String>,
    types: HashMap<IncidentType, Vec<String>>,
    groups: HashMap<String, Group>,
    words: HashMap<String, Vec<String>>,
    /// Corrective actions with their kinds.
    pub actions: Vec<(CorrectiveActionKind, String)>,
    /// Conclusions of investigations.
    pub conclusions: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Group {
    types: Vec<IncidentType>,
    before: Vec<String>,
    done: Vec<String>,
    protect: Vec<String>,
}

impl Sentences {
    /// All of them.
    pub fn read() -> AppResult<Self> {
        serde_json::from_str(include_str!("narratives.json")).map_err(AppError::internal)
    }

    /// The narrative of an incident.
    pub fn narrative(&self, kind: IncidentType, unit: &str, at: DateTime<Utc>, chance: &mut Chance) -> Narrative {
        let mut gaps = Gaps { words: &self.words, unit, at, chance };
        let what = self.types.get(&kind).map_or(&[][..], Vec::as_slice);
        let description = [gaps.one(&self.opening), gaps.one(what), gaps.one(&self.closing)].join(" ");
        let group = self.groups.values().find(|group| group.types.contains(&kind));
        let mut part = |of: fn(&Group) -> &Vec<String>| group.map(|group| gaps.one(of(group)));
        Narrative {
            description: Some(description),
            antecedents: part(|group| &group.before),
            response: part(|group| &group.done),
            immediate_protections: part(|group| &group.protect),
        }
    }
}

struct Gaps<'s, 'c> {
    words: &'s HashMap<String, Vec<String>>,
    unit: &'s str,
    at: DateTime<Utc>,
    chance: &'c mut Chance,
}

impl Gaps<'_, '_> {
    /// One of the sentences, its gaps filled.
    fn one(&mut self, of: &[String]) -> String {
        let mut rest = self.chance.one_of(of).map_or("", String::as_str);
        let mut text = String::with_capacity(rest.len() + 40);
        while let Some((before, after)) = rest.split_once('{') {
            let (gap, after) = after.split_once('}').unwrap_or((after, ""));
            text.push_str(before);
            text.push_str(&self.word(gap));
            rest = after;
        }
        text.push_str(rest);
        text
    }

    fn word(&mut self, gap: &str) -> String {
        let clock = |at: DateTime<Utc>| at.with_timezone(&ZONE).format("%-I:%M %p").to_string();
        match gap {
            "unit" => self.unit.to_owned(),
            "clock" => clock(self.at),
            "later" => clock(self.at + TimeDelta::minutes(self.chance.between(10, 55))),
            "minutes" => self.chance.between(4, 45).to_string(),
            "count" => self.chance.between(2, 9).to_string(),
            "shift" => match self.at.with_timezone(&ZONE).format("%H").to_string().as_str() {
                "07" | "08" | "09" | "10" | "11" | "12" | "13" | "14" => "day",
                "15" | "16" | "17" | "18" | "19" | "20" | "21" | "22" => "evening",
                _ => "night",
            }
            .to_owned(),
            _ => {
                let words = self.words.get(gap).map_or(&[][..], Vec::as_slice);
                self.chance.one_of(words).cloned().unwrap_or_default()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use nimrs_contract::vocabulary::Code;

    #[test]
    fn every_type_has_a_narrative_without_gaps() {
        let sentences = Sentences::read().unwrap();
        let at = "2026-03-01T17:00:00Z".parse().unwrap();
        let mut chance = Chance::of(1);
        for kind in IncidentType::ALL {
            let narrative = sentences.narrative(*kind, "Ward 3", at, &mut chance);
            let parts =
                [narrative.description, narrative.antecedents, narrative.response, narrative.immediate_protections];
            for part in parts {
                let text = part.unwrap_or_else(|| panic!("{kind} lacks a part"));
                assert!(text.len() > 20 && !text.contains(['{', '}']) && !text.contains("  "), "{kind}: {text}");
            }
        }
        assert!(sentences.words.values().all(|words| words.len() > 3));
    }
}
