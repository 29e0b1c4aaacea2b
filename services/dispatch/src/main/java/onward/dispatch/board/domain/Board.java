package onward.dispatch.board.domain;

import java.time.Instant;
import java.util.List;

/// Everything that is going on at a time: what is shown of incidents, their jobs, the responders on shift, what
/// customers wait for, and what somebody has to see to. A stream that starts at `lastEventId` misses nothing after
/// it.
public record Board(
        Instant at,
        String area,
        String lastEventId,
        List<IncidentEntry> incidents,
        List<JobEntry> jobs,
        List<ResponderEntry> responders,
        List<PromiseEntry> promises,
        List<AlarmEntry> alarms) {}
