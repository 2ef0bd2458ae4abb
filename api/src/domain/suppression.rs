//! Keeping small counts from readers outside the facility: who knows that something happened to one of ten people in a
//! month may find out to whom. A count of 1 to 10 is hidden, and so much besides it that no hidden count follows from
//! what is shown (the rule of CMS for cells under 11).
//!
//! The method is that of hypercubes (Repsilber), over the table with its sums: each hidden value is a corner of a cube
//! of hidden values, or of values that are not shown, which can all be raised and lowered together without a change of
//! anything that is shown. Zeros are shown and never a corner.

/// Counts below this are hidden, save zero.
pub const THRESHOLD: i64 = 11;
/// The companions of each kind that are looked at in each direction.
const COMPANIONS: usize = 3;
/// By how much a hidden value must be able to vary at the least.
const LEAST_WIDTH: i64 = 2;
/// What hiding the sum of all costs.
const SUM_OF_ALL: i64 = 50_000_000;

/// A table of counts over up to three dimensions, with its sums over each of them. It may be split into a part and the
/// rest, as into what a rate covers and what it does not; then the parts are to be kept secret like the counts.
#[derive(Debug, Clone)]
pub struct Counts {
    /// The number of values in each dimension; where it is split, the last is the split.
    sizes: Vec<usize>,
    split: bool,
    /// Every value and every sum: in each dimension one place more than it has values, for the sum.
    values: Vec<i64>,
}

/// Which counts of a table stay hidden.
#[derive(Debug, Clone)]
pub struct Hidden {
    sizes: Vec<usize>,
    split: bool,
    flags: Vec<bool>,
}

/// What of one count is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shown {
    /// Whether the count is.
    pub count: bool,
    /// Whether the part of it is; only where the table is split.
    pub part: bool,
}

impl Counts {
    /// An empty table.
    pub fn new(sizes: &[usize]) -> Self {
        Self { values: vec![0; places(sizes)], sizes: sizes.to_vec(), split: false }
    }

    /// An empty table whose counts are split into a part and the rest.
    pub fn split(sizes: &[usize]) -> Self {
        let sizes: Vec<usize> = sizes.iter().copied().chain([2]).collect();
        Self { values: vec![0; places(&sizes)], sizes, split: true }
    }

    /// Adds to a count, and to every sum that it is in. `part` is what of it belongs to the part, where there is one.
    pub fn add(&mut self, at: &[usize], count: i64, part: i64) {
        if !self.split {
            return self.add_value(at, count);
        }
        let with = |side: usize| -> Vec<usize> { at.iter().copied().chain([side]).collect() };
        self.add_value(&with(0), part);
        self.add_value(&with(1), count - part);
    }

    fn add_value(&mut self, at: &[usize], value: i64) {
        for mask in 0..1_usize << self.sizes.len() {
            let place = place(&self.sizes, |dim| if mask >> dim & 1 == 1 { self.sizes[dim] } else { at[dim] });
            self.values[place] += value;
        }
    }

    /// What must be hidden so that nobody learns a count of 1 up to below `threshold`.
    pub fn hide(&self, threshold: i64) -> Hidden {
        let mut search = Search { counts: self, width: threshold - 1, flags: vec![false; self.values.len()] };
        let mut small: Vec<usize> = (0..self.values.len())
            .filter(|place| (1..threshold).contains(&self.values[*place]) && self.is_shown(&self.at(*place)))
            .collect();
        for place in &small {
            search.flags[*place] = true;
        }
        // Sums first, since what hides a sum hides something of each line it is the sum of.
        small.sort_by_key(|place| (std::cmp::Reverse(self.sums_in(&self.at(*place))), -self.values[*place], *place));
        for place in small {
            search.protect(&self.at(place));
        }
        Hidden { sizes: self.sizes.clone(), split: self.split, flags: search.flags }
    }

    /// The dimensions of the report itself.
    fn dimensions(&self) -> usize {
        self.sizes.len() - usize::from(self.split)
    }

    fn sums_in(&self, at: &[usize]) -> usize {
        (0..self.dimensions()).filter(|dim| at[*dim] == self.sizes[*dim]).count()
    }

    /// Whether the report shows this value unless it is hidden: each count, the sum for each value of each dimension,
    /// and the sum of all.
    fn is_shown(&self, at: &[usize]) -> bool {
        let (sums, dimensions) = (self.sums_in(at), self.dimensions());
        sums == 0 || sums + 1 >= dimensions
    }

    fn at(&self, mut place: usize) -> Vec<usize> {
        let mut at = vec![0; self.sizes.len()];
        for (dim, size) in self.sizes.iter().enumerate().rev() {
            at[dim] = place % (size + 1);
            place /= size + 1;
        }
        at
    }

    fn value(&self, at: &[usize]) -> i64 {
        self.values[place(&self.sizes, |dim| at[dim])]
    }
}

fn places(sizes: &[usize]) -> usize {
    sizes.iter().map(|size| size + 1).product()
}

fn place(sizes: &[usize], at: impl Fn(usize) -> usize) -> usize {
    sizes.iter().enumerate().fold(0, |place, (dim, size)| place * (size + 1) + at(dim))
}

/// A search for companions.
struct Search<'c> {
    counts: &'c Counts,
    /// By how much a hidden value must be able to vary.
    width: i64,
    flags: Vec<bool>,
}

/// The corners of a cube and what it costs to hide them.
struct Cube {
    cost: i64,
    corners: Vec<usize>,
}

impl Search<'_> {
    /// Hides so much that the value at `at`, which is hidden, can vary. Before the sum of everything is hidden, a cube
    /// is taken that leaves less room.
    fn protect(&mut self, at: &[usize]) {
        let companions: Vec<Vec<usize>> = (0..at.len()).map(|dim| self.companions(at, dim)).collect();
        let best = self.best(at, &companions, self.needed(at)).filter(|best| best.cost < SUM_OF_ALL);
        let best = best.or_else(|| self.best(at, &companions, LEAST_WIDTH));
        // With its sums alone a count can always rise.
        let best = best.or_else(|| self.cube(at, &self.with_sums(at), (LEAST_WIDTH, i64::MAX)));
        for corner in best.map(|cube| cube.corners).unwrap_or_default() {
            self.flags[corner] = true;
        }
    }

    /// The cheapest cube that can vary so much.
    fn best(&self, at: &[usize], companions: &[Vec<usize>], width: i64) -> Option<Cube> {
        let mut best: Option<Cube> = None;
        let mut choice = vec![0; at.len()];
        loop {
            let partner: Vec<usize> =
                companions.iter().zip(&choice).filter_map(|(of, n)| of.get(*n).copied()).collect();
            let limit = best.as_ref().map_or(i64::MAX, |best| best.cost);
            if partner.len() == at.len()
                && let Some(cube) = self.cube(at, &partner, (width, limit))
            {
                best = Some(cube);
            }
            if best.as_ref().is_some_and(|best| best.cost == 0) || !next(&mut choice, companions) {
                return best;
            }
        }
    }

    /// The places in one direction with which a cube may be made: the hidden ones and the smallest, the smallest that
    /// can fall as far as is needed, and the sum.
    fn companions(&self, at: &[usize], dim: usize) -> Vec<usize> {
        let (mut other, sum) = (at.to_vec(), self.counts.sizes[dim]);
        let mut found: Vec<(bool, i64, usize)> = Vec::new();
        for index in (0..sum).filter(|index| *index != at[dim]) {
            other[dim] = index;
            let place = place(&self.counts.sizes, |dim| other[dim]);
            let value = self.counts.values[place];
            if value > 0 {
                // Of the hidden ones the largest, since they have the most room.
                let hidden = self.flags[place];
                found.push((!hidden, if hidden { -value } else { value }, index));
            }
        }
        found.sort_unstable();
        let large = found.iter().skip(COMPANIONS).filter(|(_, value, _)| value.abs() > self.width).take(COMPANIONS);
        let mut found: Vec<usize> = found.iter().take(COMPANIONS).chain(large).map(|(.., index)| *index).collect();
        if at[dim] != sum {
            found.push(sum);
        }
        found
    }

    /// For each direction the sum; where `at` is one already, a value of which it is the sum.
    fn with_sums(&self, at: &[usize]) -> Vec<usize> {
        let sizes = &self.counts.sizes;
        let mut below = at.to_vec();
        for dim in 0..at.len() {
            if at[dim] == sizes[dim] {
                below[dim] = (0..sizes[dim])
                    .find(|index| {
                        below[dim] = *index;
                        self.counts.value(&below) > 0
                    })
                    .unwrap_or_default();
            }
        }
        (0..at.len()).map(|dim| if at[dim] == sizes[dim] { below[dim] } else { sizes[dim] }).collect()
    }

    /// By how much the value at `at` must be able to vary: a part of a count less, since its count is kept besides.
    fn needed(&self, at: &[usize]) -> i64 {
        let is_part = self.counts.split && at.last() != self.counts.sizes.last();
        if is_part { self.width.min(LEAST_WIDTH) } else { self.width }
    }

    /// The cube between two opposite corners; `None` where it cannot vary by `width`, or costs `limit` or more.
    fn cube(&self, at: &[usize], partner: &[usize], (width, limit): (i64, i64)) -> Option<Cube> {
        let sizes = &self.counts.sizes;
        let (mut up, mut down, mut cost) = (i64::MAX, i64::MAX, 0_i64);
        let mut corners = Vec::with_capacity(1 << at.len());
        // Between two values of a dimension one rises while the other falls; a sum goes with its value.
        let turns = (0..at.len()).filter(|dim| at[*dim] != sizes[*dim] && partner[*dim] != sizes[*dim]);
        let turns: usize = turns.map(|dim| 1 << dim).sum();
        for mask in 0..1_usize << at.len() {
            let corner = place(sizes, |dim| if mask >> dim & 1 == 1 { partner[dim] } else { at[dim] });
            let value = self.counts.values[corner];
            if value <= 0 {
                return None;
            }
            let rises = (mask & turns).count_ones().is_multiple_of(2);
            let room = if rises { &mut down } else { &mut up };
            *room = (*room).min(value - 1);
            if !self.flags[corner] {
                cost += self.cost(corner, value);
                if cost >= limit {
                    return None;
                }
            }
            corners.push(corner);
        }
        (cost < limit && up.saturating_add(down) >= width).then_some(Cube { cost, corners })
    }

    /// What hiding a value costs: sums cost more, and most of all the sum of everything. What is not shown costs a
    /// little, so that cubes stay below the sums that another report may show.
    fn cost(&self, place: usize, value: i64) -> i64 {
        let at = self.counts.at(place);
        let (sums, dimensions) = (self.counts.sums_in(&at), self.counts.dimensions());
        let size = value.min(1_000_000) / 10;
        match sums {
            0 => 1_000 + size,
            _ if sums == dimensions => SUM_OF_ALL + size,
            _ if sums + 1 == dimensions => 1_000_000 + size,
            _ => 10_000,
        }
    }
}

/// The next choice of one companion in each direction.
fn next(choice: &mut [usize], companions: &[Vec<usize>]) -> bool {
    for (place, of) in choice.iter_mut().zip(companions) {
        *place += 1;
        if *place < of.len() {
            return true;
        }
        *place = 0;
    }
    false
}

impl Hidden {
    /// What is shown of a count; `None` in a dimension stands for the sum over it.
    pub fn shown(&self, at: &[Option<usize>]) -> Shown {
        let hidden = |side: usize| {
            let of = |dim: usize| at.get(dim).map_or(side, |index| index.unwrap_or(self.sizes[dim]));
            self.flags[place(&self.sizes, of)]
        };
        if !self.split {
            return Shown { count: !hidden(0), part: false };
        }
        let count = !hidden(2);
        Shown { count, part: count && !hidden(0) && !hidden(1) }
    }
}

/// What of a line of counts is shown: each of them, and their sum.
pub fn line(counts: &[i64], threshold: i64) -> (Vec<bool>, bool) {
    let mut table = Counts::new(&[counts.len()]);
    for (index, count) in counts.iter().enumerate() {
        table.add(&[index], *count, 0);
    }
    let hidden = table.hide(threshold);
    ((0..counts.len()).map(|index| hidden.shown(&[Some(index)]).count).collect(), hidden.shown(&[None]).count)
}

#[cfg(test)]
#[path = "suppression_tests.rs"]
mod tests;
