package onward.resolution.casefile;

/// What became of something that another service told about an incident.
public enum Followed {
    /// The case took it in, or rightly left it.
    TAKEN_IN,
    /// There is no case of this incident, yet.
    UNKNOWN_CASE
}
