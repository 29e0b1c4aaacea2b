package onward.dispatch.journey.domain;

/// What there is to say about a flight: the light, the ground, the luggage.
final class FlightReasons {
    private static final double ON_SURVEYED_GROUND = 1.05;
    private static final double AFTER_A_NIGHT = 0.8;

    private FlightReasons() {}

    static void explain(Flight flight) {
        var draft = flight.draft();
        switch (flight.flights().light()) {
            case DAY -> {}
            case NIGHT -> draft.because("It is dark then: only helicopters that may fly at night are asked.");
            case AT_DAWN ->
                draft.because("None that is near may fly at night: they fly at dawn.")
                        .lessSure(AFTER_A_NIGHT);
        }
        if (flight.boarding().surveyed()) {
            draft.lessSure(ON_SURVEYED_GROUND);
        } else {
            draft.because("Where they are picked up the ground has to be surveyed from the air.");
        }
        if (!flight.landing().site().surveyed()) {
            draft.because("%s has to be surveyed before they land."
                            .formatted(flight.landing().site().name()))
                    .lessSure(1 / ON_SURVEYED_GROUND);
        }
        int left = flight.flights().luggageLeft(flight.scene(), flight.reach());
        if (left > 0) {
            draft.because("%d pieces of luggage follow by road.".formatted(left));
        }
    }
}
