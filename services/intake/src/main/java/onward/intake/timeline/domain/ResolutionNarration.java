package onward.intake.timeline.domain;

import static java.util.stream.Collectors.joining;

import onward.contracts.resolution.CareCaseEvent;
import onward.contracts.resolution.CaseCancellationRequested;
import onward.contracts.resolution.CaseCustodyChanged;
import onward.contracts.resolution.CaseFacts;
import onward.contracts.resolution.CaseObligationDueSoon;
import onward.contracts.resolution.CaseObligationFulfilled;
import onward.contracts.resolution.CaseObligationOverdue;
import onward.contracts.resolution.CaseObligationsChanged;
import onward.contracts.resolution.CaseOpened;
import onward.contracts.resolution.CaseReopened;
import onward.contracts.resolution.CaseResolved;
import onward.contracts.resolution.CaseSettled;
import onward.contracts.resolution.CustodyFacts;
import onward.contracts.resolution.ObligationState;
import onward.contracts.resolution.RemedyEvent;
import onward.contracts.resolution.ResolutionEvent;

/// Resolution's events in words.
final class ResolutionNarration {
    private ResolutionNarration() {}

    static String of(ResolutionEvent event, Scene scene) {
        return switch (event) {
            case CareCaseEvent careCase -> of(careCase, scene);
            case RemedyEvent remedy -> RemedyNarration.of(remedy, scene);
        };
    }

    private static String of(CareCaseEvent event, Scene scene) {
        return switch (event) {
            case CaseOpened opened -> "A care case was opened.";
            case CaseObligationsChanged changed -> "Owed now: %s.".formatted(owed(changed.careCase()));
            case CaseObligationFulfilled fulfilled -> "Done: %s.".formatted(Words.plain(fulfilled.type()));
            case CaseObligationDueSoon soon -> "Soon due: %s.".formatted(Words.plain(soon.type()));
            case CaseObligationOverdue late ->
                "Overdue: %s; a supervisor is asked to see to it.".formatted(Words.plain(late.type()));
            case CaseCustodyChanged changed ->
                "The car is with %s since %s%s."
                        .formatted(
                                holder(changed.custody()),
                                scene.time(changed.custody().since()),
                                Words.because(changed.custody().doubt()));
            case CaseResolved resolved ->
                "The care case is resolved; still owed: %s.".formatted(owed(resolved.careCase()));
            case CaseSettled settled -> "The care case is settled: nothing is owed any more.";
            case CaseReopened reopened -> "The care case was reopened%s.".formatted(Words.because(reopened.reason()));
            case CaseCancellationRequested asked ->
                "The customer no longer wants help%s.".formatted(Words.because(asked.reason()));
        };
    }

    /// `tow-18` of `responder:tow-18`: what kind of holder it is shows by the name.
    private static String holder(CustodyFacts custody) {
        return custody.holder().substring(custody.holder().indexOf(':') + 1);
    }

    private static String owed(CaseFacts careCase) {
        var owed = careCase.obligations().stream()
                .filter(obligation -> obligation.state() == ObligationState.OPEN)
                .map(obligation -> Words.plain(obligation.type()))
                .collect(joining(", "));
        return owed.isEmpty() ? "nothing" : owed;
    }
}
