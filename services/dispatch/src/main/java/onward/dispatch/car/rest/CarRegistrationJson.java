package onward.dispatch.car.rest;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import onward.contracts.incident.Propulsion;
import onward.dispatch.car.domain.Car;
import onward.dispatch.car.domain.CarClass;
import onward.dispatch.car.domain.CarId;
import onward.dispatch.car.domain.Depot;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is told to register a replacement car. Only `carClass` and `depot` are required.
///
/// ```
/// {"carClass":"SUV","seats":5,"childSeats":2,"propulsion":"HYBRID","plate":"GA-123-BC","model":"NX 350h",
///  "depot":{"name":"Geneva airport","position":{"type":"Point","coordinates":[6.109,46.2381]}},"brands":["lexus"]}
/// ```
@Schema(examples = """
        {"carClass":"SUV","seats":5,"childSeats":2,"propulsion":"HYBRID","plate":"GA-123-BC","model":"NX 350h",
         "depot":{"name":"Geneva airport","position":{"type":"Point","coordinates":[6.109,46.2381]}},"brands":["lexus"]}""")
record CarRegistrationJson(
        @JsonAlias("class") @NotNull CarClass carClass,
        @Min(1) @Max(20) @Nullable Integer seats,
        @Min(0) @Max(10) @Nullable Integer childSeats,
        @Nullable Propulsion propulsion,
        @Size(min = 1, max = 20) @Nullable String plate,
        @Size(min = 1, max = 100) @Nullable String model,
        @NotNull @Valid DepotJson depot,
        @Size(max = 100) @Nullable Set<String> brands,
        @Nullable Boolean inService) {
    private static final int USUAL_SEATS = 5;

    Car car(CarId id) {
        return new Car(
                id,
                plate,
                model,
                carClass,
                seats == null ? USUAL_SEATS : seats,
                childSeats == null ? 0 : childSeats,
                propulsion,
                new Depot(depot.name(), depot.position()),
                brands == null ? Set.of() : brands,
                inService == null || inService);
    }
}
