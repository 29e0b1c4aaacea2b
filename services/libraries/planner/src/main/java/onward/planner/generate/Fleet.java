package onward.planner.generate;

import java.util.List;

/// Which trades there are, and which one the unit with an index has.
enum Fleet {
    /// Every seventh unit is a tow truck.
    FLAT(List.of(Trade.PATROL, Trade.TOW)) {
        @Override
        Trade of(int index, int count) {
            return index % 7 == 3 ? Trade.TOW : Trade.PATROL;
        }
    },
    /// One in twenty is a helicopter, 22 % are tow trucks, 13 % couriers, in this order, and the others patrols.
    ALPINE(List.of(Trade.ALPINE_PATROL, Trade.ALPINE_TOW, Trade.COURIER, Trade.HELICOPTER)) {
        @Override
        Trade of(int index, int count) {
            double share = (index + 0.5) / count;
            if (share < 0.05) {
                return Trade.HELICOPTER;
            }
            if (share < 0.265) {
                return Trade.ALPINE_TOW;
            }
            return share < 0.4 ? Trade.COURIER : Trade.ALPINE_PATROL;
        }
    };

    private final List<Trade> trades;

    Fleet(List<Trade> trades) {
        this.trades = trades;
    }

    List<Trade> trades() {
        return trades;
    }

    abstract Trade of(int index, int count);
}
