package onward.resolution.servicelevel.domain;

import onward.contracts.dispatch.PromiseKind;

/// Something that is counted. The code is stored: it never changes.
public enum Count {
    OFFERS_ANSWERED(10),
    OFFERS_ACCEPTED(11),
    JOBS_ACCEPTED(12),
    JOBS_CONTRACTED(13),
    JOBS_ENDED(14),
    JOBS_COMPLETED(15),
    JOBS_REASSIGNED(16),
    REPAIRS_TRIED(17),
    REPAIRS_DONE(18);

    /// The codes of promises begin here: ten for each kind, in the order of their declaration.
    private static final int PROMISES = 20;

    private static final int APART = 10;
    private final int code;

    Count(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    /// The code of what became of promises of a kind.
    public static int code(PromiseKind kind, PromiseFate fate) {
        var place = switch (kind) {
            case RESPONDER_ARRIVAL -> 0;
            case TIME_AT_DESTINATION -> 1;
            case VEHICLE_RETURN -> 2;
            case CALL_BACK -> 3;
        };
        return PROMISES + place * APART + fate.code;
    }
}
