package onward.observability.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExpressionTest {
    @Test
    void metrics_are_told_from_functions_labels_and_words() {
        var expression = new Expression("""
            topk(5, sum by (method, uri) (rate(http_server_requests_seconds_sum{uri!~"/q/.*|a(b)"}[1h]))
              / (sum without (le) (onward:errors:ratio_rate5m{slo="up"} offset 5m) > 0.5))
              unless on () vector(1) or absent(up == bool 1)\
            """);

        assertThat(expression.metrics())
                .containsExactly("http_server_requests_seconds_sum", "onward:errors:ratio_rate5m", "up");
    }

    @Test
    void a_number_is_no_metric() {
        assertThat(new Expression("1 - a_total / 1e9").metrics()).containsExactly("a_total");
    }
}
