//! The sights of the map and the one choice about it.

use super::{Showing, felt as chart_page, page};
use crate::problem::Problem;
use crate::visit::{Posted, Visit};
use axum::response::{IntoResponse, Response};
use ippo_core::level::Level;
use ippo_core::limits::NOT_TODAY_IN_A_ROW;
use ippo_core::map::Map;
use ippo_core::pairs::Pairs;
use ippo_core::state::State;
use ippo_core::today;

pub(crate) async fn show(visit: Visit) -> Result<Response, Problem> {
    let ceiling = visit.level().await?;
    let markup = visit.host.journal.look(|state| {
        let map = Map::of(state, place_of_today(&visit, state, ceiling));
        page::page(&visit, &map, !Pairs::of(state).latest.is_empty(), state.kept_anything())
    });
    Ok(markup.await?.into_response())
}

/// Where the step is that Today shows; nowhere while Today shows none.
fn place_of_today(visit: &Visit, state: &State, ceiling: Level) -> Option<u8> {
    let left_alone = state.not_today_in_a_row() >= NOT_TODAY_IN_A_ROW;
    let offer = today::today(state, &visit.moment, ceiling).offer.filter(|_| !left_alone);
    offer.and_then(|offer| state.step(&offer.step)).map(|step| step.place)
}

pub(crate) async fn felt(visit: Visit) -> Result<Response, Problem> {
    let markup = visit.host.journal.look(|state| chart_page::page(&visit, state));
    Ok(markup.await?.into_response())
}

/// Picture, list or none: it is remembered, and nothing is noted of it.
pub(crate) async fn choose(visit: Visit, posted: Posted) -> Response {
    let showing = posted.fields.get("show").and_then(Showing::from_id);
    if let (Some(showing), Some(_)) = (showing, posted.once) {
        visit.host.choose_map(showing).await;
    }
    visit.see("map")
}
