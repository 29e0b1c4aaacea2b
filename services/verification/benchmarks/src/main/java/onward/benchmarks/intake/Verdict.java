package onward.benchmarks.intake;

/// Whether an aim was reached, in a word.
final class Verdict {
    private Verdict() {}

    static String of(boolean reached) {
        return reached ? "reached" : "missed";
    }
}
