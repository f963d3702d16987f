//! What an area is, and the macro that makes one.

use super::typescript::Types;
use crate::{Failure, Shell};
use serde_json::Value;
use std::pin::Pin;

/// An answer on its way. It stays on the thread where it was asked for, so it may hold the book.
pub(crate) type Answering = Pin<Box<dyn Future<Output = Result<Value, Failure>>>>;

/// One area: a name, a way to answer, and its asks as TypeScript sees them.
#[derive(Clone, Copy)]
pub struct Area {
    /// The name of the Tauri command and of devd's path.
    pub name: &'static str,
    pub(super) answer: fn(Shell, Value) -> Answering,
    pub(super) asks: fn(&mut Types) -> Vec<Ask>,
}

/// One ask, for the generated TypeScript.
#[derive(Clone, Debug)]
pub struct Ask {
    /// Its name, also in TypeScript.
    pub name: &'static str,
    /// What it does: the sentence above it in Rust.
    pub doc: &'static str,
    /// What it takes, in order.
    pub arguments: Vec<Argument>,
    /// The TypeScript type of its answer.
    pub answer: String,
}

/// An argument of an ask.
#[derive(Clone, Debug)]
pub struct Argument {
    /// Its name.
    pub name: &'static str,
    /// Its TypeScript type.
    pub kind: String,
}

/// Makes an area:
///
/// ```text
/// area! {
///     /// What the rounds screens ask.
///     rounds(shell): RoundsAsk {
///         /// The first screen.
///         home(limit: u32) -> Home { shell.book()?.home(limit) }
///     }
/// }
/// ```
///
/// Each body answers `Result<T, Failure>`; it may block and it may `.await`. Arguments are read by serde, answers are
/// written by it, and both have a TypeScript type by ts-rs. Every ask has one sentence of doc above it.
macro_rules! area {
    (
        $(#[$about:meta])*
        $area:ident($shell:ident): $asks:ident {
            $(
                #[doc = $doc:literal]
                $ask:ident($($argument:ident: $kind:ty),* $(,)?) -> $answer:ty $body:block
            )*
        }
    ) => {
        $(#[$about])*
        #[derive(serde::Deserialize)]
        #[serde(tag = "ask", deny_unknown_fields)]
        #[allow(non_camel_case_types, missing_docs)] // An ask has the name that the wire and TypeScript give it.
        pub enum $asks {
            $(
                #[doc = $doc]
                $ask { $($argument: $kind),* },
            )*
        }

        impl $asks {
            /// This area among the others.
            pub const AREA: $crate::door::Area = $crate::door::Area {
                name: stringify!($area),
                answer: |shell, ask| {
                    Box::pin(async move {
                        let ask: Self = serde_json::from_value(ask).map_err(|_| $crate::Failure::input("ask"))?;
                        ask.answer(&shell).await
                    })
                },
                asks: |types| {
                    let _ = &types;
                    vec![$(
                        $crate::door::Ask {
                            name: stringify!($ask),
                            doc: $doc,
                            arguments: vec![$(
                                $crate::door::Argument { name: stringify!($argument), kind: types.name::<$kind>() }
                            ),*],
                            answer: types.name::<$answer>(),
                        }
                    ),*]
                },
            };

            /// Answers it.
            pub async fn answer(self, $shell: &$crate::Shell) -> Result<serde_json::Value, $crate::Failure> {
                match self {
                    $(
                        Self::$ask { $($argument),* } => {
                            let answer: Result<$answer, $crate::Failure> = async { $body }.await;
                            serde_json::to_value(answer?).map_err(|_| $crate::Failure::input("answer"))
                        }
                    )*
                }
            }
        }
    };
}
