package onward.contracts;

/// Anything that travels on a topic. The concrete record carries an [EventType].
public interface Event {}
