//! Temporary.
#[path="reply_rules/corpus.rs"] #[allow(dead_code)] mod corpus;
use ippo_library::Library;
#[test] fn show() { let l=Library::shipped(); for letter in corpus::letters() { let a=corpus::answered(&l,&letter,&[]); println!("=== {} words {} chars {} writer {:?} sign {:?} {:?} q {:?} themes {:?}\nPHRASES {:?}\n{}\n", letter.name, a.reply.words(), a.reply.characters(), a.understood.writer, a.understood.sign, a.understood.kinds, a.reading.questions.iter().map(|q|q.what).collect::<Vec<_>>(), a.understood.themes, a.reading.phrases(&a.text).iter().map(|s| s.of(&a.text)).collect::<Vec<_>>(), a.reply.plain()); } }
