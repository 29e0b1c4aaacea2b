package onward.intake;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import onward.contracts.incident.IncidentFacts;

/// What a store asks the database about a report, so that it can travel together with what others ask about it.
public interface Question<T> {
    /// One statement or several, each ending with a semicolon.
    String sql();

    /// Sets the parameters, from `first` on.
    ///
    /// @return the number of the next one
    int ask(PreparedStatement statement, int first, IncidentFacts facts) throws SQLException;

    /// Reads the answer from the statement's current result, and from those after it if there are several of its own.
    T read(PreparedStatement statement, IncidentFacts facts) throws SQLException;
}
