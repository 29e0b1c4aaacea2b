package onward.dispatch.journey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import onward.contracts.id.JobId;
import onward.dispatch.car.LendCar;
import onward.dispatch.car.domain.CarWanted;
import onward.dispatch.incident.domain.KnownIncident;
import onward.dispatch.job.domain.Job;

/// Reserves a replacement car for each job that brings one, and tells its crew where to fetch which.
///
/// Runs in the caller's transaction, under the lock of the incident.
@ApplicationScoped
class ReserveCars {
    private final LendCar lendCar;

    ReserveCars(LendCar lendCar) {
        this.lendCar = lendCar;
    }

    /// @param wanted the cars that the jobs bring, by job
    List<Job.Waiting> reserve(KnownIncident incident, List<Job.Waiting> jobs, Map<JobId, CarWanted> wanted) {
        return jobs.stream()
                .map(job -> {
                    var car = wanted.get(job.id());
                    return car == null ? job : reserve(incident, job, car);
                })
                .toList();
    }

    private Job.Waiting reserve(KnownIncident incident, Job.Waiting job, CarWanted wanted) {
        var leg = job.leg();
        var brand = incident.facts().brand();
        return lendCar.reserve(
                        incident.id(), job.id(), brand, wanted, leg.pickup().position())
                .map(car -> "Fetch the car %s (%s) at %s."
                        .formatted(car.id(), car.words(), car.depot().name()))
                .map(note ->
                        (Job.Waiting) job.about(leg.arranged(leg.arrangement().noting(note))))
                .orElse(job);
    }
}
