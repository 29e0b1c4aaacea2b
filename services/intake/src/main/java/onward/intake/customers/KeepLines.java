package onward.intake.customers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import onward.contracts.customer.CustomerChanged;
import onward.contracts.customer.CustomerRegistered;
import onward.contracts.value.By;
import onward.intake.customers.domain.ImportProgress;
import onward.intake.customers.domain.Imports;
import onward.intake.customers.domain.VehicleLine;
import onward.intake.customers.domain.VehicleLine.Sound;
import onward.intake.customers.domain.VehicleLine.Unsound;
import onward.messaging.Outbox;

/// Keeps some lines of an import, and how far it is, in one transaction. When the same file is sent twice at once, each
/// goes on where the other is.
@ApplicationScoped
class KeepLines {
    private final Imports imports;
    private final Outbox outbox;

    KeepLines(Imports imports, Outbox outbox) {
        this.imports = imports;
        this.outbox = outbox;
    }

    @Transactional
    ImportProgress keep(String name, List<VehicleLine> some, By by) {
        var before = imports.findForChange(name);
        var lines = some.stream().filter(line -> line.number() > before.lines()).toList();
        var kept = imports.keep(only(Sound.class, lines));
        kept.newOwners().forEach(owner -> outbox.append(new CustomerRegistered(owner.id(), owner.facts(), by)));
        kept.changedOwners().forEach(owner -> outbox.append(new CustomerChanged(owner.id(), owner.facts(), by)));
        var refused = Stream.concat(only(Unsound.class, lines).stream(), kept.refused().stream())
                .toList();
        var after = before.and(lines.size(), refused.size());
        imports.note(name, after, refused);
        return after;
    }

    private static <T extends VehicleLine> List<T> only(Class<T> type, List<VehicleLine> lines) {
        return lines.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
