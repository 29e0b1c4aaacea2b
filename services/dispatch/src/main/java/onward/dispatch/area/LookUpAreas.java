package onward.dispatch.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import onward.dispatch.area.domain.AreaId;
import onward.dispatch.area.domain.Areas;
import onward.dispatch.area.domain.VersionedArea;
import org.jspecify.annotations.Nullable;

/// Looks at the control areas.
@ApplicationScoped
public class LookUpAreas {
    private final Areas areas;

    public LookUpAreas(Areas areas) {
        this.areas = areas;
    }

    @Transactional
    public List<VersionedArea> all() {
        return areas.all();
    }

    @Transactional
    public Optional<VersionedArea> find(AreaId id) {
        return areas.find(id);
    }

    /// What is to be said of an area that somebody asks for and that there is not; null asks for none.
    @Transactional
    public Optional<Unknown> unknown(@Nullable String asked) {
        if (asked == null) {
            return Optional.empty();
        }
        var known = areas.all().stream().map(found -> found.area().id().value()).toList();
        return known.contains(asked) ? Optional.empty() : Optional.of(new Unknown(asked, known));
    }

    /// There is no such area; there are only these.
    public record Unknown(String asked, List<String> known) {
        public String words() {
            return "There is no area %s; there are %s.".formatted(asked, known);
        }
    }
}
