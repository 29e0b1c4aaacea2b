package onward.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;
import java.util.UUID;
import onward.contracts.dispatch.Stop;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.contracts.id.ResponderId;
import onward.contracts.incident.ServiceType;
import onward.contracts.order.Order;
import onward.contracts.order.OrderOffered;
import onward.contracts.value.Capability;
import onward.contracts.value.Money;
import onward.contracts.value.Position;
import onward.contracts.value.Proof;
import onward.messaging.codec.EventJson;
import org.junit.jupiter.api.Test;

class ContractsModuleTest {
    @Test
    void a_position_is_a_geojson_point_longitude_first() throws Exception {
        var json = EventJson.write(new Position(6.9797, 45.4489));

        assertThat(json).isEqualTo("{\"type\":\"Point\",\"coordinates\":[6.9797,45.4489]}");
        assertThat(EventJson.mapper().readValue(json, Position.class)).isEqualTo(new Position(6.9797, 45.4489));
    }

    @Test
    void a_position_off_the_globe_is_refused_with_what_is_expected() {
        assertThatThrownBy(() -> EventJson.mapper()
                        .readValue("{\"type\":\"Point\",\"coordinates\":[6.9,145.4]}", Position.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("latitude -90 to 90");
    }

    @Test
    void money_is_exact_text() throws Exception {
        var json = EventJson.write(Money.euros(250));

        assertThat(json).isEqualTo("{\"amount\":\"250.00\",\"currency\":\"EUR\"}");
        assertThat(EventJson.mapper().readValue(json, Money.class)).isEqualTo(Money.euros(250));
    }

    @Test
    void an_id_is_one_string_and_nothing_else_is_an_id() {
        assertThat(EventJson.write(new ResponderId("heli-1"))).isEqualTo("\"heli-1\"");
        assertThatThrownBy(() -> EventJson.mapper().readValue("\"1-1-1-1-1\"", JobId.class))
                .hasMessageContaining("A UUID is expected");
        assertThatThrownBy(() -> EventJson.mapper().readValue("17", JobId.class))
                .isInstanceOf(JsonMappingException.class);
    }

    @Test
    void a_proof_is_one_string_with_the_parts_that_are_there() throws Exception {
        var words = Proof.inWords("signed on the screen");
        var handedOver = new Proof("a scratch; left door", "photos/17", 48_211, "signatures/9", null, null);
        var boarded = new Proof(null, null, null, null, 4, "0417");

        assertThat(EventJson.write(words)).isEqualTo("\"signed on the screen\"");
        assertThat(EventJson.write(handedOver))
                .isEqualTo(
                        "\"photo: photos/17; odometer: 48211 km; signature: signatures/9; note: a scratch; left door\"");
        assertThat(EventJson.write(boarded)).isEqualTo("\"people: 4; code: 0417\"");
        for (var proof : List.of(words, handedOver, boarded)) {
            assertThat(EventJson.mapper().readValue(EventJson.write(proof), Proof.class))
                    .isEqualTo(proof);
        }
    }

    @Test
    void a_device_may_tell_the_parts_of_a_proof_as_an_object() throws Exception {
        var read = EventJson.mapper()
                .readValue("{\"photo\":\"photos/17\",\"odometer\":48211,\"signature\":\"signatures/9\"}", Proof.class);

        assertThat(read).isEqualTo(new Proof(null, "photos/17", 48_211, "signatures/9", null, null));
    }

    @Test
    void a_proof_of_nothing_is_none_and_one_that_can_t_be_is_refused() throws Exception {
        assertThat(EventJson.mapper().readValue("{}", Proof.class)).isNull();
        assertThatThrownBy(() -> EventJson.mapper().readValue("{\"odometerKm\":-1}", Proof.class))
                .hasMessageContaining("odometerKm: a number from 0");
        assertThatThrownBy(() -> EventJson.mapper().readValue("{\"photo\":\"a;b\"}", Proof.class))
                .hasMessageContaining("without a semicolon");
    }

    @Test
    void an_order_event_has_the_fields_of_the_order_itself() throws Exception {
        var event = new OrderOffered(anOrder());

        var json = EventJson.write(event);

        assertThat(json).startsWith("{\"orderId\":").contains("\"requires\":[\"HELICOPTER\",\"SEATS(4)\"]");
        assertThat(EventJson.mapper().readValue(json, OrderOffered.class)).isEqualTo(event);
    }

    private static Order anOrder() {
        return new Order(
                UUID.randomUUID(),
                new ResponderId("heli-1"),
                null,
                new JobId(UUID.randomUUID()),
                new IncidentId(UUID.randomUUID()),
                ServiceType.AIR_TRANSPORT,
                null,
                null,
                new Stop(null, new Position(6.9797, 45.4489), "D902", null),
                null,
                null,
                null,
                null,
                List.of(Capability.of("HELICOPTER"), Capability.counted("SEATS", 4)),
                List.of(),
                null);
    }
}
