package onward.resolution.remedy.rest;

/// Bodies as callers send them, for the description of the API.
final class Examples {
    static final String GIFT = """
        {"incidentId":"0a1c6f0e-6f0f-4f8e-8a51-8f6d1f9b4c22","kind":"GIFT","reason":"they waited in the cold for two hours",
         "estimate":{"amount":"80.00","currency":"EUR"}}\
        """;
    static final String TAKE_BACK = """
        {"customerId":"C-1024","kind":"CAR_TAKE_BACK","reason":"its remote would not pair with the garage door",
         "estimate":{"amount":"38000.00","currency":"EUR"},
         "details":{"takeBackValue":{"amount":"38000.00","currency":"EUR"}}}\
        """;
    static final String PURCHASE = """
        {"customerId":"C-1024","kind":"COMPETITOR_PURCHASE","reason":"wants a car that opens the garage",
         "estimate":{"amount":"2000.00","currency":"EUR"},
         "details":{"listPrice":{"amount":"52000.00","currency":"EUR"},
                    "discountedPrice":{"amount":"46000.00","currency":"EUR"},
                    "customerPrice":{"amount":"44000.00","currency":"EUR"},
                    "description":"the discount is passed on, and the delivery is on us"}}\
        """;
    static final String REASON = "{\"reason\":\"the remote pairs after all\"}";
    static final String SAID = "{\"customerAnswer\":\"she is very glad of it\"}";
    static final String ACTUAL = "{\"actual\":{\"amount\":\"72.50\",\"currency\":\"EUR\"},\"note\":\"with a card\"}";

    private Examples() {}
}
