package onward.contracts.incident;

/// A kind of help that may solve it at the roadside, with the chance of success, 0 to 1, and the rule that said so.
public record ServiceNeed(ServiceType service, double chanceAtRoadside, String rule) {}
