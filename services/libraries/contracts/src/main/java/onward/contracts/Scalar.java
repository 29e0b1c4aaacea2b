package onward.contracts;

/// A value that is one string on the wire: `toString()` writes it and a public static `parse(String)` of the same type
/// reads it back, or throws [IllegalArgumentException] with what is expected.
public interface Scalar {}
