package onward.resolution.casefile.domain;

import onward.contracts.Scalar;
import onward.contracts.id.ResponderId;
import org.jspecify.annotations.Nullable;

/// Who can have the vehicle: `owner`, `responder:ID`, `workshop:NAME`, or somebody named freely by an agent.
public record Holder(String name) implements Scalar {
    public static final Holder OWNER = new Holder("owner");
    private static final int LONGEST = 200;

    public Holder {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "A holder has 1 to 200 characters, such as owner, responder:tow-3 or workshop:Garage du Lac.");
        }
    }

    public static Holder parse(String text) {
        return new Holder(text);
    }

    public static Holder responder(ResponderId id) {
        return new Holder("responder:" + id);
    }

    /// The workshop of that name, or one whose name nobody has told.
    public static Holder workshop(@Nullable String workshopName) {
        return new Holder(workshopName == null || workshopName.isBlank() ? "workshop" : "workshop:" + workshopName);
    }

    @Override
    public String toString() {
        return name;
    }
}
