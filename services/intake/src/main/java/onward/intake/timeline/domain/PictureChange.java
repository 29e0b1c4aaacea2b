package onward.intake.timeline.domain;

import java.time.Instant;
import java.util.UUID;

/// One change of an incident, with where it stood after it.
public record PictureChange(
        LogPlace place,
        UUID incidentId,
        String brand,
        String state,
        Instant at,
        String type,
        String actor,
        String text) {}
