package onward.intake.duplicates.domain;

/// What they have in common.
public enum AlikeReason {
    SAME_PLATE,
    SAME_PHONE,
    SAME_PLACE
}
