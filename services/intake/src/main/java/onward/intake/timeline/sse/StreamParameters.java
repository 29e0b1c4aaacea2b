package onward.intake.timeline.sse;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import onward.contracts.id.IncidentId;
import onward.contracts.incident.IncidentState;
import onward.intake.timeline.domain.WantedChanges;
import onward.web.Problem;
import onward.web.ProblemType;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which changes somebody wants to hear of.
record StreamParameters(
        @QueryParam("state")
        @Parameter(description = "One state or several, separated by commas", example = "DISPATCHING,IN_PROGRESS")
        @Nullable
        String state,

        @QueryParam("brand") @Parameter(example = "lexus") @Nullable
        String brand,

        @QueryParam("incident") @Nullable IncidentId incident) {
    WantedChanges wanted(List<String> visibleBrands) {
        return new WantedChanges(
                visibleBrands.stream()
                        .filter(visible -> brand == null || brand.isBlank() || brand.equalsIgnoreCase(visible))
                        .toList(),
                state == null || state.isBlank()
                        ? List.of()
                        : Arrays.stream(state.split(","))
                                .map(StreamParameters::state)
                                .toList(),
                incident);
    }

    private static IncidentState state(String name) {
        try {
            return IncidentState.valueOf(name.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw Problem.of(
                            ProblemType.INVALID,
                            "state is one of %s.".formatted(Arrays.toString(IncidentState.values())))
                    .status(400)
                    .exception();
        }
    }
}
