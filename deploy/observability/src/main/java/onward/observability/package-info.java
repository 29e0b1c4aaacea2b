/// Sees how Onward is doing: alarms, dashboards, traces, and the commands that show them on this machine.
@NullMarked
package onward.observability;

import org.jspecify.annotations.NullMarked;
