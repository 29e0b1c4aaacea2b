package onward.resolution.servicelevel.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import onward.contracts.dispatch.PromiseKind;
import org.junit.jupiter.api.Test;

class TallyTest {
    @Test
    void of_nothing_there_are_no_seconds() {
        assertThat(new Tally().seconds(Span.RESPONSE, 50)).isNull();
        assertThat(new Tally().count(Span.RESPONSE)).isZero();
    }

    @Test
    void the_seconds_at_a_percentage_are_those_of_the_sorted_list_within_two_percent() {
        var random = new Random(7);
        var seconds = IntStream.range(0, 20_000)
                .map(any -> (int) Math.exp(7.5 + random.nextGaussian()))
                .sorted()
                .toArray();
        var tally = new Tally();
        Arrays.stream(seconds).forEach(length -> tally.observe(new int[] {Span.SILENCE.code(), length}));

        for (int percent : new int[] {1, 50, 90, 95, 100}) {
            double exact = seconds[(int) Math.ceil(20_000 * percent / 100.0) - 1];
            assertThat(tally.seconds(Span.SILENCE, percent))
                    .isBetween((long) (exact * 0.98 - 1), (long) (exact * 1.02 + 1));
        }
        assertThat(tally.seconds(Span.RESPONSE, 50)).isNull();
    }

    @Test
    void tallies_of_parts_add_up_to_that_of_the_whole() {
        var pairs = new int[] {Span.RESPONSE.code(), 1_800, Count.JOBS_ACCEPTED.code(), 0};
        var whole = new Tally();
        whole.observe(pairs);
        whole.observe(pairs);
        var part = new Tally();
        part.observe(pairs);
        var stored = new Tally();
        stored.add(part.pairs());
        stored.add(part);

        assertThat(stored.pairs()).isEqualTo(whole.pairs());
        assertThat(stored.count(Count.JOBS_ACCEPTED)).isEqualTo(2);
    }

    @Test
    void no_two_things_share_a_code() {
        var codes = IntStream.concat(
                IntStream.concat(
                        Arrays.stream(Span.values()).mapToInt(Span::code),
                        Arrays.stream(Count.values()).mapToInt(Count::code)),
                Arrays.stream(PromiseKind.values())
                        .flatMapToInt(
                                kind -> Arrays.stream(PromiseFate.values()).mapToInt(fate -> Count.code(kind, fate))));

        assertThat(codes.boxed().toList()).doesNotHaveDuplicates();
    }
}
