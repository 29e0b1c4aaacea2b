package onward.dispatch.fleet.domain;

import onward.contracts.id.ResponderId;

/// Told, inside the transaction, that a responder may have become available.
public interface FleetFollower {
    void available(ResponderId responder);
}
