package onward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import onward.local.http.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Story 11. The car calls itself.
@ExtendWith(CancelWhatIsLeft.class)
class TheCarCallsItselfIT {
    private static final String VIN = "JTJBARBZ80211%04d";

    private final Onward onward = Onward.running();

    @Test
    void a_pressed_button_brings_help_a_crash_is_handed_over_and_a_test_brings_nobody() {
        var test = call(1, true, true);
        var crash = call(2, true, false);
        var pressed = call(3, false, false);
        assertThat(test.path("state").asText()).isEqualTo("CANCELLED");
        assertThat(crash.path("state").asText()).isEqualTo("HANDED_OVER");
        assertThat(pressed.path("state").asText()).isEqualTo("TRIAGED");

        var driver = onward.journeyOf(pressed);
        driver.tells("onward.plan.chosen.v1").becomes("DISPATCHING");

        assertThat(onward.journeyOf(test).isPlanned()).isFalse();
        assertThat(onward.journeyOf(test).offers()).isEmpty();
        assertThat(onward.journeyOf(crash).isPlanned()).isFalse();
        assertThat(onward.journeyOf(crash).offers()).isEmpty();
    }

    @Test
    void a_call_that_the_network_repeats_is_one_call() {
        var once = call(4, false, false);
        var again = call(4, false, false);

        assertThat(again.path("id")).isEqualTo(once.path("id"));
        onward.journeyOf(once).tells("onward.plan.chosen.v1");
    }

    private JsonNode call(int number, boolean automatic, boolean test) {
        var call = JsonNodeFactory.instance
                .objectNode()
                .put("messageId", 1)
                .put("automaticActivation", automatic)
                .put("testCall", test)
                .put("vehicleType", "M1")
                .put("vin", VIN.formatted(number))
                .put("timestamp", 123_456_789)
                .put("direction", 14)
                .put("occupants", 2);
        call.putArray("energyStores").add("GASOLINE").add("ELECTRIC");
        call.putObject("position")
                .put("type", "Point")
                .putArray("coordinates")
                .add(6.1294)
                .add(45.8992);
        Answer answer = onward.telematics().post("/v1/breakdown-calls", call);
        return answer.orTrouble("The car's call").body();
    }
}
