package onward.resolution.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import onward.resolution.figures.domain.Share;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How many of how many, as a rate between 0 and 1 with the interval (Wilson, 95 %) that it lies in. Of nothing, the
/// rate is null.
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Share", examples = "{\"rate\":0.842,\"low\":0.817,\"high\":0.865,\"count\":758,\"of\":900}")
public record ShareJson(
        @Nullable Double rate,
        @Nullable Double low,
        @Nullable Double high,
        long count,
        long of) {
    public static ShareJson of(Share share) {
        return new ShareJson(
                rounded(share.rate()), rounded(share.from()), rounded(share.to()), share.part(), share.of());
    }

    /// To four digits: more would only look exact.
    public static @Nullable Double rounded(@Nullable Double value) {
        return value == null ? null : Math.round(value * 1e4) / 1e4;
    }
}
