package onward.dispatch.journey.domain;

/// The brands' care policies.
public interface CarePolicies {
    /// The brand's own, or the one for brands without.
    CarePolicy of(String brand);
}
