package onward.dispatch.fleet.domain;

/// A responder and the version of what is registered about it.
public record VersionedResponder(Responder responder, long version) {}
