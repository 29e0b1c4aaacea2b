package onward.contracts.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The people of the incident. `people` counts everybody, `children` those of them who are children.
public record Party(
        @Nullable Integer people,
        @Nullable Integer children,
        @Nullable Integer childSeats,
        @Nullable Boolean wheelchair,
        @Nullable Integer pets,
        @Nullable Integer luggage,
        @Nullable List<String> needs) {
    /// Everybody to be moved; one person when nobody asked yet.
    public int headcount() {
        return people == null ? 1 : people;
    }
}
