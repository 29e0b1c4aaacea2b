package onward.intake.probe;

/// What a probe brought back.
sealed interface Sign {
    /// The incident went all the way.
    record OfLife(String incident) implements Sign {}

    /// It did not, and this is why.
    record OfTrouble(String reason) implements Sign {}
}
