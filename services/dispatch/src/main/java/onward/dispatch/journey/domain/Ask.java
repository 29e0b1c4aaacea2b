package onward.dispatch.journey.domain;

import java.util.List;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.value.Capability;
import onward.contracts.value.Position;

/// Who is asked for, where.
public record Ask(ResponderKind kind, List<Capability> requires, Position place) {}
