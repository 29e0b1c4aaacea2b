package onward.resolution.casefile.domain;

import java.time.Duration;

/// How long each kind of care may take. Recovery, repair and the returns count from the opening of the case; the
/// follow-up call and the settlement from its resolution. Owners are reminded the time `reminder` before something is
/// due.
public record Deadlines(
        Duration recovery,
        Duration repair,
        Duration vehicleReturn,
        Duration replacementReturn,
        Duration followUpCall,
        Duration settlement,
        Duration reminder) {}
