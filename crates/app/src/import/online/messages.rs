//! Messages of a profile by the rows they came from.

use domain::{
    MessageId,
    online::{Answer, AnswerEdit, Approach, ApproachEdit, Profile, ProfileEdit},
};

/// The message of an origin, on either side.
pub(super) fn messages_of<'p>(
    profile: Option<&'p Profile>,
    origin: &str,
) -> (Option<&'p Approach>, Option<&'p Answer>) {
    let from = |known: &Option<String>| known.as_deref() == Some(origin);
    let approaches = profile.into_iter().flat_map(|profile| &profile.approaches);
    let answers = profile.into_iter().flat_map(|profile| &profile.answers);
    // One that turned round twice is there twice: the one that stands is meant.
    let approach = approaches
        .filter(|approach| from(&approach.origin))
        .min_by_key(|approach| approach.removed);
    let answer = answers
        .filter(|answer| from(&answer.origin))
        .min_by_key(|answer| answer.removed);
    (approach, answer)
}

pub(super) fn remove(edit: &mut ProfileEdit, id: MessageId, out: bool) {
    if out {
        let removed = ApproachEdit {
            removed: Some(true),
            ..ApproachEdit::default()
        };
        edit.approaches.push((id, removed));
    } else {
        let removed = AnswerEdit {
            removed: Some(true),
            ..AnswerEdit::default()
        };
        edit.answers.push((id, removed));
    }
}
