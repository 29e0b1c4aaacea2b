package onward.resolution.casefile.domain;

import static onward.contracts.resolution.ObligationType.CUSTOMER_AT_DESTINATION;
import static onward.contracts.resolution.ObligationType.FOLLOW_UP_CALL;
import static onward.contracts.resolution.ObligationType.VEHICLE_RECOVERED;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import onward.contracts.resolution.ObligationFacts;
import onward.contracts.resolution.ObligationType;
import onward.resolution.casefile.domain.Obligation.Cancelled;
import onward.resolution.casefile.domain.Obligation.Fulfilled;
import onward.resolution.casefile.domain.Obligation.Owed;
import org.jspecify.annotations.Nullable;

/// Everything that one case owes or has owed, at most one of each type.
public record Obligations(List<Obligation> all) {
    /// What decides whether a case is resolved: the people first, then their vehicle.
    private static final Set<ObligationType> DECISIVE = Set.of(CUSTOMER_AT_DESTINATION, VEHICLE_RECOVERED);

    public Obligations {
        all = all.stream().sorted(Comparator.comparing(Obligation::type)).toList();
    }

    public static Obligations none() {
        return new Obligations(List.of());
    }

    public boolean isOpen(ObligationType type) {
        return openTypes().contains(type);
    }

    public boolean isFulfilled(ObligationType type) {
        return has(obligation -> obligation instanceof Fulfilled && obligation.type() == type);
    }

    public List<ObligationType> openTypes() {
        return all.stream().filter(Owed.class::isInstance).map(Obligation::type).toList();
    }

    /// When the next of what is open is due; null when nothing open has a time.
    public @Nullable Instant nextDueAt() {
        return all.stream()
                .filter(Owed.class::isInstance)
                .map(Obligation::dueAt)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /// Every person is at the destination or mobile, and the vehicle is in agreed custody, as far as the plan owes
    /// them.
    public boolean areCaredFor() {
        return DECISIVE.stream().noneMatch(this::isOpen) && DECISIVE.stream().anyMatch(this::isFulfilled);
    }

    public boolean areAllDone() {
        return openTypes().isEmpty();
    }

    public boolean areAllDoneButTheFollowUpCall() {
        return openTypes().stream().allMatch(FOLLOW_UP_CALL::equals);
    }

    public Obligations fulfil(ObligationType type, Instant at, @Nullable String note) {
        return change(owed -> owed.type() == type ? owed.fulfil(at, note) : owed);
    }

    public Obligations callOff(ObligationType type) {
        return change(owed -> owed.type() == type ? owed.callOff() : owed);
    }

    public Obligations callOffAll() {
        return change(Owed::callOff);
    }

    /// Owes something more, or again.
    public Obligations owing(Owed owed) {
        var others = new ArrayList<>(all);
        others.removeIf(other -> other.type() == owed.type());
        others.add(owed);
        return new Obligations(others);
    }

    /// Owes what a plan asks for, and no longer what only an earlier plan did. What is fulfilled stays fulfilled, and
    /// the follow-up call belongs to no plan.
    public Obligations asPlanned(List<Owed> plan) {
        var planned = plan.stream().map(Owed::type).toList();
        var next =
                change(owed -> planned.contains(owed.type()) || owed.type() == FOLLOW_UP_CALL ? owed : owed.callOff());
        for (var owed : plan) {
            next = next.isFulfilled(owed.type()) || next.isOwedBy(owed) ? next : next.owing(owed);
        }
        return next;
    }

    /// Whether it is owed by that time already, however often somebody was reminded of it.
    private boolean isOwedBy(Owed owed) {
        return has(other ->
                other instanceof Owed same && same.type() == owed.type() && Objects.equals(same.dueAt(), owed.dueAt()));
    }

    /// When somebody is next to be reminded of something, or told that it is late; null when of nothing.
    public @Nullable Instant nextAlertAt(Duration ahead) {
        return owed().map(owed -> owed.alertAt(ahead))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /// What somebody is to be reminded of by now.
    List<Owed> toAlert(Instant now, Duration ahead) {
        return owed().filter(owed -> {
                    var at = owed.alertAt(ahead);
                    return at != null && !now.isBefore(at);
                })
                .toList();
    }

    private Stream<Owed> owed() {
        return all.stream().filter(Owed.class::isInstance).map(Owed.class::cast);
    }

    public List<ObligationFacts> facts() {
        return all.stream().map(Obligation::facts).toList();
    }

    private boolean has(Predicate<Obligation> condition) {
        return all.stream().anyMatch(condition);
    }

    private Obligations change(Function<Owed, Obligation> change) {
        UnaryOperator<Obligation> changed = obligation -> switch (obligation) {
            case Owed owed -> change.apply(owed);
            case Fulfilled fulfilled -> fulfilled;
            case Cancelled cancelled -> cancelled;
        };
        return new Obligations(all.stream().map(changed).toList());
    }
}
