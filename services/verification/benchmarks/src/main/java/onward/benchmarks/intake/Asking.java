package onward.benchmarks.intake;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import onward.benchmarks.Distribution;

/// Asks every kind of question about a crowd, one after the other.
record Asking(LeanConnection connection, Crowd crowd) {
    private static final String SOMETHING = "{\"items\":[{";

    /// How long each took, so many times, always about somebody else.
    Map<Question, Distribution> ask(int times, Random random) throws IOException {
        var answered = new EnumMap<Question, Distribution>(Question.class);
        for (int i = 0; i < times; i++) {
            for (var question : Question.values()) {
                answered.computeIfAbsent(question, kind -> new Distribution()).add(nanos(question, random));
            }
        }
        return answered;
    }

    private long nanos(Question question, Random random) throws IOException {
        var path = question.about(crowd.any(random), random);
        long began = System.nanoTime();
        var answer = connection.get(path);
        long took = System.nanoTime() - began;
        if (answer.status() != 200 || answer.body().startsWith(SOMETHING) != question.finds()) {
            throw new IOException("%s was answered with %d: %.300s".formatted(path, answer.status(), answer.body()));
        }
        return took;
    }
}
