package onward.dispatch.offer;

import onward.contracts.dispatch.JobState;

/// Something that somebody tries, whether it is their turn or not: `patrol` counts from 1, `which` chooses among the
/// jobs or offers that there are, and `state` is what is reported.
record Deed(What what, int patrol, int which, JobState state) {
    enum What {
        ACCEPT,
        DECLINE,
        READ,
        WAIT,
        REPORT,
        TRY_CONTACT,
        TELL_ETA,
        CONFIRM_ETA,
        ASSIGN,
        RELEASE,
        FOLLOW_UP,
        RETRY,
        CANCEL,
        KEEP_BUSY,
        SET_FREE,
        STRAND
    }
}
