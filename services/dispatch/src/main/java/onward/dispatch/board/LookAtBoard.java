package onward.dispatch.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import onward.dispatch.DispatchSettings;
import onward.dispatch.area.LookUpAreas;
import onward.dispatch.area.domain.AreaId;
import onward.dispatch.board.LookAtBoard.Answer.Shown;
import onward.dispatch.board.LookAtBoard.Answer.UnknownArea;
import onward.dispatch.board.domain.AlarmEntry;
import onward.dispatch.board.domain.Board;
import onward.dispatch.board.domain.Boards;
import onward.dispatch.board.domain.EntryKind;
import onward.dispatch.board.domain.IncidentEntry;
import onward.dispatch.board.domain.JobEntry;
import onward.dispatch.board.domain.Place;
import onward.dispatch.board.domain.PromiseEntry;
import onward.dispatch.board.domain.ResponderEntry;
import onward.dispatch.board.domain.Viewer;

/// Looks at everything that is going on.
@ApplicationScoped
public class LookAtBoard {
    private final Boards boards;
    private final LookUpAreas areas;
    private final Duration staleAfter;
    private final Clock clock;

    LookAtBoard(Boards boards, LookUpAreas areas, DispatchSettings settings, Clock clock) {
        this.boards = boards;
        this.areas = areas;
        this.staleAfter = settings.positions().staleAfter();
        this.clock = clock;
    }

    @Transactional
    public Answer look(Viewer viewer) {
        var unknown = areas.unknown(viewer.area()).orElse(null);
        if (unknown != null) {
            return new UnknownArea(unknown.words());
        }
        var seen = boards.now();
        return new Shown(new Board(
                clock.instant(),
                viewer.area() == null ? AreaId.EVERYWHERE.value() : viewer.area(),
                Place.at(seen).toString(),
                boards.all(EntryKind.INCIDENT, IncidentEntry.class, viewer),
                boards.all(EntryKind.JOB, JobEntry.class, viewer),
                boards.all(EntryKind.RESPONDER, ResponderEntry.class, viewer).stream()
                        .map(responder -> responder.doubtedAfter(staleAfter))
                        .toList(),
                boards.all(EntryKind.PROMISE, PromiseEntry.class, viewer),
                boards.all(EntryKind.ALARM, AlarmEntry.class, viewer)));
    }

    /// What became of a look.
    public sealed interface Answer {
        record Shown(Board board) implements Answer {}

        /// What there is instead.
        record UnknownArea(String words) implements Answer {}
    }
}
