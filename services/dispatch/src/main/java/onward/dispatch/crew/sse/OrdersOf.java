package onward.dispatch.crew.sse;

import com.fasterxml.jackson.databind.util.RawValue;
import java.util.List;
import onward.contracts.id.ResponderId;
import onward.dispatch.crew.domain.ToldOrders;
import onward.web.ChangeSource;
import org.jspecify.annotations.Nullable;

/// The orders of one responder, as they are told one after the other.
record OrdersOf(ResponderId responder, ToldOrders toldOrders) implements ChangeSource {
    @Override
    public List<Change> after(@Nullable String cursor, int max) {
        return toldOrders.after(responder, cursor, max).stream()
                .map(told -> new Change(told.cursor(), told.type(), new RawValue(told.data())))
                .toList();
    }

    @Override
    public @Nullable String latest() {
        return toldOrders.latest(responder);
    }
}
