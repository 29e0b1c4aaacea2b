package onward.web.problem;

import static java.util.Comparator.comparing;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import onward.web.Problem;
import onward.web.ProblemType;
import onward.web.body.Pointers;

/// Tells what a resource method's own constraints refused: values of a body by pointer, values of a query by name.
final class Violations {
    private Violations() {}

    static Problem problem(ConstraintViolationException exception) {
        var problem = Problem.of(ProblemType.INVALID, "The request has values that can't be accepted.");
        var violations = exception.getConstraintViolations().stream()
                .sorted(comparing(violation -> violation.getPropertyPath().toString()))
                .toList();
        for (var violation : violations) {
            problem = problem.error(Pointers.of(violation.getPropertyPath()), sentence(violation));
        }
        return problem;
    }

    private static String sentence(ConstraintViolation<?> violation) {
        return Pointers.of(violation.getPropertyPath()).isEmpty()
                ? "%s: %s".formatted(lastName(violation.getPropertyPath()), violation.getMessage())
                : violation.getMessage();
    }

    private static String lastName(Path path) {
        var name = "";
        for (var node : path) {
            name = node.getName();
        }
        return name;
    }
}
