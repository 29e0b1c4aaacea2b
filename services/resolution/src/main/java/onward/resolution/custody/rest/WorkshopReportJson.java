package onward.resolution.custody.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.Instant;
import onward.resolution.casefile.domain.WorkshopStage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How far the workshop is, and since when (now, if not said).
@Schema(examples = "{\"stage\":\"IN_REPAIR\",\"at\":\"2026-12-21T08:00:00Z\"}")
record WorkshopReportJson(
        @NotNull WorkshopStage stage,
        @PastOrPresent @Nullable Instant at) {}
