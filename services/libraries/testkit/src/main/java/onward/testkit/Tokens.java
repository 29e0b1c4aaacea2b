package onward.testkit;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import onward.testkit.identity.DemoUser;
import onward.testkit.identity.LocalIssuer;

/// Bearer tokens that the application under test believes when it runs with [RealServers].
public final class Tokens {
    /// Shared by way of the JVM's properties, since Quarkus loads the test and its resources by different class
    /// loaders.
    private static final String KEY = "onward.test.private-key";

    private Tokens() {}

    /// @throws IllegalArgumentException for a name that no demo user has
    public static String of(String user) {
        return of(DemoUser.named(user)
                .orElseThrow(() -> new IllegalArgumentException("There is no demo user %s.".formatted(user))));
    }

    /// Somebody with exactly these roles.
    public static String of(String name, String... roles) {
        return of(new DemoUser(name, Set.of(roles)));
    }

    /// A demo user who sees only these brands.
    public static String ofBrands(String user, String... brands) {
        return issuer().tokenFor(DemoUser.named(user).orElseThrow(), List.of(brands), Duration.ofHours(1));
    }

    private static String of(DemoUser user) {
        return issuer().tokenFor(user, Duration.ofHours(1));
    }

    static LocalIssuer issuer() {
        synchronized (System.getProperties()) {
            var known = System.getProperty(KEY);
            if (known != null) {
                return LocalIssuer.withKey(known);
            }
            var issuer = LocalIssuer.withNewKey();
            System.setProperty(KEY, issuer.privateKeyPem());
            return issuer;
        }
    }
}
