package onward.dispatch.journey.rest;

import onward.contracts.dispatch.OptionKind;
import onward.dispatch.journey.domain.LeftOut;

/// One that can't happen, and why.
record LeftOutJson(OptionKind option, String reason) {
    static LeftOutJson of(LeftOut out) {
        return new LeftOutJson(out.kind(), out.reason());
    }
}
