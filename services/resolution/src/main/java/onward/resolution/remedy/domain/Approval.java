package onward.resolution.remedy.domain;

import java.time.Instant;
import onward.resolution.authority.domain.Escalation;
import onward.resolution.authority.domain.Use;
import org.jspecify.annotations.Nullable;

/// Who granted a remedy, when, and from which budget; `escalation` is whom it had been put to, if to anybody.
public record Approval(
        String by, Instant at, Use use, @Nullable Escalation escalation) {}
