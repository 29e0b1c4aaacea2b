package onward.contracts.dispatch;

/// How a job goes together with another of the same plan.
public enum LinkKind {
    /// It begins once the other is done.
    AFTER,
    /// Both are at the same place at the same time: whoever comes first waits.
    MEETS,
    /// Both carry a part of the same party.
    SHARES_PARTY,
    /// Whoever does the other does this one, too.
    SAME_RESPONDER,
    /// The vehicle is handed over from the other to this one, with proof.
    TAKES_OVER_FROM
}
