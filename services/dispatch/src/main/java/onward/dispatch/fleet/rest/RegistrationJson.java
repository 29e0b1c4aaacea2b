package onward.dispatch.fleet.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.Set;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.value.Capability;
import onward.contracts.value.Money;
import onward.contracts.value.Position;
import onward.dispatch.fleet.Registration;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is told to register a responder. Only `kind` and `home` are required; what is left out is as usual for the
/// kind.
///
/// ```
/// {"kind":"HELICOPTER","name":"Albertville 1","capabilities":["HELICOPTER","SEATS(5)","NIGHT_FLIGHT"],
///  "home":{"type":"Point","coordinates":[6.3925,45.6755]},"position":{"type":"Point","coordinates":[6.3925,45.6755]},
///  "brands":["lexus"],"speedKmh":220,"detourFactor":1.0,"turnoutSeconds":600,
///  "costPerHour":{"amount":"3600.00","currency":"EUR"},"stackSize":2,"shift":{"on":true}}
/// ```
@Schema(examples = """
        {"kind":"HELICOPTER","name":"Albertville 1","capabilities":["HELICOPTER","SEATS(5)","NIGHT_FLIGHT"],
         "home":{"type":"Point","coordinates":[6.3925,45.6755]},"brands":["lexus"],"speedKmh":220,"detourFactor":1.0,
         "turnoutSeconds":600,"costPerHour":{"amount":"3600.00","currency":"EUR"},"stackSize":2,"shift":{"on":true}}""")
record RegistrationJson(
        @NotNull ResponderKind kind,
        @Size(min = 1, max = 200) @Nullable String name,
        @Size(max = 100) @Nullable Set<Capability> capabilities,
        @NotNull Position home,
        @Nullable Position position,
        @Size(max = 100) @Nullable Set<String> brands,
        @DecimalMin("1") @DecimalMax("500") @Nullable Double speedKmh,
        @DecimalMin("1") @DecimalMax("5") @Nullable Double detourFactor,
        @Min(0) @Max(86_400) @Nullable Long turnoutSeconds,
        @Nullable Money costPerHour,
        @Min(1) @Max(20) @Nullable Integer stackSize,
        @Valid @Nullable ShiftChangeJson shift) {
    Registration registration() {
        return new Registration(
                kind,
                name,
                capabilities,
                home,
                position,
                brands,
                speedKmh,
                detourFactor,
                turnoutSeconds == null ? null : Duration.ofSeconds(turnoutSeconds),
                costPerHour,
                stackSize,
                shift == null ? null : shift.shift());
    }
}
