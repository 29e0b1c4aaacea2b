package onward.kubernetes;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import onward.contracts.Topic;

/// What a service's source says of its name, its port, and the topics that it reads.
record ServiceCode(String name, String properties) {
    private static final Pattern TOPIC = Pattern.compile("\\bTopic\\.([A-Z_]+)");

    static ServiceCode of(String service) {
        return new ServiceCode(
                service, Repository.read("services/%s/src/main/resources/application.properties".formatted(service)));
    }

    /// The first part of its consumer groups.
    String applicationName() {
        return the("quarkus\\.application\\.name=(\\S+)").group(1);
    }

    int port() {
        return Integer.parseInt(
                the("quarkus\\.http\\.port=\\$\\{[A-Z_]+:(\\d+)}").group(1));
    }

    Set<String> subscriptions() {
        return Repository.below("services/%s/src/main/java".formatted(name), "Subscription.java").stream()
                .map(Repository::read)
                .flatMap(source -> TOPIC.matcher(source).results())
                .map(topic -> Topic.valueOf(topic.group(1)).topicName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private MatchResult the(String expression) {
        return Pattern.compile(expression)
                .matcher(properties)
                .results()
                .findFirst()
                .orElseThrow(() -> new AssertionError("%s says nothing like %s".formatted(name, expression)));
    }
}
