package onward.local.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import onward.local.Trouble;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void listeners_have_their_usual_ports() {
        var ports = Ports.of(Map.of());

        assertThat(ports.url(ServiceName.INTAKE)).isEqualTo("http://127.0.0.1:8081");
        assertThat(ports.bootstrap()).isEqualTo("127.0.0.1:9092");
    }

    @Test
    void a_variable_gives_another_port() {
        assertThat(Ports.of(Map.of("ONWARD_KAFKA_PORT", "19092")).bootstrap()).isEqualTo("127.0.0.1:19092");
    }

    @Test
    void a_variable_that_is_no_port_is_refused_by_name() {
        assertThatThrownBy(() -> Ports.of(Map.of("ONWARD_KAFKA_PORT", "70000")))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("ONWARD_KAFKA_PORT");
    }

    @Test
    void two_listeners_on_one_port_are_refused_before_anything_starts() {
        assertThatThrownBy(() -> Ports.of(Map.of("ONWARD_INTAKE_PORT", "8082")))
                .isInstanceOf(Trouble.class)
                .hasMessage("ONWARD_DISPATCH_PORT and ONWARD_INTAKE_PORT are all 8082; each needs a port of its own.");
    }

    @Test
    void a_port_in_use_is_named_with_the_variable_that_changes_it() throws Exception {
        var free = Ports.free();
        try (var somebody = new ServerSocket(free.of(Listener.DISPATCH), 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(free::requireFree)
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining(
                            "port %d (dispatch, ONWARD_DISPATCH_PORT)".formatted(somebody.getLocalPort()));
        }
    }
}
