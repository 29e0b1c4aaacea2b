package onward.contracts.dispatch;

/// Which of the two chains of jobs a job belongs to.
public enum ItineraryKind {
    PEOPLE,
    VEHICLE
}
