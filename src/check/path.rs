//! Where a value stands in an input. It is written out only when there is something to tell about
//! the value, so that checking an input that is good costs no text.

use std::fmt::{self, Display, Formatter};

#[derive(Clone, Copy)]
pub enum Path<'p> {
    Input,
    Member(&'p Path<'p>, &'p str),
    /// From 0.
    Item(&'p Path<'p>, usize),
}

impl<'p> Path<'p> {
    pub fn member(&'p self, name: &'p str) -> Path<'p> {
        Path::Member(self, name)
    }

    pub fn item(&'p self, index: usize) -> Path<'p> {
        Path::Item(self, index)
    }

    /// As the caller would write it: `Tags[0].Key`.
    pub fn given(self) -> impl Display {
        Given(self)
    }

    /// As the service prints it: `tags.1.member.key`.
    pub fn printed(self) -> impl Display {
        Printed(self)
    }
}

struct Given<'p>(Path<'p>);

impl Display for Given<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.0 {
            Path::Input => f.write_str("input"),
            Path::Member(Path::Input, name) => f.write_str(name),
            Path::Member(of, name) => write!(f, "{}.{name}", Given(*of)),
            Path::Item(of, index) => write!(f, "{}[{index}]", Given(*of)),
        }
    }
}

struct Printed<'p>(Path<'p>);

impl Display for Printed<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.0 {
            Path::Input => f.write_str("input"),
            Path::Member(Path::Input, name) => lower_camel(name, f),
            Path::Member(of, name) => {
                write!(f, "{}.", Printed(*of))?;
                lower_camel(name, f)
            }
            Path::Item(of, index) => write!(f, "{}.{}.member", Printed(*of), index + 1),
        }
    }
}

fn lower_camel(name: &str, f: &mut Formatter<'_>) -> fmt::Result {
    let mut letters = name.chars();
    if let Some(first) = letters.next() {
        write!(f, "{}", first.to_ascii_lowercase())?;
    }
    f.write_str(letters.as_str())
}
