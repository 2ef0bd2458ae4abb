//! What the report of an investigation must hold before it is filed (14 NYCRR 524.9).

use nimrs_contract::investigation::InvestigationContent;

use super::faults::{Faults, FieldFault, says_something};

/// What is missing, with pointers below `prefix`: methods, summary of the evidence, conclusion, recommendation; and
/// the root causes, where their analysis is due.
pub fn report_faults(content: &InvestigationContent, prefix: &str) -> Vec<FieldFault> {
    let mut faults = Faults::below(prefix);
    faults.require(says_something(content.methods.as_ref()), "/methods");
    faults.require(says_something(content.evidence_summary.as_ref()), "/evidence_summary");
    faults.require(says_something(content.conclusion.as_ref()), "/conclusion");
    faults.require(says_something(content.recommendation.as_ref()), "/recommendation");
    if let Some(analysis) = &content.root_cause_analysis
        && analysis.required == Some(true)
    {
        faults.require(!analysis.causes.is_empty(), "/root_cause_analysis/causes");
        faults.require(!analysis.actions.is_empty(), "/root_cause_analysis/actions");
    }
    faults.into_list()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn pointers(content: Value) -> Vec<String> {
        let content: InvestigationContent = serde_json::from_value(content).unwrap();
        report_faults(&content, "/investigation").into_iter().map(|fault| fault.pointer).collect()
    }

    #[test]
    fn all_four_parts_are_needed() {
        assert_eq!(
            pointers(json!({"methods": " \n", "conclusion": "The floor was wet."})),
            ["/investigation/methods", "/investigation/evidence_summary", "/investigation/recommendation"]
        );
    }

    #[test]
    fn root_causes_only_where_they_are_due() {
        let report = |analysis: Value| {
            json!({"methods": "a", "evidence_summary": "b", "conclusion": "c", "recommendation": "d",
                "root_cause_analysis": analysis})
        };
        assert_eq!(pointers(report(json!({}))), [""; 0]);
        assert_eq!(
            pointers(report(json!({"required": true, "causes": ["Wet floor"]}))),
            ["/investigation/root_cause_analysis/actions"]
        );
    }
}
