package onward.intake.customers.domain;

import onward.contracts.id.CustomerId;
import onward.intake.facts.domain.Brand;
import onward.intake.facts.domain.PhoneNumbers;
import org.jspecify.annotations.Nullable;

/// The cells that tell of a vehicle's owner.
final class OwnerCells {
    static final String NAME = "customerName";
    static final String PHONE = "customerPhone";
    static final String LANGUAGE = "customerLanguage";

    private OwnerCells() {}

    static @Nullable Customer read(
            Cells cells, @Nullable Brand brand, @Nullable CustomerId customer, PhoneNumbers phones) {
        var name = cells.text(NAME);
        var phone = phone(cells, brand, phones);
        var language = cells.text(LANGUAGE);
        return brand == null || customer == null || (name == null && phone == null)
                ? null
                : new Customer(customer, brand.name(), name, phone, language, null);
    }

    private static @Nullable String phone(Cells cells, @Nullable Brand brand, PhoneNumbers phones) {
        var told = cells.text(PHONE);
        if (told == null || brand == null) {
            return null;
        }
        return switch (phones.read(told, brand.country())) {
            case PhoneNumbers.Reading.Number(String e164) -> e164;
            case PhoneNumbers.Reading.UnknownCountry(String expected) -> {
                cells.refuse(PHONE, expected);
                yield null;
            }
            case PhoneNumbers.Reading.Unreadable(String expected) -> {
                cells.refuse(PHONE, expected);
                yield null;
            }
        };
    }
}
