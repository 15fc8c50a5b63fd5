//! The idea of a joy that may stand on Today: always small, at home and alone, and another from day to day.

use ippo_core::around::Joy;
use ippo_library::Library;
use std::collections::BTreeSet;

#[test]
fn every_kind_of_joy_has_several_small_ideas_and_none_of_them_asks_for_more() {
    let library = Library::shipped();
    for joy in Joy::ALL {
        let liked = BTreeSet::from([joy]);
        let found: Vec<_> = (0..60).filter_map(|turn| library.small_idea(&liked, false, turn)).collect();
        assert_eq!(found.len(), 60, "{joy:?}");
        for idea in &found {
            let small = idea.energy <= 2 && idea.place <= 1 && idea.company == 0 && idea.noise <= 1 && !idea.money;
            assert!(idea.of() == joy && small && !idea.rests_at_risk(), "{}", idea.id);
        }
        let names: BTreeSet<&str> = found.iter().map(|idea| idea.id.as_str()).collect();
        assert!(names.len() >= 2, "{joy:?}: {names:?}");
    }
}

#[test]
fn with_eating_trouble_nothing_of_cooking_or_the_body() {
    let library = Library::shipped();
    let kinds = |eating| -> BTreeSet<Joy> {
        (0..500).filter_map(|turn| library.small_idea(&BTreeSet::new(), eating, turn)).map(|idea| idea.of()).collect()
    };
    assert_eq!(kinds(false).len(), Joy::ALL.len());
    assert!(!kinds(true).contains(&Joy::Cooking) && !kinds(true).contains(&Joy::Body));
    let liked = BTreeSet::from([Joy::Cooking]);
    assert!(library.small_idea(&liked, true, 3).is_none());
}
