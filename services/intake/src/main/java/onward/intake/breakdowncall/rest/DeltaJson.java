package onward.intake.breakdowncall.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import onward.intake.breakdowncall.domain.MinimumSet.Delta;

/// How far from one place to another, in units of 100 milliarcseconds.
record DeltaJson(
        @Min(value = -512, message = DELTA) @Max(value = 511, message = DELTA)
        int latitudeDelta,

        @Min(value = -512, message = DELTA) @Max(value = 511, message = DELTA)
        int longitudeDelta) {
    private static final String DELTA = "A number from -512 to 511 is expected.";

    Delta delta() {
        return new Delta(latitudeDelta, longitudeDelta);
    }
}
