package onward.resolution.authority.policy;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Map;
import java.util.function.BiConsumer;
import onward.contracts.resolution.RemedyKind;
import onward.resolution.authority.domain.Grant;
import onward.web.Role;
import org.jspecify.annotations.Nullable;

/// What a role or a person may grant, as it is written down.
record WrittenLevel(
        @Nullable String role,
        @Nullable String person,
        @Nullable BigDecimal perRemedy,
        @Nullable BigDecimal perMonth,
        @Nullable Map<RemedyKind, BigDecimal> perKind,
        @Nullable String deputy,
        @Nullable String answersWithin) {
    void check(String path, BiConsumer<String, String> flaw) {
        if ((role == null) == (person == null)) {
            flaw.accept(path, "expected either a role or a person");
        } else if (role != null && Role.ofGroup(role).isEmpty()) {
            flaw.accept(path + "/role", "expected a role such as care, found " + role);
        }
        amount(path + "/perRemedy", perRemedy, flaw);
        amount(path + "/perMonth", perMonth, flaw);
        kinds().forEach((kind, amount) -> amount("%s/perKind/%s".formatted(path, kind), amount, flaw));
        if (deputy == null || deputy.isBlank()) {
            flaw.accept(path + "/deputy", "expected the role or person that decides when these do not answer");
        }
        if (!isTime(answersWithin)) {
            flaw.accept(path + "/answersWithin", "expected a duration such as PT4H, found " + answersWithin);
        }
    }

    private static void amount(String path, @Nullable BigDecimal amount, BiConsumer<String, String> flaw) {
        if (amount == null || amount.signum() < 0) {
            flaw.accept(path, "expected an amount, 0 or more, found " + amount);
        }
    }

    private static boolean isTime(@Nullable String text) {
        try {
            return text != null && Duration.parse(text).isPositive();
        } catch (DateTimeException unreadable) {
            return false;
        }
    }

    Grant grant() {
        return new Grant(
                requireNonNull(role == null ? person : role),
                role == null,
                requireNonNull(perRemedy),
                requireNonNull(perMonth),
                Map.copyOf(kinds()),
                requireNonNull(deputy),
                Duration.parse(requireNonNull(answersWithin)));
    }

    private Map<RemedyKind, BigDecimal> kinds() {
        return requireNonNullElse(perKind, Map.of());
    }
}
