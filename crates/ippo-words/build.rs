//! Turns texts/*.ftl into one function a message, and refuses to build when the languages differ.

use fluent_syntax::ast;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

/// Message name → the arguments that its text uses.
type Messages = BTreeMap<String, BTreeSet<String>>;

fn main() {
    println!("cargo:rerun-if-changed=texts");
    let english = messages("en");
    let japanese = messages("ja");
    let easy = messages("ja-easy");
    same(&english, &japanese);
    for (name, arguments) in &easy {
        assert_eq!(english.get(name), Some(arguments), "texts/ja-easy.ftl: `{name}` differs from texts/en.ftl");
    }
    let out = std::env::var_os("OUT_DIR").expect("cargo sets OUT_DIR");
    std::fs::write(Path::new(&out).join("messages.rs"), functions(&english)).expect("OUT_DIR can be written");
}

fn same(english: &Messages, japanese: &Messages) {
    for name in english.keys().chain(japanese.keys()) {
        assert_eq!(english.get(name), japanese.get(name), "`{name}` differs between texts/en.ftl and texts/ja.ftl");
    }
}

fn messages(language: &str) -> Messages {
    let path = format!("texts/{language}.ftl");
    let text = std::fs::read_to_string(&path).unwrap_or_else(|_| panic!("{path} can be read"));
    let resource = fluent_syntax::parser::parse(text.as_str())
        .unwrap_or_else(|(_, errors)| panic!("{path} does not parse: {errors:?}"));
    let mut found = Messages::new();
    for entry in resource.body {
        if let ast::Entry::Message(message) = entry {
            let mut arguments = BTreeSet::new();
            let value = message.value.unwrap_or_else(|| panic!("{path}: `{}` has no text", message.id.name));
            in_pattern(&value, &mut arguments);
            let twice = found.insert(message.id.name.to_string(), arguments);
            assert!(twice.is_none(), "{path}: `{}` stands twice", message.id.name);
        }
    }
    found
}

fn in_pattern(pattern: &ast::Pattern<&str>, arguments: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            in_expression(expression, arguments);
        }
    }
}

fn in_expression(expression: &ast::Expression<&str>, arguments: &mut BTreeSet<String>) {
    match expression {
        ast::Expression::Inline(inline) => in_inline(inline, arguments),
        ast::Expression::Select { selector, variants } => {
            in_inline(selector, arguments);
            for variant in variants {
                in_pattern(&variant.value, arguments);
            }
        }
    }
}

fn in_inline(inline: &ast::InlineExpression<&str>, arguments: &mut BTreeSet<String>) {
    if let ast::InlineExpression::VariableReference { id } = inline {
        arguments.insert(id.name.to_string());
    }
}

fn functions(messages: &Messages) -> String {
    let mut code = String::from("impl Words {\n");
    for (name, arguments) in messages {
        let function = name.replace('-', "_");
        let taken: String =
            arguments.iter().map(|a| format!(", {}: impl Into<FluentValue<'static>>", a.replace('-', "_"))).collect();
        let given: String = arguments.iter().map(|a| format!("(\"{a}\", {}.into()), ", a.replace('-', "_"))).collect();
        let _ = writeln!(
            code,
            "    /// The text `{name}`.\n    pub fn {function}(&self{taken}) -> String {{ self.text(\"{name}\", &[{given}]) }}"
        );
    }
    code.push_str("}\n");
    let names: String = messages.keys().map(|name| format!("\"{name}\", ")).collect();
    let _ = writeln!(code, "/// The names of all messages.\npub const NAMES: &[&str] = &[{names}];");
    code
}
