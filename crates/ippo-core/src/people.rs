//! People: a private list of who is there, and the nearest contact that feels possible with each.

use crate::catalogue::Contact;
use crate::event::PeopleEvent;
use crate::ids::SomeoneId;

/// Somebody on the list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Someone {
    /// Their place in the record.
    pub id: SomeoneId,
    /// What the person calls them.
    pub name: Box<str>,
    /// The nearest contact that feels possible.
    pub possible: Option<Contact>,
}

/// The list, in the order in which it was written.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct People(Vec<Someone>);

impl People {
    pub(crate) fn after(&mut self, event: &PeopleEvent) {
        match event {
            PeopleEvent::Kept { who, name, possible } => {
                let kept = Someone { id: *who, name: name.clone(), possible: *possible };
                match self.0.iter_mut().find(|someone| someone.id == *who) {
                    Some(known) => *known = kept,
                    None => self.0.push(kept),
                }
            }
            PeopleEvent::TakenOff { who } => self.0.retain(|someone| someone.id != *who),
        }
    }

    /// All of them.
    pub fn all(&self) -> &[Someone] {
        &self.0
    }

    /// The one of that place.
    pub fn get(&self, id: SomeoneId) -> Option<&Someone> {
        self.0.iter().find(|someone| someone.id == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn somebody_is_changed_in_place_and_taken_off() {
        let kept =
            |id: u8, name: &str, possible| PeopleEvent::Kept { who: SomeoneId([id; 16]), name: name.into(), possible };
        let mut people = People::default();
        people.after(&kept(1, "A", None));
        people.after(&kept(2, "B", Some(Contact::Text)));
        people.after(&kept(1, "A.", Some(Contact::None)));
        let told: Vec<_> = people.all().iter().map(|someone| (&*someone.name, someone.possible)).collect();
        assert_eq!(told, [("A.", Some(Contact::None)), ("B", Some(Contact::Text))]);
        people.after(&PeopleEvent::TakenOff { who: SomeoneId([1; 16]) });
        assert_eq!(people.all().len(), 1);
        assert!(people.get(SomeoneId([1; 16])).is_none());
    }
}
