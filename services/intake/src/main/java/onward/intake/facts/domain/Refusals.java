package onward.intake.facts.domain;

import java.util.List;
import java.util.Locale;

/// What a report can't do without, and what can't be so: each rule names where and what is expected.
final class Refusals {
    static final ReportRule BRAND_IS_KNOWN = new ReportRule("brand-is-known", (report, circumstances) -> {
        var brand = report.brand();
        var known = String.join(", ", circumstances.brands().names());
        if (brand == null || brand.isBlank()) {
            return List.of(new Finding("/brand", "A brand is required, one of: %s.".formatted(known)));
        }
        return circumstances.brands().named(brand).isPresent()
                        || (circumstances.mayLackBrand() && brand.equals(Brands.UNASSIGNED))
                ? List.of()
                : List.of(new Finding(
                        "/brand", "The brand is not known; one of these is expected: %s.".formatted(known)));
    });

    static final ReportRule PHONE_IS_POSSIBLE = new ReportRule("phone-is-possible", (report, circumstances) -> {
        if (!report.givesPhone()) {
            return circumstances.mayLackPhone()
                    ? List.of()
                    : List.of(new Finding(
                            "/contact/phone", "A phone number is required, in national or international form."));
        }
        return switch (DiallingCountry.read(report, circumstances)) {
            case PhoneNumbers.Reading.Number number -> List.of();
            case PhoneNumbers.Reading.UnknownCountry(String expected) ->
                List.of(new Finding(DiallingCountry.pointer(report), expected));
            case PhoneNumbers.Reading.Unreadable(String expected) -> List.of(new Finding("/contact/phone", expected));
        };
    });

    static final ReportRule PLACE_IS_GIVEN = new ReportRule("place-is-given", (report, circumstances) -> {
        if (report.location() == null) {
            return List.of(new Finding("/location", "A location with a position is required."));
        }
        return report.position() == null
                ? List.of(new Finding(
                        "/location/position",
                        "A GeoJSON point is required: {\"type\":\"Point\",\"coordinates\":[longitude, latitude]}."))
                : List.of();
    });

    static final ReportRule VIN_HAS_FORM = new ReportRule("vin-has-form", (report, circumstances) -> {
        var vin = report.vin();
        return vin == null || Vin.hasForm(vin.strip().toUpperCase(Locale.ROOT))
                ? List.of()
                : List.of(new Finding("/vehicle/vin", "A VIN has 17 letters and digits, without I, O and Q."));
    });

    static final List<ReportRule> ALL = List.of(
            BRAND_IS_KNOWN,
            PHONE_IS_POSSIBLE,
            PLACE_IS_GIVEN,
            AxesRules.PLACE_IS_NOT_SWAPPED,
            AxesRules.DESTINATION_IS_NOT_SWAPPED,
            VIN_HAS_FORM,
            TimeRules.WANTED_WITHIN_A_YEAR,
            PartyRules.NUMBERS_ARE_POSSIBLE,
            PartyRules.CHILDREN_ARE_PEOPLE,
            PartyRules.NEEDS_ARE_WORDS,
            TextRules.TEXTS_ARE_SHORT);

    private Refusals() {}
}
