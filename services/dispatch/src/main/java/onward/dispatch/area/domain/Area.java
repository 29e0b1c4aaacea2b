package onward.dispatch.area.domain;

import org.jspecify.annotations.Nullable;

/// A region that is planned as one. Only `everywhere` has no outline: it is whatever lies in no other area.
public record Area(AreaId id, String name, @Nullable Outline outline) {}
