package onward.intake.timeline.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import onward.contracts.id.IncidentId;
import onward.contracts.incident.IncidentState;
import org.jspecify.annotations.Nullable;

/// The timelines of all incidents as one log that a reader can follow without missing anything.
public interface ChangeLog {
    /// Up to `most` of the changes that are wanted after the place, oldest first.
    List<Change> after(Place place, Wanted wanted, int most);

    /// Changes of incidents of these brands, in these states after the change; of one incident only, if it is named.
    record Wanted(
            List<String> brands,
            List<IncidentState> states,
            @Nullable IncidentId incident) {}

    /// The place of the newest change; null while there is none.
    @Nullable
    Place latest();

    /// A place in the log: the transaction, and the number within it.
    record Place(long transaction, long number) {
        private static final Pattern FORM = Pattern.compile("(\\d{1,19})-(\\d{1,18})");

        public static Place beginning() {
            return new Place(0, 0);
        }

        /// @throws IllegalArgumentException when the text is no place
        public static Place parse(String text) {
            var matcher = FORM.matcher(text);
            if (!matcher.matches()) {
                throw new IllegalArgumentException("A place in the log is written as transaction-number: 812-44.");
            }
            return new Place(Long.parseUnsignedLong(matcher.group(1)), Long.parseLong(matcher.group(2)));
        }

        @Override
        public String toString() {
            return "%s-%d".formatted(Long.toUnsignedString(transaction), number);
        }
    }

    /// One change of an incident, with where it stood after it.
    record Change(
            Place place,
            UUID incidentId,
            String brand,
            String state,
            Instant at,
            String type,
            String actor,
            String text) {}
}
