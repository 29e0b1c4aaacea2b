package onward.dispatch.car.domain;

import java.util.UUID;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;

/// A replacement car that is lent: from the plan that needs it until it is back.
///
/// ```
/// Reserved ──deliver──▶ Delivered ──handOver──▶ HandedOver ──giveBack──▶ Returned
///     └──────────┴──release──▶ Released
/// ```
public sealed interface Loan {
    Terms terms();

    /// What is lent, for which incident, brought by which job.
    record Terms(UUID id, CarId car, IncidentId incident, JobId job) {}

    /// A loan for which nobody else can have the car.
    sealed interface Open extends Loan permits Undelivered, HandedOver {}

    /// One that the customer does not have yet.
    sealed interface Undelivered extends Open permits Reserved, Delivered {
        default HandedOver handOver() {
            return new HandedOver(terms());
        }

        default Released release() {
            return new Released(terms());
        }

        /// Another job brings it.
        Undelivered by(JobId other);
    }

    record Reserved(Terms terms) implements Undelivered {
        public Delivered deliver() {
            return new Delivered(terms);
        }

        @Override
        public Reserved by(JobId other) {
            return new Reserved(new Terms(terms.id(), terms.car(), terms.incident(), other));
        }
    }

    /// It is where the customer is.
    record Delivered(Terms terms) implements Undelivered {
        @Override
        public Delivered by(JobId other) {
            return new Delivered(new Terms(terms.id(), terms.car(), terms.incident(), other));
        }
    }

    /// The customer drives it.
    record HandedOver(Terms terms) implements Open {
        public Returned giveBack() {
            return new Returned(terms);
        }
    }

    record Returned(Terms terms) implements Loan {}

    record Released(Terms terms) implements Loan {}
}
