/// Reserved jobs whose time has come.
@NullMarked
package onward.dispatch.journey.job;

import org.jspecify.annotations.NullMarked;
