/// What is looked for every few seconds.
@NullMarked
package onward.dispatch.alarm.job;

import org.jspecify.annotations.NullMarked;
