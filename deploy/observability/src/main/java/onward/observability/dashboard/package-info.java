/// Dashboards of Grafana, read.
@NullMarked
package onward.observability.dashboard;

import org.jspecify.annotations.NullMarked;
