package onward.dispatch.journey.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import onward.contracts.dispatch.ItineraryKind;
import onward.contracts.dispatch.LinkKind;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.dispatch.Stop;
import onward.contracts.incident.ServiceType;
import onward.contracts.resolution.ObligationType;
import onward.contracts.value.Capability;
import onward.contracts.value.Money;
import onward.dispatch.job.domain.Reservation;
import onward.dispatch.planning.domain.Origin;
import onward.dispatch.planning.domain.Standing;
import org.jspecify.annotations.Nullable;

/// One leg of an option: the help, by whom, where from and where to, and when. A leg with a reservation starts later.
public record OptionLeg(
        ServiceType service,
        ItineraryKind itinerary,
        ResponderKind kind,
        Stop from,
        @Nullable Stop to,
        List<Capability> requires,
        List<ObligationType> fulfils,
        Duration work,
        LegTimes times,
        @Nullable Reservation reservation,
        Particulars particulars) {

    public Instant start() {
        return times.start();
    }

    public Instant arrival() {
        return times.arrival();
    }

    public Instant end() {
        return times.end();
    }

    OptionLeg with(Particulars others) {
        return new OptionLeg(service, itinerary, kind, from, to, requires, fulfils, work, times, reservation, others);
    }

    /// Who would do it; a partner's desk has its price.
    OptionLeg by(Standing standing) {
        if (!(standing.origin() instanceof Origin.Desk desk)) {
            return this;
        }
        var price = desk.takes(standing, from.position(), work, to == null ? null : to.position());
        return with(particulars.by(new ByDesk(standing.responder(), Money.euros(price), desk.declineChance())));
    }

    OptionLeg linked(LinkKind how, int leg) {
        return with(particulars.and(new LegLink(how, leg)));
    }

    OptionLeg noting(String note) {
        return with(particulars.noting(note));
    }

    OptionLeg reserved(@Nullable Reservation other) {
        return new OptionLeg(service, itinerary, kind, from, to, requires, fulfils, work, times, other, particulars);
    }

    OptionLeg fulfilling(List<ObligationType> others) {
        return new OptionLeg(
                service, itinerary, kind, from, to, requires, others, work, times, reservation, particulars);
    }

    OptionLeg working(Duration time) {
        return new OptionLeg(
                service, itinerary, kind, from, to, requires, fulfils, time, times, reservation, particulars);
    }
}
