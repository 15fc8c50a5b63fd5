//! The part of JSON Schema, draft 2020-12, that docs/json.md uses. A keyword that is not known here is an error.

use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// The schemas of a page, by name: fenced blocks that open with ```` ```json schema=NAME ````.
pub struct Schemas(BTreeMap<String, Value>);

/// The properties of an object that a schema has spoken of, or the first thing that is wrong and where.
type Judged = Result<BTreeSet<String>, String>;

const SAID: [&str; 2] = ["$schema", "title"];

impl Schemas {
    /// Takes all schemas out of a page.
    pub fn of(page: &str) -> Self {
        let blocks = page.split("```json schema=").skip(1).map(|block| {
            let (name, rest) = block.split_once('\n').expect("a block has lines");
            let (text, _) = rest.split_once("\n```").expect("a block ends");
            (name.to_owned(), serde_json::from_str(text).unwrap_or_else(|error| panic!("schema {name}: {error}")))
        });
        Self(blocks.collect())
    }

    /// Their names, in order.
    pub fn names(&self) -> Vec<&str> {
        self.0.keys().map(String::as_str).collect()
    }

    /// What is wrong with a value under the schema of that name.
    pub fn wrong(&self, name: &str, value: &Value) -> Option<String> {
        self.judge(&self.0[name], &self.0[name], value, "").err()
    }

    fn judge(&self, root: &Value, schema: &Value, value: &Value, at: &str) -> Judged {
        let schema = schema.as_object().ok_or("a schema is an object")?;
        let mut spoken_of = BTreeSet::new();
        for (keyword, argument) in schema {
            match keyword.as_str() {
                word if SAID.contains(&word) || word == "$defs" => {}
                "$ref" => spoken_of.extend(self.refer(root, argument, value, at)?),
                "anyOf" => spoken_of.extend(self.any_of(root, argument, value, at)?),
                "properties" => spoken_of.extend(self.properties(root, argument, value, at)?),
                "items" => self.items(root, argument, value, at)?,
                "additionalProperties" | "unevaluatedProperties" => {}
                other => plain(other, argument, value).map_err(|wrong| format!("{at}: {wrong}"))?,
            }
        }
        let closed = |word| schema.get(word) == Some(&Value::Bool(false));
        let own = schema.get("properties").and_then(Value::as_object).into_iter().flat_map(Map::keys);
        let own: BTreeSet<String> = own.cloned().collect();
        let known = if closed("additionalProperties") { Some(&own) } else { None };
        let known = known.or_else(|| closed("unevaluatedProperties").then_some(&spoken_of));
        for name in value.as_object().into_iter().flat_map(Map::keys) {
            if known.is_some_and(|known| !known.contains(name)) {
                return Err(format!("{at}/{name} is not in the schema"));
            }
        }
        Ok(spoken_of)
    }

    /// `#/$defs/NAME` of the same schema, or another schema of the page.
    fn refer(&self, root: &Value, argument: &Value, value: &Value, at: &str) -> Judged {
        let name = argument.as_str().ok_or("a reference is a text")?;
        match name.strip_prefix("#/$defs/") {
            Some(part) => self.judge(root, root["$defs"].get(part).ok_or(format!("no {name}"))?, value, at),
            None => {
                let other = self.0.get(name).ok_or(format!("no schema {name}"))?;
                self.judge(other, other, value, at)
            }
        }
    }

    fn any_of(&self, root: &Value, choices: &Value, value: &Value, at: &str) -> Judged {
        let choices = choices.as_array().ok_or("anyOf is a list")?;
        let judged: Vec<Judged> = choices.iter().map(|schema| self.judge(root, schema, value, at)).collect();
        if judged.iter().all(Result::is_err) {
            let reasons: Vec<String> = judged.into_iter().filter_map(Result::err).collect();
            return Err(format!("{at} fits none: {}", reasons.join("; ")));
        }
        Ok(judged.into_iter().filter_map(Result::ok).flatten().collect())
    }

    fn properties(&self, root: &Value, schemas: &Value, value: &Value, at: &str) -> Judged {
        let Some(object) = value.as_object() else { return Ok(BTreeSet::new()) };
        let schemas = schemas.as_object().ok_or("properties are an object")?;
        let mut there = BTreeSet::new();
        for (name, schema) in schemas {
            if let Some(value) = object.get(name) {
                self.judge(root, schema, value, &format!("{at}/{name}"))?;
                there.insert(name.clone());
            }
        }
        Ok(there)
    }

    fn items(&self, root: &Value, schema: &Value, value: &Value, at: &str) -> Result<(), String> {
        for (index, item) in value.as_array().into_iter().flatten().enumerate() {
            self.judge(root, schema, item, &format!("{at}/{index}"))?;
        }
        Ok(())
    }
}

/// Keywords that look at one value alone.
fn plain(keyword: &str, argument: &Value, value: &Value) -> Result<(), String> {
    let limit = argument.as_f64().unwrap_or(f64::NAN);
    let length = value.as_array().map(|list| list.len() as f64);
    let characters = value.as_str().map(|text| text.chars().count() as f64);
    let holds = match keyword {
        "type" => list_of(argument).iter().any(|kind| is(value, kind)),
        "enum" => argument.as_array().is_some_and(|all| all.contains(value)),
        "required" => list_of(argument).iter().all(|name| value.get(name).is_some()),
        "minimum" => value.as_f64().is_none_or(|number| number >= limit),
        "maximum" => value.as_f64().is_none_or(|number| number <= limit),
        "minItems" => length.is_none_or(|length| length >= limit),
        "maxItems" => length.is_none_or(|length| length <= limit),
        "minLength" => characters.is_none_or(|length| length >= limit),
        "maxLength" => characters.is_none_or(|length| length <= limit),
        other => return Err(format!("the keyword {other} is not known here")),
    };
    if holds { Ok(()) } else { Err(format!("{value} breaks {keyword} {argument}")) }
}

fn list_of(argument: &Value) -> Vec<&str> {
    match argument {
        Value::Array(all) => all.iter().filter_map(Value::as_str).collect(),
        one => one.as_str().into_iter().collect(),
    }
}

fn is(value: &Value, kind: &str) -> bool {
    match kind {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "string" => value.is_string(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        _ => false,
    }
}
