/// What dispatch tells about an incident: its journey plan, its jobs and its promises.
@NullMarked
package onward.contracts.dispatch;

import org.jspecify.annotations.NullMarked;
