package onward.intake.breakdowncall.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import onward.intake.breakdowncall.domain.MinimumSet.Delta;
import onward.intake.breakdowncall.domain.MinimumSet.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MsdTest {
    private static final byte[] OF_THE_STANDARD = HexFormat.of()
            .parseHex("015C0681D54970D65C3597CA0420C41464583ADE68AC52E9BB8413F149C07414FB414F6010180813E82181823230");

    @Test
    void the_standards_message_is_read() {
        assertThat(Msd.decode(OF_THE_STANDARD))
                .isEqualTo(new Decoded.Read(new MinimumSet(
                        1,
                        new Control(true, false, true, VehicleClass.M1),
                        "WM9VDSVDSYA123456",
                        List.of(EnergyStore.GASOLINE, EnergyStore.ELECTRIC),
                        123_456_789,
                        new Place(173_881_200, 41_822_520),
                        14,
                        new Delta(10, -10),
                        new Delta(10, -20),
                        2)));
    }

    @Test
    void what_a_vehicle_writes_is_read_as_it_meant_it() {
        var bare = new MinimumSet(
                255,
                new Control(false, true, false, VehicleClass.L7E),
                "00000000000000000",
                List.of(),
                4_294_967_295L,
                new Place(Integer.MIN_VALUE, Integer.MAX_VALUE),
                255,
                null,
                null,
                null);

        assertThat(Msd.decode(WrittenMsd.of(bare))).isEqualTo(new Decoded.Read(bare));
        assertThat(Msd.decode(WrittenMsd.of(ACall.ofTheStandard()))).isEqualTo(new Decoded.Read(ACall.ofTheStandard()));
    }

    static IntStream lengths() {
        return IntStream.range(0, OF_THE_STANDARD.length);
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void a_message_that_ends_early_is_refused_where_it_ends(int length) {
        var decoded = Msd.decode(Arrays.copyOf(OF_THE_STANDARD, length));

        assertThat(decoded).isInstanceOfSatisfying(Decoded.Unreadable.class, unreadable -> {
            assertThat(unreadable.bit()).isEqualTo(8 * length);
            assertThat(unreadable.expected()).contains("ends early");
        });
    }

    @Test
    void what_follows_a_complete_message_is_refused_where_it_begins() {
        var decoded = Msd.decode(Arrays.copyOf(OF_THE_STANDARD, OF_THE_STANDARD.length + 2));

        assertThat(decoded).isEqualTo(new Decoded.Unreadable(365, "The message is complete here, and 19 bits follow."));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 00000010, 0, version 1",
        "1, 11011100, 8, extension",
        "1, 01111100, 10, extension",
        "2, 00000110, 26, classes",
        "45, 00110001, 365, Zeros"
    })
    void the_bit_that_can_not_be_so_is_named(int octet, String bits, int at, String expected) {
        var broken = OF_THE_STANDARD.clone();
        broken[octet] = (byte) Integer.parseInt(bits, 2);
        if (expected.equals("classes")) {
            broken[3] = (byte) 0xB5;
        }

        assertThat(Msd.decode(broken)).isInstanceOfSatisfying(Decoded.Unreadable.class, unreadable -> {
            assertThat(unreadable.bit()).isEqualTo(at);
            assertThat(unreadable.expected()).contains(expected);
        });
    }

    @Test
    void a_character_that_no_vin_has_is_refused() {
        var broken = OF_THE_STANDARD.clone();
        broken[4] = (byte) 0xFF;
        broken[5] = (byte) 0xFF;

        assertThat(Msd.decode(broken))
                .isInstanceOfSatisfying(
                        Decoded.Unreadable.class,
                        unreadable -> assertThat(unreadable.expected()).contains("VIN"));
    }

    /// Behind the object identifier's length, and behind the data's.
    private static boolean isWhatAMakerAdds(int bit) {
        return bit >= 293 + 8 && bit < 365 && !(bit >= 325 && bit < 333);
    }

    @Test
    void no_flipped_bit_is_more_than_another_message_or_a_refusal() {
        for (int bit = 0; bit < 8 * OF_THE_STANDARD.length; bit++) {
            var flipped = OF_THE_STANDARD.clone();
            flipped[bit / 8] ^= (byte) (1 << 7 - bit % 8);

            var decoded = Msd.decode(flipped);

            assertThat(decoded instanceof Decoded.Unreadable unreadable ? unreadable.bit() : 0)
                    .isBetween(0, 8 * OF_THE_STANDARD.length);
            assertThat(decoded.equals(Msd.decode(OF_THE_STANDARD))).isEqualTo(isWhatAMakerAdds(bit));
        }
    }
}
