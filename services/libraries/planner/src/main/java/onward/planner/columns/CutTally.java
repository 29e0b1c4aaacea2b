package onward.planner.columns;

/// How many requests of each cut a tour holds while it is searched for, and what the next one would cost by that.
final class CutTally {
    private final Cuts cuts;
    private final double[] prices;
    private final int[] held;

    CutTally(Cuts cuts, double[] prices) {
        this.cuts = cuts;
        this.prices = prices;
        held = new int[cuts.count()];
    }

    /// What the request would cost by cuts that begin to count the tour.
    double penalty(int request) {
        double sum = 0;
        for (int cut : cuts.of(request)) {
            sum += held[cut] == 1 ? prices[cut] : 0;
        }
        return sum;
    }

    void enter(int request) {
        for (int cut : cuts.of(request)) {
            held[cut]++;
        }
    }

    void leave(int request) {
        for (int cut : cuts.of(request)) {
            held[cut]--;
        }
    }
}
