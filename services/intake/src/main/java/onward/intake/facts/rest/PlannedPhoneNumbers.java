package onward.intake.facts.rest;

import jakarta.enterprise.context.ApplicationScoped;
import onward.intake.facts.domain.PhoneNumbers;
import onward.web.Phones;

/// Reads phone numbers by the world's numbering plans.
@ApplicationScoped
class PlannedPhoneNumbers implements PhoneNumbers {
    @Override
    public Reading read(String text, String country) {
        return switch (Phones.read(text, country.isBlank() ? null : country)) {
            case Phones.Answer.Number(String e164) -> new Reading.Number(e164);
            case Phones.Answer.UnknownCountry(String expected) -> new Reading.UnknownCountry(expected);
            case Phones.Answer.Refused(String expected) -> new Reading.Unreadable(expected);
        };
    }
}
