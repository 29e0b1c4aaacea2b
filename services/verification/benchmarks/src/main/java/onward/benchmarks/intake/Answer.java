package onward.benchmarks.intake;

/// An answer, as far as anybody here wants to know it.
record Answer(int status, String body) {}
