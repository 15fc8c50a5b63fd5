//! Steps in somebody's own words: better foreseen than by two plain baselines, and seldom taken for too easy.

use simulate::own::{Form, Row, Way, measured};

fn row<'a>(rows: &'a [Row], of: &Row, way: Way) -> &'a Row {
    rows.iter()
        .find(|row| row.language == of.language && row.form == of.form && row.way == way)
        .expect("every way is measured")
}

#[test]
fn two_questions_are_worth_more_than_the_mean_or_shared_words() {
    let rows = measured(1);
    for ours in rows.iter().filter(|row| row.way == Way::Asked(2)) {
        let told = format!("{:?} {:?}", ours.language, ours.form);
        for other in [Way::Mean, Way::Nearest].map(|way| row(&rows, ours, way)) {
            assert!(ours.apart.rmse < other.apart.rmse - 0.02, "{told}: {:?} against {:?}", ours.apart, other.apart);
            assert!(ours.apart.rank > other.apart.rank + 0.1, "{told}: {:?} against {:?}", ours.apart, other.apart);
            assert!(ours.errors.prior < other.errors.prior - 3.0, "{told}");
        }
        // What is taken for too easy costs a bad evening.
        assert!(ours.errors.too_easy < if ours.form == Form::Unseen { 0.2 } else { 0.05 }, "{told}: {:?}", ours.errors);
        assert!(ours.errors.floor < 0.01, "{told}");
        assert!(ours.errors.place < 0.5 && ours.errors.contact > 0.9, "{told}: {:?}", ours.errors);
    }
}
