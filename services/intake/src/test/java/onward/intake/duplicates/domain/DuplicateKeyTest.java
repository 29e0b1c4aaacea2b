package onward.intake.duplicates.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import onward.contracts.incident.Contact;
import onward.contracts.incident.IncidentFacts;
import onward.contracts.incident.IncidentKind;
import onward.contracts.incident.Location;
import onward.contracts.incident.Vehicle;
import onward.contracts.value.Position;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DuplicateKeyTest {
    @Test
    void the_vin_weighs_more_than_plate_and_phone() {
        assertThat(key("lexus", car("JTJBARBZ802123456", "GA-123-BC", "FR"), "+331"))
                .isEqualTo(key("lexus", car("JTJBARBZ802123456", "XX-999-XX", "DE"), "+332"));
        assertThat(key("lexus", car("JTJBARBZ802123456", "GA-123-BC", "FR"), "+331"))
                .isNotEqualTo(key("lexus", car("JTJBARBZ802123457", "GA-123-BC", "FR"), "+331"));
    }

    @Test
    void the_plate_counts_with_its_country_however_it_is_written() {
        assertThat(key("lexus", car(null, "GA-123-BC", "FR"), "+331"))
                .isEqualTo(key("lexus", car(null, "GA 123 BC", "FR"), "+332"))
                .isNotEqualTo(key("lexus", car(null, "GA-123-BC", "IT"), "+331"));
    }

    @Test
    void the_phone_counts_when_no_vehicle_is_given() {
        assertThat(key("lexus", null, "+331"))
                .isEqualTo(key("lexus", car(null, null, null), "+331"))
                .isNotEqualTo(key("lexus", null, "+332"))
                .isNotEqualTo(key("lexus", car(null, "GA-123-BC", "FR"), "+331"));
    }

    @Test
    void brands_have_nothing_to_do_with_one_another() {
        assertThat(key("lexus", null, "+331")).isNotEqualTo(key("toyota", null, "+331"));
    }

    @ParameterizedTest
    @EnumSource(
            value = IncidentKind.class,
            names = {"TEST", "SYNTHETIC"})
    void rehearsals_have_keys_of_their_own(IncidentKind kind) {
        assertThat(DuplicateKey.of(facts("lexus", kind, null, "+331"))).isNotEqualTo(key("lexus", null, "+331"));
    }

    @Test
    void the_kind_of_a_real_call_does_not_matter() {
        assertThat(DuplicateKey.of(facts("lexus", IncidentKind.ACCIDENT, null, "+331")))
                .isEqualTo(key("lexus", null, "+331"));
    }

    @Test
    void without_vehicle_and_phone_nothing_can_be_the_same() {
        assertThat(key("lexus", null, null)).isNull();
        assertThat(key("lexus", car("JTJBARBZ802123456", null, null), null)).isNotNull();
    }

    private static @Nullable DuplicateKey key(String brand, @Nullable Vehicle vehicle, @Nullable String phone) {
        return DuplicateKey.of(facts(brand, IncidentKind.BREAKDOWN, vehicle, phone));
    }

    private static Vehicle car(@Nullable String vin, @Nullable String plate, @Nullable String country) {
        return new Vehicle(vin, plate, country, "RX 450h", null, null, null, null, null);
    }

    private static IncidentFacts facts(
            String brand, IncidentKind kind, @Nullable Vehicle vehicle, @Nullable String phone) {
        return new IncidentFacts(
                brand,
                kind,
                Instant.EPOCH,
                new Contact(null, phone, null, null),
                vehicle,
                new Location(new Position(6.97, 45.44), null, null, null, null),
                null,
                null,
                null);
    }
}
