package onward.dispatch.planning.domain;

import java.util.List;

/// The units of the fleet that matter for what is needed.
public interface FieldUnits {
    /// For each need, in order: the nearest able units of its kind with room, the nearest of those who have nothing to
    /// do, and some of the nearest others of that kind, so that it can be said why they can't. All needs are of one
    /// incident: they free the same one, or none.
    List<List<FieldUnit>> around(List<Need> needs);
}
