package onward.dispatch.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import onward.contracts.value.Position;
import onward.dispatch.area.RegisterArea.Answer.ChangedMeanwhile;
import onward.dispatch.area.RegisterArea.Answer.NoOutline;
import onward.dispatch.area.RegisterArea.Answer.Registered;
import onward.dispatch.area.RegisterArea.Answer.Tangled;
import onward.dispatch.area.RegisterArea.Answer.TheRest;
import onward.dispatch.area.domain.Area;
import onward.dispatch.area.domain.AreaId;
import onward.dispatch.area.domain.Areas;
import onward.dispatch.area.domain.VersionedArea;
import org.jspecify.annotations.Nullable;

/// Registers a control area, or changes where it ends; whatever is open belongs where it lies from then on.
@ApplicationScoped
public class RegisterArea {
    private final Areas areas;

    public RegisterArea(Areas areas) {
        this.areas = areas;
    }

    /// `seen` is the version that the caller has seen; null when there was none.
    @Transactional
    public Answer register(Area area, @Nullable Long seen) {
        boolean isTheRest = area.id().equals(AreaId.EVERYWHERE);
        var outline = area.outline();
        if (isTheRest && outline != null) {
            return new TheRest();
        }
        if (!isTheRest && outline == null) {
            return new NoOutline();
        }
        var tangle = outline == null ? null : Tangles.in(outline);
        if (tangle != null) {
            return new Tangled(tangle.why(), tangle.at());
        }
        var before = areas.toChange(area.id()).map(VersionedArea::version).orElse(null);
        return Objects.equals(before, seen) ? new Registered(areas.save(area), before == null) : new ChangedMeanwhile();
    }

    /// What became of a registration.
    public sealed interface Answer {
        record Registered(long version, boolean created) implements Answer {}

        /// `everywhere` is what lies in no other area, and has no outline of its own.
        record TheRest() implements Answer {}

        record NoOutline() implements Answer {}

        /// The outline crosses itself or has no inside.
        record Tangled(String why, Position at) implements Answer {}

        record ChangedMeanwhile() implements Answer {}
    }
}
