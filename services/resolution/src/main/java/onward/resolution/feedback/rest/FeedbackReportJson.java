package onward.resolution.feedback.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import onward.resolution.feedback.domain.Satisfaction;
import onward.resolution.figures.ShareJson;
import onward.resolution.figures.domain.Days;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How content customers were on some days, brand by brand.
@Schema(
        examples =
                "{\"from\":\"2026-12-01\",\"to\":\"2027-01-01\",\"items\":[{\"brand\":\"lexus\",\"answers\":120,\"nps\":61.7,\"npsMargin\":12.4,\"csat\":{\"rate\":0.8833,\"low\":0.8139,\"high\":0.9291,\"count\":106,\"of\":120}}]}")
record FeedbackReportJson(LocalDate from, LocalDate to, List<BrandJson> items) {
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

    static FeedbackReportJson of(Days days, Map<String, Satisfaction> byBrand) {
        return new FeedbackReportJson(
                days.from(),
                days.to(),
                byBrand.entrySet().stream()
                        .map(entry -> BrandJson.of(entry.getKey(), entry.getValue()))
                        .toList());
    }
}
