package onward.dispatch.planning.domain;

/// How it was made: by the optimiser, with a bound, or where that is not to be had by inserting each job where it
/// costs least.
public enum PlanMethod {
    OPTIMISED,
    INSERTED
}
