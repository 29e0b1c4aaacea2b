package onward.resolution.feedback.domain;

/// How likely the customer is to recommend us, 0 (not at all) to 10 (certainly).
public record Score(int value) {
    public Score {
        if (value < 0 || value > 10) {
            throw new IllegalArgumentException("A score is 0 to 10.");
        }
    }
}
