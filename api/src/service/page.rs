//! Pages of lists, by keyset.

/// Which page of a list is asked for.
#[derive(Debug, Clone, Copy)]
pub struct PageRequest<K> {
    /// At most this many items.
    pub limit: i64,
    /// Those that come after this key.
    pub after: Option<K>,
}

impl<K> PageRequest<K> {
    /// How many rows to read: one more than is shown, to know whether another page follows.
    pub fn rows(&self) -> i64 {
        self.limit + 1
    }

    /// The page out of the rows that were read, and the key after which the next one begins.
    pub fn cut<T>(&self, mut rows: Vec<T>, key: impl Fn(&T) -> K) -> (Vec<T>, Option<K>) {
        let limit = usize::try_from(self.limit).unwrap_or(0);
        if rows.len() <= limit {
            return (rows, None);
        }
        rows.truncate(limit);
        let next = rows.last().map(key);
        (rows, next)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_row_too_many_tells_of_another_page() {
        let page = PageRequest { limit: 2, after: Some(0) };
        assert_eq!(page.rows(), 3);
        assert_eq!(page.cut(vec![1, 2, 3], |row| *row), (vec![1, 2], Some(2)));
        assert_eq!(page.cut(vec![1, 2], |row| *row), (vec![1, 2], None));
        assert_eq!(page.cut(Vec::new(), |row: &i32| *row), (vec![], None));
    }
}
