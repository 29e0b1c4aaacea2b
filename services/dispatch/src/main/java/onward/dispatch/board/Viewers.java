package onward.dispatch.board;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.TreeSet;
import onward.web.Caller;

/// Which brands' people somebody who looks at the board may see.
@RequestScoped
public class Viewers {
    private static final String NO_BRAND_YET = "unassigned";

    private final Caller caller;

    Viewers(Caller caller) {
        this.caller = caller;
    }

    /// The brands of the caller; what belongs to no brand yet is every agent's.
    public Set<String> brands() {
        var brands = new TreeSet<>(caller.brands());
        if (caller.seesBrand(NO_BRAND_YET)) {
            brands.add(NO_BRAND_YET);
        }
        return brands;
    }
}
