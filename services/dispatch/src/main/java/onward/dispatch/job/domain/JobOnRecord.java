package onward.dispatch.job.domain;

import java.time.Instant;

/// A job, its version, the control area where it is done, and since when it exists.
public record JobOnRecord(Job job, long version, String area, Instant createdAt) {}
