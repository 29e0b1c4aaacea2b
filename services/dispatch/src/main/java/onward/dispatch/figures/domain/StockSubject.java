package onward.dispatch.figures.domain;

/// What is counted; of `LAPSING_PROMISES` those that lapse within the time in which somebody is alarmed.
public enum StockSubject {
    JOBS,
    ALARMS,
    PROMISES,
    LAPSING_PROMISES,
    RESPONDERS
}
