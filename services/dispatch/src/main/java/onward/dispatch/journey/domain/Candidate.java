package onward.dispatch.journey.domain;

import onward.contracts.dispatch.OptionKind;

/// What a recipe came to: an option, or why there is none.
public sealed interface Candidate permits Option, LeftOut {
    OptionKind kind();
}
