package onward.kubernetes.operators;

/// A reference by name.
record Named(String name) {}
