package onward.planner.program;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import onward.planner.explain.Misfit;
import onward.planner.problem.Malformed;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// Says in one line what went wrong, and turns it into an exit code.
final class Complaints {
    static final int INVALID_PLAN = 1;
    static final int WRONG_INPUT = 2;
    private static final int DEFECT = 3;

    private Complaints() {}

    static int usage(ParameterException wrong, String[] arguments) {
        var command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        say("%s (see %s --help)".formatted(wrong.getMessage(), command));
        return WRONG_INPUT;
    }

    static int failure(Exception failure, CommandLine command, ParseResult parsed) {
        return switch (failure) {
            case BrokenPipe closed -> 0;
            case Misfit misfit -> complain("invalid plan: " + misfit.getMessage(), INVALID_PLAN);
            case Malformed malformed -> complain(message(malformed), WRONG_INPUT);
            case WrongFile wrong -> complain(message(wrong), WRONG_INPUT);
            case IOException unreadable -> complain(reason(unreadable), WRONG_INPUT);
            default -> defect("a defect: " + failure);
        };
    }

    static int defect(String complaint) {
        return complain(complaint, DEFECT);
    }

    static String reason(IOException failure) {
        return switch (failure) {
            case NoSuchFileException missing -> "there is no such file";
            case AccessDeniedException denied -> "it may not be read";
            case CharacterCodingException odd -> "must be UTF-8";
            default -> message(failure);
        };
    }

    private static String message(Exception failure) {
        return String.valueOf(failure.getMessage());
    }

    private static int complain(String complaint, int exitCode) {
        say(complaint);
        return exitCode;
    }

    static void say(String line) {
        System.err.println("planner: " + line.replaceAll("\\R", " "));
    }
}
