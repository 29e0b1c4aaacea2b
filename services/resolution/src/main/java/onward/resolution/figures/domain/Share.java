package onward.resolution.figures.domain;

import org.jspecify.annotations.Nullable;

/// How many of how many, with the interval that holds the true rate 95 times in 100: Wilson's score interval, which
/// stays within 0 and 1 and holds for small numbers too. From E. B. Wilson, Probable Inference, the Law of
/// Succession, and Statistical Inference, Journal of the American Statistical Association 22 (1927).
public record Share(long part, long of) {
    /// The 97.5th percentile of the normal distribution.
    private static final double Z = 1.959963984540054;

    public Share {
        if (part < 0 || part > of) {
            throw new IllegalArgumentException("%d of %d is no share.".formatted(part, of));
        }
    }

    /// Null of nothing.
    public @Nullable Double rate() {
        return of == 0 ? null : (double) part / of;
    }

    /// The lower end of the interval; null of nothing.
    public @Nullable Double from() {
        return of == 0 ? null : Math.max(0, centre() - margin());
    }

    /// The upper end of the interval; null of nothing.
    public @Nullable Double to() {
        return of == 0 ? null : Math.min(1, centre() + margin());
    }

    public Share plus(Share other) {
        return new Share(part + other.part, of + other.of);
    }

    private double centre() {
        return (part + Z * Z / 2) / (of + Z * Z);
    }

    private double margin() {
        double rate = (double) part / of;
        return Z * Math.sqrt(of * rate * (1 - rate) + Z * Z / 4) / (of + Z * Z);
    }
}
