//! The program `nimrs`.

fn main() -> std::process::ExitCode {
    nimrs_api::cli::run()
}
