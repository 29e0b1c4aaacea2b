package onward.resolution.feedback.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import onward.resolution.feedback.domain.Satisfaction;
import onward.resolution.figures.domain.Days;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How content customers were on some days, brand by brand.
@Schema(
        examples =
                "{\"from\":\"2026-12-01\",\"to\":\"2027-01-01\",\"items\":[{\"brand\":\"lexus\",\"answers\":120,\"nps\":61.7,\"npsMargin\":12.4,\"csat\":{\"rate\":0.8833,\"low\":0.8139,\"high\":0.9291,\"count\":106,\"of\":120}}]}")
record FeedbackReportJson(LocalDate from, LocalDate to, List<BrandJson> items) {

    static FeedbackReportJson of(Days days, Map<String, Satisfaction> byBrand) {
        return new FeedbackReportJson(
                days.from(),
                days.to(),
                byBrand.entrySet().stream()
                        .map(entry -> BrandJson.of(entry.getKey(), entry.getValue()))
                        .toList());
    }
}
