package onward.web.problem;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which methods the resources of this service take at a path.
@ApplicationScoped
public class AllowedMethods {
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}");

    private final List<Door> doors;

    AllowedMethods(BeanManager beans) {
        doors = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(AllowedMethods::doors)
                .toList();
    }

    /// In the order of the alphabet; `HEAD` goes with `GET`, and `OPTIONS` everywhere.
    Collection<String> at(String path) {
        var methods = doors.stream()
                .filter(door -> door.path().matcher(trimmed(path)).matches())
                .map(Door::method)
                .collect(toCollection(TreeSet::new));
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        if (!methods.isEmpty()) {
            methods.add("OPTIONS");
        }
        return methods;
    }

    private static Stream<Door> doors(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods()).flatMap(method -> doors(resource, method));
    }

    private static Stream<Door> doors(Class<?> resource, Method method) {
        var path = pattern(trimmed(trimmed(path(resource)) + "/" + trimmed(path(method))));
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .<HttpMethod>mapMulti((http, out) -> {
                    if (http != null) {
                        out.accept(http);
                    }
                })
                .map(http -> new Door(path, http.value()));
    }

    private static Pattern pattern(String template) {
        return Pattern.compile(PARAMETER
                .splitAsStream(template + " ")
                .map(literal -> Pattern.quote(literal.strip()))
                .collect(joining("[^/]+")));
    }

    private static @Nullable String path(AnnotatedElement element) {
        var path = element.getAnnotation(Path.class);
        return path == null ? null : path.value();
    }

    private static String trimmed(@Nullable String path) {
        return path == null ? "" : path.replaceAll("^/+|/+$", "");
    }

    private record Door(Pattern path, String method) {}
}
