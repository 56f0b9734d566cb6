//! The definition of a structure.

/// Defines a structure of the API once: a plain struct, its shape, and the way from and to a
/// [`Value`](crate::shape::Value). A member of type `Option` may be left out; it is left out of
/// answers when it is none.
///
/// ```text
/// structure! {
///     /// A place in a policy document; both count from 1.
///     Position {
///         /// The line.
///         Line: Option<i64> = LINE_NUMBER,
///     }
/// }
/// ```
#[macro_export]
macro_rules! structure {
    (
        $(#[doc = $doc:expr])*
        $name:ident { $( $(#[doc = $member_doc:literal])* $member:ident : $type:ty = $shape:expr ),* $(,)? }
    ) => {
        $(#[doc = $doc])*
        #[allow(non_snake_case, reason = "members have the names that AWS gives them")]
        #[derive(Clone, Debug, Default)]
        pub struct $name { $( $(#[doc = $member_doc])* pub $member: $type, )* }

        impl $name {
            pub const STRUCTURE: $crate::shape::Structure = $crate::shape::Structure {
                name: stringify!($name),
                doc: $crate::shape::described(concat!($($doc),*)),
                members: &[ $( $crate::shape::Member {
                    name: stringify!($member),
                    doc: $crate::shape::described(concat!($($member_doc),*)),
                    required: <$type as $crate::shape::Field>::REQUIRED,
                    shape: $shape,
                }, )* ],
            };

            #[allow(dead_code, reason = "requests stand nowhere but at the top")]
            pub const SHAPE: $crate::shape::Shape = $crate::shape::Shape::Structure(&Self::STRUCTURE);
        }

        impl $crate::shape::Shaped for $name {
            // Inlined into each of its users, a conversion costs its size once more.
            #[inline(never)]
            #[allow(unused_mut, unused_variables, reason = "a structure may have no members")]
            fn from_value(value: $crate::shape::Value) -> Self {
                let mut members = value.into_members();
                $name { $( $member: $crate::shape::Field::read(members.take(stringify!($member))), )* }
            }

            #[inline(never)]
            fn into_value(self) -> $crate::shape::Value {
                Self::STRUCTURE.value(&mut [$( $crate::shape::Field::write(self.$member) ),*].into_iter())
            }
        }
    };
}
