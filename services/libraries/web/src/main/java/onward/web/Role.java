package onward.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a caller may do, as their token's `groups` say.
public enum Role {
    AGENT,
    SUPERVISOR,
    CARE,
    OPS,
    TELEMATICS,
    STAFF,
    CREW;

    /// The role's name in tokens and in `@RolesAllowed`.
    public String group() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> ofGroup(String group) {
        return Arrays.stream(values())
                .filter(role -> role.group().equals(group))
                .findFirst();
    }

    /// The roles' names as constants, for `@RolesAllowed`.
    public static final class Names {
        public static final String AGENT = "agent";
        public static final String SUPERVISOR = "supervisor";
        public static final String CARE = "care";
        public static final String OPS = "ops";
        public static final String TELEMATICS = "telematics";
        public static final String STAFF = "staff";
        public static final String CREW = "crew";

        private Names() {}
    }
}
