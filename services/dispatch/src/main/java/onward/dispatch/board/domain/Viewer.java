package onward.dispatch.board.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who looks at the board: which brands' people they may see, `*` being every one's, and which control area they
/// look at, null being all.
public record Viewer(Set<String> brands, @Nullable String area) {}
