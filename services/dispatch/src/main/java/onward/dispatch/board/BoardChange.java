package onward.dispatch.board;

import onward.dispatch.board.domain.Entry;
import onward.dispatch.board.domain.EntryKind;
import onward.dispatch.board.domain.Place;

/// An entry as it is now, and where whoever has read it is.
public record BoardChange(Place place, EntryKind kind, String id, Entry entry) {}
