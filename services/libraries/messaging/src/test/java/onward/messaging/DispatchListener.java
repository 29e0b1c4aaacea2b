package onward.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import onward.contracts.Topic;
import onward.contracts.dispatch.DispatchEvent;
import onward.contracts.dispatch.PlanFailed;

/// Knows an incident only when something was noted of it.
@ApplicationScoped
class DispatchListener implements Subscription<DispatchEvent> {
    private final Effects effects;

    DispatchListener(Effects effects) {
        this.effects = effects;
    }

    @Override
    public Topic topic() {
        return Topic.DISPATCH;
    }

    @Override
    public Class<DispatchEvent> family() {
        return DispatchEvent.class;
    }

    @Override
    public Handled handle(DispatchEvent event, Envelope envelope) {
        if (effects.of(event.key()).isEmpty()) {
            return Handled.notYetKnown();
        }
        if (event instanceof PlanFailed failed) {
            effects.add(event.key(), failed.reason());
        }
        return Handled.done();
    }
}
