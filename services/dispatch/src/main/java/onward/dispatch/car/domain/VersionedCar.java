package onward.dispatch.car.domain;

/// A car and the version of what is registered about it.
public record VersionedCar(Car car, long version) {}
