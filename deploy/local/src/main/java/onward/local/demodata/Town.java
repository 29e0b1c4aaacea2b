package onward.local.demodata;

/// Where the fleet of the western Alps stands when nobody needs it.
enum Town {
    ANNECY("Annecy", 6.1294, 45.8992),
    ALBERTVILLE("Albertville", 6.3925, 45.6755),
    BOURG_SAINT_MAURICE("Bourg-Saint-Maurice", 6.7690, 45.6180),
    MOUTIERS("Moûtiers", 6.5310, 45.4850),
    CHAMBERY("Chambéry", 5.9203, 45.5646),
    GRENOBLE("Grenoble", 5.7245, 45.1885),
    GENEVA("Geneva", 6.1432, 46.2044),
    CHAMONIX("Chamonix", 6.8694, 45.9237),
    CLUSES("Cluses", 6.5790, 46.0600),
    MODANE("Modane", 6.6580, 45.2010),
    SAINT_JEAN("Saint-Jean-de-Maurienne", 6.3450, 45.2760),
    BRIANCON("Briançon", 6.6350, 44.8990),
    GAP("Gap", 6.0790, 44.5590),
    AIX_LES_BAINS("Aix-les-Bains", 5.9090, 45.6885),
    THONON("Thonon-les-Bains", 6.4800, 46.3700),
    MARTIGNY("Martigny", 7.0720, 46.1030),
    AOSTA("Aosta", 7.3150, 45.7370),
    VAL_D_ISERE("Val d'Isère", 6.9770, 45.4480),
    VALENCE("Valence", 4.8920, 44.9330),
    LYON("Lyon", 4.8357, 45.7640);

    private final String label;
    private final double lon;
    private final double lat;

    Town(String label, double lon, double lat) {
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
