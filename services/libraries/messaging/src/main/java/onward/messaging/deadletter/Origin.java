package onward.messaging.deadletter;

/// Where the record was read from.
record Origin(String topic, int partition, long offset) {}
