package onward.dispatch.job.domain;

/// Which part of a report is doubted, and why.
public record BoardingDoubt(String pointer, String detail) {}
