//! Ippo: at home a page on one's own computer; on the command line the same, in plain words.
#![forbid(unsafe_code)]

mod arguments;
mod ask;
mod commands;
mod door;
mod folders;
mod home;
mod json;
mod machine;
mod say;
mod serve;
mod trouble;

use arguments::Arguments;
use clap::Parser;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let language = arguments.language();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    let done = match runtime {
        Ok(runtime) => runtime.block_on(commands::run(arguments)),
        Err(_) => Err(trouble::Trouble::NoThreads),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            say::error(&trouble.words(language));
            ExitCode::FAILURE
        }
    }
}
