package onward.planner;

import java.util.List;

/// The units that can go, best first, and the others with the reason. Those who only have too much to do stand among
/// the
/// others, and in `busy` with the time at which they could be there after all that, best first.
public record Ranking(List<Candidate> candidates, List<Candidate> busy, List<Ineligible> ineligible) {
    /// A unit that can go: it is free after `freeSeconds`, travels (turnout included) for `travelSeconds`, with `ahead`
    /// visits before this one.
    public record Candidate(String unit, double freeSeconds, double travelSeconds, int ahead) {
        public double arrivalSeconds() {
            return freeSeconds + travelSeconds;
        }
    }

    /// A unit that can't go, and why, in words that complete "it …".
    public record Ineligible(String unit, String reason) {}
}
