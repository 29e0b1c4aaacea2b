package onward.planner.insertion;

/// How much later another request of the tour is served (sooner if `seconds` is negative), and how late that is.
public record Delay(String request, double seconds, double late) {}
