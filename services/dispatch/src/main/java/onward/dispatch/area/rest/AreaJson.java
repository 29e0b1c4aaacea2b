package onward.dispatch.area.rest;

import onward.dispatch.area.domain.VersionedArea;
import org.jspecify.annotations.Nullable;

/// A control area. `everywhere` has no outline: it is whatever lies in no other.
record AreaJson(String id, String name, @Nullable OutlineJson outline, long version) {
    static AreaJson of(VersionedArea found) {
        var outline = found.area().outline();
        return new AreaJson(
                found.area().id().value(),
                found.area().name(),
                outline == null ? null : OutlineJson.of(outline),
                found.version());
    }
}
