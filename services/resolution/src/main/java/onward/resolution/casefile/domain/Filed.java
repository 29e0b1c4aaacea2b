package onward.resolution.casefile.domain;

/// A case as it was read or written, with the number of its version.
public record Filed(CareCase careCase, long version) {}
