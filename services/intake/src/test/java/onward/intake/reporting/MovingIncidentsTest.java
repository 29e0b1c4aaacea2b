package onward.intake.reporting;

import static onward.intake.reporting.Desk.AGENT;
import static onward.intake.reporting.Desk.ofPlate;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import onward.contracts.id.IncidentId;
import onward.contracts.incident.IncidentAmended;
import onward.contracts.incident.IncidentCancelled;
import onward.contracts.incident.IncidentNoted;
import onward.contracts.incident.IncidentState;
import onward.contracts.incident.RoadAccess;
import onward.intake.facts.domain.Report;
import onward.intake.reporting.domain.Progress;
import onward.intake.reporting.domain.Standing;
import org.junit.jupiter.api.Test;

class MovingIncidentsTest {
    private final Desk desk = new Desk();

    @Test
    void a_cancelled_incident_is_told_with_its_reason() {
        var incident = desk.reported(ofPlate("GA-123-BC"));

        var move = cancel(incident.id());

        assertThat(move).isInstanceOfSatisfying(Move.Done.class, done -> {
            assertThat(done.incident().state()).isEqualTo(IncidentState.CANCELLED);
            assertThat(done.incident().version()).isEqualTo(2);
        });
        assertThat(desk.incidents.told().getLast())
                .isEqualTo(new IncidentCancelled(incident.id(), "it started", AGENT));
    }

    @Test
    void what_is_resolved_can_not_be_cancelled_and_the_answer_names_what_can_follow() {
        var incident = desk.reported(ofPlate("GA-123-BC"));
        follow(incident.id(), Progress.RESOLVED);

        assertThat(cancel(incident.id())).isEqualTo(new Move.NotPossible(new Standing.Resolved()));
    }

    @Test
    void an_incident_that_nobody_reported_is_unknown() {
        var nobody = new IncidentId(new UUID(9, 9));

        assertThat(cancel(nobody)).isEqualTo(new Move.Unknown(nobody));
    }

    @Test
    void progress_does_not_outdate_what_an_agent_has_in_front_of_them() {
        var incident = desk.reported(ofPlate("GA-123-BC"));
        follow(incident.id(), Progress.HELP_IS_SOUGHT);
        follow(incident.id(), Progress.HELP_IS_UNDER_WAY);

        var answer = desk.amendIncident().amend(incident.id(), 1, onOpenRoad("GA-123-BC"), AGENT);

        assertThat(answer).isInstanceOf(AmendIncident.Answer.Amended.class);
        assertThat(desk.incidents.told().getLast())
                .isInstanceOfSatisfying(
                        IncidentAmended.class,
                        amended -> assertThat(amended.changed()).containsExactly("/location/roadAccess"));
    }

    @Test
    void an_amendment_of_an_older_version_is_refused() {
        var incident = desk.reported(ofPlate("GA-123-BC"));
        desk.amendIncident().amend(incident.id(), 1, onOpenRoad("GA-123-BC"), AGENT);

        var answer = desk.amendIncident().amend(incident.id(), 1, ofPlate("GA-123-BC"), AGENT);

        assertThat(answer).isEqualTo(new AmendIncident.Answer.ChangedMeanwhile(2));
    }

    @Test
    void merging_notes_it_in_the_incident_that_stays() {
        var goes = desk.reported(ofPlate("GA-123-BC"));
        var stays = desk.reported(ofPlate("GA-456-BC"));

        var answer = new MergeIncident(desk.incidents, desk.clock).merge(goes.id(), stays.id(), AGENT);

        assertThat(answer)
                .isInstanceOfSatisfying(
                        MergeIncident.Answer.Moved.class,
                        moved -> assertThat(moved.move()).isInstanceOf(Move.Done.class));
        assertThat(desk.incidents.told().getLast())
                .isInstanceOfSatisfying(
                        IncidentNoted.class,
                        noted -> assertThat(noted.incidentId()).isEqualTo(stays.id()));
    }

    @Test
    void nothing_is_merged_into_what_is_over() {
        var goes = desk.reported(ofPlate("GA-123-BC"));
        var over = desk.reported(ofPlate("GA-456-BC"));
        cancel(over.id());

        var answer = new MergeIncident(desk.incidents, desk.clock).merge(goes.id(), over.id(), AGENT);

        assertThat(answer).isInstanceOf(MergeIncident.Answer.NoTarget.class);
    }

    private Move cancel(IncidentId id) {
        return new CancelIncident(desk.incidents, desk.clock).cancel(id, "it started", AGENT);
    }

    private void follow(IncidentId id, Progress progress) {
        var incident = desk.incidents.findForChange(id).orElseThrow();
        new FollowProgress(desk.incidents, desk.clock).follow(incident, progress);
    }

    private static Report onOpenRoad(String plate) {
        var report = ofPlate(plate);
        return new Report(
                report.brand(),
                report.kind(),
                report.contact(),
                report.vehicle(),
                new Report.Place(report.position(), null, RoadAccess.OPEN, null, null),
                null,
                null,
                null);
    }
}
