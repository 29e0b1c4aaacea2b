package onward.intake.reporting;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import onward.contracts.id.IncidentId;
import onward.contracts.incident.FieldChange;
import onward.contracts.incident.Vehicle;
import onward.contracts.value.By;
import onward.contracts.value.Position;
import onward.intake.IntakeConfig;
import onward.intake.cover.CheckCover;
import onward.intake.customers.domain.Acquaintance;
import onward.intake.facts.CheckReport;
import onward.intake.facts.domain.Area;
import onward.intake.facts.domain.Brand;
import onward.intake.facts.domain.Brands;
import onward.intake.facts.domain.Caller;
import onward.intake.facts.domain.PhoneNumbers;
import onward.intake.facts.domain.Report;
import onward.intake.reporting.domain.Incident;
import onward.intake.triage.AssessReport;
import onward.testkit.MutableClock;

/// An agent's desk without servers: the use cases of reporting over what a test remembers.
final class Desk {
    static final By AGENT = By.actor("agent");

    final MutableClock clock = MutableClock.at("2026-12-20T10:00:00Z");
    final IncidentsInMemory incidents = new IncidentsInMemory();
    private final CheckReport checkReport =
            new CheckReport(new OnlyLexus(), (text, country) -> new PhoneNumbers.Reading.Number(text), clock);
    private final AssessReport assessReport =
            new AssessReport(new CheckCover(facts -> Acquaintance.none(), (contract, from, before) -> 0, clock), clock);
    private final AtomicLong ids = new AtomicLong();

    ReportIncident reportIncident() {
        return new ReportIncident(checkReport, fileIncident(), new Defaults(), clock);
    }

    private FileIncident fileIncident() {
        return new FileIncident(
                assessReport,
                facts -> List.of(),
                incidents,
                (before, after) -> before.party() == null && after.party() != null
                        ? List.of(new FieldChange("/party/people", null, "4"))
                        : List.of(),
                new Defaults(),
                () -> new IncidentId(new UUID(0, ids.incrementAndGet())));
    }

    AmendIncident amendIncident() {
        return new AmendIncident(
                incidents,
                checkReport,
                assessReport,
                (before, after) -> before.equals(after)
                        ? List.of()
                        : List.of(new FieldChange("/location/roadAccess", null, "OPEN")),
                clock);
    }

    Incident reported(Report report) {
        reportIncident().report(report, AGENT);
        return incidents.find(new IncidentId(new UUID(0, ids.get()))).orElseThrow();
    }

    static Report ofPlate(String plate) {
        return new Report(
                "lexus",
                null,
                new Caller(null, "+33612345678", null, null),
                new Vehicle(null, plate, "FR", null, null, null, null, null, null),
                new Report.Place(new Position(6.97, 45.44), null, null, null, null),
                null,
                null,
                null);
    }

    static final class Defaults implements IntakeConfig {
        @Override
        public Map<String, Brand> brands() {
            return Map.of();
        }

        @Override
        public Duplicates duplicates() {
            return new Duplicates() {
                @Override
                public Duration within() {
                    return Duration.ofHours(2);
                }

                @Override
                public double nearbyMetres() {
                    return 200;
                }
            };
        }

        @Override
        public Geocoder geocoder() {
            return new Geocoder() {
                @Override
                public Optional<URI> url() {
                    return Optional.empty();
                }

                @Override
                public Duration patience() {
                    return Duration.ZERO;
                }
            };
        }

        @Override
        public Duration planAhead() {
            return Duration.ofHours(1);
        }

        @Override
        public Duration reopenWithin() {
            return Duration.ofDays(7);
        }
    }

    private static final class OnlyLexus implements Brands {
        @Override
        public Optional<Brand> named(String name) {
            return Optional.of(new Brand("lexus", new Area(-25, 34, 45, 72), "FR"))
                    .filter(brand -> brand.name().equals(name));
        }

        @Override
        public Optional<Brand> ofManufacturer(String vin) {
            return Optional.empty();
        }

        @Override
        public List<String> names() {
            return List.of("lexus");
        }
    }
}
