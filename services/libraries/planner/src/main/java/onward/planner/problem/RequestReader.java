package onward.planner.problem;

/// Reads a request.
final class RequestReader {
    private RequestReader() {}

    static Request read(Members members) {
        var request = new Request(
                members.get("id").id(),
                members.position("position"),
                members.positionOrNone("dropOff"),
                members.number("dueAt", Range.SECONDS),
                members.number("serviceSeconds", Range.SECONDS),
                members.get("requires").ids(),
                members.number("latenessCostPerHour", Range.MONEY),
                members.numberOrNone("contractorCost", Range.MONEY),
                members.numberOrZero("notBefore", Range.SECONDS),
                members.idsOrNone("excluded"),
                members.idOrNone("pinnedTo"));
        members.warnOfTheRest();
        return request;
    }
}
