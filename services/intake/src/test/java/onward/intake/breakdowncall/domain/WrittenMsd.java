package onward.intake.breakdowncall.domain;

import java.math.BigInteger;

/// Writes a minimum set of data down as a vehicle does: the counterpart of [Msd], for tests only.
public final class WrittenMsd {
    private static final String VIN_CHARACTERS = "0123456789ABCDEFGHJKLMNPRSTUVWXYZ";

    private final StringBuilder bits = new StringBuilder();

    private WrittenMsd() {}

    public static byte[] of(MinimumSet told) {
        return new WrittenMsd().write(told).octets();
    }

    private WrittenMsd write(MinimumSet told) {
        var control = told.control();
        number(1, 8).flag(false).flag(false);
        flag(false).flag(told.recentlyAt() != null).flag(told.beforeThatAt() != null);
        flag(told.passengers() != null).number(told.messageId(), 8);
        flag(control.automaticActivation()).flag(control.testCall()).flag(control.positionCanBeTrusted());
        flag(false).number(control.vehicleClass().ordinal(), 4);
        told.vin().chars().forEach(character -> number(VIN_CHARACTERS.indexOf(character), 6));
        flag(false);
        for (var store : EnergyStore.values()) {
            flag(told.energyStores().contains(store));
        }
        told.energyStores().forEach(store -> flag(true));
        number(told.timestamp(), 32);
        number(told.place().latitude() - (long) Integer.MIN_VALUE, 32);
        number(told.place().longitude() - (long) Integer.MIN_VALUE, 32);
        number(told.direction(), 8);
        for (var delta : told.recently()) {
            number(delta.latitude() + 512, 10).number(delta.longitude() + 512, 10);
        }
        return told.passengers() == null ? this : number(told.passengers(), 8);
    }

    private WrittenMsd flag(boolean value) {
        return number(value ? 1 : 0, 1);
    }

    private WrittenMsd number(long value, int count) {
        for (int bit = count - 1; bit >= 0; bit--) {
            bits.append(value >> bit & 1);
        }
        return this;
    }

    private byte[] octets() {
        while (bits.length() % 8 != 0) {
            bits.append('0');
        }
        var octets = new byte[bits.length() / 8];
        for (int i = 0; i < octets.length; i++) {
            octets[i] = new BigInteger(bits.substring(8 * i, 8 * i + 8), 2).byteValue();
        }
        return octets;
    }
}
