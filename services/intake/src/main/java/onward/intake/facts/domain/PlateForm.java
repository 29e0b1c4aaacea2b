package onward.intake.facts.domain;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;

/// How plates are written where their letters and digits alone say where the parts end.
enum PlateForm {
    FR("([A-Z]{2})([0-9]{3})([A-Z]{2})", "$1-$2-$3"),
    IT("([A-Z]{2})([0-9]{3})([A-Z]{2})", "$1 $2$3"),
    CH("([A-Z]{2})([0-9]{1,6})", "$1 $2"),
    GB("([A-Z]{2}[0-9]{2})([A-Z]{3})", "$1 $2"),
    ES("([0-9]{4})([A-Z]{3})", "$1 $2");

    private static final Map<String, PlateForm> BY_COUNTRY =
            Arrays.stream(values()).collect(toUnmodifiableMap(PlateForm::name, form -> form));

    private final Pattern parts;
    private final String written;

    PlateForm(String parts, String written) {
        this.parts = Pattern.compile(parts);
        this.written = written;
    }

    /// The plate as it is written there; as it was told where the form does not fit, since old series and wishes
    /// differ.
    static String write(String told, String key, String country) {
        var form = BY_COUNTRY.get(country);
        if (form == null) {
            return told;
        }
        var matcher = form.parts.matcher(key);
        return matcher.matches() ? matcher.replaceFirst(form.written) : told;
    }
}
