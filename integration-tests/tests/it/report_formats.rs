//! Every report in every form: as `format` says, else as `Accept` does.

use nimrs_contract::vocabulary::{Code, ReportFormat, SecurityGroup as G};
use nimrs_integration_tests::on_both;
use serde_json::Value;

use crate::follow_up::Case;

const REPORTS: [&str; 8] = [
    "deadlines",
    "deadlines?group_by=month",
    "deadlines?group_by=facility",
    "import-queue",
    "jc-requests",
    "corrective-actions",
    "repeat-involvement",
    "access",
];

fn with_format(report: &str, format: ReportFormat) -> String {
    let joint = if report.contains('?') { '&' } else { '?' };
    format!("/v1/reports/{report}{joint}format={}", format.code())
}

fn begins_like(format: ReportFormat, bytes: &[u8]) -> bool {
    match format {
        ReportFormat::Json => bytes.starts_with(b"{"),
        ReportFormat::Csv => !bytes.is_empty() && bytes.ends_with(b"\r\n") && !bytes.starts_with(b"\xEF\xBB\xBF"),
        ReportFormat::Xlsx => bytes.starts_with(b"PK"),
        ReportFormat::Svg => bytes.starts_with(b"<svg ") && bytes.trim_ascii_end().ends_with(b"</svg>"),
        ReportFormat::Png => bytes.starts_with(b"\x89PNG"),
    }
}

on_both! {
    async fn every_report_comes_in_every_form(service) {
        let (case, _) = Case::finished(&service).await;
        for report in REPORTS {
            for format in ReportFormat::ALL {
                let answer = case.level_1.get(&with_format(report, *format)).await.expect(200);
                assert!(begins_like(*format, &answer.bytes), "{report} {format}");
                assert!(answer.header("content-type").starts_with(format.media_type()), "{report} {format}");
                assert!(answer.header("vary").starts_with("Accept, Authorization"));
                let name = report.split('?').next().unwrap_or_default();
                let expected = match format {
                    ReportFormat::Json => String::new(),
                    ReportFormat::Csv | ReportFormat::Xlsx => format!("attachment; filename=\"{name}.{format}\""),
                    ReportFormat::Svg | ReportFormat::Png => format!("inline; filename=\"{name}.{format}\""),
                };
                assert_eq!(answer.header("content-disposition"), expected);
            }
        }
    }

    async fn accept_decides_where_no_format_is_asked_for(service) {
        let case = Case::draft(&service).await;
        let path = "/v1/reports/deadlines";
        for (accept, media_type) in [
            ("*/*", "application/json"),
            ("text/csv", "text/csv"),
            ("image/*", "image/svg+xml"),
            ("text/csv;q=0.3, image/png;q=0.8", "image/png"),
        ] {
            let answer = case.level_1.with("accept", accept).get(path).await.expect(200);
            assert!(answer.header("content-type").starts_with(media_type), "{accept}");
        }
        let refused = case.level_1.with("accept", "application/pdf").get(path).await.problem(406, "not_acceptable");
        for format in ReportFormat::ALL {
            assert!(refused.body["detail"].as_str().unwrap_or_default().contains(format.media_type()), "{}", refused.body);
        }
        let both = case.level_1.with("accept", "application/pdf").get(&format!("{path}?format=csv")).await.expect(200);
        assert!(both.header("content-type").starts_with("text/csv"));
        let unknown = case.level_1.get(&format!("{path}?format=pdf")).await.problem(422, "validation_failed");
        assert!(unknown.body["errors"][0]["message"].as_str().is_some_and(|text| text.contains("xlsx")), "{}", unknown.body);
    }

    async fn a_chart_that_cannot_be_drawn_says_what_can(service) {
        let case = Case::draft(&service).await;
        let path = "/v1/reports/deadlines?group_by=clock,month";
        case.level_1.get(path).await.expect(200);
        let refused = case.level_1.get(&format!("{path}&format=svg")).await.problem(422, "validation_failed");
        let message = refused.fault("query:format", "cannot_be_drawn").body["errors"][0]["message"].clone();
        assert!(message.as_str().is_some_and(|text| text.contains("group_by=clock")), "{message}");
    }

    async fn the_rows_are_the_same_in_json_and_csv(service) {
        let (case, _) = Case::finished(&service).await;
        let json = case.level_1.get("/v1/reports/deadlines").await.expect(200).body;
        let csv = case.level_1.get("/v1/reports/deadlines?format=csv").await.expect(200).bytes;
        let mut reader = csv::Reader::from_reader(csv.as_slice());
        let header = reader.headers().unwrap().clone();
        let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        let expected = json["rows"].as_array().unwrap();
        assert_eq!(rows.len(), expected.len());
        let column = |name: &str| header.iter().position(|other| other == name).unwrap();
        for (row, expected) in rows.iter().zip(expected) {
            assert_eq!(&row[column("clock")], expected["clock"]["key"].as_str().unwrap());
            for count in ["on_time", "late", "open", "overdue"] {
                assert_eq!(row[column(count)], expected[count].to_string(), "{expected}");
            }
        }
        let total = |name: &str| expected.iter().filter_map(|row| row[name].as_i64()).sum::<i64>();
        assert!(total("on_time") + total("late") + total("open") + total("overdue") > 0, "{json}");
    }

    async fn who_may_not_run_reports_gets_none(service) {
        let here = service.brooklyn().await;
        for group in [G::SecurityAdministrator, G::ItsServiceDesk, G::NimrsHelpDesk, G::JusticeCenter, G::Integration] {
            let client = service.signed_on(group, here).await;
            for report in REPORTS {
                client.get(&format!("/v1/reports/{report}")).await.problem(403, "forbidden");
            }
        }
        let stranger: Value = service.anonymous().get("/v1/reports/access").await.problem(401, "invalid_token").body;
        assert!(stranger["rows"].is_null());
    }
}
