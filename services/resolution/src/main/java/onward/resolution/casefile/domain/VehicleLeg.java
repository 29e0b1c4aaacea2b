package onward.resolution.casefile.domain;

import static onward.contracts.incident.ServiceType.ACCIDENT_RECOVERY;
import static onward.contracts.incident.ServiceType.TOW;
import static onward.contracts.incident.ServiceType.VEHICLE_COLLECTION;
import static onward.contracts.incident.ServiceType.VEHICLE_RETURN;
import static onward.contracts.incident.ServiceType.VEHICLE_WATCH;

import java.util.EnumSet;
import java.util.Set;
import onward.contracts.dispatch.ItineraryKind;
import onward.contracts.dispatch.JobFacts;
import onward.contracts.dispatch.LinkKind;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.incident.ServiceType;

/// Which jobs carry the customer's vehicle, and where it is afterwards.
final class VehicleLeg {
    private static final Set<ServiceType> TO_A_WORKSHOP = EnumSet.of(TOW, ACCIDENT_RECOVERY, VEHICLE_COLLECTION);

    private VehicleLeg() {}

    static boolean endsAtWorkshop(JobFacts job) {
        return TO_A_WORKSHOP.contains(job.service());
    }

    /// Brings the vehicle back as it is: one that was repaired drives.
    static boolean returnsUnrepaired(JobFacts job) {
        return job.service() == VEHICLE_RETURN && job.responderKind() == ResponderKind.TOW_TRUCK;
    }

    static boolean staysWithVehicle(JobFacts job) {
        return job.service() == VEHICLE_WATCH;
    }

    /// Works on a vehicle that somebody else was looking after.
    static boolean takesOverOnTheSpot(JobFacts job) {
        return !carriesVehicle(job)
                && job.itinerary() == ItineraryKind.VEHICLE
                && job.links() != null
                && job.links().stream().anyMatch(link -> link.kind() == LinkKind.TAKES_OVER_FROM);
    }

    static boolean carriesVehicle(JobFacts job) {
        return endsAtWorkshop(job) || job.service() == VEHICLE_RETURN;
    }

    /// Who has the vehicle once the job is completed.
    static Holder receiver(JobFacts job) {
        var dropOff = job.dropOff();
        return endsAtWorkshop(job) ? Holder.workshop(dropOff == null ? null : dropOff.name()) : Holder.OWNER;
    }
}
