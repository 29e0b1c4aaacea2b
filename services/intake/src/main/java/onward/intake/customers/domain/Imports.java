package onward.intake.customers.domain;

import java.util.List;
import java.util.Optional;
import onward.intake.customers.domain.VehicleLine.Sound;
import onward.intake.customers.domain.VehicleLine.Unsound;

/// Files of vehicles that were taken in, each by a name of its own, and how far.
public interface Imports {
    Optional<Progress> find(String name);

    /// How far a file is when nobody else can go on with it in this transaction; from now on there is such an import.
    Progress findForChange(String name);

    /// Keeps vehicles and owners, the later line where two are about the same.
    ///
    /// @return the lines that can't be kept, and the owners that are new or changed
    Kept keep(List<Sound> lines);

    /// Notes how far the file is, with the lines that were refused.
    void note(String name, Progress progress, List<Unsound> refused);

    /// The lines that were refused, after the given one, in order.
    List<Unsound> refused(String name, long after, int most);

    /// How far a file is: `lines` with the header, and what became of them.
    record Progress(long lines, long kept, long refused) {
        public static final Progress BEGINNING = new Progress(1, 0, 0);

        public Progress and(int more, int refusedOfThem) {
            return new Progress(lines + more, kept + more - refusedOfThem, refused + refusedOfThem);
        }
    }

    /// What became of a few lines.
    record Kept(List<Unsound> refused, List<Customer> newOwners, List<Customer> changedOwners) {}
}
