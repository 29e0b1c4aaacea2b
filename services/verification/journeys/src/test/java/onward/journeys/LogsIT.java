package onward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import onward.local.layout.ServiceName;
import onward.local.story.Stranded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What services log about a journey: enough to follow it, and nothing about who was on it.
@ExtendWith(CancelWhatIsLeft.class)
class LogsIT {
    private final Onward onward = Onward.running();

    @Test
    void a_report_is_followed_from_service_to_service_by_its_trace() {
        var family = onward.agentReports(Stranded.aboveValDIsere()).isPlannedAs("HELICOPTER_PICKUP");

        var reported = log(ServiceName.INTAKE).line("reported incident=" + family.incident());
        var planned = log(ServiceName.DISPATCH).line("planned: incident=" + family.incident());

        assertThat(reported.at("/mdc/traceId").asText()).matches("[0-9a-f]{32}");
        assertThat(planned.at("/mdc/traceId").asText())
                .isEqualTo(reported.at("/mdc/traceId").asText());
        assertThat(reported.at("/mdc/spanId").asText())
                .isNotEqualTo(planned.at("/mdc/spanId").asText());
        assertThat(planned.path("service").asText()).isEqualTo("onward-dispatch");
    }

    @Test
    void nobodys_name_phone_or_plate_reaches_a_log() {
        var stranded = Stranded.withAFlatBattery();
        var driver = onward.agentReports(stranded).isPlannedAs("REPAIR_ON_SCENE");
        onward.callCentre().tells(stranded.report()); // a second report of the same car
        var patrol = driver.crewOffered("BATTERY");
        patrol.acceptsWithin(Duration.ofMinutes(25));
        patrol.reports("EN_ROUTE", "ON_SCENE", "COMPLETED");
        driver.becomes("RESOLVED");

        var report = stranded.report();
        for (var service : ServiceName.values()) {
            assertThat(log(service).text())
                    .as(service.label())
                    .doesNotContain(report.at("/contact/name").asText())
                    .doesNotContain(report.at("/contact/phone").asText().substring(3))
                    .doesNotContain(report.at("/vehicle/plate").asText());
        }
    }

    private ServiceLog log(ServiceName service) {
        return new ServiceLog(onward, service);
    }
}
