package onward.dispatch.board;

import jakarta.enterprise.context.RequestScoped;
import java.util.TreeSet;
import onward.dispatch.board.domain.Viewer;
import onward.web.Caller;
import org.jspecify.annotations.Nullable;

/// Says what somebody who looks at the board may see.
@RequestScoped
public class Viewers {
    private static final String NO_BRAND_YET = "unassigned";

    private final Caller caller;

    Viewers(Caller caller) {
        this.caller = caller;
    }

    /// The caller, who looks at an area. What belongs to no brand yet is every agent's.
    public Viewer lookingAt(@Nullable String area) {
        var brands = new TreeSet<>(caller.brands());
        if (caller.seesBrand(NO_BRAND_YET)) {
            brands.add(NO_BRAND_YET);
        }
        return new Viewer(brands, area);
    }
}
