package onward.intake.customers.domain;

import java.util.List;
import java.util.Optional;
import onward.intake.customers.domain.VehicleLine.Sound;
import onward.intake.customers.domain.VehicleLine.Unsound;

/// Files of vehicles that were taken in, each by a name of its own, and how far.
public interface Imports {
    Optional<ImportProgress> find(String name);

    /// How far a file is when nobody else can go on with it in this transaction; from now on there is such an import.
    ImportProgress findForChange(String name);

    /// Keeps vehicles and owners, the later line where two are about the same.
    ///
    /// @return the lines that can't be kept, and the owners that are new or changed
    KeptLines keep(List<Sound> lines);

    /// Notes how far the file is, with the lines that were refused.
    void note(String name, ImportProgress progress, List<Unsound> refused);

    /// The lines that were refused, after the given one, in order.
    List<Unsound> refused(String name, long after, int most);
}
