package onward.dispatch.area.domain;

/// An area and its version.
public record VersionedArea(Area area, long version) {}
