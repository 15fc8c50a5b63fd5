//! The face of a phone's page: a neutral name, a neutral picture, and the page that it opens with.

use ippo_words::Language;

/// What the home screen shows, and what opens from it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Face {
    /// The name below the picture.
    pub name: Name,
    /// The picture.
    pub icon: Icon,
    /// The page that opens.
    pub start: Start,
}

impl Face {
    /// The face until one is chosen.
    pub fn first(language: Language) -> Self {
        Self { name: Name::of(language)[0], icon: Icon::Notes, start: Start::Today }
    }

    /// The face as one line, to be kept openly.
    pub fn id(self) -> String {
        format!("{} {} {}", self.name.id(), self.icon.id(), self.start.id())
    }

    /// The face of such a line.
    pub fn from_id(id: &str) -> Option<Self> {
        let mut parts = id.split(' ');
        let face = Self::of(parts.next()?, parts.next()?, parts.next()?)?;
        parts.next().is_none().then_some(face)
    }

    /// The face of three names, as a form sends them.
    pub fn of(name: &str, icon: &str, start: &str) -> Option<Self> {
        Some(Self { name: Name::from_id(name)?, icon: Icon::from_id(icon)?, start: Start::from_id(start)? })
    }
}

/// A name that says nothing. It stays as it was chosen, whatever language the pages are in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Name {
    /// Notes.
    Notes,
    /// Dates.
    Dates,
    /// Lists.
    Lists,
    /// メモ: notes.
    Memo,
    /// 予定: plans.
    Yotei,
    /// リスト: lists.
    Risuto,
}

impl Name {
    const ALL: [Name; 6] = [Name::Notes, Name::Dates, Name::Lists, Name::Memo, Name::Yotei, Name::Risuto];

    /// Three to choose from; the first is that of the plain page.
    pub fn of(language: Language) -> [Name; 3] {
        match language {
            Language::English => [Name::Notes, Name::Dates, Name::Lists],
            Language::Japanese | Language::JapaneseEasy => [Name::Memo, Name::Yotei, Name::Risuto],
        }
    }

    /// The name itself.
    pub fn words(self) -> &'static str {
        match self {
            Name::Notes => "Notes",
            Name::Dates => "Dates",
            Name::Lists => "Lists",
            Name::Memo => "メモ",
            Name::Yotei => "予定",
            Name::Risuto => "リスト",
        }
    }

    /// The language that the name is in, as a tag.
    pub fn tongue(self) -> &'static str {
        if self.words().is_ascii() { "en" } else { "ja" }
    }

    /// The name on forms and where it is kept.
    pub fn id(self) -> &'static str {
        match self {
            Name::Notes => "notes",
            Name::Dates => "dates",
            Name::Lists => "lists",
            Name::Memo => "memo",
            Name::Yotei => "yotei",
            Name::Risuto => "risuto",
        }
    }

    fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|name| name.id() == id)
    }
}

/// A picture that says nothing; it lies at `icons/<id>-<side>.png` in the sides 180, 192 and 512.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Icon {
    /// A sheet of paper.
    Notes,
    /// A calendar.
    Calendar,
    /// A leaf.
    Leaf,
}

impl Icon {
    /// All of them.
    pub const ALL: [Icon; 3] = [Icon::Notes, Icon::Calendar, Icon::Leaf];

    /// The name on forms, in texts and in addresses.
    pub fn id(self) -> &'static str {
        match self {
            Icon::Notes => "notes",
            Icon::Calendar => "calendar",
            Icon::Leaf => "leaf",
        }
    }

    fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|icon| icon.id() == id)
    }
}

/// The page that opens from the home screen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Start {
    /// Today.
    Today,
    /// Help now.
    Help,
    /// The plain page of notes.
    Cover,
}

impl Start {
    /// All of them.
    pub const ALL: [Start; 3] = [Start::Today, Start::Help, Start::Cover];

    /// The name on forms and in texts.
    pub fn id(self) -> &'static str {
        match self {
            Start::Today => "today",
            Start::Help => "help",
            Start::Cover => "cover",
        }
    }

    /// The address below the base.
    pub fn path(self) -> &'static str {
        match self {
            Start::Today => "today",
            Start::Help => "help",
            Start::Cover => "notes",
        }
    }

    fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|start| start.id() == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, expected: Option<Face>) {
        assert_eq!(Face::from_id(line), expected, "{line}");
    }

    #[test]
    fn a_face_comes_back_from_its_line_and_nothing_else_is_one() {
        for name in Name::ALL {
            for (icon, start) in Icon::ALL.into_iter().zip(Start::ALL) {
                let face = Face { name, icon, start };
                check(&face.id(), Some(face));
            }
        }
        check("memo notes today", Some(Face::first(Language::Japanese)));
        for line in ["", "notes", "notes notes", "notes notes today today", "ippo notes today", "notes  notes today"] {
            check(line, None);
        }
    }
}
