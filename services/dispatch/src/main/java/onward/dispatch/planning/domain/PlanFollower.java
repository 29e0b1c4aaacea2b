package onward.dispatch.planning.domain;

/// Told of every plan of an area that is kept, when it is, outside of any transaction.
public interface PlanFollower {
    void follow(DispatchPlan plan);
}
