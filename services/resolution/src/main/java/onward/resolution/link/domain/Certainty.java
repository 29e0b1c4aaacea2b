package onward.resolution.link.domain;

/// How much a time of arrival is worth.
public enum Certainty {
    /// Who comes has said so.
    EXPECTED,
    /// The customer was told so, and who comes has not said another time that counts.
    PROMISED,
    /// The time has passed, and nobody is there.
    OVERDUE
}
