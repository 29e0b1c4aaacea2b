package onward.dispatch.planning;

import onward.dispatch.planning.domain.AreaPicture;
import onward.dispatch.planning.domain.DispatchPlan;
import org.jspecify.annotations.Nullable;

/// How an area stands, and how it was planned before.
public record Sketch(AreaPicture picture, @Nullable DispatchPlan before) {}
