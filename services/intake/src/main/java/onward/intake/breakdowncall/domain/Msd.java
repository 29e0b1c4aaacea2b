package onward.intake.breakdowncall.domain;

import java.util.ArrayList;
import java.util.List;
import onward.intake.breakdowncall.domain.MinimumSet.Delta;
import onward.intake.breakdowncall.domain.MinimumSet.Place;
import org.jspecify.annotations.Nullable;

/// The binary form of the minimum set of data: EN 15722, version 1, in unaligned PER (ITU-T X.691). The fields stand in
/// the order in which they are read here, without any padding between them.
public final class Msd {
    private static final int VERSION = 1;
    private static final int VIN_LENGTH = 17;
    private static final String VIN_CHARACTERS = "0123456789ABCDEFGHJKLMNPRSTUVWXYZ";
    private static final int VIN_CHARACTER_BITS = 6;
    private static final int CLASS_BITS = 4;
    private static final int DELTA_BITS = 10;
    private static final int LEAST_DELTA = -512;
    private static final int LONG_LENGTH_MARK = 128;
    private static final String NO_EXTENSION = "0 is expected: the fields of version 1, without an extension.";

    private Msd() {}

    public static Decoded decode(byte[] message) {
        var bits = new Bits(message);
        bits.exactly(VERSION, Byte.SIZE, "The layout of version 1 is expected.");
        bits.exactly(0, 1, NO_EXTENSION);
        boolean hasAdditionalData = bits.flag();
        var minimumSet = minimumSet(bits);
        if (hasAdditionalData) {
            skipOctets(bits);
            skipOctets(bits);
        }
        bits.end();
        var trouble = bits.trouble();
        return trouble == null
                ? new Decoded.Read(minimumSet)
                : new Decoded.Unreadable(trouble.bit(), trouble.expected());
    }

    private static MinimumSet minimumSet(Bits bits) {
        bits.exactly(0, 1, NO_EXTENSION);
        boolean hasRecent = bits.flag();
        boolean hasBeforeThat = bits.flag();
        boolean hasPassengers = bits.flag();
        return new MinimumSet(
                (int) bits.number(Byte.SIZE),
                control(bits),
                vin(bits),
                energyStores(bits),
                bits.number(Integer.SIZE),
                new Place(bits.from(Integer.MIN_VALUE, Integer.SIZE), bits.from(Integer.MIN_VALUE, Integer.SIZE)),
                (int) bits.number(Byte.SIZE),
                hasRecent ? delta(bits) : null,
                hasBeforeThat ? delta(bits) : null,
                hasPassengers ? passengers(bits) : null);
    }

    private static Control control(Bits bits) {
        return new Control(bits.flag(), bits.flag(), bits.flag(), vehicleClass(bits));
    }

    private static VehicleClass vehicleClass(Bits bits) {
        bits.exactly(0, 1, NO_EXTENSION);
        var classes = VehicleClass.values();
        return classes[bits.oneOf(classes.length, CLASS_BITS, "One of the 13 classes of vehicles is expected.")];
    }

    private static String vin(Bits bits) {
        var vin = new StringBuilder();
        for (int i = 0; i < VIN_LENGTH; i++) {
            vin.append(VIN_CHARACTERS.charAt(
                    bits.oneOf(VIN_CHARACTERS.length(), VIN_CHARACTER_BITS, "A character of a VIN is expected.")));
        }
        return vin.toString();
    }

    /// Each store is told only where it differs from the default, which is that there is none.
    private static List<EnergyStore> energyStores(Bits bits) {
        bits.exactly(0, 1, NO_EXTENSION);
        var told = new ArrayList<EnergyStore>();
        for (var store : EnergyStore.values()) {
            if (bits.flag()) {
                told.add(store);
            }
        }
        told.removeIf(store -> !bits.flag());
        return List.copyOf(told);
    }

    private static Delta delta(Bits bits) {
        return new Delta(bits.from(LEAST_DELTA, DELTA_BITS), bits.from(LEAST_DELTA, DELTA_BITS));
    }

    private static @Nullable Integer passengers(Bits bits) {
        int told = (int) bits.number(Byte.SIZE);
        return told == MinimumSet.UNKNOWN ? null : told;
    }

    /// What a maker adds is nobody's concern here: an object identifier and its data, each after its length.
    private static void skipOctets(Bits bits) {
        bits.octets(bits.oneOf(LONG_LENGTH_MARK, Byte.SIZE, "A length of at most 127 octets is expected."));
    }
}
