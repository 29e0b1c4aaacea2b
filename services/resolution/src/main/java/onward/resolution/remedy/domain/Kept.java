package onward.resolution.remedy.domain;

/// A remedy as it was read or written, with the number of its version.
public record Kept(Remedy remedy, long version) {}
