package onward.intake;

import static java.util.stream.Collectors.joining;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import onward.contracts.incident.IncidentFacts;

/// Asks all that has to be asked about a report in one round trip: who asks first has the questions answered along that
/// are asked about every report, and those find their answers when they ask in the same transaction.
///
/// PostgreSQL plans the questions once for a connection, and what else the transaction asks. They join little and
/// find little: planned anew each time, because the values might matter, they would take longer to plan than to
/// answer.
@ApplicationScoped
public class RoundTrip {
    private static final String BY_ONE_PLAN = "set local plan_cache_mode = force_generic_plan;\n";

    private final AgroalDataSource database;
    private final TransactionSynchronizationRegistry transactions;
    private final List<Question<?>> always;
    private final Map<String, String> sqls = new ConcurrentHashMap<>();

    RoundTrip(
            AgroalDataSource database, TransactionSynchronizationRegistry transactions, @All List<Question<?>> always) {
        this.database = database;
        this.transactions = transactions;
        this.always = always;
    }

    /// Asked again for the same facts, it looks anew.
    ///
    /// @throws IllegalStateException when no transaction is active
    public <T> T answer(Question<T> question, IncidentFacts facts) {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("What is known around a report is asked within a transaction.");
        }
        var known = (AnswersAhead) transactions.getResource(RoundTrip.class);
        if (known == null || !known.has(question, facts)) {
            known = ask(with(question), facts);
            transactions.putResource(RoundTrip.class, known);
        }
        return known.take(question);
    }

    private List<Question<?>> with(Question<?> question) {
        return always.contains(question)
                ? always
                : Stream.concat(Stream.of(question), always.stream()).toList();
    }

    private AnswersAhead ask(List<Question<?>> questions, IncidentFacts facts) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql(questions))) {
            int next = 1;
            for (var question : questions) {
                next = question.ask(statement, next, facts);
            }
            statement.execute();
            return read(statement, questions, facts);
        } catch (SQLException e) {
            throw new RoundTripFailed(e);
        }
    }

    /// They differ by who asks first.
    private String sql(List<Question<?>> questions) {
        return sqls.computeIfAbsent(
                questions.getFirst().sql(),
                first -> questions.stream().map(Question::sql).collect(joining("\n", BY_ONE_PLAN, "")));
    }

    /// The first result is that of the setting.
    private static AnswersAhead read(PreparedStatement statement, List<Question<?>> questions, IncidentFacts facts)
            throws SQLException {
        var answers = new AnswersAhead(facts);
        for (var question : questions) {
            statement.getMoreResults();
            answers.keep(question, question.read(statement, facts));
        }
        return answers;
    }
}
