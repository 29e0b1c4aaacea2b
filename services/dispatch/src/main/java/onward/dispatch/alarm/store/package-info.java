/// Alarms as rows.
@NullMarked
package onward.dispatch.alarm.store;

import org.jspecify.annotations.NullMarked;
