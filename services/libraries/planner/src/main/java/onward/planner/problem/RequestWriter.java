package onward.planner.problem;

import java.io.IOException;

/// Writes the members of a request; optional ones that say nothing are left out.
final class RequestWriter {
    private RequestWriter() {}

    static void write(JsonSink json, Request request) throws IOException {
        json.text("id", request.id());
        json.position("position", request.position());
        if (request.dropOff() != null) {
            json.position("dropOff", request.dropOff());
        }
        json.number("dueAt", request.dueAt());
        json.number("serviceSeconds", request.serviceSeconds());
        json.texts("requires", request.requires());
        json.number("latenessCostPerHour", request.latenessCostPerHour());
        if (request.contractorCost() != null) {
            json.number("contractorCost", request.contractorCost());
        }
        if (request.notBefore() > 0) {
            json.number("notBefore", request.notBefore());
        }
        if (!request.excluded().isEmpty()) {
            json.texts("excluded", request.excluded());
        }
        if (request.pinnedTo() != null) {
            json.text("pinnedTo", request.pinnedTo());
        }
    }
}
