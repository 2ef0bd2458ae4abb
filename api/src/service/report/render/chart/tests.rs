use super::font::width;
use super::*;
use crate::service::report::table::{Heading, Series, Value};

fn chart(plot: Plot) -> Chart {
    let heading = Heading {
        title: "Incidents by type & month <Kings>".to_owned(),
        period: "January 1, 2024 to March 31, 2026 (New York)".to_owned(),
        only: "Only: county Kings County; type Fall or Assault".to_owned(),
        source: "Source: NIMRS, 1,234 incidents as of March 31, 2026, 9:15 a.m.".to_owned(),
        notes: vec![
            "Counts of 1 to 10 are suppressed, and others with them so that totals do not give them away.".to_owned(),
        ],
    };
    Chart { heading, unit: "incidents".to_owned(), plot }
}

fn names(words: &str, count: usize) -> Vec<String> {
    (1..=count).map(|index| format!("{words} {index}")).collect()
}

/// Numbers that are the same each time, with a hidden and a missing one now and then.
fn values(count: usize, seed: usize) -> Vec<Value> {
    let value = |index: usize| match (index * 7 + seed * 13) % 23 {
        3 => Value::Suppressed,
        5 => Value::Missing,
        #[expect(clippy::cast_precision_loss, reason = "small")]
        other => Value::Of((other * 17 + seed * 5) as f64),
    };
    (0..count).map(value).collect()
}

fn series(words: &str, count: usize, labels: usize) -> Vec<Series> {
    names(words, count)
        .into_iter()
        .enumerate()
        .map(|(seed, name)| Series { name, values: values(labels, seed) })
        .collect()
}

const LONG: &str = "Use of restraint or seclusion with injury to the client at the psychiatric center";

/// Every kind of chart, from one value to as many as there may be.
fn all() -> Vec<(&'static str, Chart)> {
    let mut all = Vec::new();
    for (name, words, count) in [
        ("bars_one", "Type", 1),
        ("bars_months", "2024-", 27),
        ("bars_counties", "St Lawren", 62),
        ("bars_long", LONG, 25),
        ("bars_too_many", LONG, 90),
        ("bars_many_months", "2024-", 240),
    ] {
        all.push((name, chart(Plot::Bars { labels: names(words, count), values: values(count, 1) })));
    }
    for (name, words, count, pieces) in
        [("stack_months", "2024-", 27, 4), ("stack_long", LONG, 12, 3), ("stack_many", "2024-", 12, 14)]
    {
        all.push((name, chart(Plot::StackedBars { labels: names(words, count), series: series(LONG, pieces, count) })));
    }
    for (name, count, lines) in [("lines_one_point", 1, 2), ("lines_months", 27, 4), ("lines_many", 120, 12)] {
        all.push((name, chart(Plot::Lines { labels: names("2024-", count), series: series("Class", lines, count) })));
    }
    let hours: Vec<String> = (0..24).map(|hour| format!("{hour:02}")).collect();
    all.push(("heat_week", chart(Plot::HeatMap { columns: hours, rows: series("Weekday", 7, 24) })));
    all.push(("heat_large", chart(Plot::HeatMap { columns: names("2024-", 100), rows: series(LONG, 80, 100) })));
    all
}

/// The rectangle that words take.
fn bounds(text: &Text) -> (Px, Px, Px, Px) {
    let wide = width(&text.words, text.size, text.bold);
    let from = match text.anchor {
        Anchor::Start => 0,
        Anchor::Middle => -wide / 2,
        Anchor::End => -wide,
    };
    let (up, down) = (text.size * 3 / 4, text.size / 5);
    if text.upright {
        (text.x - up, text.y - from - wide, text.x + down, text.y - from)
    } else {
        (text.x + from, text.y - up, text.x + from + wide, text.y + down)
    }
}

fn words(drawing: &Drawing) -> Vec<&Text> {
    drawing.shapes.iter().filter_map(|shape| if let Shape::Text(text) = shape { Some(text) } else { None }).collect()
}

#[test]
fn no_words_are_cut_off_and_none_lie_upon_others() {
    for (name, chart) in all() {
        let drawing = draw(&chart).unwrap();
        let words = words(&drawing);
        for (index, text) in words.iter().enumerate() {
            let (left, top, right, bottom) = bounds(text);
            let inside = left >= 0 && top >= 0 && right <= drawing.width && bottom <= drawing.height;
            assert!(inside, "{name}: {:?} reaches over the edge", text.words);
            for other in &words[index + 1..] {
                let (l, t, r, b) = bounds(other);
                let apart = right <= l || r <= left || bottom <= t || b <= top;
                assert!(apart, "{name}: {:?} and {:?} lie upon each other", text.words, other.words);
            }
        }
        for needed in [&chart.heading.title, &chart.heading.source, &chart.heading.period, &chart.heading.only] {
            assert!(words.iter().any(|text| text.words == *needed), "{name}: {needed}");
        }
    }
}

#[test]
fn every_chart_becomes_an_svg_and_a_png() {
    // With a folder in NIMRS_CHARTS the drawings can be looked at.
    let folder = std::env::var_os("NIMRS_CHARTS").map(std::path::PathBuf::from);
    for (name, chart) in all() {
        let drawing = draw(&chart).unwrap();
        let svg = svg(&chart, &drawing).unwrap();
        let text = std::str::from_utf8(&svg).unwrap();
        assert!(text.contains("<title id=\"title\">Incidents by type &amp; month &lt;Kings&gt;</title>"), "{name}");
        let mut reader = quick_xml::Reader::from_str(text);
        while !matches!(reader.read_event().unwrap(), quick_xml::events::Event::Eof) {}
        // A picture of each kind is enough, unless they are looked at.
        if folder.is_none() && !["bars_months", "stack_long", "lines_one_point", "heat_week"].contains(&name) {
            continue;
        }
        let png = png(&chart, &drawing).unwrap();
        let decoder = png::Decoder::new(std::io::Cursor::new(&png));
        let reader = decoder.read_info().unwrap();
        let (width, height) = (drawing.width * paint::SHARP, drawing.height * paint::SHARP);
        assert_eq!(reader.info().size(), (width.try_into().unwrap(), height.try_into().unwrap()));
        let data = reader.info().utf8_text.iter().find(|chunk| chunk.keyword == "Data").unwrap().get_text().unwrap();
        assert_eq!(serde_json::from_str::<serde_json::Value>(&data).unwrap(), describe::data(&chart));
        if let Some(folder) = &folder {
            std::fs::write(folder.join(format!("{name}.svg")), &svg).unwrap();
            std::fs::write(folder.join(format!("{name}.png")), &png).unwrap();
        }
    }
}

#[test]
fn bars_are_as_high_as_their_values() {
    let values = vec![Value::Of(10.0), Value::Of(5.0), Value::Missing, Value::Of(0.0)];
    let drawing = draw(&chart(Plot::Bars { labels: names("A", 4), values })).unwrap();
    let blue = colors::of_series(0);
    let heights: Vec<Px> = drawing
        .shapes
        .iter()
        .filter_map(|shape| match shape {
            Shape::Rect { h, color, .. } if *color == blue => Some(*h),
            _ => None,
        })
        .collect();
    assert_eq!(heights, [400, 200]);
}

#[test]
fn what_cannot_be_read_is_refused() {
    let bars = |count| chart(Plot::Bars { labels: names("2024-", count), values: values(count, 0) });
    assert!(draw(&bars(0)).is_err());
    assert!(draw(&bars(1_001)).is_err());
    assert!(draw(&bars(1_000)).is_ok());
    let heat = Plot::HeatMap { columns: names("h", 121), rows: series("r", 2, 121) };
    assert!(draw(&chart(heat)).is_err());
}

#[test]
fn a_chart_of_nothing_but_zeros_or_hidden_values_is_drawn() {
    for value in [Value::Of(0.0), Value::Suppressed, Value::Missing, Value::Of(f64::NAN), Value::Of(f64::INFINITY)] {
        for plot in [
            Plot::Bars { labels: names("A", 2), values: vec![value; 2] },
            Plot::Lines {
                labels: names("A", 2),
                series: vec![Series { name: "S".to_owned(), values: vec![value; 2] }],
            },
            Plot::HeatMap {
                columns: names("A", 2),
                rows: vec![Series { name: "S".to_owned(), values: vec![value; 2] }],
            },
        ] {
            let chart = chart(plot);
            let drawing = draw(&chart).unwrap();
            assert!(svg(&chart, &drawing).is_ok() && png(&chart, &drawing).is_ok());
        }
    }
}

#[test]
fn hidden_values_stay_hidden() {
    let values = vec![Value::Of(25.0), Value::Suppressed];
    let chart = chart(Plot::Bars { labels: names("A", 2), values });
    assert!(describe::words(&chart).contains("A 1 25, A 2 suppressed."));
    assert_eq!(describe::data(&chart)["series"][0]["values"], serde_json::json!([25.0, "suppressed"]));
}

#[test]
fn what_is_too_much_is_summed_or_cut() {
    let many: Vec<Series> = series("S", 12, 3);
    let stacked = shorten::stack(&many, 3, 8);
    assert_eq!(stacked.len(), 8);
    assert_eq!(stacked[7].name, "5 others together");
    let sum = |series: &[Series]| -> f64 {
        series.iter().flat_map(|s| s.values.iter().filter_map(|v| scale::number(*v))).sum()
    };
    assert_eq!(sum(&stacked), sum(&many));
    let (labels, cut) = shorten::labels(&names("L", 3), &many, 2);
    assert_eq!((labels.len(), cut[0].values.len()), (2, 2));
}

/// Series of one value each.
fn one_each(values: &[Value]) -> Vec<Series> {
    let one = |(index, value): (usize, &Value)| Series { name: format!("Type {index}"), values: vec![*value; 2] };
    values.iter().enumerate().map(one).collect()
}

fn texts(drawing: &Drawing) -> Vec<String> {
    words(drawing).iter().map(|text| text.words.clone()).collect()
}

#[test]
fn series_without_a_shown_number_are_the_first_to_be_left_out() {
    // The hidden ones stand first, and the larger a shown one is the later it stands.
    let hidden = [Value::Suppressed; 9];
    let shown: Vec<Value> = (0..10).map(|number| Value::Of(f64::from(number))).collect();
    let series = one_each(&[&hidden[..], &shown[..]].concat());
    let drawing = draw(&chart(Plot::Lines { labels: names("2024-", 2), series })).unwrap();
    let texts = texts(&drawing);
    let drawn: Vec<&str> = texts.iter().map(String::as_str).filter(|text| text.starts_with("Type ")).collect();
    let expected: Vec<String> = (11..19).map(|index| format!("Type {index}")).collect();
    assert_eq!(drawn, expected);
    let note = "The drawing shows 8 of 19 lines, those with the largest shown numbers; the table has all.";
    assert!(texts.iter().any(|text| text == note), "{texts:?}");
}

#[test]
fn a_stack_is_as_high_as_all_its_series_and_has_no_sum_where_one_is_hidden() {
    let mut series: Vec<Series> = one_each(&[Value::Of(20.0); 12]);
    let plot = |series: &[Series]| Plot::StackedBars { labels: names("2024-", 2), series: series.to_vec() };
    let drawing = draw(&chart(plot(&series))).unwrap();
    let sums = |drawing: &Drawing| texts(drawing).iter().filter(|text| *text == "240").count();
    // One over each bar; 240 is no mark of the axis.
    assert_eq!(sums(&drawing), 2);
    assert!(texts(&drawing).contains(&"5 others together".to_owned()));
    let gray = colors::of_series(7);
    let others: Vec<Px> = drawing
        .shapes
        .iter()
        .filter_map(|shape| match shape {
            Shape::Rect { w, h, color, .. } if *color == gray && *w > 16 => Some(*h),
            _ => None,
        })
        .collect();
    assert_eq!(others.len(), 2, "the others have a piece in each bar");
    // The last series is one of the others; a part of them is hidden in the first bar.
    series[11].values[0] = Value::Suppressed;
    let drawing = draw(&chart(plot(&series))).unwrap();
    assert_eq!(sums(&drawing), 1);
    assert!(texts(&drawing).iter().any(|text| text.starts_with("suppressed")));
}

#[test]
fn names_that_are_cut_still_differ() {
    let long = |unit: &str| format!("Valley Stream Medical Center, Inpatient Psychiatry 11, {unit}");
    let units = ["Adult Inpatient East", "Adult Inpatient West", "Geriatric Psychiatry", "Emergency Program"];
    let names: Vec<String> = units.into_iter().map(long).collect();
    let cut = font::fitted(&names, 13, 320);
    for (unit, text) in units.iter().zip(&cut) {
        let end = unit.rsplit(' ').next().unwrap_or_default();
        assert!(text.starts_with("Valley") && text.contains('…') && text.ends_with(end), "{text}");
    }
    let twins = vec!["The same".to_owned(), "The same".to_owned(), "Short".to_owned()];
    assert_eq!(font::fitted(&twins, 13, 200), ["The same", "The same (2)", "Short"]);
    // In a drawing too, wherever names stand.
    let series: Vec<Series> = names.iter().map(|name| Series { name: name.repeat(2), values: values(4, 1) }).collect();
    let labels: Vec<String> = names.iter().map(|name| name.repeat(2)).collect();
    for plot in [
        Plot::Bars { labels: labels.clone(), values: values(4, 0) },
        Plot::StackedBars { labels: labels.clone(), series: series.clone() },
        Plot::HeatMap { columns: labels, rows: series },
    ] {
        let drawing = draw(&chart(plot)).unwrap();
        let mut texts: Vec<String> = texts(&drawing).into_iter().filter(|text| text.contains("Valley")).collect();
        let all = texts.len();
        texts.sort();
        texts.dedup();
        // Rows and columns of the same names may read alike, each once.
        assert!(texts.len() == all || texts.len() * 2 == all, "{texts:?}");
        assert!(texts.len() >= 4);
    }
}

proptest::proptest! {
    #[test]
    fn names_fit_and_differ_whatever_they_are(names in proptest::collection::vec("[ab ]{0,60}", 0..12), room in 60..300) {
        let cut = font::fitted(&names, 13, room);
        let apart: std::collections::HashSet<&String> = cut.iter().collect();
        proptest::prop_assert_eq!(apart.len(), names.len());
        for text in &cut {
            proptest::prop_assert!(width(text, 13, false) <= room + 1, "{}", text);
        }
    }
}

#[test]
fn the_key_of_a_heat_map_tells_zero_from_no_value() {
    let heat = |values: [Value; 2]| {
        let rows = vec![Series { name: "Monday".to_owned(), values: values.to_vec() }];
        draw(&chart(Plot::HeatMap { columns: names("A", 2), rows })).unwrap()
    };
    let zeros = texts(&heat([Value::Of(0.0); 2]));
    // Once in each field, and once in the key, which has no scale.
    assert_eq!(zeros.iter().filter(|text| *text == "0").count(), 2);
    assert!(zeros.contains(&"0   incidents".to_owned()) && !zeros.contains(&"no value".to_owned()), "{zeros:?}");
    let some = texts(&heat([Value::Of(3.0), Value::Missing]));
    assert!(some.contains(&"no value".to_owned()) && some.contains(&"3   incidents".to_owned()), "{some:?}");
    let (red, green, _) = colors::of_heat(0.0);
    assert!(red < 0xE6 && green < 0xF0, "zero is as white as paper");
}

#[test]
fn crosses_for_hidden_values_lie_below_the_axis_each_series_in_a_row_of_its_own() {
    let series: Vec<Series> = one_each(&[Value::Suppressed; 6]);
    let drawing = draw(&chart(Plot::Lines { labels: names("2024-", 2), series })).unwrap();
    let paths = || {
        drawing.shapes.iter().filter_map(|shape| match shape {
            Shape::Path { points, color, width } => Some((points, *color, *width)),
            _ => None,
        })
    };
    let floor = paths().find(|(_, color, _)| *color == colors::AXIS).map(|(points, ..)| points[0].1).unwrap();
    let crosses: Vec<(Px, Rgb)> = paths()
        .filter(|(points, _, width)| *width == 2 && points.len() == 2 && points[0].1 + 8 == points[1].1)
        .map(|(points, color, _)| (points[0].1, color))
        .collect();
    // One stroke of each cross, and one in the legend.
    assert_eq!(crosses.len(), 13);
    assert!(crosses.iter().all(|(top, _)| *top > floor));
    for (top, color) in &crosses {
        assert!(crosses.iter().all(|(other, of)| of == color || (other - top).abs() > 8), "two series in one row");
    }
}
