package onward.resolution.servicelevel.store;

import onward.resolution.servicelevel.domain.Grouping;

/// What tallies are kept by, and how the groups of a report are named in them.
enum Dimension {
    OF_DAY(Grouping.DAY, Dimension.ALL, "start::text", "(reported_at at time zone 'UTC')::date::text"),
    OF_HOUR(Grouping.HOUR, Dimension.HOUR, "value", "to_char(reported_at at time zone 'UTC', 'HH24')"),
    OF_AREA(Grouping.AREA, Dimension.AREA, "value", "area"),
    OF_BRAND(Grouping.BRAND, Dimension.ALL, "brand", "brand"),
    OF_SERVICE(Grouping.SERVICE, Dimension.SERVICE, "value", "service");

    static final String ALL = "ALL";
    static final String HOUR = "HOUR";
    static final String AREA = "AREA";
    static final String SERVICE = "SERVICE";

    private static final String READ = """
            select %s as name, pairs, true as counted from service_tally
             where dimension = ? and (grain = 'M' and start = any(?) or grain = 'D' and start = any(?))
               and (? or brand = any(?))
             union all
            select %s, pairs, false from service_observation
             where reported_at >= ? and reported_at < ? and (? or brand = any(?))
            """;

    private final Grouping grouping;
    private final String kept;
    private final String tallied;
    private final String observed;

    Dimension(Grouping grouping, String kept, String tallied, String observed) {
        this.grouping = grouping;
        this.kept = kept;
        this.tallied = tallied;
        this.observed = observed;
    }

    static Dimension of(Grouping by) {
        for (var dimension : values()) {
            if (dimension.grouping == by) {
                return dimension;
            }
        }
        throw new IllegalArgumentException("Nothing is kept by %s.".formatted(by));
    }

    /// The dimension that the tallies are kept by.
    String kept() {
        return kept;
    }

    /// Reads tallies and what is not counted yet in one statement, and so as of one instant: nothing is missed or
    /// read twice while it is being counted.
    String read() {
        return READ.formatted(tallied, observed);
    }
}
