package onward.intake.overview.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onward.intake.facts.VisibleBrands;
import onward.intake.facts.domain.PhoneNumbers;
import onward.intake.reporting.domain.Sought;
import onward.web.Caller;
import org.jspecify.annotations.Nullable;

/// Reads what somebody typed to find an incident.
@ApplicationScoped
class SoughtReading {
    private static final Pattern MAY_BE_A_PHONE = Pattern.compile("[+0-9][-0-9 ()./]{5,30}");

    private final VisibleBrands brands;
    private final PhoneNumbers phoneNumbers;
    private final Caller caller;

    SoughtReading(VisibleBrands brands, PhoneNumbers phoneNumbers, Caller caller) {
        this.brands = brands;
        this.phoneNumbers = phoneNumbers;
        this.caller = caller;
    }

    @Nullable
    Sought read(@Nullable String q) {
        return q == null || q.isBlank()
                ? null
                : new Sought(q, MAY_BE_A_PHONE.matcher(q).matches() ? phones(q) : List.of());
    }

    /// A national number may be of any country where the brands are at home.
    private List<String> phones(String q) {
        return brands.countries(caller::seesBrand).stream()
                .flatMap(country -> switch (phoneNumbers.read(q, country)) {
                    case PhoneNumbers.Reading.Number(String e164) -> Stream.of(e164);
                    case PhoneNumbers.Reading.UnknownCountry unknown -> Stream.empty();
                    case PhoneNumbers.Reading.Unreadable unreadable -> Stream.empty();
                })
                .distinct()
                .toList();
    }
}
