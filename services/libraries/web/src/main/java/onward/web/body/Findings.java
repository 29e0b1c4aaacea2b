package onward.web.body;

import java.util.ArrayList;
import java.util.List;
import onward.web.Problem;
import onward.web.ProblemType;
import onward.web.Warnings.Warning;

/// What is wrong or odd in one body, collected while it is read, so that the caller is told everything at once.
final class Findings {
    private final List<Problem.Error> errors = new ArrayList<>();
    private final List<Warning> oddities = new ArrayList<>();
    private boolean malformed;

    /// The value has another type than the one that is expected.
    void wrongType(String pointer, String expected) {
        malformed = true;
        refused(pointer, expected);
    }

    /// The value has the right type but can't be accepted. What lies at or within a refused value is not told again.
    void refused(String pointer, String expected) {
        if (errors.stream().noneMatch(error -> covers(error.pointer(), pointer))) {
            errors.add(new Problem.Error(pointer, expected));
        }
    }

    /// A value around others that could not be built, which is news only when none of them is to blame.
    void notBuilt(String pointer, String expected) {
        if (errors.stream().noneMatch(error -> covers(pointer, error.pointer()))) {
            refused(pointer, expected);
        }
    }

    void unknown(String pointer) {
        oddities.add(new Warning(pointer, "This field is not known here and was ignored."));
    }

    private static boolean covers(String outer, String inner) {
        return inner.equals(outer) || inner.startsWith(outer + "/");
    }

    List<Warning> oddities() {
        return oddities;
    }

    boolean isEmpty() {
        return errors.isEmpty();
    }

    /// All of it as one problem: 400 when a value has the wrong type, else 422.
    Problem problem() {
        var problem = Problem.of(ProblemType.INVALID, detail()).status(malformed ? 400 : 422);
        for (var error : errors) {
            problem = problem.error(error.pointer(), error.detail());
        }
        return problem;
    }

    private String detail() {
        var first = errors.getFirst();
        return errors.size() > 1
                ? "%d values of the body can't be accepted.".formatted(errors.size())
                : "%s: %s".formatted(first.pointer().isEmpty() ? "The body" : first.pointer(), first.detail());
    }
}
