package onward.contracts.dispatch;

import onward.contracts.id.IncidentId;

/// How a leg goes. Each event carries the whole job as it stands after it.
public sealed interface JobEvent extends DispatchEvent
        permits JobCreated,
                JobOffered,
                JobAccepted,
                JobDeclined,
                JobExpired,
                JobEnRoute,
                JobOnScene,
                JobTransporting,
                JobAtDestination,
                JobCompleted,
                JobCancelled,
                JobGoa,
                JobUnsuccessful,
                JobReassigned,
                JobUnfilled,
                JobEtaChanged,
                JobContactTried,
                JobCorrected {
    JobFacts job();

    @Override
    default IncidentId incidentId() {
        return job().incidentId();
    }
}
