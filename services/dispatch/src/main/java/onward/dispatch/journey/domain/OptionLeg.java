package onward.dispatch.journey.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import onward.contracts.dispatch.ItineraryKind;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.dispatch.Stop;
import onward.contracts.incident.ServiceType;
import onward.contracts.resolution.ObligationType;
import onward.contracts.value.Capability;
import onward.dispatch.job.domain.Reservation;
import org.jspecify.annotations.Nullable;

/// One leg of an option: the help, by whom, where from and where to, and when the responder sets off, is there, and is
/// done. A leg with a reservation starts later.
public record OptionLeg(
        ServiceType service,
        ItineraryKind itinerary,
        ResponderKind kind,
        Stop from,
        @Nullable Stop to,
        List<Capability> requires,
        List<ObligationType> fulfils,
        Duration work,
        Instant start,
        Instant arrival,
        Instant end,
        @Nullable Reservation reservation) {}
