package onward.resolution.costs.domain;

/// The brands' tariffs.
public interface Tariffs {
    /// The brand's own, or the one for brands without.
    Tariff of(String brand);
}
