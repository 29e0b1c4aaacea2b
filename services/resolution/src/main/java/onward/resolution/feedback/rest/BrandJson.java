package onward.resolution.feedback.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import onward.resolution.feedback.domain.Satisfaction;
import onward.resolution.figures.ShareJson;
import org.jspecify.annotations.Nullable;

/// One brand: `nps` is -100 to 100, and the true one within `npsMargin` points of it, 95 times in 100; `csat` is
/// who gave 8 or more.
@JsonInclude(JsonInclude.Include.ALWAYS)
record BrandJson(
        String brand,
        long answers,
        @Nullable Double nps,
        @Nullable Double npsMargin,
        ShareJson csat) {
    static BrandJson of(String brand, Satisfaction satisfaction) {
        return new BrandJson(
                brand,
                satisfaction.count(),
                ShareJson.rounded(satisfaction.nps()),
                ShareJson.rounded(satisfaction.npsMargin()),
                ShareJson.of(satisfaction.csat()));
    }
}
