package onward.resolution.casefile.domain;

import java.util.Arrays;
import java.util.List;

/// How far a workshop is with the vehicle. A stage may be skipped, never gone back to.
public enum WorkshopStage {
    ESTIMATED,
    IN_REPAIR,
    READY;

    /// The stages that can come after this one.
    public List<WorkshopStage> later() {
        return Arrays.stream(values())
                .filter(stage -> stage.compareTo(this) > 0)
                .toList();
    }
}
