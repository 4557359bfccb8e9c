//! Groups like another one: on its topics, near ones first.

use grufi_engine::{GroupId, Index, Reason, Request, Why};

/// Groups listed.
const MOST: usize = 4;
/// Topics looked for.
const TOPICS: usize = 2;

/// Groups on the topics of this one, near ones first; its name stands for topics where it has none.
pub fn similar(index: &Index<'_>, id: GroupId) -> Vec<GroupId> {
    let mut found = Vec::new();
    let Some(group) = index.group(id) else {
        return found;
    };
    let mut texts = Vec::new();
    // Where the place is asked for, the groups there are hits, and those nearby alternatives.
    for town in [group.town(), ""] {
        for topic in group.topics().take(TOPICS) {
            texts.push([topic, " ", town].concat());
        }
    }
    if texts.is_empty() {
        texts.push(group.name().to_owned());
    }
    for text in &texts {
        if found.len() == MOST {
            break;
        }
        let answer = index.search(&Request {
            text,
            limit: MOST + 1,
            ..Request::default()
        });
        let mut add = |one: GroupId| {
            if one != id && found.len() < MOST && !found.contains(&one) {
                found.push(one);
            }
        };
        for hit in &answer.hits {
            if !matches!(hit.why.as_slice(), [] | [Why::Place { .. }]) {
                add(hit.group);
            }
        }
        for alternative in &answer.alternatives {
            if alternative.reason == Reason::Elsewhere {
                alternative.groups.iter().for_each(|one| add(*one));
            }
        }
    }
    found
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::state::sample;

    #[test]
    fn similar_groups_share_the_topic() {
        let bytes = sample::with_topics();
        let index = Index::open(&bytes).unwrap();
        for (id, expected) in [
            (
                "Online 3",
                &["Online 0", "Online 1", "Online 2", "Online 4"][..],
            ),
            ("g-full", &[]),
            ("g-bare", &[]),
        ] {
            let found = similar(&index, index.find_group(id).unwrap());
            let names = found.iter().map(|one| index.group(*one).unwrap().id());
            assert_eq!(names.collect::<Vec<_>>(), expected, "{id}");
        }
        assert!(similar(&index, GroupId(99)).is_empty());
    }
}
