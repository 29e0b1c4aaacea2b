package onward.dispatch.planning.domain;

import java.util.List;

/// The control areas: regions that are planned as one.
public interface Areas {
    List<Area> all();

    /// Nobody else plans for the area until the transaction ends. Taken after the incident's lock, before responders'.
    void lock();

    /// A region that is planned as one.
    record Area(String id, String name) {}
}
