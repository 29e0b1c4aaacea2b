package onward.local.demodata;

/// Where the helicopters stand; the first is the one nearest to Val d'Isère.
enum Heliport {
    BOURG_SAINT_MAURICE("Bourg-Saint-Maurice", 6.7690, 45.6180),
    ALBERTVILLE("Albertville", 6.3925, 45.6755),
    CHAMONIX("Chamonix", 6.8694, 45.9237),
    ANNECY("Annecy-Meythet", 6.0995, 45.9290),
    CHAMBERY("Chambéry-Challes", 5.9757, 45.5611),
    GRENOBLE("Grenoble-Le Versoud", 5.8497, 45.2192),
    BRIANCON("Briançon", 6.6350, 44.8990),
    GAP("Gap-Tallard", 6.0378, 44.4550);

    private final String label;
    private final double lon;
    private final double lat;

    Heliport(String label, double lon, double lat) {
        this.label = label;
        this.lon = lon;
        this.lat = lat;
    }

    String label() {
        return label;
    }

    double lon() {
        return lon;
    }

    double lat() {
        return lat;
    }
}
