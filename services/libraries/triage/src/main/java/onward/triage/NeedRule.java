package onward.triage;

import java.util.function.Predicate;
import onward.contracts.incident.ServiceNeed;
import onward.contracts.incident.ServiceType;

/// One named reason to send one kind of help, with the chance, 0 to 1, that it lets them drive on.
record NeedRule(String name, ServiceType service, double chance, Predicate<Situation> applies) {
    NeedRule {
        if (!(chance >= 0 && chance <= 1)) {
            throw new IllegalArgumentException("The chance of rule %s must be from 0 to 1.".formatted(name));
        }
    }

    ServiceNeed need(Situation situation) {
        return new ServiceNeed(service, RoadsideObstacle.reduce(chance, situation), name);
    }
}
