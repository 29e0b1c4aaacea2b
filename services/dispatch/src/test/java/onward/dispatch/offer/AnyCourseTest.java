package onward.dispatch.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import onward.contracts.dispatch.JobState;
import onward.contracts.dispatch.OfferState;
import onward.dispatch.job.domain.Job;
import onward.dispatch.lifecycle.DocumentedMoves;
import onward.dispatch.lifecycle.Move;
import onward.dispatch.offer.domain.Offer;

/// Whatever crews, agents, customers and time do to jobs and offers, in whatever order: only what `docs/journey.md`
/// allows happens, and a refusal changes nothing.
class AnyCourseTest {
    private static final Set<JobState> OVER =
            Set.of(JobState.COMPLETED, JobState.CANCELLED, JobState.GOA, JobState.UNSUCCESSFUL, JobState.REASSIGNED);
    private static final Set<String> REFUSALS = Set.of(
            "Illegal",
            "NotYours",
            "Unknown",
            "TooLate",
            "Taken",
            "Closed",
            "Past",
            "Busy",
            "Decided",
            "GoesOnOtherwise",
            "AcceptedBefore");

    private static final Set<Move> OF_JOBS = DocumentedMoves.under(
            "Job",
            Arrays.stream(JobState.values()).map(Enum::name).toList(),
            state -> OVER.contains(JobState.valueOf(state)));
    private static final Set<Move> OF_OFFERS = DocumentedMoves.under(
            "Offer", Arrays.stream(OfferState.values()).map(Enum::name).toList(), state -> false);

    @Property(tries = 300)
    void every_move_is_on_the_page_and_a_refusal_moves_nothing(@ForAll("deeds") List<Deed> deeds) {
        var course = new Course();

        for (var deed : deeds) {
            int before = moves(course).size();
            var answer = course.does(deed);
            if (REFUSALS.contains(answer.getClass().getSimpleName())) {
                assertThat(moves(course)).as("%s: %s", deed, answer).hasSize(before);
            }
        }

        assertThat(OF_JOBS).containsAll(changing(course.world.jobMoves));
        assertThat(OF_OFFERS).containsAll(changing(course.world.offerMoves));
    }

    @Property(tries = 300)
    void a_job_has_one_acceptance_and_no_offer_is_open_beside_it(@ForAll("deeds") List<Deed> deeds) {
        var course = new Course();

        deeds.forEach(course::does);

        for (var job : course.world.allJobs()) {
            assertThat(course.accepted(job.id())).hasSizeLessThanOrEqualTo(1);
            if (job instanceof Job.Committed || job instanceof Job.Final) {
                assertThat(course.world.of(job.id())).noneMatch(Offer.Open.class::isInstance);
            }
        }
    }

    @Property(tries = 300)
    void nobody_is_under_way_with_two_jobs(@ForAll("deeds") List<Deed> deeds) {
        var course = new Course();

        deeds.forEach(course::does);

        for (int patrol = 1; patrol <= Course.PATROLS; patrol++) {
            assertThat(course.world.heldBy(World.patrol(patrol)))
                    .filteredOn(Job.Active.class::isInstance)
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        return Combinators.combine(
                        Arbitraries.of(Deed.What.class),
                        Arbitraries.integers().between(1, Course.PATROLS),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.of(JobState.class))
                .as(Deed::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(80);
    }

    /// What really moved; that a job stays as it is, with another time or note, is no transition.
    private static Set<Move> changing(List<Move> moves) {
        return moves.stream().filter(move -> !move.staysWhereItIs()).collect(Collectors.toSet());
    }

    private static List<Move> moves(Course course) {
        return course.world.jobMoves.stream()
                .filter(move -> !move.staysWhereItIs())
                .toList();
    }
}
