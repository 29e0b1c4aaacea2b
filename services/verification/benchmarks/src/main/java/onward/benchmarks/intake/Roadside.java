package onward.benchmarks.intake;

import java.util.List;
import java.util.Random;

/// Where people say that they stand.
final class Roadside {
    private static final List<String> ALL = List.of(
            "Col de l'Iseran",
            "D902, 3 km above Val d'Isère",
            "A43 exit 23",
            "A40, rest area of Passy",
            "Annecy, main station",
            "below the Col du Galibier",
            "Chamonix, Route des Praz",
            "Geneva airport, level 2",
            "Bourg-Saint-Maurice",
            "Tunnel du Fréjus, before the toll",
            "Megève",
            "Col des Aravis",
            "Grenoble, Rocade Sud",
            "Modane",
            "Aosta");

    private Roadside() {}

    static String next(Random random) {
        return Names.any(ALL, random);
    }
}
