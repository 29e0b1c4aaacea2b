package onward.dispatch.board.store;

import onward.dispatch.board.domain.EntryKind;
import onward.dispatch.board.domain.Viewer;

/// What makes an entry of the board, `shown`, one of the control area `:area`.
final class AreaTerms {
    private static final String INCIDENT = """
        exists (select from incidents i
                 where i.id = %s
                   and (i.area_id = :area
                        or exists (select from jobs j
                                    where j.incident_id = i.id and j.area_id = :area
                                      and j.state in ('RESERVED', 'PENDING', 'OFFERED', 'UNFILLED', 'ACCEPTED',
                                                      'EN_ROUTE', 'ON_SCENE', 'TRANSPORTING', 'AT_DESTINATION'))))\
        """;
    private static final String JOB = "exists (select from jobs j where j.id = %s and j.area_id = :area)";
    private static final String ABOUT = """
        (shown.entry ->> 'jobId' is not null and %s or shown.entry ->> 'jobId' is null and %s)\
        """.formatted(
                    JOB.formatted("cast(shown.entry ->> 'jobId' as uuid)"),
                    INCIDENT.formatted("cast(shown.entry ->> 'incidentId' as uuid)"));
    private static final String RESPONDER = """
        (exists (select from responder_positions p where p.responder_id = shown.id and p.area_id = :area)
         or exists (select from jobs j
                     where j.responder_id = shown.id and j.area_id = :area
                       and j.state in ('ACCEPTED', 'EN_ROUTE', 'ON_SCENE', 'TRANSPORTING', 'AT_DESTINATION')))\
        """;

    private AreaTerms() {}

    static String of(EntryKind kind, Viewer viewer) {
        if (viewer.area() == null) {
            return "true";
        }
        return switch (kind) {
            case INCIDENT -> INCIDENT.formatted("shown.id");
            case JOB -> JOB.formatted("shown.id");
            case PROMISE, ALARM -> ABOUT;
            case RESPONDER -> RESPONDER;
        };
    }
}
