package onward.messaging.documents;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Writes maps, lists and texts as YAML, in their order.
final class Yaml {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z#/][A-Za-z0-9 ./_#-]*");

    private final StringBuilder text = new StringBuilder();

    private Yaml() {}

    static String write(Map<String, ?> document) {
        var yaml = new Yaml();
        yaml.map(document, "");
        return yaml.text.toString();
    }

    private void map(Map<?, ?> map, String indent) {
        map.forEach((key, value) -> {
            text.append(indent).append(scalar(key.toString())).append(':');
            value(value, indent + "  ");
        });
    }

    private void list(List<?> list, String indent) {
        list.forEach(item -> {
            if (item instanceof Map<?, ?> map && map.size() == 1) {
                var only = map.entrySet().iterator().next();
                text.append(indent)
                        .append("- ")
                        .append(scalar(only.getKey().toString()))
                        .append(':');
                value(only.getValue(), indent + "    ");
            } else {
                text.append(indent).append('-');
                value(item, indent + "  ");
            }
        });
    }

    private void value(Object value, String indent) {
        switch (value) {
            case Map<?, ?> map
            when !map.isEmpty() -> {
                text.append('\n');
                map(map, indent);
            }
            case List<?> list
            when !list.isEmpty() -> {
                text.append('\n');
                list(list, indent);
            }
            case Map<?, ?> empty -> text.append(" {}\n");
            case List<?> empty -> text.append(" []\n");
            default -> text.append(' ').append(scalar(value.toString())).append('\n');
        }
    }

    private static String scalar(String value) {
        return PLAIN.matcher(value).matches() && !value.startsWith("#")
                ? value
                : "\"%s\"".formatted(value.replace("\\", "\\\\").replace("\"", "\\\""));
    }
}
