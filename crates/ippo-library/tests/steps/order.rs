//! The orders that the literature gives: what is expected harder before anything is known of the person.

use super::check;
use ippo_core::catalogue::Step;

/// Each chain goes from the easiest to the hardest (evidence: situations that questionnaires order).
const CHAINS: [&[&str]; 9] = [
    &["night-self-checkout", "staffed-till", "where-is-it"],
    &["day-self-checkout", "staffed-till", "peak-queue"],
    &["message-known", "voice-known", "video-known"],
    &["round-block-late", "quiet-street-day", "commuter-stream"],
    &["library-in-out", "library-twenty", "library-question"],
    &["drop-in-silent", "drop-in-activity", "own-story-there", "talk-to-audience"],
    &["email-centre", "chat-counsellor", "phone-centre"],
    &["session-camera-off", "session-camera-on", "counsellor-in-person"],
    &["no-talk-haircut", "hairdresser"],
];

pub fn found(steps: &[Step]) -> Vec<String> {
    let prior = |name: &str| steps.iter().find(|step| step.id.as_str() == name).map(|step| step.prior);
    let pairs = CHAINS.iter().flat_map(|chain| chain.windows(2));
    let wrong = pairs.filter(|pair| !matches!((prior(pair[0]), prior(pair[1])), (Some(a), Some(b)) if a < b));
    wrong.map(|pair| format!("{} is not easier than {}", pair[0], pair[1])).collect()
}

#[test]
fn another_order_is_found() {
    check(found, "staffed-till", |step| step.prior = 57.0, "staffed-till is not easier than where-is-it");
    let gone: Vec<Step> = super::shipped().into_iter().filter(|step| step.id.as_str() != "voice-known").collect();
    assert_eq!(found(&gone).len(), 2);
}
