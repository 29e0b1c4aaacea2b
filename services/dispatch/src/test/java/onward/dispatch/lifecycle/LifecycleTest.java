package onward.dispatch.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import onward.contracts.dispatch.JobState;
import onward.contracts.dispatch.OfferState;
import onward.dispatch.job.domain.Job;
import onward.dispatch.job.domain.Step;
import onward.dispatch.journey.domain.JourneyPlan;
import onward.dispatch.offer.domain.Offer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Whatever is done to a job, an offer or a journey plan, in whatever order, leads where `docs/journey.md` says, and
/// everything that it says can be done.
class LifecycleTest {
    static final List<Lifecycle<?>> ALL = List.of(jobs(), offers(), plans());
    private static final int SEEDS = 6;

    @ParameterizedTest
    @FieldSource("ALL")
    void the_transitions_of_the_code_are_those_of_the_page(Lifecycle<?> lifecycle) {
        assertThat(inTheCode(lifecycle.machine)).isEqualTo(lifecycle.documented());
    }

    @Property(tries = 300)
    void no_course_leaves_the_page(
            @ForAll @IntRange(max = 2) int which,
            @ForAll @IntRange(max = 30) int begin,
            @ForAll @Size(max = 40) List<@IntRange(max = 1000) Integer> deeds) {
        assertThat(ALL.get(which).documented()).containsAll(course(ALL.get(which).machine, begin, deeds));
    }

    private static <S> Set<Move> inTheCode(Machine<S> machine) {
        var moves = new HashSet<Move>();
        for (var state : machine.everyState()) {
            for (var transition : machine.transitions(state)) {
                for (int seed = 0; seed < SEEDS; seed++) {
                    moves.add(machine.move(state, transition, seed));
                }
            }
        }
        moves.removeIf(Move::staysWhereItIs);
        return moves;
    }

    private static <S> Set<Move> course(Machine<S> machine, int begin, List<Integer> deeds) {
        var moves = new HashSet<Move>();
        var states = machine.everyState();
        var state = states.get(begin % states.size());
        for (int deed : deeds) {
            var transitions = machine.transitions(state);
            if (!transitions.isEmpty()) {
                var transition = transitions.get(deed % transitions.size());
                moves.add(machine.move(state, transition, deed));
                state = machine.after(state, transition, deed);
            }
        }
        moves.removeIf(Move::staysWhereItIs);
        return moves;
    }

    private static Lifecycle<Job> jobs() {
        var machine = new Machine<>(
                Job.class,
                result -> result instanceof Step step ? step.job() : (Job) result,
                job -> job.state().name());
        return new Lifecycle<>("Job", machine, names(JobState.values()));
    }

    private static Lifecycle<Offer> offers() {
        var machine = new Machine<>(
                Offer.class, Offer.class::cast, offer -> offer.state().name());
        return new Lifecycle<>("Offer", machine, names(OfferState.values()));
    }

    private static Lifecycle<JourneyPlan> plans() {
        var machine = new Machine<>(
                JourneyPlan.class,
                result -> ((JourneyPlan.Change) result).plan(),
                plan -> plan.getClass().getSimpleName().toUpperCase(Locale.ROOT));
        return new Lifecycle<>("Journey plan", machine, List.of("PROPOSED", "FAILED", "CHOSEN", "ENDED"));
    }

    private static List<String> names(Enum<?>... states) {
        return Arrays.stream(states).map(Enum::name).toList();
    }

    /// A machine and the heading under which it is drawn.
    record Lifecycle<S>(String heading, Machine<S> machine, List<String> states) {
        /// Without beginnings, which are nobody's transitions.
        Set<Move> documented() {
            return DocumentedMoves.under(heading, states, this::isFinal).stream()
                    .filter(move -> !move.staysWhereItIs() && !move.from().equals(Move.NOWHERE))
                    .collect(Collectors.toSet());
        }

        private boolean isFinal(String state) {
            return machine.everyState().stream()
                    .filter(one -> machine.name().apply(one).equals(state))
                    .allMatch(one -> machine.transitions(one).stream()
                            .allMatch(transition ->
                                    machine.move(one, transition, 0).staysWhereItIs()));
        }

        @Override
        public String toString() {
            return heading;
        }
    }
}
