//! Answers of people: what is read and what is refused, and that what is fitted on training people is what it is called.

use ippo_core::planner::{Belief, CORE, Design, Population};
use simulate::answers::filter::{Filter, Hardness, population};
use simulate::answers::judge::{Judged, SEEN};
use simulate::answers::learn;
use simulate::answers::read::read;
use simulate::answers::report::{Asked, report};
use simulate::answers::sample::{PEOPLE, sample};
use simulate::answers::two_parameters::{Curve, TwoParameters};
use simulate::answers::{Fitted, Item, Order, Person, Portions, rates};
use simulate::draws::Draws;
use simulate::people::logistic;

const SAMPLE: &str = include_str!("../fixtures/answers-sample.csv");
const TOLD: &str = include_str!("../../../docs/answers.md");
const SEED: u64 = 7;

/// Reads a text; what is expected is either what was read, in short, or the sentence of refusal.
fn check(text: &str, expected: &str) {
    let found = match read(text) {
        Ok(answers) => {
            let families: Vec<usize> = answers.items.iter().map(|item| item.family).collect();
            let people: Vec<Vec<(usize, bool)>> = answers.people.into_iter().map(|person| person.answers).collect();
            format!("{families:?} {people:?}")
        }
        Err(refused) => refused.to_string(),
    };
    assert_eq!(found, expected, "of {text:?}");
}

#[test]
fn a_file_is_read_or_refused_in_one_sentence() {
    check("person,item,answer\na,x,1\nb,x,0\na,y,0\n", "[0, 0] [[(0, true), (1, false)], [(0, false)]]");
    check("\u{feff}# told\r\n\r\nitem , answer,person\r\nx,1,a\r\n", "[0] [[(0, true)]]");
    check("person,item,answer,family\na,x,1,3\na,y,1,\n", "[3, 0] [[(0, true), (1, true)]]");
    check("person,item,answer,family\na,x,1,door\na,y,1,14\n", "[6, 14] [[(0, true), (1, true)]]");
    check("person,item,answer,family\na,x,1,mood\na,y,1,door\n", "[0, 1] [[(0, true), (1, true)]]");
    check("", "The file has no header; it begins with `person,item,answer`.");
    check("person,item\na,x\n", "Line 1: the column `answer` is missing.");
    check("person,item,answer\na,x,2\n", "Line 2: the answer must be 0 or 1.");
    check("person,item,answer\n#\na,x,1\na,x\n", "Line 4: 2 cells stand below 3 columns.");
    check("person,item,answer\n,x,1\n", "Line 2: `person` is empty.");
    check(
        "person,item,answer\n\"a\",x,1\n",
        "Line 2: quotation marks are not read; take them out, and commas inside a name too.",
    );
    check(
        "person,item,answer\na,x,1\na,x,1\n",
        "Line 3: this person has answered this item in a line before; keep one answer.",
    );
    check("person,item,answer,crowd\na,x,1,1.5\n", "Line 2: `crowd` must be a number from 0 to 1, or empty.");
    check("person,item,answer,prior\na,x,1,NaN\n", "Line 2: `prior` must be a number from 0 to 100, or empty.");
    check(
        "person,item,answer,prior\na,x,1,5\nb,x,1,\nc,x,1,6\n",
        "Line 4: this item is told in another way than in a line before.",
    );
    check("person,item,answer,family\na,x,1,mood\na,y,1,3\n", "Families are all numbers from 0 to 14, or all names.");
    let refused = read("person,item,answer,age\n").unwrap_err().to_string();
    assert!(refused.starts_with("Line 1: column 4 is not known or stands twice; there are person, item,"), "{refused}");
}

#[test]
fn too_few_people_are_refused() {
    let answers = read("person,item,answer\na,x,1\na,y,0\n").unwrap();
    let refused = report(&answers, &Asked { learn: false, share: 0.5, order: Order::Own }).unwrap_err();
    assert!(refused.to_string().contains("give at least 4 of each, and 2 items"), "{refused}");
}

#[test]
fn the_sample_is_what_the_simulators_say_and_its_tables_are_those_of_the_page() {
    let again = "; `cargo run -p simulate -- sample` writes it, and docs/answers.md shows its tables";
    assert!(sample(PEOPLE) == SAMPLE, "the sample is another one{again}");
    let asked = Asked { learn: true, share: 0.5, order: Order::Random };
    let found = report(&read(SAMPLE).unwrap(), &asked).unwrap();
    assert!(TOLD.contains(&found), "{found}\nis not what docs/answers.md shows{again}");
}

/// Made-up people, each with their own chances of yes.
fn made_up(people: u64, items: usize, chance: impl Fn(&Draws, usize) -> f64) -> Vec<Person> {
    let person = |number: u64| {
        let draws = Draws::of(SEED, number);
        let yes = |item: usize| (item, draws.happens(1, 1_000 + item as u64, chance(&draws, item)));
        Person { key: number, answers: (0..items).map(yes).collect() }
    };
    (0..people).map(person).collect()
}

#[test]
fn two_parameters_are_found_again() {
    let truth = |item: usize| Curve { slope: 0.6 + 0.15 * item as f64, ease: -1.5 + 0.3 * item as f64 };
    let chance = |draws: &Draws, item: usize| logistic(truth(item).slope * draws.normal(0, 0) + truth(item).ease);
    let people = made_up(2000, 11, chance);
    let people: Vec<&Person> = people.iter().collect();
    let model = TwoParameters::fitted(&rates(11, &people), &people);
    for (item, found) in model.curves.iter().enumerate() {
        let Curve { slope, ease } = truth(item);
        // Over three standard errors of the steepest item at this number of people.
        assert!((found.slope - slope).abs() < 0.4 && (found.ease - ease).abs() < 0.3, "{item}: {found:?}");
    }
    let mean = model.curves.iter().map(|found| found.slope).sum::<f64>() / 11.0;
    assert!((mean - 1.35).abs() < 0.08, "{mean}");
}

#[test]
fn before_any_answer_the_filter_foresees_the_rates_of_training() {
    let answers = read(SAMPLE).unwrap();
    let people: Vec<&Person> = answers.people.iter().collect();
    let rates = rates(answers.items.len(), &people);
    let filter = Filter::new(&population(), None, (&answers.items, &rates), Hardness::Trained);
    for (item, rate) in rates.iter().enumerate() {
        let (chance, lapse) = (filter.begin().chance(item), population().lapse);
        let wanted = rate.clamp(lapse, 1.0 - lapse);
        assert!((chance - wanted).abs() < 2e-3, "{item}: {chance} {wanted}");
    }
}

#[test]
fn an_answer_is_no_practice() {
    let items = [Item::default()];
    let filter = Filter::new(&population(), None, (&items, &[0.5]), Hardness::Trained);
    let (yes, no) = (filter.after(&[(0, true)]), filter.after(&[(0, false)]));
    assert!((yes.mean()[0] + no.mean()[0] - 2.0 * population().ability).abs() < 1e-9);
}

#[test]
fn the_diagonal_given_as_a_covariance_is_the_prior() {
    let answers = read(SAMPLE).unwrap();
    let rates = vec![0.5; answers.items.len()];
    let filter = |covariance: Option<_>| {
        Filter::new(&Population::app(), covariance, (&answers.items, &rates), Hardness::Told).after(&[(3, true)])
    };
    let diagonal = *Belief::new(&Design::from_raw(&Population::app(), &[])).covariance();
    assert!(filter(None) == filter(Some(&diagonal)));
}

/// Whether a covariance is symmetric and positive definite (by the decomposition of Cholesky).
fn is_covariance(square: &[[f64; CORE]; CORE]) -> bool {
    let is_symmetric = (0..CORE).all(|i| (0..i).all(|k| square[i][k] == square[k][i]));
    let mut root = [[0.0; CORE]; CORE];
    for i in 0..CORE {
        for k in 0..=i {
            let rest = (0..k).fold(square[i][k], |rest, l| rest - root[i][l] * root[k][l]);
            if i == k && rest <= 0.0 {
                return false;
            }
            root[i][k] = if i == k { libm::sqrt(rest) } else { rest / root[k][k] };
        }
    }
    is_symmetric
}

/// Mean log loss after ten answers with the learned spreads, and with the learned covariance.
fn losses(items: &[Item], training: &[&Person], test: &[&Person]) -> [f64; 2] {
    let population = learn::spreads(items, training);
    let learned = learn::covariance(&population, items, training);
    assert!(is_covariance(&learned.covariance));
    let (rates, last) = (rates(items.len(), training), SEEN.len() - 1);
    [None, Some(&*learned.covariance)].map(|covariance| {
        let filter = Filter::new(&population, covariance, (items, &rates), Hardness::Trained);
        Judged::of(&filter, test, Order::Random).loss(last).value
    })
}

#[test]
fn a_learned_covariance_is_one_and_costs_no_foresight() {
    let answers = read(SAMPLE).unwrap();
    let portions = Portions::of(&answers, 0.5);
    let [diagonal, whole] = losses(&answers.items, &portions.training, &portions.test);
    assert!(whole <= diagonal + 0.01, "{whole} against {diagonal}");
}

#[test]
fn families_that_exclude_each_other_are_learned_to() {
    let items: Vec<Item> = (0..16).map(|item| Item { family: item % 2, ..Item::default() }).collect();
    let sign = |item: usize| if item.is_multiple_of(2) { 2.0 } else { -2.0 };
    let people = made_up(200, items.len(), |draws, item| logistic(sign(item) * draws.normal(0, 0)));
    let people: Vec<&Person> = people.iter().collect();
    let (training, test) = people.split_at(100);
    let [diagonal, whole] = losses(&items, training, test);
    assert!(whole < diagonal, "{whole} against {diagonal}");
}

#[test]
fn somebody_stays_in_their_portion_when_others_join() {
    let answers = read(SAMPLE).unwrap();
    let fewer = simulate::answers::Answers { people: answers.people[20..].to_vec(), ..answers.clone() };
    let (all, some) = (Portions::of(&answers, 0.5), Portions::of(&fewer, 0.5));
    assert!(some.training.iter().all(|person| all.training.contains(person)));
    assert_eq!(all.training.len() + all.test.len(), answers.people.len());
}
