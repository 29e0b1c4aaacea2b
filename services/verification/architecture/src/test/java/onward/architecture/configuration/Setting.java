package onward.architecture.configuration;

/// One property that can be set: its name, what it takes, what it is unless set, and what it means.
record Setting(String name, String type, String usual, String meaning) {}
