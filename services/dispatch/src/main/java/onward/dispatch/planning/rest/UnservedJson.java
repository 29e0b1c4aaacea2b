package onward.dispatch.planning.rest;

import onward.dispatch.planning.domain.UnservedJob;

/// A job that nobody can do as things are, and why.
record UnservedJson(String jobId, String incidentId, String reason) {
    static UnservedJson of(UnservedJob unserved) {
        return new UnservedJson(unserved.job().toString(), unserved.incident().toString(), unserved.reason());
    }
}
