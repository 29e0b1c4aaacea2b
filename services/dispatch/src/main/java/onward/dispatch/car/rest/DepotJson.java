package onward.dispatch.car.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import onward.contracts.value.Position;

/// Where it waits.
record DepotJson(@NotBlank String name, @NotNull Position position) {}
