package onward.resolution.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.SortedMap;
import onward.resolution.feedback.domain.Opinions;
import onward.resolution.feedback.domain.Satisfaction;
import onward.resolution.figures.domain.Days;
import org.jspecify.annotations.Nullable;

/// Reports how content customers were, brand by brand.
@ApplicationScoped
public class ReportFeedback {
    private final Opinions opinions;

    ReportFeedback(Opinions opinions) {
        this.opinions = opinions;
    }

    public SortedMap<String, Satisfaction> report(Days days, @Nullable Set<String> brands) {
        return opinions.of(days, brands);
    }
}
