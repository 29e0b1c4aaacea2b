package onward.kubernetes;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The environment variables that services read: those of the configuration page, and those of the platform that are
/// used here on purpose.
final class Variables {
    private static final Pattern NAME = Pattern.compile("`([A-Z][A-Z0-9_]+)`");
    private static final Pattern PROPERTY = Pattern.compile("`(onward\\.[a-z0-9.-]+)`");
    private static final Set<String> OF_THE_PLATFORM = Set.of(
            "SMALLRYE_CONFIG_SOURCE_FILE_LOCATIONS",
            "QUARKUS_FLYWAY_MIGRATE_AT_START",
            "QUARKUS_INIT_AND_EXIT",
            "QUARKUS_SHUTDOWN_TIMEOUT",
            "KAFKA_SECURITY_PROTOCOL",
            "KAFKA_SSL_KEYSTORE_TYPE",
            "KAFKA_SSL_KEYSTORE_LOCATION",
            "KAFKA_SSL_TRUSTSTORE_TYPE",
            "KAFKA_SSL_TRUSTSTORE_LOCATION");

    private final Set<String> names;

    Variables(String page) {
        names = NAME.matcher(page).results().map(name -> name.group(1)).collect(Collectors.toSet());
        PROPERTY.matcher(page)
                .results()
                .map(property ->
                        property.group(1).toUpperCase(java.util.Locale.ROOT).replaceAll("[^A-Z0-9]", "_"))
                .forEach(names::add);
        names.addAll(OF_THE_PLATFORM);
    }

    boolean isRead(String variable) {
        return names.contains(variable);
    }
}
