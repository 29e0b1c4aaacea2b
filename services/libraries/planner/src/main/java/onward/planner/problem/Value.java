package onward.planner.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A value with its place, which complains when it is not of the wanted sort.
record Value(String place, Object content) {
    String id() {
        return content instanceof String text && !text.isBlank() ? text : complain("must be a text that is not empty");
    }

    /// A text as a person wrote it, which may be empty.
    String words() {
        return content instanceof String words ? words : complain("must be a text");
    }

    double number(Range range) {
        return content instanceof Double number ? range.check(place, number) : complain("must be a number");
    }

    /// A list of texts, which may be repeated.
    List<String> idList() {
        if (!(content instanceof List<?> list)) {
            return complain("must be a list of texts");
        }
        var ids = new ArrayList<String>();
        for (var element : list) {
            ids.add(new Value(place + "/" + ids.size(), element).id());
        }
        return ids;
    }

    /// A list of texts, each once.
    Set<String> ids() {
        var ids = new LinkedHashSet<String>();
        for (var id : idList()) {
            if (!ids.add(id)) {
                complain("repeats " + Malformed.quoted(id));
            }
        }
        return ids;
    }

    Map<String, Object> members() {
        if (!(content instanceof Map<?, ?> map)) {
            return complain("must be an object");
        }
        var members = new LinkedHashMap<String, Object>();
        map.forEach((name, value) -> members.put((String) name, value));
        return members;
    }

    private <T> T complain(String rule) {
        throw new Malformed(place, rule);
    }
}
