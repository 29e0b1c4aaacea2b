package onward.intake.facts.domain;

import org.jspecify.annotations.Nullable;

/// Where a national phone number was dialled: as the report says, else where the vehicle is registered, else the
/// brand's home.
final class DiallingCountry {
    private static final String NOWHERE = "";

    private DiallingCountry() {}

    /// Reads the report's phone; the report has one.
    static PhoneNumbers.Reading read(Report report, Circumstances circumstances) {
        var contact = report.contact();
        if (contact == null || contact.phone() == null) {
            return new PhoneNumbers.Reading.Unreadable("A phone number is required.");
        }
        return circumstances.phones().read(contact.phone(), of(report, contact.country(), circumstances));
    }

    /// Where the country stands that the number was read for.
    static String pointer(Report report) {
        return report.contact() != null && isGiven(report.contact().country())
                ? "/contact/country"
                : "/vehicle/plateCountry";
    }

    private static boolean isGiven(@Nullable String country) {
        return country != null && !country.isBlank();
    }

    private static String of(Report report, @Nullable String told, Circumstances circumstances) {
        if (told != null && isGiven(told)) {
            return told;
        }
        var registered = report.vehicle() == null
                ? null
                : CountrySign.iso(report.vehicle().plateCountry());
        if (registered != null) {
            return registered;
        }
        return report.brand() == null
                ? NOWHERE
                : circumstances
                        .brands()
                        .named(report.brand())
                        .map(Brand::country)
                        .orElse(NOWHERE);
    }
}
