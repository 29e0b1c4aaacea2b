package onward.planner.explain;

/// One request in a tour: seconds from now when the unit arrives and when service starts and ends, how late it starts,
/// and the metres to it.
public record Stop(String request, double arrival, double start, double end, double late, double metres) {}
