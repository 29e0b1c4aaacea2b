package onward.dispatch.journey.domain;

import java.util.List;
import java.util.Optional;
import onward.contracts.dispatch.OptionKind;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.incident.ServiceNeed;
import onward.dispatch.planning.domain.Standing;

/// Who can repair the car where it stands while somebody stays with it.
record Mechanic(ServiceNeed need, Standing standing) {
    static List<Ask> asks(Scene scene) {
        return repair(scene).map(need -> List.of(ask(scene, need))).orElse(List.of());
    }

    static Optional<Mechanic> of(Scene scene, Reach reach) {
        return repair(scene).flatMap(need -> reach.first(ask(scene, need)).map(one -> new Mechanic(need, one)));
    }

    private static Optional<ServiceNeed> repair(Scene scene) {
        boolean tried = scene.tried().contains(OptionKind.REPAIR_ON_SCENE);
        return scene.policy().replacementCar().staysWithCar() && !scene.roadClosed() && !tried
                ? Roadside.repair(scene)
                : Optional.empty();
    }

    private static Ask ask(Scene scene, ServiceNeed need) {
        return new Ask(ResponderKind.PATROL, Roadside.requires(need.service()), scene.position());
    }
}
