package onward.benchmarks;

import java.util.Map;

/// Where the local system listens, by its own environment variables and defaults.
record LocalAddresses(String intake, String dispatch, String resolution, String kafka, String postgres) {
    static LocalAddresses of(Map<String, String> environment) {
        return new LocalAddresses(
                "http://127.0.0.1:" + environment.getOrDefault("ONWARD_INTAKE_PORT", "8081"),
                "http://127.0.0.1:" + environment.getOrDefault("ONWARD_DISPATCH_PORT", "8082"),
                "http://127.0.0.1:" + environment.getOrDefault("ONWARD_RESOLUTION_PORT", "8083"),
                "127.0.0.1:" + environment.getOrDefault("ONWARD_KAFKA_PORT", "9092"),
                "jdbc:postgresql://127.0.0.1:" + environment.getOrDefault("ONWARD_POSTGRES_PORT", "5433"));
    }
}
