package onward.architecture.configuration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A configuration interface, read by reflection; what its properties mean, from its source.
record ConfigInterface(Class<?> type, String source) {
    private static final Map<Class<?>, String> WORDS = Map.of(
            String.class, "text", int.class, "whole number", double.class, "number", boolean.class, "true or false");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([a-z.]+);");

    /// The interface of a source file, if it holds one.
    static Optional<ConfigInterface> in(Path file) {
        var source = Repository.read(file);
        var packageName = PACKAGE.matcher(source);
        if (!source.contains("@ConfigMapping(") || !packageName.find()) {
            return Optional.empty();
        }
        var simpleName = file.getFileName().toString().replace(".java", "");
        try {
            return Optional.of(new ConfigInterface(Class.forName(packageName.group(1) + "." + simpleName), source));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("%s is not on the class path of this test.".formatted(file), e);
        }
    }

    String prefix() {
        var mapping = type.getAnnotation(ConfigMapping.class);
        if (mapping == null) {
            throw new IllegalStateException("%s mentions @ConfigMapping without having it.".formatted(type));
        }
        return mapping.prefix();
    }

    /// What the interface is about.
    String meaning() {
        return javadocBefore(source, source.indexOf("@ConfigMapping("));
    }

    /// All properties, in the order of the source.
    List<Setting> settings() {
        return settings(type, prefix()).toList();
    }

    private Stream<Setting> settings(Class<?> group, String prefix) {
        var body = bodyOf(group);
        return Arrays.stream(group.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0 && !method.isSynthetic())
                .sorted(Comparator.comparingInt(method -> body.indexOf(" %s();".formatted(method.getName()))))
                .flatMap(method -> settings(method, body, prefix));
    }

    private Stream<Setting> settings(Method method, String body, String prefix) {
        var name = prefix + "." + name(method);
        var declared = method.getGenericReturnType();
        var parameters = parameters(declared);
        if (method.getReturnType() == Map.class) {
            var each = "%s.<%s>".formatted(name, key((Class<?>) parameters[0]));
            return several(method, body, each, (Class<?>) parameters[1]);
        }
        if (method.getReturnType() == List.class && isGroup(parameters[0])) {
            return several(method, body, name + "[n]", (Class<?>) parameters[0]);
        }
        if (isGroup(declared)) {
            return settings((Class<?>) declared, name);
        }
        return Stream.of(new Setting(name, typeName(declared), usual(method), meaning(method, body)));
    }

    private Stream<Setting> several(Method method, String body, String each, Class<?> group) {
        var about = new Setting(each, "any number of what follows", "as shipped", meaning(method, body));
        return Stream.concat(Stream.of(about), settings(group, each));
    }

    private static String meaning(Method method, String body) {
        return javadocBefore(body, body.indexOf(" %s();".formatted(method.getName())));
    }

    private static String key(Class<?> type) {
        return type == String.class ? "name" : words(type);
    }

    private static String name(Method method) {
        var named = method.getAnnotation(WithName.class);
        return named == null ? kebab(method.getName()) : named.value();
    }

    private static String usual(Method method) {
        var usual = method.getAnnotation(WithDefault.class);
        if (usual != null) {
            return "`%s`".formatted(usual.value());
        }
        return method.getReturnType() == Optional.class ? "none" : "must be set";
    }

    private static String typeName(Type type) {
        if (type instanceof Class<?> plain) {
            return plain.isEnum() ? constants(plain) : words(plain);
        }
        var parameters = parameters(type);
        var inner = typeName(parameters[0]);
        return ((ParameterizedType) type).getRawType() == Optional.class ? inner : "list of " + inner;
    }

    private static String constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map("`%s`"::formatted).collect(Collectors.joining(", "));
    }

    private static String words(Class<?> type) {
        return WORDS.getOrDefault(type, kebab(type.getSimpleName()).replace('-', ' '));
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private boolean isGroup(Type returned) {
        return returned instanceof Class<?> plain && plain.isInterface() && plain.getDeclaringClass() != null;
    }

    private static Type[] parameters(Type type) {
        return type instanceof ParameterizedType parameterized ? parameterized.getActualTypeArguments() : new Type[0];
    }

    /// The source from where the group is declared; for the interface itself, the whole of it.
    private String bodyOf(Class<?> group) {
        return group == type
                ? source
                : source.substring(source.indexOf("interface %s {".formatted(group.getSimpleName())));
    }

    private static String javadocBefore(String text, int position) {
        var lines = text.substring(0, position).lines().toList();
        var from = lines.size() - 1;
        while (from > 0
                && (isJavadoc(lines.get(from - 1))
                        || lines.get(from - 1).strip().startsWith("@"))) {
            from--;
        }
        return lines.subList(from, lines.size()).stream()
                .filter(ConfigInterface::isJavadoc)
                .map(line -> line.strip().substring("///".length()).strip())
                .collect(Collectors.joining(" "));
    }

    private static boolean isJavadoc(String line) {
        return line.strip().startsWith("///");
    }
}
