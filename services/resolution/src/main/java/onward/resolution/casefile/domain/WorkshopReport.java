package onward.resolution.casefile.domain;

import java.time.Instant;

/// The workshop says that it is at this stage since then.
public record WorkshopReport(WorkshopStage stage, Instant at) {}
