package onward.local.running;

import java.util.HashMap;
import java.util.Map;
import onward.local.layout.KeyFiles;
import onward.local.layout.Listener;
import onward.local.layout.ServiceName;
import onward.testkit.identity.LocalIssuer;
import onward.testkit.servers.Databases;

/// The environment that a service is started with: where the others are, and whom to believe.
final class Surroundings {
    private final Blueprint blueprint;

    Surroundings(Blueprint blueprint) {
        this.blueprint = blueprint;
    }

    Map<String, String> of(ServiceName service) {
        var ports = blueprint.ports();
        var databases = new Databases(ports.of(Listener.POSTGRES));
        var environment = new HashMap<>(ports.asEnvironment());
        environment.put("QUARKUS_PROFILE", "local");
        environment.put("ONWARD_KAFKA", ports.bootstrap());
        environment.put(service.databaseVariable(), databases.jdbcUrl(service.database()));
        environment.put("ONWARD_DB_USER", Databases.USER);
        environment.put("ONWARD_DB_PASSWORD", "local");
        environment.put(
                "MP_JWT_VERIFY_PUBLICKEY_LOCATION",
                KeyFiles.of(blueprint.home()).publicKey().toUri().toString());
        environment.put("MP_JWT_VERIFY_ISSUER", LocalIssuer.NAME);
        environment.put("MALLOC_ARENA_MAX", "2"); // glibc keeps tens of MB in one arena for each thread otherwise
        environment.put("ONWARD_JAVA_OPTS", System.getenv().getOrDefault("ONWARD_JAVA_OPTS", ""));
        environment.putAll(blueprint.overridesOf(service));
        return environment;
    }
}
