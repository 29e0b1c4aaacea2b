package onward.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;

/// What was odd about the request at hand without being refused, such as a field that nobody knows. Resources put it
/// into their answer's `warnings`.
@RequestScoped
public class Warnings {
    private final List<Warning> warnings = new ArrayList<>();

    /// One oddity: where in the body (RFC 6901) and what about it.
    public record Warning(String pointer, String detail) {}

    public void add(String pointer, String detail) {
        warnings.add(new Warning(pointer, detail));
    }

    public List<Warning> all() {
        return List.copyOf(warnings);
    }
}
