//! One visit to one page: the host, the language, the moment, and what every page is made of.

use crate::fields::Fields;
use crate::host::{Furigana, Host, Letters};
use crate::map::Showing;
use crate::once;
use crate::phone::{self, Face};
use crate::problem::Problem;
use axum::extract::{FromRequestParts, Request};
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use ippo_core::calendar;
use ippo_core::event::{Event, Strand};
use ippo_core::ids::OnceKey;
use ippo_core::level::Level;
use ippo_core::state::State;
use ippo_core::time::Moment;
use ippo_journal::Noted;
use ippo_seal::Pending;
use ippo_words::{Language, Words};
use maud::{Markup, html};
use std::convert::Infallible;
use std::future::Future;

/// What a handler gets with each request.
#[derive(Clone)]
pub struct Visit {
    /// The host.
    pub host: Host,
    /// The texts in the person's language.
    pub words: Words,
    /// The present moment.
    pub moment: Moment,
    /// The path below the base, such as `today`.
    pub path: String,
    /// How the map is shown.
    pub map: Showing,
    /// How large the letters are.
    pub letters: Letters,
    /// Whether Japanese words have their reading above them.
    pub furigana: Furigana,
    /// The strands that are not there for this person now.
    pub shut: Vec<Strand>,
    /// What the home screen of a phone shows; none at home.
    pub face: Option<Face>,
}

impl FromRequestParts<Host> for Visit {
    type Rejection = Infallible;

    /// Boxed, so that it is compiled once and not into every handler: a phone fetches all of them.
    fn from_request_parts(
        parts: &mut Parts,
        host: &Host,
    ) -> impl Future<Output = Result<Self, Self::Rejection>> + Send {
        let path = parts.uri.path().trim_start_matches(host.base.as_str()).trim_start_matches('/');
        begun(path.to_owned(), host.clone())
    }
}

fn begun(path: String, host: Host) -> Pending<'static, Result<Visit, Infallible>> {
    Box::pin(async move {
        let (words, map, letters) = (Words::of(host.language().await), host.map().await, host.letters().await);
        let (moment, furigana) = (host.moment().await, host.furigana().await);
        let face = phone::face_of(&host).await;
        let there = |state: &State, strand: &Strand| state.has_strand(*strand, moment.utc_ms);
        let shut = |state: &State| Strand::ALL.into_iter().filter(|strand| !there(state, strand)).collect();
        let shut = host.journal.look(shut).await.unwrap_or_default();
        Ok(Visit { words, moment, path, map, letters, furigana, shut, face, host })
    })
}

/// The body of a post as fields, with its once-only key already checked.
pub struct Posted {
    /// The fields.
    pub fields: Fields,
    /// The key, if it is ours.
    pub once: Option<OnceKey>,
}

/// The most that a post may hold; a letter of a million characters is read far enough to say that it is too long.
pub const LARGEST_POST: usize = 8 * 1024 * 1024;

impl axum::extract::FromRequest<Host> for Posted {
    type Rejection = Response;

    /// Boxed for the same reason as a visit.
    fn from_request(request: Request, host: &Host) -> impl Future<Output = Result<Self, Self::Rejection>> + Send {
        posted(request, host.clone())
    }
}

fn posted(request: Request, host: Host) -> Pending<'static, Result<Posted, Response>> {
    Box::pin(async move {
        let (mut parts, body) = request.into_parts();
        let Ok(bytes) = axum::body::to_bytes(body, LARGEST_POST).await else {
            let Ok(visit) = Visit::from_request_parts(&mut parts, &host).await;
            return Err(visit.problem_page(StatusCode::PAYLOAD_TOO_LARGE, &visit.words.problem_too_large()));
        };
        let fields = Fields::of(&bytes);
        let once = once::checked(&host, fields.get("key"));
        Ok(Posted { fields, once })
    })
}

/// The field of a draft that names a sentence of that page's own.
pub const WHY: &str = "why";

/// The name of the sentence that a page says first.
const TOLD: &str = "told";

/// The sentence that a page says first, after a deed: what was kept, or what did not fit. It can be gone to, and is no
/// live region: nothing on a page that was opened anew changes by itself.
pub fn told(sentence: &str) -> Markup {
    html! { p.note.told #(TOLD) tabindex="-1" { (sentence) } }
}

impl Visit {
    /// The language of the page.
    pub fn language(&self) -> Language {
        self.words.language()
    }

    /// Whether a strand is there for this person now.
    pub fn has(&self, strand: Strand) -> bool {
        !self.shut.contains(&strand)
    }

    /// The address of a page below the base.
    pub fn to(&self, path: &str) -> String {
        format!("{}{path}", self.host.base)
    }

    /// Goes on to a page: what every post answers.
    pub fn see(&self, path: &str) -> Response {
        let mut response = StatusCode::SEE_OTHER.into_response();
        let address = HeaderValue::from_str(&self.to(path)).unwrap_or(HeaderValue::from_static("/"));
        response.headers_mut().insert(header::LOCATION, address);
        response
    }

    /// The hidden once-only key of a form.
    pub fn key(&self) -> Markup {
        html! { input type="hidden" name="key" value=(once::fresh(&self.host)); }
    }

    /// A form that posts to a path below the base.
    pub fn form(&self, path: &str, class: &str, inside: Markup) -> Markup {
        html! {
            form method="post" action=(self.to(path)) class=[(!class.is_empty()).then_some(class)] autocomplete="off" {
                (self.key()) (inside)
            }
        }
    }

    /// Notes what the judge says of this moment's state, if the form's once-only key is ours.
    pub async fn note(
        &self,
        posted: &Posted,
        judge: impl FnMut(&State) -> Result<Vec<Event>, Problem> + Send,
    ) -> Result<Noted, Problem> {
        let once = posted.once.ok_or(Problem::OldForm)?;
        Ok(self.host.journal.note(&self.moment, Some(once), judge).await?)
    }

    /// Where a deed leads: on when it was noted (now or before), back with one sentence when it was refused.
    pub async fn then(&self, noted: Result<Noted, Problem>, form: &str, on: &str, back: &str) -> Response {
        match noted {
            Ok(Noted::Now(_) | Noted::Before(_) | Noted::Nothing) => self.see(on),
            Err(problem) => self.refuse(form, Fields::default(), problem, back).await,
        }
    }

    /// Remembers a problem with a form beside its draft and goes to the page that shows both.
    pub async fn refuse(&self, form: &str, fields: Fields, problem: Problem, path: &str) -> Response {
        let draft = fields.without("key").with("problem", problem.id());
        self.host.drafts().keep(form, &draft).await;
        self.see_told(path)
    }

    /// Goes on to what a page says first. A reader begins there instead of at the top, without any script.
    pub fn see_told(&self, path: &str) -> Response {
        self.see(&format!("{path}#{TOLD}"))
    }

    /// The draft of a form, and the sentence that belongs to it.
    pub async fn draft(&self, form: &str) -> (Fields, Option<Problem>) {
        let draft = self.host.drafts().get(form).await.unwrap_or_default();
        let problem = draft.get("problem").and_then(Problem::from_id);
        (draft.without("problem"), problem)
    }

    /// The same, and the sentence is forgotten with it: it is said once, and the words stay until they are kept.
    pub async fn draft_once(&self, form: &str) -> (Fields, Option<Problem>) {
        let (draft, problem) = self.draft(form).await;
        if problem.is_some() || draft.get(WHY).is_some() {
            self.host.drafts().keep(form, &draft.clone().without(WHY)).await;
        }
        (draft, problem)
    }

    /// The sentence of a problem, above what it is about.
    pub fn told(&self, problem: Option<Problem>) -> Markup {
        html! {
            @if let Some(problem) = problem { (told(&problem.said(self))) }
        }
    }

    /// A page that says one thing and leads back.
    pub fn problem_page(&self, status: StatusCode, sentence: &str) -> Response {
        let inside = html! {
            h1 { (self.words.problem_title()) }
            p { (sentence) }
            p.choices { a.button href=(self.to("")) { (self.words.problem_home()) } }
        };
        let page = crate::layout::page(self, &crate::layout::Frame::quiet(), &self.words.problem_title(), &inside);
        (status, page).into_response()
    }

    /// What could not be read, or is from a newer Ippo: said once a page, quietly, with what is safe.
    pub async fn unreadable(&self) -> Markup {
        let found = self.host.journal.found().await;
        let words = &self.words;
        let damaged = match (found.unreadable(), found.near_ms) {
            (0, _) => None,
            (1, Some(near)) => Some(words.problem_damaged_one(calendar::month(near, self.moment.offset_minutes))),
            (n, _) => Some(words.problem_damaged(n)),
        };
        let newer = (found.newer > 0).then(|| words.problem_newer(found.newer));
        html! { @for sentence in damaged.iter().chain(&newer) { p.note { (sentence) } } }
    }

    /// What may be suggested at this moment, a letter that waits unanswered included.
    pub async fn level(&self) -> Result<Level, Problem> {
        let now = self.moment.utc_ms;
        let waiting = crate::letter::WaitingLetter::on(self.host.drafts(), self.host.library.reader()).await;
        let level = |state: &State| waiting.as_ref().map_or(state.held(now).level, |waiting| waiting.level(state, now));
        Ok(self.host.journal.look(level).await?)
    }
}

impl IntoResponse for Problem {
    /// Where a problem reaches the edge without a page of its own; the sentence stands in English, which needs no visit.
    fn into_response(self) -> Response {
        let words = Words::of(Language::English);
        (StatusCode::INTERNAL_SERVER_ERROR, self.words(&words)).into_response()
    }
}
