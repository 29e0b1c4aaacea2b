package onward.resolution.remedy;

import java.util.List;
import onward.contracts.resolution.RemedyState;
import onward.resolution.remedy.domain.Flaw;
import onward.resolution.remedy.domain.Kept;
import onward.resolution.remedy.domain.Remedy;

/// What became of an attempt to move a remedy on.
public sealed interface Moved {
    record Done(Kept kept) implements Moved {}

    /// It stands elsewhere, and can only go there.
    record NotFromHere(RemedyState state, List<RemedyState> next) implements Moved {
        static NotFromHere of(Remedy remedy) {
            return new NotFromHere(remedy.state(), remedy.next());
        }
    }

    /// The caller's authority does not go so far, for this reason.
    record BeyondAuthority(String reason) implements Moved {}

    /// What was said of it can't be so.
    record Impossible(Flaw flaw) implements Moved {}

    record Unknown() implements Moved {}
}
