use proptest::prelude::*;

use super::*;

/// Every index of a table of these sizes, without its sums.
fn indices(sizes: &[usize]) -> Vec<Vec<usize>> {
    sizes.iter().fold(vec![Vec::new()], |all, size| {
        all.iter().flat_map(|at| (0..*size).map(move |next| [at.clone(), vec![next]].concat())).collect()
    })
}

/// Every place of the report: each count, each sum of a value, the sum of all.
fn reported(sizes: &[usize]) -> Vec<Vec<Option<usize>>> {
    let mut all: Vec<Vec<Option<usize>>> =
        indices(sizes).into_iter().map(|at| at.into_iter().map(Some).collect()).collect();
    for dim in 0..sizes.len() {
        for index in 0..sizes[dim] {
            all.push((0..sizes.len()).map(|of| (of == dim).then_some(index)).collect());
        }
    }
    all.push(vec![None; sizes.len()]);
    all.sort();
    all.dedup();
    all
}

fn sum(table: &[i64], cells: &[Vec<usize>], at: &[Option<usize>]) -> i64 {
    let within =
        |cell: &Vec<usize>| cell.iter().zip(at).all(|(index, asked)| asked.is_none_or(|asked| asked == *index));
    cells.iter().zip(table).filter(|(cell, _)| within(cell)).map(|(_, count)| count).sum()
}

/// What a reader sees, with `None` for what is hidden.
fn seen(sizes: &[usize], table: &[i64], threshold: i64) -> Vec<Option<i64>> {
    let cells = indices(sizes);
    let mut counts = Counts::new(sizes);
    for (cell, count) in cells.iter().zip(table) {
        counts.add(cell, *count, 0);
    }
    let hidden = counts.hide(threshold);
    let at = reported(sizes);
    at.iter().map(|at| hidden.shown(at).count.then(|| sum(table, &cells, at))).collect()
}

/// All tables whose counts are at most `most`.
fn tables(cells: usize, most: i64) -> Vec<Vec<i64>> {
    (0..cells).fold(vec![Vec::new()], |all, _| {
        all.iter().flat_map(|table| (0..=most).map(move |next| [table.clone(), vec![next]].concat())).collect()
    })
}

/// Asserts that nothing small is seen, and that no hidden value follows from what is seen: a reader who tries every
/// table with counts up to `guess`, knowing that zeros are shown, is left with several values for each.
fn assert_kept(sizes: &[usize], table: &[i64], threshold: i64, guesses: &[Vec<i64>]) {
    assert_keeps(sizes, table, threshold, &seen(sizes, table, threshold), guesses);
}

fn assert_keeps(sizes: &[usize], table: &[i64], threshold: i64, seen: &[Option<i64>], guesses: &[Vec<i64>]) {
    let (cells, at) = (indices(sizes), reported(sizes));
    for (at, value) in at.iter().zip(seen) {
        let truth = sum(table, &cells, at);
        assert!(value.is_none() || !(1..threshold).contains(&truth), "{table:?} shows {truth} at {at:?}");
        assert!(value.is_some() || truth > 0, "{table:?} hides a zero at {at:?}");
    }
    if seen.iter().all(Option::is_some) {
        return;
    }
    let mut possible: Vec<Vec<i64>> = vec![Vec::new(); at.len()];
    for guess in guesses {
        let fits = |(at, seen): (&Vec<Option<usize>>, &Option<i64>)| {
            let value = sum(guess, &cells, at);
            seen.map_or(value >= 1, |seen| seen == value)
        };
        if at.iter().zip(seen).all(fits) {
            for (values, at) in possible.iter_mut().zip(&at) {
                let value = sum(guess, &cells, at);
                if !values.contains(&value) {
                    values.push(value);
                }
            }
        }
    }
    for ((at, seen), values) in at.iter().zip(seen).zip(&possible) {
        assert!(seen.is_some() || values.len() >= 2, "{table:?} gives away {values:?} at {at:?}: {seen:?}");
    }
}

fn every(sizes: &[usize], most: i64, threshold: i64, guess: i64) {
    let cells = indices(sizes).len();
    let guesses = tables(cells, guess);
    for table in tables(cells, most) {
        assert_kept(sizes, &table, threshold, &guesses);
    }
}

/// Hiding the small counts alone gives them away, and the check of these tests tells.
#[test]
#[should_panic(expected = "gives away")]
fn small_counts_alone_are_not_enough() {
    assert_keeps(&[3], &[1, 4, 5], 3, &[Some(10), None, Some(4), Some(5)], &tables(3, 10));
}

#[test]
fn no_line_gives_a_count_away() {
    every(&[1], 6, 3, 12);
    every(&[2], 6, 3, 12);
    every(&[3], 5, 3, 10);
    every(&[4], 3, 3, 7);
}

#[test]
fn no_small_table_gives_a_count_away() {
    every(&[2, 2], 4, 3, 6);
    every(&[1, 3], 4, 3, 9);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn no_table_of_two_by_three_gives_a_count_away(table in proptest::collection::vec(0..5_i64, 6)) {
        assert_kept(&[2, 3], &table, 3, &tables(6, 5));
    }

    #[test]
    fn no_cube_gives_a_count_away(table in proptest::collection::vec(0..4_i64, 8)) {
        assert_kept(&[2, 2, 2], &table, 3, &tables(8, 4));
    }

    /// With the threshold that is used: each hidden count has a cube of hidden values around it that can vary by ten.
    #[test]
    fn large_tables_keep_their_counts(table in proptest::collection::vec(prop_oneof![Just(0), 0..40_i64], 60)) {
        for sizes in [&[60][..], &[6, 10], &[3, 4, 5]] {
            let seen = seen(sizes, &table, THRESHOLD);
            let (cells, at) = (indices(sizes), reported(sizes));
            for (at, value) in at.iter().zip(&seen) {
                let truth = sum(&table, &cells, at);
                prop_assert!(value.is_none() || truth == 0 || truth >= THRESHOLD);
                prop_assert!(value.is_some() || truth > 0);
            }
            // In no line that shows its sum a single value is hidden.
            for (at, value) in at.iter().zip(&seen) {
                if value.is_none() { continue; }
                for dim in 0..sizes.len() {
                    if at[dim].is_some() { continue; }
                    let line = at_line(sizes, at, dim);
                    let hidden = line.iter().filter(|cell| {
                        reported(sizes).iter().position(|other| other == *cell).is_some_and(|place| seen[place].is_none())
                    });
                    prop_assert!(hidden.count() != 1, "{sizes:?} {at:?} {dim}");
                }
            }
        }
    }

    /// What a rate covers is kept like the count itself, and what it does not cover as well.
    #[test]
    fn the_part_of_a_count_is_kept(
        table in proptest::collection::vec((0..4_i64, 0..4_i64), 3),
    ) {
        let mut counts = Counts::split(&[3]);
        for (index, (part, rest)) in table.iter().enumerate() {
            counts.add(&[index], part + rest, *part);
        }
        let hidden = counts.hide(3);
        let places = [Some(0), Some(1), Some(2), None];
        let view = |table: &[(i64, i64)], at: Option<usize>| -> (i64, i64) {
            let of = |index: usize| at.is_none_or(|at| at == index);
            let rows = table.iter().enumerate().filter(|(index, _)| of(*index)).map(|(_, row)| row);
            rows.fold((0, 0), |(count, all), (part, rest)| (count + part + rest, all + part))
        };
        let shown: Vec<Shown> = places.iter().map(|at| hidden.shown(&[*at])).collect();
        for (at, shown) in places.iter().zip(&shown) {
            let (count, part) = view(&table, *at);
            prop_assert!(!shown.count || count == 0 || count >= 3);
            prop_assert!(!shown.part || [part, count - part].iter().all(|small| *small == 0 || *small >= 3));
        }
        let mut counts_of: Vec<Vec<i64>> = vec![Vec::new(); 4];
        let mut parts_of: Vec<Vec<i64>> = vec![Vec::new(); 4];
        let mut rests_of: Vec<Vec<i64>> = vec![Vec::new(); 4];
        for guess in tables(6, 6) {
            let guess: Vec<(i64, i64)> = guess.chunks(2).map(|pair| (pair[0], pair[1])).collect();
            let fits = places.iter().zip(&shown).all(|(at, shown)| {
                let (guessed, truth) = (view(&guess, *at), view(&table, *at));
                (if shown.count { guessed.0 == truth.0 } else { guessed.0 >= 1 })
                    && (!shown.part || guessed.1 == truth.1)
            });
            if fits {
                for (place, at) in places.iter().enumerate() {
                    let (count, part) = view(&guess, *at);
                    counts_of[place].push(count);
                    parts_of[place].push(part);
                    rests_of[place].push(count - part);
                }
            }
        }
        for (place, shown) in shown.iter().enumerate() {
            let several = |values: &[i64]| values.iter().any(|value| *value != values[0]);
            prop_assert!(shown.count || several(&counts_of[place]));
            let (count, part) = view(&table, places[place]);
            prop_assert!(shown.part || !(1..3).contains(&part) || several(&parts_of[place]));
            prop_assert!(shown.part || !(1..3).contains(&(count - part)) || several(&rests_of[place]));
        }
    }
}

/// The values of which `at` is the sum in one dimension.
fn at_line(sizes: &[usize], at: &[Option<usize>], dim: usize) -> Vec<Vec<Option<usize>>> {
    (0..sizes[dim])
        .map(|index| {
            let mut cell = at.to_vec();
            cell[dim] = Some(index);
            cell
        })
        .collect()
}

#[test]
fn a_line_hides_the_smallest_companion() {
    let (shown, sum) = line(&[5, 0, 20, 400], THRESHOLD);
    assert_eq!((shown, sum), (vec![false, true, false, true], true));
    let (shown, sum) = line(&[5, 0, 0], THRESHOLD);
    assert_eq!((shown, sum), (vec![false, true, true], false));
    let (shown, sum) = line(&[0, 30, 11], THRESHOLD);
    assert_eq!((shown, sum), (vec![true, true, true], true));
}

#[test]
fn where_no_companion_is_the_sums_are_hidden() {
    // The second row has one count alone, which its column would give away.
    let mut counts = Counts::new(&[2, 2]);
    for (at, count) in [([0, 0], 5), ([0, 1], 20), ([1, 0], 30)] {
        counts.add(&at, count, 0);
    }
    let hidden = counts.hide(THRESHOLD);
    let shown = |row: Option<usize>, column: Option<usize>| hidden.shown(&[row, column]).count;
    assert!(!shown(Some(0), Some(0)) && shown(Some(1), Some(1)) && shown(None, None));
    assert!(!shown(Some(0), None) || !shown(None, Some(0)));
}
