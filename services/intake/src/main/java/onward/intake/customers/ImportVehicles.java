package onward.intake.customers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.function.Predicate;
import onward.contracts.value.By;
import onward.intake.customers.domain.ImportProgress;
import onward.intake.customers.domain.Imports;
import onward.intake.customers.domain.VehicleLine;
import onward.intake.customers.domain.VehicleLines;
import onward.intake.facts.domain.Brands;
import onward.intake.facts.domain.PhoneNumbers;
import org.eclipse.microprofile.context.ManagedExecutor;

/// Takes in a file of vehicles and their cover, a thousand lines at a time: each thousand is kept whole or not at all,
/// while the next is read, and a file that is sent again under the same name goes on where it was left.
@ApplicationScoped
public class ImportVehicles {
    private static final int AT_ONCE = 1_000;

    private final Imports imports;
    private final KeepLines keepLines;
    private final Brands brands;
    private final PhoneNumbers phones;
    private final ManagedExecutor threads;

    public ImportVehicles(
            Imports imports, KeepLines keepLines, Brands brands, PhoneNumbers phones, ManagedExecutor threads) {
        this.imports = imports;
        this.keepLines = keepLines;
        this.brands = brands;
        this.phones = phones;
        this.threads = threads;
    }

    /// The lines are read one after the other; what they throw ends the import after the last thousand.
    public ImportProgress take(String name, Iterator<Line> lines, Predicate<String> seesBrand, By by) {
        var reading = new VehicleLines(brands, phones, seesBrand);
        var before = imports.find(name).orElse(ImportProgress.BEGINNING);
        var keeping = new Keeping(some -> keepLines.keep(name, some, by), threads, before);
        try {
            var some = new ArrayList<VehicleLine>(AT_ONCE);
            while (lines.hasNext()) {
                var line = lines.next();
                if (line.number() <= before.lines()) {
                    continue;
                }
                some.add(reading.read(line.number(), line.cells()));
                if (some.size() == AT_ONCE) {
                    keeping.next(some);
                    some = new ArrayList<>(AT_ONCE);
                }
            }
            if (!some.isEmpty()) {
                keeping.next(some);
            }
        } finally {
            keeping.finished();
        }
        return keeping.finished();
    }
}
