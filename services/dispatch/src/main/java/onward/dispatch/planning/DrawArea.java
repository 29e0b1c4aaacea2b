package onward.dispatch.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import onward.contracts.id.ResponderId;
import onward.dispatch.planning.domain.AreaPicture;
import onward.dispatch.planning.domain.AreaPictures;
import onward.dispatch.planning.domain.DispatchPlans;
import onward.dispatch.planning.domain.FleetUnit;
import onward.dispatch.planning.domain.PlannedTour;

/// Looks at a control area as it stands, with the plan that there is. Nobody waits for it, nor it for anybody.
@ApplicationScoped
public class DrawArea {
    private final AreaPictures pictures;
    private final DispatchPlans plans;

    public DrawArea(AreaPictures pictures, DispatchPlans plans) {
        this.pictures = pictures;
        this.plans = plans;
    }

    @Transactional
    public Sketch draw(String area) {
        var picture = pictures.draw(area);
        return new Sketch(
                picture.without(neededAtHome(picture)), plans.find(area).orElse(null));
    }

    /// Whom neighbours would lend, but have something for in their own plans.
    private Set<ResponderId> neededAtHome(AreaPicture picture) {
        return picture.fleet().stream()
                .map(FleetUnit::lentBy)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(lender -> plans.find(lender).stream())
                .flatMap(plan -> plan.tours().stream())
                .map(PlannedTour::responder)
                .filter(responder -> picture.units().get(responder) instanceof FleetUnit unit && unit.lentBy() != null)
                .collect(Collectors.toSet());
    }
}
