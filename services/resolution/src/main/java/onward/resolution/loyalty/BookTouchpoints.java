package onward.resolution.loyalty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import onward.contracts.id.CustomerId;
import onward.contracts.value.By;
import onward.resolution.customer.domain.Customers;
import onward.resolution.customer.domain.Customers.Known;
import onward.resolution.loyalty.domain.Touchpoint;
import onward.resolution.loyalty.domain.Touchpoints;

/// Books what customers did: all of it, or nothing when one of them is not known.
@ApplicationScoped
public class BookTouchpoints {
    private final Customers customers;
    private final Touchpoints touchpoints;
    private final Supplier<UUID> ids;
    private final Clock clock;

    BookTouchpoints(Customers customers, Touchpoints touchpoints, Supplier<UUID> ids, Clock clock) {
        this.customers = customers;
        this.touchpoints = touchpoints;
        this.ids = ids;
        this.clock = clock;
    }

    public sealed interface Answer {
        /// Those that were there already are not booked again.
        record Booked(int booked, int repeated) implements Answer {}

        /// Which of the list, from 0, are of nobody who is known, or whom the caller may not see.
        record UnknownCustomers(List<Integer> places) implements Answer {}
    }

    @Transactional
    public Answer book(List<Touchpoint> all, Predicate<String> seesBrand, By by) {
        var known =
                customers.find(all.stream().map(Touchpoint::customer).distinct().toList());
        known.values().removeIf(customer -> !seesBrand.test(customer.brand()));
        var unknown = new ArrayList<Integer>();
        for (int place = 0; place < all.size(); place++) {
            if (!known.containsKey(all.get(place).customer())) {
                unknown.add(place);
            }
        }
        if (!unknown.isEmpty()) {
            return new Answer.UnknownCustomers(unknown);
        }
        var theirs = all.stream().map(told -> ofWhomItIsNow(told, known)).toList();
        int booked = touchpoints.add(theirs, ids, by.actor(), clock.instant());
        return new Answer.Booked(booked, all.size() - booked);
    }

    private static Touchpoint ofWhomItIsNow(Touchpoint told, Map<CustomerId, Known> known) {
        var customer = known.getOrDefault(told.customer(), new Known(told.customer(), ""))
                .id();
        return new Touchpoint(customer, told.kind(), told.value(), told.at(), told.reference());
    }
}
