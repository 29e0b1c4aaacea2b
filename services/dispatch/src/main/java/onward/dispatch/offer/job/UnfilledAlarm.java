package onward.dispatch.offer.job;

import jakarta.enterprise.context.ApplicationScoped;
import onward.dispatch.job.domain.JobChange;
import onward.dispatch.job.domain.JobFollower;
import onward.dispatch.job.domain.Step;
import org.jboss.logging.Logger;

/// Alarms a supervisor when nobody takes a job.
@ApplicationScoped
class UnfilledAlarm implements JobFollower {
    private static final Logger LOG = Logger.getLogger(UnfilledAlarm.class);

    @Override
    public void follow(Step step) {
        if (step.change() instanceof JobChange.Unfilled unfilled) {
            var leg = step.job().leg();
            LOG.warnf(
                    "alarm: job unfilled, assign it by hand: incident=%s job=%s service=%s reason=%s",
                    leg.incident(), leg.id(), leg.service(), unfilled.reason());
        }
    }
}
