package onward.contracts.incident;

import java.time.Instant;
import java.util.List;
import onward.contracts.value.Position;
import org.jspecify.annotations.Nullable;

/// What the vehicle itself told, as in EN 15722: `calledAt` is by its own clock, which may be wrong by years;
/// `vehicleType` is its class (`M1`, `L3E`); `recentPositions` are where it was before, the latest first.
public record VehicleCall(
        int messageId,
        boolean automaticActivation,
        boolean testCall,
        boolean positionTrusted,
        String vehicleType,
        Instant calledAt,
        @Nullable Integer directionDegrees,
        List<Position> recentPositions,
        @Nullable Integer occupants) {}
