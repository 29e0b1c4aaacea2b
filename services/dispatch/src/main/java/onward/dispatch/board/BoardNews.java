package onward.dispatch.board;

import java.util.List;
import onward.dispatch.board.domain.Place;

/// What has changed, and how far that reaches.
public record BoardNews(List<BoardChange> changes, Place reached) {}
