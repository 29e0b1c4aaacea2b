package onward.resolution.loyalty.rest;

import java.util.ArrayList;
import java.util.List;
import onward.web.Problem;
import onward.web.ProblemType;

/// What is wrong in a file, line by line; the first hundred are told.
final class Refusals {
    private static final int MOST = 100;

    private final List<Problem.Error> errors = new ArrayList<>();
    private int count;
    private int last;

    /// By the line, from 1, and the column; the empty one is for the whole line.
    void add(int line, String column, String expected) {
        count++;
        last = line;
        if (errors.size() < MOST) {
            errors.add(new Problem.Error("/%d%s".formatted(line, column.isEmpty() ? "" : "/" + column), expected));
        }
    }

    /// Whether something was wrong in this line, the last that was looked at.
    boolean isAt(int line) {
        return last == line;
    }

    /// @throws onward.web.ProblemException 422
    void throwIfAny() {
        if (!errors.isEmpty()) {
            throw exception();
        }
    }

    /// All of it as one problem, 422.
    RuntimeException exception() {
        var problem = Problem.of(
                ProblemType.INVALID, "%d things are wrong in the file; nothing of it was booked.".formatted(count));
        for (var error : errors) {
            problem = problem.error(error.pointer(), error.detail());
        }
        return problem.exception();
    }
}
