//! An operation that there is not, with a member of every shape, also within one another.

use iamlet::operation::Operation;
use iamlet::shape::{ANY_INTEGER, ANY_TEXT, List, Member, Shape, Structure, Value};

const TEXT: Shape = Shape::Text(&ANY_TEXT);

const fn member(name: &'static str, shape: Shape) -> Member {
    Member { name, doc: "", required: false, shape }
}

const INNER: Structure = Structure {
    name: "Inner",
    doc: "",
    members: &[
        member("Text", TEXT),
        member("Dates", Shape::List(&List::of(Shape::Timestamp))),
        member("Lists", Shape::List(&List::of(Shape::List(&List::of(TEXT))))),
        member("Map", Shape::Map(&ANY_TEXT, &Shape::Blob)),
    ],
};

const OUTER: Structure = Structure {
    name: "Outer",
    doc: "",
    members: &[
        member("Text", TEXT),
        member("Integer", Shape::Integer(&ANY_INTEGER)),
        member("Boolean", Shape::Boolean),
        member("Date", Shape::Timestamp),
        member("Bytes", Shape::Blob),
        member("Inner", Shape::Structure(&INNER)),
        // A name that begins like another.
        member("InnerMost", Shape::List(&List::of(Shape::Structure(&INNER)))),
        member("Map", Shape::Map(&ANY_TEXT, &Shape::Structure(&INNER))),
        member("MapOfLists", Shape::Map(&ANY_TEXT, &Shape::List(&List::of(Shape::Integer(&ANY_INTEGER))))),
        member("MapOfMaps", Shape::Map(&ANY_TEXT, &Shape::Map(&ANY_TEXT, &Shape::Boolean))),
    ],
};

pub static EVERYTHING: Operation = Operation {
    name: "Everything",
    doc: "",
    input: &OUTER,
    output: Some(&OUTER),
    errors: &[],
    pages: &[],
    run: |_, _| Ok(Value::Null),
};
