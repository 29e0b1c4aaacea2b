package onward.benchmarks.intake;

import java.util.List;
import java.util.Random;

/// Made-up names, some ten thousand of them.
final class Names {
    private static final List<String> FIRST = List.of(("Marie Claire Jean Luc Anne Paul Léa Hugo Inès Noé Emma Louis"
                    + " Jürgen Giulia Zoé Marc Élise Yves Rémi Nadia")
            .split(" "));
    private static final List<String> BEGINNINGS =
            List.of("Du Le Mar Ber Ro Gar Mo La Si Fou Gi Bon Che Per Ri Ga Cle Mu Fon Ray".split(" "));
    private static final List<String> MIDDLES =
            List.of("ran bo tin mel va lo ni che ro dan si mo gue li ber ta".split(" "));
    private static final List<String> ENDS =
            List.of("is ard in eau ier et on ot and aud el ac ux ez al ent".split(" "));

    private Names() {}

    static String next(Random random) {
        return any(FIRST, random) + " " + any(BEGINNINGS, random) + any(MIDDLES, random) + any(ENDS, random);
    }

    static String any(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }
}
