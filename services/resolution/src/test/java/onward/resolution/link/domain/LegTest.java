package onward.resolution.link.domain;

import static onward.resolution.Given.NOON;
import static onward.resolution.Given.anIncident;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import onward.contracts.dispatch.EtaConfirmation;
import onward.contracts.dispatch.ItineraryKind;
import onward.contracts.dispatch.JobState;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.id.JobId;
import onward.contracts.id.ResponderId;
import onward.contracts.incident.ServiceType;
import onward.contracts.value.Position;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LegTest {
    private static final Instant ETA = NOON.plusSeconds(900);
    private static final Instant PROMISED = NOON.plusSeconds(1800);

    @Test
    void who_comes_says_when_they_are_expected() {
        assertThat(leg(JobState.EN_ROUTE, ETA, EtaConfirmation.NOT_NEEDED).arrival(NOON))
                .isEqualTo(new LegArrival(ETA, Certainty.EXPECTED));
    }

    @Test
    void a_time_that_no_agent_has_agreed_to_is_not_told() {
        assertThat(leg(JobState.ACCEPTED, ETA, EtaConfirmation.REQUIRED).arrival(NOON))
                .isEqualTo(new LegArrival(PROMISED, Certainty.PROMISED));
    }

    @Test
    void a_time_that_has_passed_is_marked() {
        var late = leg(JobState.EN_ROUTE, ETA, EtaConfirmation.GIVEN);

        assertThat(late.arrival(ETA)).isEqualTo(new LegArrival(ETA, Certainty.EXPECTED));
        assertThat(late.arrival(ETA.plusMillis(1))).isEqualTo(new LegArrival(ETA, Certainty.OVERDUE));
    }

    @ParameterizedTest
    @EnumSource(names = {"ON_SCENE", "TRANSPORTING", "AT_DESTINATION", "COMPLETED"})
    void who_is_there_is_not_expected_any_more(JobState there) {
        assertThat(leg(there, ETA, EtaConfirmation.NOT_NEEDED).arrival(NOON)).isNull();
    }

    @Test
    void a_position_is_live_for_two_minutes() {
        var seen = new LastSeen(new ResponderId("heli-1"), new Position(6.98, 45.45), NOON);

        assertThat(seen.isLive(NOON.plusSeconds(120))).isTrue();
        assertThat(seen.isLive(NOON.plusMillis(120_001))).isFalse();
        assertThat(seen.age(NOON.minusSeconds(5))).isZero();
    }

    private static Leg leg(JobState state, @Nullable Instant eta, EtaConfirmation confirmation) {
        return new Leg(
                new JobId(UUID.randomUUID()),
                anIncident(),
                ServiceType.AIR_TRANSPORT,
                ItineraryKind.PEOPLE,
                1,
                state,
                ResponderKind.HELICOPTER,
                new ResponderId("heli-1"),
                eta,
                confirmation,
                PROMISED);
    }
}
