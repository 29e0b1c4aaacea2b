package onward.resolution.servicelevel.domain;

/// What was observed and has to be counted.
public interface Observations {
    void add(Observation observation);
}
