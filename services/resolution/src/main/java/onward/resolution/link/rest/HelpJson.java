package onward.resolution.link.rest;

import java.time.Instant;
import java.util.List;
import onward.contracts.dispatch.ItineraryKind;
import onward.contracts.id.IncidentId;
import onward.contracts.resolution.CaseState;
import onward.resolution.link.Help;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What the customer sees, as of `at`: who comes for the people and for the vehicle, what was promised, and whether
/// help can still be called off. `cancelAskedAt` is when they did, until it is.
@Schema(
        examples =
                "{\"incidentId\":\"3f1c9a52-8d0e-4b61-9f0e-5a7d2c4e6b10\",\"state\":\"OPEN\",\"at\":\"2026-12-20T11:20:00Z\",\"people\":[{\"service\":\"AIR_TRANSPORT\",\"by\":\"HELICOPTER\",\"state\":\"EN_ROUTE\",\"arrival\":{\"at\":\"2026-12-20T11:31:00Z\",\"certainty\":\"EXPECTED\"},\"whereabouts\":{\"position\":{\"type\":\"Point\",\"coordinates\":[6.6327,45.6755]},\"at\":\"2026-12-20T11:19:40Z\",\"ageSeconds\":20,\"live\":true}}],\"vehicle\":[],\"promises\":[{\"kind\":\"TIME_AT_DESTINATION\",\"dueAt\":\"2026-12-20T13:10:00Z\",\"state\":\"MADE\"}],\"canCancel\":true}")
record HelpJson(
        IncidentId incidentId,
        CaseState state,
        Instant at,
        List<LegJson> people,
        List<LegJson> vehicle,
        List<ToldJson> promises,
        boolean canCancel,
        @Nullable Instant cancelAskedAt) {

    static HelpJson of(IncidentId incidentId, Help help) {
        return new HelpJson(
                incidentId,
                help.state(),
                help.at(),
                legs(help, ItineraryKind.PEOPLE),
                legs(help, ItineraryKind.VEHICLE),
                help.promises().stream()
                        .map(told -> new ToldJson(told.kind(), told.dueAt(), told.state()))
                        .toList(),
                help.state() == CaseState.OPEN && help.cancelAskedAt() == null,
                help.cancelAskedAt());
    }

    private static List<LegJson> legs(Help help, ItineraryKind itinerary) {
        return help.legs().stream()
                .filter(leg -> leg.itinerary() == itinerary)
                .map(leg -> LegJson.of(leg, help))
                .toList();
    }
}
