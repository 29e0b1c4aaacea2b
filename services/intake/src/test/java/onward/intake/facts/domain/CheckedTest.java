package onward.intake.facts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onward.contracts.incident.Fault;
import onward.contracts.incident.IncidentKind;
import onward.contracts.incident.Journey;
import onward.contracts.incident.Party;
import onward.contracts.incident.Vehicle;
import onward.contracts.value.Position;
import onward.intake.facts.domain.Report.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckedTest {
    private static final Instant NOW = Instant.parse("2026-12-20T10:00:00Z");
    private static final Position VAL_D_ISERE = new Position(6.9797, 45.4489);
    private static final Brand LEXUS = new Brand("lexus", new Area(-25, 34, 45, 72), "FR");
    private static final Circumstances CIRCUMSTANCES = new Circumstances(new OnlyLexus(), CheckedTest::readPhone, NOW);

    @Test
    void a_report_with_brand_phone_and_place_is_sound() {
        var checked = check(report("lexus", "0612345678", VAL_D_ISERE, null, null, null));

        assertThat(checked).isInstanceOfSatisfying(Checked.Sound.class, sound -> {
            assertThat(sound.doubts()).isEmpty();
            assertThat(sound.facts().kind()).isEqualTo(IncidentKind.BREAKDOWN);
            assertThat(sound.facts().contact().phone()).isEqualTo("FR0612345678");
            assertThat(sound.facts().reportedAt()).isEqualTo(NOW);
        });
    }

    @Test
    void the_brand_is_known_however_it_is_written() {
        var checked = check(report(" Lexus ", "0612345678", VAL_D_ISERE, null, null, null));

        assertThat(checked)
                .isInstanceOfSatisfying(
                        Checked.Sound.class,
                        sound -> assertThat(sound.facts().brand()).isEqualTo("lexus"));
    }

    @Test
    void a_national_phone_number_was_dialled_where_the_car_is_registered_when_nobody_says_so() {
        var car = new Vehicle(null, "M AB 123", "DE", null, null, null, null, null, null);

        var checked = check(report("lexus", "0891234", VAL_D_ISERE, car, null, null));

        assertThat(checked)
                .isInstanceOfSatisfying(
                        Checked.Sound.class,
                        sound -> assertThat(sound.facts().contact().phone()).isEqualTo("DE0891234"));
    }

    @Test
    void vin_and_plate_are_kept_in_capitals() {
        var car = new Vehicle(" 1m8gdm9axkp042788 ", "ga-123-bc", "fr", null, null, null, null, null, null);

        var checked = check(report("lexus", "0612345678", VAL_D_ISERE, car, null, null));

        assertThat(checked)
                .isInstanceOfSatisfying(
                        Checked.Sound.class,
                        sound -> assertThat(sound.facts().vehicle())
                                .isEqualTo(new Vehicle(
                                        "1M8GDM9AXKP042788", "GA-123-BC", "FR", null, null, null, null, null, null)));
    }

    @Test
    void an_empty_report_is_told_everything_that_is_required() {
        var checked = check(new Report(null, null, null, null, null, null, null, null));

        assertThat(pointers(checked)).containsExactly("/brand", "/contact/phone", "/location");
    }

    @ParameterizedTest
    @CsvSource({
        "45.4489, 6.9797, true",
        "6.9797, 45.4489, false",
        "139.69, 35.68, false",
        "35.68, 31.29, true",
        "40.0, 31.4, false"
    })
    void axes_are_swapped_when_the_place_is_far_outside_and_would_be_inside(double lon, double lat, boolean swapped) {
        var checked = check(report("lexus", "0612345678", new Position(lon, lat), null, null, null));

        assertThat(pointers(checked).contains("/location/position")).isEqualTo(swapped);
    }

    @ParameterizedTest
    @CsvSource({"1, true", "100, true", "0, false", "101, false", "-1, false"})
    void a_party_has_one_to_a_hundred_people(int people, boolean sound) {
        var party = new Party(people, null, null, null, null, null, null);

        var checked = check(report("lexus", "0612345678", VAL_D_ISERE, null, party, null));

        assertThat(checked instanceof Checked.Sound).isEqualTo(sound);
    }

    @ParameterizedTest
    @CsvSource({"2, 2, true", "2, 3, false", "2, 0, true", "2, -1, false"})
    void children_count_among_the_people(int people, int children, boolean sound) {
        var party = new Party(people, children, null, null, null, null, null);

        var checked = check(report("lexus", "0612345678", VAL_D_ISERE, null, party, null));

        assertThat(checked instanceof Checked.Sound).isEqualTo(sound);
    }

    @Test
    void an_appointment_that_has_passed_is_only_odd() {
        var journey = new Journey(null, NOW);

        var checked = check(report("lexus", "0612345678", VAL_D_ISERE, null, null, journey));

        assertThat(checked)
                .isInstanceOfSatisfying(
                        Checked.Sound.class,
                        sound -> assertThat(sound.doubts())
                                .extracting(Finding::pointer)
                                .containsExactly("/journey/needBy"));
    }

    @Test
    void an_appointment_a_moment_from_now_is_not_odd() {
        var journey = new Journey(null, NOW.plusMillis(1));

        var checked = check(report("lexus", "0612345678", VAL_D_ISERE, null, null, journey));

        assertThat(checked)
                .isInstanceOfSatisfying(
                        Checked.Sound.class, sound -> assertThat(sound.doubts()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"4000, true", "4001, false"})
    void a_description_can_be_read_while_a_family_waits(int length, boolean sound) {
        var report = new Report(
                "lexus",
                null,
                new Caller(null, "0612345678", null, null),
                null,
                new Place(VAL_D_ISERE, null, null, null, null),
                new Fault(null, "x".repeat(length)),
                null,
                null);

        assertThat(check(report) instanceof Checked.Sound).isEqualTo(sound);
    }

    @Test
    void a_report_that_is_made_from_facts_leads_to_the_same_facts() {
        var checked = check(report("lexus", "0612345678", VAL_D_ISERE, null, null, null));

        assertThat(checked).isInstanceOfSatisfying(Checked.Sound.class, sound -> {
            var again = check(Report.of(sound.facts()));
            assertThat(again)
                    .isInstanceOfSatisfying(
                            Checked.Sound.class,
                            second -> assertThat(second.facts()).isEqualTo(sound.facts()));
        });
    }

    private static Checked check(Report report) {
        return Checked.of(report, NOW, CIRCUMSTANCES);
    }

    private static List<String> pointers(Checked checked) {
        return checked instanceof Checked.Unsound unsound
                ? unsound.reasons().stream().map(Finding::pointer).toList()
                : List.of();
    }

    private static Report report(
            String brand,
            String phone,
            Position position,
            @Nullable Vehicle vehicle,
            @Nullable Party party,
            @Nullable Journey journey) {
        return new Report(
                brand,
                null,
                new Caller(null, phone, null, null),
                vehicle,
                new Place(position, null, null, null, null),
                null,
                party,
                journey);
    }

    /// Takes whatever has at least five characters; a national one is marked with the country where it was dialled.
    private static PhoneNumbers.Reading readPhone(String text, String country) {
        if (text.length() < 5) {
            return new PhoneNumbers.Reading.Unreadable("A phone number is expected.");
        }
        return new PhoneNumbers.Reading.Number(text.startsWith("0") ? country + text : text);
    }

    private static final class OnlyLexus implements Brands {
        @Override
        public Optional<Brand> named(String name) {
            return Optional.of(LEXUS).filter(brand -> brand.name().equalsIgnoreCase(name.strip()));
        }

        @Override
        public Optional<Brand> ofManufacturer(String vin) {
            return Optional.empty();
        }

        @Override
        public List<String> names() {
            return List.of(LEXUS.name());
        }
    }
}
