package onward.dispatch.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import onward.dispatch.DispatchSettings;
import onward.dispatch.board.domain.AlarmEntry;
import onward.dispatch.board.domain.Boards;
import onward.dispatch.board.domain.Boards.Touched;
import onward.dispatch.board.domain.Entry;
import onward.dispatch.board.domain.EntryKind;
import onward.dispatch.board.domain.IncidentEntry;
import onward.dispatch.board.domain.JobEntry;
import onward.dispatch.board.domain.Place;
import onward.dispatch.board.domain.PromiseEntry;
import onward.dispatch.board.domain.ResponderEntry;
import onward.dispatch.board.domain.Snapshot;
import onward.dispatch.board.domain.Viewer;

/// Tells what has changed on the board since somebody looked: each entry as it is now, so that whoever missed some
/// changes of it is right again with the last.
@ApplicationScoped
public class FollowBoard {
    private static final Map<EntryKind, Class<? extends Entry>> TYPES = Map.of(
            EntryKind.INCIDENT, IncidentEntry.class,
            EntryKind.JOB, JobEntry.class,
            EntryKind.RESPONDER, ResponderEntry.class,
            EntryKind.PROMISE, PromiseEntry.class,
            EntryKind.ALARM, AlarmEntry.class);

    private final Boards boards;
    private final Duration staleAfter;

    FollowBoard(Boards boards, DispatchSettings settings) {
        this.boards = boards;
        this.staleAfter = settings.positions().staleAfter();
    }

    /// Where somebody is who looks now.
    @Transactional
    public Place latest() {
        return Place.at(boards.now());
    }

    /// One look reaches until now, unless there is more than `max`: who is in the middle of what an earlier look
    /// found is told the rest of it, and then what came after.
    ///
    /// @throws IllegalArgumentException when the place is none of this database's
    @Transactional
    public BoardNews after(Place place, Viewer viewer, int max) {
        var now = boards.now();
        if (place.upTo(now).xmax() > now.xmax() || place.since().xmax() > now.xmax()) {
            throw new IllegalArgumentException("Nobody has seen that yet.");
        }
        var found = new ArrayList<BoardChange>();
        var from = place;
        while (true) {
            var upTo = from.upTo(now);
            int room = max - found.size();
            var touched = boards.touched(from, upTo, room);
            found.addAll(changes(from, upTo, touched, viewer));
            boolean isWhole = touched.size() < room;
            if (isWhole && from.middle() == null) {
                return new BoardNews(found, Place.at(upTo));
            }
            from = isWhole ? Place.at(upTo) : from.after(upTo, touched.getLast());
            if (!isWhole && !found.isEmpty()) {
                return new BoardNews(found, from);
            }
        }
    }

    private List<BoardChange> changes(Place from, Snapshot upTo, List<Touched> touched, Viewer viewer) {
        var entries = new EnumMap<EntryKind, Map<String, ? extends Entry>>(EntryKind.class);
        touched.stream()
                .collect(Collectors.groupingBy(Touched::kind, Collectors.mapping(Touched::id, Collectors.toList())))
                .forEach((kind, ids) ->
                        entries.put(kind, boards.these(kind, Objects.requireNonNull(TYPES.get(kind)), ids, viewer)));
        return touched.stream()
                .flatMap(one -> Optional.ofNullable(entries.get(one.kind()))
                        .<Entry>map(found -> found.get(one.id()))
                        .map(entry -> new BoardChange(from.after(upTo, one), one.kind(), one.id(), doubted(entry)))
                        .stream())
                .toList();
    }

    private Entry doubted(Entry entry) {
        return entry instanceof ResponderEntry responder ? responder.doubtedAfter(staleAfter) : entry;
    }
}
