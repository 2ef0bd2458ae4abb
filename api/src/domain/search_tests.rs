use proptest::prelude::*;

use super::*;

fn spelled(text: &str) -> String {
    let term = |term: &Term| {
        let (minus, star) = (if term.negated { "-" } else { "" }, if term.beginning { "*" } else { "" });
        format!("{minus}{}{star}", term.words.join("+"))
    };
    read(text).unwrap().terms.iter().map(term).collect::<Vec<_>>().join(" ")
}

#[test]
fn words_phrases_beginnings_and_negations_are_all_there_is() {
    for (text, expected) in [
        ("Fall", "fall"),
        ("wet floor", "wet floor"),
        ("\"wet floor\" night", "wet+floor night"),
        ("slip*", "slip*"),
        ("\"wet flo\"* x", "wet+flo* x"),
        ("fall -wet -\"night shift\"", "fall -wet -night+shift"),
        ("NIMRS-2026-0000001", "nimrs+2026+0000001"),
        ("a AND b OR NOT c NEAR(d, 3)", "a and b or not c near+d 3"),
        ("words:fall ^x (y) {z} a+b", "words+fall x y z a+b"),
        ("x -- - * \"\" \"!\" y", "x y"),
        ("fall--x -- -y", "fall+x -y"),
        ("„wet floor“ ", "wet+floor"),
        ("O'Brien", "o+brien"),
    ] {
        assert_eq!(spelled(text), expected, "{text}");
    }
}

#[test]
fn what_cannot_be_searched_for_is_refused_with_what_to_do() {
    for (text, code) in [
        ("", "no_words"),
        ("?! -- …", "no_words"),
        ("\"wet floor", "unbalanced_quotes"),
        ("\"", "unbalanced_quotes"),
        ("-wet -\"night shift\"", "only_negations"),
        ("sl*", "short_beginning"),
        ("a b c d e f g h i j k l m n o p q", "too_many_words"),
        (&"x ".repeat(101), "too_long"),
    ] {
        assert_eq!(read(text).unwrap_err().code, code, "{text}");
    }
}

#[test]
fn either_database_gets_its_own_spelling() {
    let query = read("wet -\"night shi\"*").unwrap();
    let words = query.asked(Rank::Words, &Names::Never, &[vec![Mark::JcLinked]]).unwrap();
    assert_eq!(
        words.as_fts5(),
        "(((\"twet\" OR \"nwet\") AND \"sj\") NOT ((\"tnight tshi\" * OR \"nnightshi\" *) OR \"nwet\"))"
    );
    assert_eq!(
        words.as_tsquery(),
        "(((('twet') | ('nwet')) & ('sj')) & !((('tnight' <-> 'tshi':*) | ('nnightshi':*)) | ('nwet')))"
    );
}

#[test]
fn names_are_asked_for_only_where_they_may_be_known() {
    let query = read("miles").unwrap();
    assert_eq!(query.asked(Rank::Name, &Names::Never, &[]), None);
    assert_eq!(query.asked(Rank::Name, &Names::Where(Vec::new()), &[]), None);
    assert!(!query.asked(Rank::Words, &Names::Never, &[]).unwrap().as_fts5().contains("pmiles"));
    let here = Names::Where(vec![Mark::Late]);
    let asked = query.asked(Rank::Name, &here, &[]).unwrap().as_fts5();
    assert_eq!(asked.matches("pmiles").count(), asked.matches("\"pmiles\" AND \"sl\"").count());
}

proptest! {
    #[test]
    fn whatever_people_type_is_a_query_or_a_fault(text in "\\PC{0,60}") {
        if let Ok(query) = read(&text) {
            for rank in Rank::ALL {
                if let Some(asked) = query.asked(rank, &Names::Always, &[]) {
                    let plain = |c: char| c.is_alphanumeric() || " ()\"*".contains(c);
                    prop_assert!(asked.as_fts5().chars().all(plain));
                }
            }
        }
    }
}
