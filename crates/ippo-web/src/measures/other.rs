//! A total of a questionnaire that was filled in elsewhere: its name and the number; its questions are not here.

use super::asked::{changed, help_first, trend_said};
use super::may_ask;
use super::trend::Line;
use crate::fields::Fields;
use crate::problem::Problem;
use crate::strand;
use crate::visit::{Posted, Visit};
use axum::response::{IntoResponse, Response};
use ippo_core::event::{Event, MeasureEvent};
use ippo_core::limits::{FOR_A_TREND, NAME_CHARS, OWN_TOTAL_MOST};
use ippo_core::measures::{Scale, Score, Total, is_heavy_total};
use ippo_core::state::State;
use maud::{Markup, html};

const FORM: &str = "weeks-other";
const HERE: &str = "weeks/other";

pub(super) async fn show(visit: Visit) -> Result<Response, Problem> {
    let level = visit.level().await?;
    let (draft, problem) = visit.draft_once(FORM).await;
    let page = visit.host.journal.look(|state| {
        let heavy = |total: &Total| is_heavy_total(&total.name, total.total) && total.day == visit.moment.day;
        let inside = html! {
            @if state.measures().totals().last().is_some_and(heavy) { (help_first(&visit, state)) p { (visit.help_text("measure-small")) } }
            p.soft { (visit.help_text("other-lead")) }
            (visit.told(problem))
            (typing(&visit, &draft))
            (list(&visit, state))
            p.choices { a.button.quiet href=(visit.to("weeks")) { (visit.words.back()) } }
        };
        may_ask(state, level).then(|| strand::page(&visit, state, &visit.help_text("other-title"), &inside))
    });
    Ok(page.await?.map_or_else(|| visit.see("weeks"), IntoResponse::into_response))
}

fn typing(visit: &Visit, draft: &Fields) -> Markup {
    let text = |name: &str| visit.help_text(name);
    let typed = |name: &str| draft.get(name).unwrap_or_default();
    html! {
        @if let Some(why) = draft.get("why") { (crate::visit::told(&refusal(visit, draft, why))) }
        (visit.form(HERE, "field roomy", html! {
            label for="which" { (text("other-which")) }
            select #which name="which" {
                @for id in Scale::names() { option value=(id) selected[typed("which") == id] { (name(visit, id)) } }
                option value="own" selected[typed("which") == "own"] { (text("other-own")) }
            }
            label for="name" { (text("other-name")) }
            input #name name="name" type="text" autocomplete="off" value=(typed("name"));
            label for="total" { (text("other-total")) }
            input #total name="total" type="text" inputmode="numeric" autocomplete="off" value=(typed("total"));
            p.choices { button.lamp type="submit" { (visit.words.keep()) } }
        }))
    }
}

/// Why it was refused: a name is missing, or the number is none of that scale.
fn refusal(visit: &Visit, draft: &Fields, why: &str) -> String {
    let (least, most) = range(Scale::named(named(draft)).as_ref());
    let (least, most) = (least.to_string(), most.to_string());
    match why {
        "name" => visit.help_text("other-nameless"),
        _ => visit.host.library.text_with(visit.language(), "other-range", &[("least", &least), ("most", &most)]),
    }
}

fn range(scale: Option<&Scale>) -> (u16, u16) {
    scale.map_or((0, OWN_TOTAL_MOST), |scale| (scale.least(), scale.most()))
}

/// The name of a questionnaire as people know it; one's own as it was typed.
pub(crate) fn name(visit: &Visit, id: &str) -> String {
    let known = if Scale::named(id).is_some() { visit.help_text(&format!("other-{id}")) } else { String::new() };
    if known.is_empty() { id.to_owned() } else { known }
}

/// Every total that is here, by name; words on a change where its noise is known, and a picture from three on.
pub(super) fn list(visit: &Visit, state: &State) -> Markup {
    let measures = state.measures();
    html! {
        @if !measures.totals().is_empty() {
            section {
                h2 { (visit.help_text("other-here")) }
                ul.rows { @for of in measures.names() { li {
                    strong { (name(visit, of)) }
                    dl.facts { @for total in measures.named(of) { div { dt { (strand::date(visit, total.day)) } dd { (total.total) } } } }
                    @if let Some(change) = measures.change_named(of) { p { (visit.help_text(&format!("measure-{}", changed(change)))) } }
                } } }
            }
            @for (nth, of) in measures.names().into_iter().enumerate() { (over_time(visit, state, nth, of)) }
        }
    }
}

fn over_time(visit: &Visit, state: &State, nth: usize, of: &str) -> Markup {
    let totals: Vec<&Total> = state.measures().named(of).collect();
    let scale = Scale::named(of);
    let most = totals.iter().map(|total| total.total).max().unwrap_or(0);
    let (least, most) = scale.as_ref().map_or((0, most), |scale| (scale.least(), scale.most()));
    let line = Line { points: totals.iter().map(|total| (total.day, Some(total.total))).collect(), least, most };
    let score = |total: Option<&&Total>| total.map_or(Score::None, |total| Score::Total(total.total));
    let change = scale.and_then(|scale| scale.change(score(totals.first()), score(totals.last())));
    html! { @if totals.len() >= FOR_A_TREND { (trend_said(visit, &name(visit, of), change, &format!("total-{nth}"), line)) } }
}

pub(super) async fn tell(visit: Visit, posted: Posted) -> Response {
    let fields = posted.fields.clone().without("key").without("why");
    let total = match (total(&fields), visit.level().await) {
        (Ok(total), Ok(level)) => (total, level),
        (Err(why), _) => {
            visit.host.drafts().keep(FORM, &fields.with("why", why)).await;
            return visit.see_told(HERE);
        }
        (_, Err(problem)) => return visit.refuse(FORM, fields, problem, HERE).await,
    };
    let ((name, total), level) = total;
    let judge = |state: &State| {
        let may = may_ask(state, level.max(state.held(visit.moment.utc_ms).level));
        let told = Event::Measure(MeasureEvent::Totalled { name: name.as_str().into(), total });
        Ok(if may { vec![told] } else { vec![] })
    };
    match visit.note(&posted, judge).await {
        Ok(_) => {
            visit.host.drafts().drop_it(FORM).await;
            visit.see(HERE)
        }
        Err(problem) => visit.refuse(FORM, fields, problem, HERE).await,
    }
}

/// The name that was chosen, or the one that was typed.
fn named(fields: &Fields) -> &str {
    let which = fields.get("which").filter(|id| Scale::named(id).is_some());
    which.unwrap_or_else(|| fields.get("name").unwrap_or_default().trim())
}

/// The name and the number, or why they do not fit.
fn total(fields: &Fields) -> Result<(String, u16), &'static str> {
    let name = named(fields);
    if name.is_empty() || name.chars().count() > NAME_CHARS {
        return Err("name");
    }
    let (least, most) = range(Scale::named(name).as_ref());
    let number = crate::tries::form::plain_number(fields.get("total").unwrap_or_default()).parse::<u16>();
    number.ok().filter(|total| (least..=most).contains(total)).map(|total| (name.to_owned(), total)).ok_or("range")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_total_has_a_name_and_a_number_of_its_scale() {
        let check = |sent: &str, expected: Result<(&str, u16), &str>| {
            let expected = expected.map(|(name, total)| (name.to_owned(), total));
            assert_eq!(total(&Fields::of(sent.as_bytes())), expected, "{sent}");
        };
        check("which=phq9&total=27", Ok(("phq9", 27)));
        check("which=phq9&total=28", Err("range"));
        check("which=ucla3&total=2", Err("range"));
        check("which=lsas&total= １４４ ", Ok(("lsas", 144)));
        check("which=own&name= mine &total=1000", Ok(("mine", 1000)));
        check("which=own&name=mine&total=1001", Err("range"));
        check("which=own&name= &total=3", Err("name"));
        check("which=wsas&total=", Err("range"));
        check("which=wsas&total=-1", Err("range"));
        check("which=wsas&total=a+lot", Err("range"));
    }
}
