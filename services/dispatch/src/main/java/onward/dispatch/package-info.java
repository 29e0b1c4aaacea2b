/// Sends the right help: journey plans, jobs, offers and promises.
@NullMarked
package onward.dispatch;

import org.jspecify.annotations.NullMarked;
