package onward.intake.reporting.rest;

/// Examples for the API's description: they can be sent as they are.
public final class Examples {
    /// The family above Val d'Isère.
    public static final String REPORT = """
            {"brand":"lexus","kind":"BREAKDOWN",
             "contact":{"name":"Marie Dubois","phone":"06 12 34 56 78","country":"FR","language":"fr"},
             "vehicle":{"vin":"JTJBARBZ802123456","plate":"GA-123-BC","plateCountry":"FR","model":"RX 450h",
                        "propulsion":"HYBRID","drivable":false,"wheelsTurn":true,"keysPresent":true,"trailer":false},
             "location":{"position":{"type":"Point","coordinates":[6.9797,45.4489]},
                         "description":"D902, 3 km above Val d'Isère","roadAccess":"CLOSED","safePlace":true},
             "fault":{"cause":"ENGINE","description":"stopped, smell of burning"},
             "party":{"people":4,"children":2,"childSeats":1,"wheelchair":false,"pets":0,"luggage":5,
                      "needs":["INFANT"]},
             "journey":{"destination":{"name":"Geneva airport",
                                       "position":{"type":"Point","coordinates":[6.1090,46.2381]}},
                        "needBy":"2026-12-20T14:00:00Z"}}""";

    /// All that is required.
    public static final String SHORT_REPORT = """
            {"brand":"lexus","contact":{"phone":"+33612345678"},
             "location":{"position":{"type":"Point","coordinates":[6.9797,45.4489]}}}""";

    /// The road is open again.
    public static final String AMENDMENT = """
            {"location":{"roadAccess":"OPEN"}}""";

    public static final String REASON = """
            {"reason":"the car started again"}""";

    public static final String MERGE = """
            {"into":"3f1c9a52-8d0e-4b61-9f0e-5a7d2c4e6b10"}""";

    public static final String HAND_OVER = """
            {"to":"Gendarmerie Val d'Isère","reference":"2026-4711"}""";

    public static final String NOTE = """
            {"text":"The infant needs a bottle warmed."}""";

    private Examples() {}
}
