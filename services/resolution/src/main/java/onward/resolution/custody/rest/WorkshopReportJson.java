package onward.resolution.custody.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.Instant;
import onward.resolution.casefile.domain.WorkshopStage;
import org.jspecify.annotations.Nullable;

/// How far the workshop is, and since when (now, if not said).
record WorkshopReportJson(
        @NotNull WorkshopStage stage,
        @PastOrPresent @Nullable Instant at) {}
