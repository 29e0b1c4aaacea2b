package onward.dispatch.fleet.kafka;

/// Which tracker.
record Device(String uniqueId) {}
