package onward.dispatch.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import onward.dispatch.DispatchSettings;
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
import onward.dispatch.fleet.LookUpFleet;
import onward.dispatch.planning.domain.Areas;
import org.jspecify.annotations.Nullable;

/// Looks at everything that is going on.
@ApplicationScoped
public class LookAtBoard {
    private final Boards boards;
    private final Areas areas;
    private final Duration staleAfter;
    private final Clock clock;

    LookAtBoard(Boards boards, Areas areas, DispatchSettings settings, Clock clock) {
        this.boards = boards;
        this.areas = areas;
        this.staleAfter = settings.positions().staleAfter();
        this.clock = clock;
    }

    /// `area` null is the whole.
    @Transactional
    public Answer look(@Nullable String area, Collection<String> brands) {
        var known = areas.all().stream().map(Areas.Area::id).toList();
        if (area != null && !known.contains(area)) {
            return new UnknownArea(known);
        }
        var seen = boards.now();
        return new Shown(new Board(
                clock.instant(),
                area == null ? LookUpFleet.AREA : area,
                Place.at(seen).toString(),
                boards.all(EntryKind.INCIDENT, IncidentEntry.class, brands),
                boards.all(EntryKind.JOB, JobEntry.class, brands),
                boards.all(EntryKind.RESPONDER, ResponderEntry.class, brands).stream()
                        .map(responder -> responder.doubtedAfter(staleAfter))
                        .toList(),
                boards.all(EntryKind.PROMISE, PromiseEntry.class, brands),
                boards.all(EntryKind.ALARM, AlarmEntry.class, brands)));
    }

    /// What became of a look.
    public sealed interface Answer {
        record Shown(Board board) implements Answer {}

        /// There are only these.
        record UnknownArea(List<String> known) implements Answer {}
    }
}
