package onward.architecture.configuration;

import java.util.Optional;

/// The page about configuration, as the code has it.
final class ConfigurationPage {
    private final StringBuilder text = new StringBuilder();

    private ConfigurationPage() {}

    static String text() {
        var page = new ConfigurationPage();
        page.beginning();
        page.variables();
        Repository.services("src/main/java", ".java").stream()
                .map(ConfigInterface::in)
                .flatMap(Optional::stream)
                .forEach(page::properties);
        return page.text.toString();
    }

    private void beginning() {
        text.append("""
                # Configuration

                Every property can be given as a system property (`-Donward.resolution.settlement-poll=30s`), in
                `config/application.properties` beside the service, or as an environment variable: upper case, with `_`
                for every other character (`ONWARD_RESOLUTION_SETTLEMENT_POLL=30s`). Durations are written `90s`, `24h`
                or ISO 8601 (`PT90S`). This page is made from the configuration interfaces; do not edit it.

                Outside of the profile `local` a service does not start before it is told whose tokens to believe:
                `MP_JWT_VERIFY_ISSUER` names the issuer, `MP_JWT_VERIFY_PUBLICKEY_LOCATION` says where its public key is.

                ## Environment variables

                """);
    }

    private void variables() {
        text.append("| variable | service | sets | unless set |\n|---|---|---|---|\n");
        Repository.services("src/main/resources", "/application.properties").stream()
                .flatMap(file -> EnvironmentVariable.in(file).stream())
                .forEach(variable -> text.append("| `%s` | %s | `%s` | `%s` |\n"
                        .formatted(variable.name(), variable.service(), variable.property(), variable.usual())));
    }

    private void properties(ConfigInterface group) {
        text.append("\n## %s\n\n%s\n\n".formatted(group.prefix(), group.meaning()));
        text.append("| property | takes | unless set | meaning |\n|---|---|---|---|\n");
        group.settings()
                .forEach(setting -> text.append("| `%s` | %s | %s | %s |\n"
                        .formatted(setting.name(), setting.type(), setting.usual(), setting.meaning())));
    }
}
