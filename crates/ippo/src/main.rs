//! Ippo: at home a page on one's own computer; on the command line the same, in plain words.
#![forbid(unsafe_code)]

mod arguments;
mod ask;
mod commands;
mod doctor;
mod door;
mod erasing;
mod folders;
mod home;
mod json;
mod keep;
mod key_file;
mod latch;
mod machine;
mod path;
mod say;
mod serve;
mod trouble;
mod unlock;

use arguments::Arguments;
use clap::Parser;
use std::process::ExitCode;

/// What is given back to the system is overwritten first: pages and letters are built of pieces that nobody wipes.
#[global_allocator]
static WIPED: zeroizing_alloc::ZeroAlloc<std::alloc::System> = zeroizing_alloc::ZeroAlloc(std::alloc::System);

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
