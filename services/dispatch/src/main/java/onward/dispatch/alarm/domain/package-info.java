/// Alarms.
@NullMarked
package onward.dispatch.alarm.domain;

import org.jspecify.annotations.NullMarked;
