package onward.resolution.feedback.domain;

import java.util.Map;
import onward.resolution.figures.domain.Share;
import org.jspecify.annotations.Nullable;

/// How content customers were, by how many gave each score. Each incident counts once, with its latest word.
public record Satisfaction(Map<Score, Long> answers) {
    private static final double Z = 1.959963984540054;

    public Satisfaction {
        answers = Map.copyOf(answers);
    }

    public long count() {
        return answers.values().stream().mapToLong(Long::longValue).sum();
    }

    /// Customer satisfaction: how many gave 8 or more, which is "satisfied" or better.
    public Share csat() {
        return new Share(between(8, 10), count());
    }

    /// Net promoter score, -100 to 100: the percentage of 9 and 10 less that of 0 to 6; null of nothing.
    public @Nullable Double nps() {
        return count() == 0 ? null : 100 * net();
    }

    /// How far the true net promoter score may be from this one, 95 times in 100: the normal approximation, in
    /// points. Null below two answers.
    public @Nullable Double npsMargin() {
        if (count() < 2) {
            return null;
        }
        double promoters = (double) between(9, 10) / count();
        double detractors = (double) between(0, 6) / count();
        return 100 * Z * Math.sqrt((promoters + detractors - net() * net()) / count());
    }

    private double net() {
        return (double) (between(9, 10) - between(0, 6)) / count();
    }

    private long between(int lowest, int highest) {
        return answers.entrySet().stream()
                .filter(entry ->
                        entry.getKey().value() >= lowest && entry.getKey().value() <= highest)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
