package onward.resolution;

import static onward.resolution.Given.NOON;
import static onward.resolution.Given.alpinePlan;
import static onward.resolution.Given.anIncident;
import static onward.resolution.Given.flight;
import static onward.resolution.Given.roadsidePlan;
import static onward.resolution.Given.roadsideRepair;
import static onward.resolution.Given.tow;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import onward.contracts.dispatch.JobCompleted;
import onward.contracts.dispatch.JobFacts;
import onward.contracts.dispatch.JobTransporting;
import onward.contracts.dispatch.PlanFacts;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;
import onward.contracts.value.Proof;
import onward.resolution.casefile.FollowJob;
import onward.resolution.casefile.FollowPlan;
import onward.resolution.casefile.OpenCase;
import onward.testkit.Tokens;

/// Brings cases to where a test begins, and knocks at the doors.
@ApplicationScoped
public class Stories {
    private static final By DISPATCH = By.actor("dispatch");

    private final OpenCase openCase;
    private final FollowPlan followPlan;
    private final FollowJob followJob;

    Stories(OpenCase openCase, FollowPlan followPlan, FollowJob followJob) {
        this.openCase = openCase;
        this.followPlan = followPlan;
        this.followJob = followJob;
    }

    public static RequestSpecification as(String user) {
        return RestAssured.given().auth().oauth2(Tokens.of(user)).contentType(ContentType.JSON);
    }

    public IncidentId opened(String brand) {
        return opened(brand, NOON);
    }

    private IncidentId opened(String brand, Instant since) {
        var incident = anIncident();
        openCase.open(incident, brand, since, By.actor("agent"));
        return incident;
    }

    /// A family above Val d'Isère for whom a helicopter is planned.
    public IncidentId alpine() {
        var incident = opened("lexus");
        return planned(incident, alpinePlan(incident));
    }

    /// The same family, who reported it then.
    public IncidentId alpine(Instant since) {
        var incident = opened("lexus", since);
        return planned(incident, alpinePlan(incident));
    }

    /// The same family, landed, their car in the workshop.
    public IncidentId alpineResolved() {
        var incident = alpine();
        completed(flight(incident));
        completed(tow(incident));
        return incident;
    }

    /// A flat battery that a patrol has changed.
    public IncidentId roadsideResolved() {
        var incident = opened("lexus");
        planned(incident, roadsidePlan(incident));
        completed(roadsideRepair(incident));
        return incident;
    }

    public void completed(JobFacts job) {
        followJob.follow(new JobCompleted(job, Proof.inWords("photo"), By.actor("crew:tow-1")), NOON);
    }

    /// A crew has a vehicle or people on board, and shows nothing for it.
    public void transporting(JobFacts job, Instant at) {
        followJob.follow(new JobTransporting(job, null, DISPATCH), at);
    }

    private IncidentId planned(IncidentId incident, PlanFacts plan) {
        followPlan.follow(incident, plan, DISPATCH);
        return incident;
    }
}
