package onward.resolution.figures;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashSet;
import java.util.Set;
import onward.web.Caller;
import org.jspecify.annotations.Nullable;

/// The brands whose figures the caller may see.
@RequestScoped
public class SeenBrands {
    private static final String NO_BRAND_YET = "unassigned";

    private final Caller caller;

    SeenBrands(Caller caller) {
        this.caller = caller;
    }

    /// Null for all of them.
    public @Nullable Set<String> all() {
        if (caller.seesBrand("*")) {
            return null;
        }
        var brands = new HashSet<>(caller.brands());
        if (caller.seesBrand(NO_BRAND_YET)) {
            brands.add(NO_BRAND_YET);
        }
        return brands;
    }
}
