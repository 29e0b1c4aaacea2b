package onward.resolution.authority.domain;

/// The brands' authority.
public interface Authorities {
    /// The brand's own, or the one for brands without.
    Authority of(String brand);
}
