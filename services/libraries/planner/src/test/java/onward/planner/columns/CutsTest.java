package onward.planner.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import onward.planner.Problems;
import onward.planner.evaluation.Numbered;
import org.junit.jupiter.api.Test;

class CutsTest {
    @Test
    void a_tour_counts_when_it_holds_two_of_the_three() {
        var cuts = new Cuts(6);
        cuts.add(new int[] {0, 1, 2});
        cuts.add(new int[] {2, 3, 4});
        int[] counting = new int[2];

        assertThat(cuts.counting(new int[] {0, 3, 5}, 0, counting)).isZero();
        assertThat(cuts.counting(new int[] {4, 0, 2}, 0, counting)).isEqualTo(2);
        assertThat(cuts.counting(new int[] {2, 1, 0}, 0, counting)).isEqualTo(1);
        assertThat(counting[0]).isZero();
        assertThat(cuts.counting(new int[] {2, 1, 0}, 1, counting)).isZero();
    }

    @Test
    void a_cut_is_known_only_once() {
        var cuts = new Cuts(3);

        assertThat(cuts.add(new int[] {0, 1, 2})).isZero();
        assertThat(cuts.add(new int[] {0, 1, 2})).isEqualTo(-1);
    }

    /// Three units with one pair of three requests each, at next to no cost: half of each pair serves all, as no plan
    /// can.
    @Test
    void a_mixture_of_pairs_is_found_and_cut_off() {
        var instance = new Numbered(Problems.random(1, 3, 3, true)).instance;
        for (int unit = 0; unit < 3; unit++) {
            for (int request = 0; request < 3; request++) {
                instance.allow(unit, request);
            }
        }
        try (var master = new Master(Scope.whole(instance), new HalfOfEach())) {
            master.add(0, new int[] {0, 1});
            master.add(1, new int[] {1, 2});
            master.add(2, new int[] {2, 0});

            var broken = Separation.broken(master, 10);

            assertThat(broken).containsExactly(new int[] {0, 1, 2});
            assertThat(master.cut(broken)).isEqualTo(1);
            master.solve(1);
            assertThat(master.earned(new int[] {0, 1}, new double[3], master.cutPrice))
                    .isCloseTo(-5, within(1e-9));
            assertThat(master.earned(new int[] {0}, new double[3], master.cutPrice))
                    .isZero();
        }
    }

    /// A programme whose answer is one half of every column, and prices of -5.
    private static final class HalfOfEach implements LinearProgramme {
        private int rows;
        private int columns;

        @Override
        public int atLeastOne() {
            return rows++;
        }

        @Override
        public int atMostOne() {
            return rows++;
        }

        @Override
        public int column(double cost, int[] rows, int count) {
            return columns++;
        }

        @Override
        public void join(int column, int row) {}

        @Override
        public void bound(int column, double lower, double upper) {}

        @Override
        public boolean solve(double seconds) {
            return true;
        }

        @Override
        public double objective() {
            return 0;
        }

        @Override
        public double price(int row) {
            return -5;
        }

        @Override
        public double value(int column) {
            return 0.5;
        }

        @Override
        public void close() {}
    }
}
