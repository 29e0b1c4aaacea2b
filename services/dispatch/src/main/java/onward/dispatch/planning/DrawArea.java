package onward.dispatch.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import onward.dispatch.planning.domain.AreaPictures;
import onward.dispatch.planning.domain.DispatchPlans;

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
        return new Sketch(pictures.draw(area), plans.find(area).orElse(null));
    }
}
