package onward.dispatch.crew.domain;

/// One thing that a crew was told: the event's type and its data as JSON.
public record ToldOrder(String cursor, String type, String data) {}
