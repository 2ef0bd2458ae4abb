//! What readers outside the facility do not see.

use nimrs_contract::vocabulary::SecurityGroup as G;
use nimrs_integration_tests::{Client, on_both};
use serde_json::{Value, json};

use super::incidents::whole;

const REPORT: &str = "/v1/reports/incidents?from=2026-01-01&to=2026-03-02&status=draft";

async fn recorded(client: &Client, kind: &str, month: u32, count: usize) {
    for _ in 0..count {
        let mut body = whole();
        body["content"]["incident_type"] = json!(kind);
        body["content"]["occurred"]["at"] = json!(format!("2026-{month:02}-01T15:00:00Z"));
        body["content"]["fall"] = json!(null);
        client.post("/v1/incidents", body).await.expect(201);
    }
}

/// Every figure of a report: rows, sums, the sum of all.
fn figures(report: &Value) -> Vec<Value> {
    let list = |name: &str| report[name].as_array().unwrap().clone();
    [list("rows"), list("totals"), vec![report["total"].clone()]].concat()
}

on_both! {
    async fn small_counts_are_for_the_facility_alone(service) {
        let here = service.brooklyn().await;
        let level_1 = service.signed_on(G::Level1, here).await;
        for (kind, month, count) in [("fall", 1, 4), ("fall", 2, 14), ("firesetting", 1, 20), ("firesetting", 2, 12), ("missing_patient", 1, 30)] {
            recorded(&level_1, kind, month, count).await;
        }
        level_1.post("/v1/census", json!({ "month": "2026-01", "patient_days": 1000 })).await.expect(201);
        for group in [G::CentralOffice, G::FieldOffice, G::ClinicalRiskManager] {
            let client = service.signed_on(group, here).await;
            for by in ["type", "type,month", "month,type,harm", "facility", "hour,weekday", "type,facility", "month,year"] {
                let mine = level_1.get(&format!("{REPORT}&group_by={by}")).await.expect(200).body;
                let theirs = client.get(&format!("{REPORT}&group_by={by}")).await.expect(200).body;
                assert_eq!((&mine["suppression"]["applied"], &theirs["suppression"]["applied"]), (&json!(false), &json!(true)));
                let (mine, theirs) = (figures(&mine), figures(&theirs));
                // The other counties of a wider scope have no incidents; those of the facility are the same.
                assert_eq!(mine.len(), theirs.len(), "{by}");
                let mut hidden = 0;
                for (mine, theirs) in mine.iter().zip(&theirs) {
                    let count = mine["count"].as_i64().unwrap();
                    assert_eq!(theirs["suppressed"], theirs["count"].is_null());
                    if theirs["count"].is_null() {
                        hidden += 1;
                        assert!(count > 0 && theirs["rate"].is_null() && theirs["covered_count"].is_null(), "{by}: {theirs}");
                    } else {
                        assert_eq!(theirs["count"], count, "{by}");
                        assert!(count == 0 || count > 10, "{by}: {theirs}");
                        if let Some(covered) = theirs["covered_count"].as_i64() {
                            assert!([covered, count - covered].iter().all(|part| *part == 0 || *part > 10), "{by}: {theirs}");
                        }
                    }
                }
                assert_eq!(hidden > 0, by.contains("month") && by.contains("type"), "{by}");
                assert!(hidden == 0 || hidden >= 4, "{by}: {hidden}");
            }
            // Four falls alone: the sum is hidden with them.
            let path = format!("{REPORT}&group_by=month&type=fall&to=2026-01-31").replace("&to=2026-03-02", "");
            let report = client.get(&path).await.expect(200).body;
            assert_eq!((&report["total"]["count"], &report["total"]["suppressed"]), (&json!(null), &json!(true)));
            assert_eq!(level_1.get(&path).await.expect(200).body["total"]["count"], 4);
        }
    }
}
