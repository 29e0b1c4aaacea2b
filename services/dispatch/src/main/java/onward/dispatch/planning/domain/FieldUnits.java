package onward.dispatch.planning.domain;

import java.util.List;

/// The units of the fleet that matter for what is needed.
public interface FieldUnits {
    /// For each need, in order: the nearest able units of its kind with room, and some of the nearest others of that
    /// kind, so that it can be said why they can't.
    List<List<FieldUnit>> around(List<Need> needs);
}
