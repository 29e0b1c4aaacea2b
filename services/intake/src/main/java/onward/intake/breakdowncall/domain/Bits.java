package onward.intake.breakdowncall.domain;

import org.jspecify.annotations.Nullable;

/// A message read bit by bit, the most significant first. The first thing that is wrong is kept, with the bit where it
/// was met; what is read after it means nothing.
final class Bits {
    private final byte[] message;
    private int position;
    private @Nullable Trouble trouble;

    Bits(byte[] message) {
        this.message = message;
    }

    /// Something wrong, and where: bits count from 0.
    record Trouble(int bit, String expected) {}

    /// The next bits as an unsigned number; at most 32 of them.
    long number(int count) {
        if (position + count > length()) {
            refuse(
                    length(),
                    "The message ends early: at least %d more bits are expected."
                            .formatted(position + count - length()));
            return 0;
        }
        long read = 0;
        for (int i = 0; i < count; i++) {
            int octet = message[position / Byte.SIZE];
            read = read << 1 | (octet >> (Byte.SIZE - 1 - position % Byte.SIZE) & 1);
            position++;
        }
        return read;
    }

    /// A number that is written as its distance from the least.
    int from(int least, int count) {
        return (int) (least + number(count));
    }

    boolean flag() {
        return number(1) == 1;
    }

    /// A number that can only be this one.
    void exactly(int only, int count, String expected) {
        int at = position;
        if (number(count) != only) {
            refuse(at, expected);
        }
    }

    /// One of the first few numbers of those that fit into the bits.
    int oneOf(int choices, int count, String expected) {
        int at = position;
        int read = (int) number(count);
        if (read >= choices) {
            refuse(at, expected);
            return 0;
        }
        return read;
    }

    byte[] octets(int count) {
        var read = new byte[count];
        for (int i = 0; i < count; i++) {
            read[i] = (byte) number(Byte.SIZE);
        }
        return read;
    }

    /// Nothing may follow but the zeros that fill the last octet.
    void end() {
        int at = position;
        int rest = length() - position;
        if (rest >= Byte.SIZE) {
            refuse(at, "The message is complete here, and %d bits follow.".formatted(rest));
        } else if (rest > 0 && number(rest) != 0) {
            refuse(at, "Zeros are expected to fill the last octet.");
        }
    }

    @Nullable
    Trouble trouble() {
        return trouble;
    }

    private int length() {
        return message.length * Byte.SIZE;
    }

    private void refuse(int bit, String expected) {
        if (trouble == null) {
            trouble = new Trouble(bit, expected);
        }
    }
}
