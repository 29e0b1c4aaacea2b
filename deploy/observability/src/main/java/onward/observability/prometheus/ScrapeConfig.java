package onward.observability.prometheus;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import onward.local.layout.Ports;
import onward.local.layout.ServiceName;

/// What a Prometheus on this machine is to scrape, and by which rules.
record ScrapeConfig(Ports ports, Path rules) {
    String write() {
        var targets = Arrays.stream(ServiceName.values())
                .map(service -> "'127.0.0.1:%d'".formatted(ports.of(service.listener())))
                .collect(Collectors.joining(", "));
        return """
            global:
              scrape_interval: 10s
              evaluation_interval: 10s
            rule_files:
              - %s/*.yaml
            scrape_configs:
              - job_name: onward
                metrics_path: /q/metrics
                static_configs:
                  - targets: [%s]
            """.formatted(rules, targets);
    }
}
