package onward.resolution.feedback.domain;

import java.util.Set;
import java.util.SortedMap;
import onward.resolution.figures.domain.Days;
import org.jspecify.annotations.Nullable;

/// What customers thought, all together.
public interface Opinions {
    /// By brand, of the incidents whose latest word was given on these days; null brands for all.
    SortedMap<String, Satisfaction> of(Days days, @Nullable Set<String> brands);
}
