//! The faults of a record, gathered so that all of them are told at once.

/// One fault: where (a JSON pointer), what for programs, what for people.
pub use nimrs_contract::problem::FieldError as FieldFault;

/// A list of faults below one place of the request.
#[derive(Debug, Default)]
pub struct Faults {
    prefix: String,
    list: Vec<FieldFault>,
}

impl Faults {
    /// An empty list; the pointers of what is added to it are below `prefix`, as `/content`.
    pub fn below(prefix: &str) -> Self {
        Self { prefix: prefix.to_owned(), list: Vec::new() }
    }

    /// Adds a fault at `path` below the prefix.
    pub fn add(&mut self, path: &str, code: &str, message: impl Into<String>) {
        self.list.push(FieldFault {
            pointer: format!("{}{path}", self.prefix),
            code: code.to_owned(),
            message: message.into(),
        });
    }

    /// Adds that something must be there, unless it is.
    pub fn require(&mut self, present: bool, path: &str) {
        if !present {
            self.add(path, "required", "is required here");
        }
    }

    /// The faults, in the order in which they were found.
    pub fn into_list(self) -> Vec<FieldFault> {
        self.list
    }
}

/// Whether a text says anything.
pub fn says_something(text: Option<&String>) -> bool {
    text.is_some_and(|text| !text.trim().is_empty())
}
