package onward.resolution.figures;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A column by its name and what it has of each row.
public record Column<T>(String name, Function<T, @Nullable Object> value) {}
