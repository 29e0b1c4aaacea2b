/// The lifecycles of job, offer and journey plan: what the code does against what `docs/journey.md` says.
@NullMarked
package onward.dispatch.lifecycle;

import org.jspecify.annotations.NullMarked;
